/**
 * Numbers that Univer's snapshots use, written out so that what makes a snapshot needs no browser.
 * Sources: the enumerations of the same names in @univerjs/core.
 */
export const NO = 0;
export const YES = 1;

export const CELL_TYPE = { string: 1, number: 2, boolean: 3 } as const;
export const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
export const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
export const WRAP = { OVERFLOW: 1, CLIP: 2, WRAP: 3 } as const;
export const THIN_LINE = 1;
/** DataValidationErrorStyle. */
export const ON_INVALID = { stop: 1, warn: 2 } as const;
/** DataValidationRenderMode. */
export const RENDER_LIST = { text: 0, arrow: 1 } as const;
