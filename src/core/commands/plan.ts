import type { IsoDate } from "../calendar/isoDate.ts";
import type { Digest } from "../digest/composeDigest.ts";
import type { CorrectionLetter } from "../digest/correction.ts";
import type { WeekLetters } from "../digest/weekLetters.ts";
import type { DirectiveList } from "../export/directiveList.ts";
import type { HandOverList } from "../handOver/handOverList.ts";
import type { UrgingLetter } from "../letters/urgingLetter.ts";
import type { MeetingNotice } from "../meeting/meetingNotice.ts";
import type { Message } from "../messages/say.ts";
import type { OfficeMail } from "../officeMail/officeMail.ts";
import type { AdoptedSheet, SourceKey } from "../register/adoptedSheets.ts";
import type { Value } from "../register/column.ts";
import type { OwnValues } from "../register/ownValues.ts";
import type { Directive, DirectiveKey } from "../register/registerColumns.ts";
import type { SheetKey, SheetRow } from "../register/sheets.ts";
import type { ReportModel } from "../report/buildReport.ts";
import type { LinesModel } from "../report/linesReport.ts";
import type { ProjectValues } from "../report/projectValues.ts";
import type { WorkbookLayout } from "./layout.ts";
import type { AgencyList } from "./reportAppendix.ts";

/** One cell of a row that was just read. */
export interface CellWrite {
  readonly sheet: SheetKey;
  /** Line of the snapshot. */
  readonly line: number;
  readonly column: string;
  readonly value: Value;
  /** For the journal. */
  readonly id: string;
  readonly before: Value;
}

/** One row of a sheet that was just read, to be taken out whole. */
export interface RowRemoval {
  readonly sheet: SheetKey;
  /** Line of the snapshot. */
  readonly line: number;
  readonly id: string;
  /** For the journal: what the row held, as JSON. */
  readonly before: string;
}

/** Rows of the register that go to, or come back from, a sheet of their own. */
export interface RowMove {
  /** Name of that sheet. */
  readonly sheet: string;
  readonly ids: readonly string[];
}

export type Appends = { readonly [K in SheetKey]?: readonly Partial<SheetRow<K>>[] };

/** A question put to the person before anything is done; the command is then decided again with the answer. */
export interface Question {
  /** Under this name the answer reaches `decide`. */
  readonly name: string;
  readonly title: Message;
  readonly text: Message;
  readonly kind: "yes-no" | "text";
}

/** Answers so far, by the question's name; "yes", "no" or the text that was typed. */
export type Answers = Readonly<Record<string, string>>;

/** A row of a foreign sheet that becomes one of the register. */
export interface AdoptedRow {
  /** 1-based row of the sheet. */
  readonly line: number;
  /** What its cell of contents held when it was read; tells whether it still stands there. */
  readonly words: string;
  /** For the columns that the add-on puts there; the person's own serve for the others. */
  readonly values: Partial<Directive>;
}

/** Columns are added to the right of a foreign table, and rows filled there; nothing that stood before is touched. */
export interface Adoption extends AdoptedSheet {
  /** Columns of the person's own that serve as they stand, 0-based. */
  readonly inPlace: readonly { readonly key: DirectiveKey; readonly index: number }[];
  /** Columns of the person's own that were read into one of ours, 0-based. */
  readonly sources: readonly { readonly key: SourceKey; readonly index: number }[];
  /** 0-based column of contents. */
  readonly textColumn: number;
  readonly rows: readonly AdoptedRow[];
}

/** A change that is told in the journal though no cell of a table holds it. */
export interface JournalNote {
  readonly sheet: SheetKey;
  readonly id: string;
  /** As shown. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface DialogCall {
  /** File of `dist/` without its ending. */
  readonly page:
    | "Answers"
    | "Check"
    | "Correction"
    | "Dashboard"
    | "Directory"
    | "FirstSteps"
    | "Import"
    | "Track"
    | "Progress"
    | "MyWork"
    | "HandOver"
    | "Settings"
    | "Preview"
    | "Report"
    | "SelfCheck"
    | "Export"
    | "Meeting"
    | "Urging";
  readonly title: Message;
  /** JSON handed to the page. */
  readonly data: unknown;
}

