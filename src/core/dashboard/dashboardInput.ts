import * as v from "valibot";
import { LIST_PAGE } from "../commands/limits.ts";

const ID = v.pipe(v.string(), v.maxLength(40));

/** What the page asks for: a row to be shown in the sheet, or the texts of rows of a list. */
const DASHBOARD_INPUT = v.union([
  v.strictObject({ open: ID }),
  v.strictObject({ texts: v.pipe(v.array(ID), v.maxLength(LIST_PAGE)) }),
]);

/** A function, so that it is fetched when a page first calls. */
export const dashboardInput = () => DASHBOARD_INPUT;
