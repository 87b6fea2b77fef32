import type { IsoDate } from "../calendar/isoDate.ts";
import type { Unreachable } from "../digest/composeDigest.ts";
import type { AgencyTable } from "./agencyTable.ts";
import type { WaitingRow } from "./officeRows.ts";
import type { RollUpFigures } from "./rollUpFigures.ts";

/** An agency that is overdue for so long that a letter is proposed. */
export interface Proposed {
  readonly agency: string;
  readonly tasks: number;
}

/** What became of the week's e-mails to agencies. */
export interface MailCounts {
  readonly sent: number;
  readonly failed: number;
  readonly unclear: number;
  /** Still to leave: quota or time ended, or a person wants them sent once more. */
  readonly waiting: number;
  readonly unreachable: readonly Unreachable[];
  readonly silent: number;
}

/** The weekly e-mail to the office's own leaders. */
export interface RollUp {
  /** “rollUp|2026-W43|…”: its name in the ledger. */
  readonly key: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly week: { readonly key: string; readonly from: IsoDate; readonly to: IsoDate };
  readonly asOf: IsoDate;
  readonly figures: RollUpFigures;
  /** Of the week before; null when no roll-up was made then. */
  readonly before: RollUpFigures | null;
  /** Of the last seven days, in tasks. */
  readonly moved: {
    readonly given: number;
    readonly doneOnTime: number;
    readonly doneLate: number;
    readonly doneNoDeadline: number;
    readonly newlyOverdue: number;
    readonly noLongerOverdue: number;
  };
  readonly assignments: number;
  /** Without deadline, and unheard of for long. */
  readonly stale: number;
  readonly requests: readonly WaitingRow[];
  /** Reports by form that nobody has answered. */
  readonly byForm: readonly WaitingRow[];
  /** Claims older than the days that the office gives itself. */
  readonly claims: readonly WaitingRow[];
  readonly spoken: readonly WaitingRow[];
  readonly proposed: readonly Proposed[];
  readonly table: AgencyTable;
  readonly mails: MailCounts;
  /** Tasks whose lead or deadline nobody has settled. */
  readonly unchecked: number;
  /** Papers without a number. */
  readonly drafts: number;
  /** Open tasks that leaders or the office itself lead: in no table. */
  readonly ownTasks: readonly string[];
  /** Address of the workbook; the e-mail stays inside the office. */
  readonly link: string;
}

/** Lines of “Việc cần đồng chí cho ý kiến”. */
export function decisionsIn({ requests, byForm, claims, spoken, proposed }: Omit<RollUp, "subject">): number {
  return requests.length + byForm.length + claims.length + spoken.length + proposed.length;
}
