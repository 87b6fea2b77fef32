// On demand: Code.js only fetches it from Parts.js.
import { SHOWN_SHEETS, type SheetKey, SUMMARY_SHEET } from "../register/sheets.ts";
import type { Colour } from "../register/standingColours.ts";
import { STANDINGS } from "../register/standings.ts";
import { SUMMARY_RULES, type SummaryCell, type SummaryRule, summaryCells } from "./summarySheet.ts";

/** Marks our rules among a user's own: `N()` of a text is 0, so it changes no result. */
export const RULE_MARK = "dondoc:";

export interface ColourRule {
  /** Key of the sheet whose columns the formula names. */
  readonly sheet: SheetKey;
  /** Columns that take the colour. */
  readonly columns: readonly string[];
  /** Column whose text decides. */
  readonly watches: string;
  readonly equals: string;
  readonly colour: Colour;
}

/** What set-up makes of the workbook. */
export interface WorkbookLayout {
  readonly locale: string;
  readonly zone: string;
  readonly sheets: typeof SHOWN_SHEETS;
  readonly summary: {
    readonly name: string;
    readonly cells: readonly SummaryCell[];
    readonly rules: readonly SummaryRule[];
  };
  readonly rules: readonly ColourRule[];
}

/** Only these three cells are coloured, all by the text of the standing, so that colour and words cannot disagree. */
const COLOURED = ["due", "standing", "daysLeft"] as const;

const LOCALE = "vi_VN";
const ZONE = "Asia/Ho_Chi_Minh";

export function workbookLayout(): WorkbookLayout {
  return {
    locale: LOCALE,
    zone: ZONE,
    sheets: SHOWN_SHEETS,
    summary: { name: SUMMARY_SHEET.vi, cells: summaryCells(), rules: SUMMARY_RULES },
    rules: STANDINGS.flatMap(({ vi, colour }) =>
      colour === null ? [] : [{ sheet: "register", columns: COLOURED, watches: "standing", equals: vi, colour }],
    ),
  };
}
