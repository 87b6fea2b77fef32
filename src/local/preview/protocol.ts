/**
 * What travels between the preview's server and its page, as JSON. Rows and columns are 1-based, as in Apps Script.
 *
 * The page asks by `POST /api/<name>` with Requests (requests.ts); the server tells by one event stream a window
 * (`GET /api/events`), each message a {@link PreviewEvent}. Both carry the token of this start.
 */
import type { Area } from "../simulator/area.ts";
import type { Column } from "../simulator/book.ts";
import type { CellRule } from "../simulator/cellRule.ts";
import type { ChartEntry } from "../simulator/chartEntry.ts";
import type { Box, MenuEntry } from "../simulator/outputs.ts";
import type { RunContext } from "../simulator/run.ts";
import type { Style } from "../simulator/style.ts";

/** One cell that is not empty; fields that are missing are blank, plain, none. */
export interface CellView {
  /** Dates are serial numbers. */
  readonly value?: string | number | boolean;
  /** As Google shows it, where that is not the value itself. */
  readonly text?: string;
  /** With its "=", as typed. */
  readonly formula?: string;
  /** Index into {@link BookView.styles}. */
  readonly style?: number;
  /** Index into {@link BookView.rules}. */
  readonly rule?: number;
  readonly note?: string;
}

export interface RowView {
  readonly index: number;
  /** How many rows from `index` on are like this one: the formatted blank rows of a register are told once. */
  readonly count: number;
  /** Pixels; null is the default. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** Index 0 is column A. */
  readonly cells: readonly (CellView | null)[];
}

/** A conditional rule; the first of a sheet that applies wins. */
export interface ColourRuleView {
  readonly ranges: readonly Area[];
  /** With its "=", arguments separated by commas, decimals by points; relative to the first range's first cell. */
  readonly formula: string;
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: boolean | null;
}

/** A sheet without its rows. */
export interface SheetFrame {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColour: string | null;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columns: readonly (Column | null)[];
  readonly merges: readonly Area[];
  readonly filter: Area | null;
  readonly colourRules: readonly ColourRuleView[];
  readonly charts: readonly ChartEntry[];
}

export interface SheetView extends SheetFrame {
  /** Rows that hold something, in order. */
  readonly rows: readonly RowView[];
}

/** The whole spreadsheet, as a window needs it once. */
export interface BookView {
  /** Counts changes; a {@link BookChange} of this number or less is already in. */
  readonly version: number;
  readonly name: string;
  readonly locale: string;
  readonly activeSheetId: number;
  readonly styles: readonly Style[];
  readonly rules: readonly CellRule[];
  /** In the order of their tabs. */
  readonly sheets: readonly SheetView[];
}

/** What became different; a window that misses one asks for the whole again. */
export interface BookChange {
  readonly version: number;
  /** All sheets in the order of their tabs. */
  readonly order: readonly number[];
  readonly activeSheetId: number;
  /** Styles and rules made since, to be appended. */
  readonly styles: readonly Style[];
  readonly rules: readonly CellRule[];
  /** Sheets that are new, or of which more than cells changed, without rows unless `rows` says so. */
  readonly frames: readonly SheetFrame[];
  /** Rows that changed; a row without cells was emptied. */
  readonly rows: readonly { readonly sheetId: number; readonly rows: readonly RowView[] }[];
}

/** One run of the script, as the log shows it. */
export interface RunView {
  readonly id: number;
  readonly functionName: string;
  readonly context: RunContext;
  readonly user: string;
  /** Virtual time, ISO. */
  readonly at: string;
  readonly serviceCalls: number;
  readonly callsByKind: Readonly<Record<string, number>>;
  readonly virtualMs: number;
  readonly wallMs: number;
  readonly error: string | null;
  readonly logs: readonly string[];
}

export interface MailView {
  readonly id: number;
  /** Virtual time, ISO. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  /** null for a mail of plain text. */
  readonly html: string | null;
  /** Opened at `/file/mail/<id>/<index>`; always empty so far: records.ts tells none and files.ts serves none. */
  readonly attachments: readonly { readonly name: string; readonly mimeType: string; readonly size: number }[];
}

/** A file made in Drive; opened at `/file/document/<id>`. */
export interface DocumentView {
  readonly id: number;
  readonly at: string;
  readonly name: string;
  readonly mimeType: string;
  readonly size: number;
}

export interface TriggerView {
  readonly handler: string;
  readonly owner: string;
  /** In words, Vietnamese. */
  readonly schedule: string;
  /** Virtual time, ISO; null when nothing is due. */
  readonly nextAt: string | null;
}

/** What stands beside the grid. */
export interface StatusView {
  /** Virtual time, ISO. */
  readonly now: string;
  readonly zone: string;
  /** Recipients this window's user may still write to today. */
  readonly quotaLeft: number;
  readonly triggers: readonly TriggerView[];
  /** null without a file to save to; else its name and whether every change is in it. */
  readonly file: { readonly name: string; readonly saved: boolean } | null;
}

/** A box that a running script waits for. */
export interface QuestionView extends Box {
  readonly id: number;
}

/** A page that a script opened. */
export interface DialogView {
  readonly id: number;
  readonly kind: "modal" | "modeless" | "sidebar";
  readonly title: string;
  /** The page as HtmlService would serve it, not yet with `google.script`. */
  readonly html: string;
  /** Pixels; null is Google's default. */
  readonly width: number | null;
  readonly height: number | null;
  /** Global functions of the script that `google.script.run` offers: those without a trailing "_". */
  readonly functions: readonly string[];
}

/** Who sits at this window, and what they see first. */
export interface WindowView {
  readonly user: string;
  /** People that the window's user can be switched to. */
  readonly users: readonly string[];
  /** Origin of the frames for foreign pages, e.g. "http://127.0.0.1:8124". */
  readonly frameOrigin: string;
  readonly status: StatusView;
  readonly menus: readonly MenuEntry[];
  readonly mails: readonly MailView[];
  readonly documents: readonly DocumentView[];
  readonly runs: readonly RunView[];
}

export type PreviewEvent =
  | { readonly kind: "change"; readonly change: BookChange }
  /** So much is different that the window asks for the book again. */
  | { readonly kind: "reload"; readonly version: number }
  | { readonly kind: "status"; readonly status: StatusView }
  | { readonly kind: "menus"; readonly menus: readonly MenuEntry[] }
  /** A run of this window's user began; its end comes as "ran". */
  | { readonly kind: "running"; readonly functionName: string }
  | { readonly kind: "ran"; readonly run: RunView }
  | { readonly kind: "toast"; readonly text: string; readonly title: string }
  | { readonly kind: "question"; readonly question: QuestionView }
  | { readonly kind: "dialog"; readonly dialog: DialogView }
  /** A script of this window's user activated a sheet or a range; null keeps the sheet's selection. */
  | { readonly kind: "select"; readonly sheetId: number; readonly area: Area | null }
  | { readonly kind: "mail"; readonly mail: MailView }
  | { readonly kind: "document"; readonly document: DocumentView }
  /** Something went wrong that the person should read. */
  | { readonly kind: "problem"; readonly text: string };

/** Header of every request, and parameter of the event stream and of files. */
export const TOKEN_HEADER = "x-dondoc-token";
/** Header that names the window: each has its own user, dialogs and questions. */
export const WINDOW_HEADER = "x-dondoc-window";
