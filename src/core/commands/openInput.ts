import * as v from "valibot";

/** The row that the page wants to be shown. */
const OPEN_INPUT = v.strictObject({ open: v.pipe(v.string(), v.maxLength(40)) });

/** A function, so that it is fetched when a page first calls. */
export const openInput = () => OPEN_INPUT;
