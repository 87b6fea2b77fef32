import * as v from "valibot";

const ID = v.pipe(v.string(), v.maxLength(40));

/** Rows of a list that are shown at once. */
export const LIST_PAGE = 100;

/** What the page asks for: a row to be shown in the sheet, or the texts of rows of a list. */
export const DASHBOARD_INPUT = v.union([
  v.strictObject({ open: ID }),
  v.strictObject({ texts: v.pipe(v.array(ID), v.maxLength(LIST_PAGE)) }),
]);