/** A sheet of its own that is made for a list, under a name that no sheet has yet. */
export interface ListSheet {
  readonly name: string;
  /** @member width pixels */
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** A scanned paper. */
export interface Scan {
  readonly type: string;
  readonly base64: string;
}

/** What a command wants done; the runner carries it out, and nothing else does. */
export interface Plan {
  readonly ask?: Question;
  readonly append?: Appends;
  /** One entry for each register row of the snapshot, in its order; written whole. */
  readonly own?: readonly OwnValues[];
  /** Rows of somebody's own sheet to be tracked where they stand. */
  readonly adopt?: Adoption;
  readonly cells?: readonly CellWrite[];
  /** One entry for each row of the sheet “Dự án” of the snapshot, in its order. */
  readonly projects?: readonly ProjectValues[];
  /** Rows to take out, after everything else is written; found again by name should they have moved. */
  readonly remove?: readonly RowRemoval[];
  /** Run whose changes this plan takes back; the journal then never offers it again. */
  readonly undone?: string;
  /** Nothing is changed, but what people have changed is told in the journal, as by every plan that writes. */
  readonly noteEdits?: true;
  /** The day for which standings were computed; shown on “Tổng hợp”. */
  readonly asOf?: IsoDate;
  readonly layout?: WorkbookLayout;
  /** What became of the week's letters, where this plan changes it; shown on “Tổng hợp”. */
  readonly weekLetters?: WeekLetters;
  /** E-mails to send, at most once each. */
  readonly digest?: Digest;
  /** Absent: the whole week's, which is then settled. some: these of the week, now. test: to the caller alone. */
  readonly sends?: "some" | "test";
  /** A correction of a letter that was sent, at most once. */
  readonly correction?: CorrectionLetter;
  /** E-mails inside the office to send, at most once each. */
  readonly officeMail?: OfficeMail;
  /** E-mails to show, not to send. */
  readonly preview?: Digest;
  /** Documents to make: the report, the list of what is handed over, letters. */
  readonly report?: ReportModel;
  readonly meeting?: LinesModel;
  readonly agencyLists?: { readonly report: ReportModel; readonly lists: readonly AgencyList[] };
  readonly handOver?: HandOverList;
  readonly letters?: readonly UrgingLetter[];
  readonly meetingNotice?: MeetingNotice;
  readonly lists?: readonly DirectiveList[];
  /** Where they go: into the caller's Drive (also when absent), or to the dialog that asked. */
  readonly deliver?: "drive" | "download";
  /** A list too long for a document. */
  readonly listSheet?: ListSheet;
  /** A picture whose text Google is to read; the text goes to the dialog that asked. */
  readonly recognise?: Scan;
  /** A page to open when all is done; it stands in the place of what `say` would tell. */
  readonly dialog?: DialogCall;
  readonly triggers?: "install" | "remove";
  /** Our colour rules: put on again, or taken away; a user's own stay. */
  readonly rules?: "apply" | "remove";
  /** Line of the register to put the cursor in. */
  readonly show?: number;
  /** Finished rows that leave the register; before everything else is written. */
  readonly archive?: RowMove;
  /** Rows that come back to its end. */
  readonly reopen?: RowMove;
  /** Asks the platform what only a live run can tell; the answers are the reply, "promise" as one. */
  readonly probe?: "services" | "promise";
  /** Commands to run after this one, each with a snapshot of its own. */
  readonly next?: readonly string[];
  /** Script properties to set. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Script properties to delete. */
  readonly forget?: readonly string[];
  /** Lines of the journal beside those that follow from what is written. */
  readonly journal?: readonly JournalNote[];
  /** The input cannot be carried out; `say` tells why, and nothing is written. */
  readonly refused?: true;
  /** JSON for the dialog that called, beside the messages. */
  readonly reply?: unknown;
  /** Shown to the person when all is done. */
  readonly say?: readonly Message[];
}
