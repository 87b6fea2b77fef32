/** Most rows of one document: beyond, word processors become slow, and there is one for each agency. */
export const MOST_IN_DOCUMENT = 1_000;

/** Most rows handed over at a time. */
export const MOST_HANDED = 2_000;

/** Longest text a cell takes (Apps Script refuses over 50,000 characters). */
export const CELL_LIMIT = 50_000;

/** Most directives that a meeting looks at. */
export const MOST_DISCUSSED = 500;

/** Most rows that one entry is recorded for. */
export const MOST_RECORDED = 500;

/** Kinds of files in which Google Drive reads text. */
export const SCAN_TYPES = ["application/pdf", "image/png", "image/jpeg", "image/gif"] as const;

/** Largest scan, in megabytes: in a call it is a third larger, and Drive reads small ones best. */
export const LARGEST_SCAN = 5;

/** Most rows that one dialog shows and one call takes. */
export const MOST_TRACKED = 1_000;

/** Most directives that letters of one call urge. */
export const MOST_URGED = 1_000;

/** Rows of a list that are shown at once. */
export const LIST_PAGE = 100;
