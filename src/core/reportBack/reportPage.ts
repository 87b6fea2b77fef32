import type { IsoDate } from "../calendar/isoDate.ts";
import type { Language } from "../messages/say.ts";
import { lastDayOf } from "./link.ts";
import type { OwnRow } from "./ownRows.ts";
import type { PageSettings } from "./pageSettings.ts";
import type { ClaimIssue } from "./reportIssues.ts";
import type { TypedForm } from "./submission.ts";

/** More directives than that make a page of their own: forms of hundreds are slow on a telephone. */
const ROWS_A_PAGE = 25;

/** The agencies' page, before it is worded. */
export interface ReportPage {
  readonly language: Language;
  readonly agency: string;
  readonly settings: PageSettings;
  /** The link's text; goes with the form. */
  readonly link: string;
  /** Last day on which it is taken. */
  readonly until: IsoDate;
  /** Random text that keeps the form from being taken twice. */
  readonly key: string;
  /** Directives of this page of all. */
  readonly rows: readonly OwnRow[];
  readonly counts: { readonly lead: number; readonly support: number };
  /** 1-based. */
  readonly page: number;
  readonly pages: number;
  /** What was typed, where it could not be taken. */
  readonly typed: TypedForm | null;
  readonly issues: readonly ClaimIssue[];
}

/** What a visitor asks for, besides the link. */
export interface PageRequest {
  readonly language: Language;
  /** 1-based; anything that is no page is the first. */
  readonly page: number;
}

type Given = Pick<ReportPage, "agency" | "settings" | "link" | "key" | "typed" | "issues"> & {
  readonly monday: IsoDate;
  readonly rows: readonly OwnRow[];
};

/** The page that is asked for, of all directives of the agency. */
export function reportPage({ monday, rows, ...given }: Given, { language, page }: PageRequest): ReportPage {
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE));
  const current = page >= 1 && page <= pages ? Math.floor(page) : 1;
  const count = (role: OwnRow["role"]) => rows.filter((row) => row.role === role).length;
  return {
    ...given,
    language,
    until: lastDayOf(monday, given.settings.linkDays),
    rows: rows.slice((current - 1) * ROWS_A_PAGE, current * ROWS_A_PAGE),
    counts: { lead: count("lead"), support: count("support") },
    page: current,
    pages,
  };
}
