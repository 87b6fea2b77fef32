/** Twips (1/20 pt): 1 cm is 567. Nghị định 30/2020/NĐ-CP, Annex I: A4, margins 20 mm, on the left 30 mm. */
const CM = 567;

export const A4 = { width: 11906, height: 16838 } as const;
export const MARGINS = { top: 2 * CM, bottom: 2 * CM, left: 3 * CM, right: 2 * CM, header: 500, footer: 500 } as const;

/** Width of the text of a portrait and of a landscape page. */
export const TEXT_WIDTH = A4.width - MARGINS.left - MARGINS.right;
export const LANDSCAPE_TEXT_WIDTH = A4.height - MARGINS.left - MARGINS.right;

/** 1,27 cm. */
export const FIRST_LINE = 720;

export const FONT = "Times New Roman";

/** Half-points. */
export const SIZE = {
  body: 28,
  head: 26,
  motto: 28,
  list: 22,
  label: 24,
  table: 22,
  smallTable: 18,
  tableHeading: 16,
} as const;
