import type { GenericSchema } from "valibot";
import type { IsoDate } from "../calendar/isoDate.ts";
import type { MessageKey } from "../messages/messages.ts";
import type { Book } from "../register/book.ts";
import type { SheetKey } from "../register/sheets.ts";
import type { Answers, DialogCall, Plan } from "./plan.ts";

/** editor: a person with the spreadsheet open (menu or dialog) · trigger: the recorded owner's hourly tick. */
export type Caller = "editor" | "trigger";

/** A command of the add-on: a pure function from a snapshot to a plan. */
export interface Command<Input> {
  readonly name: string;
  /** Where the menu shows it; null: not in the menu. */
  readonly menu: { readonly label: MessageKey; readonly under: "root" | "mail" | "boxes" | "admin" } | null;
  readonly callers: readonly Caller[];
  /** What a page hands over, checked before anything is read; absent: it takes nothing. Made on demand. */
  readonly input?: () => GenericSchema<unknown, Input>;
  readonly reads: readonly SheetKey[];
  /** Sheets that only some registers need to be read, told by the script properties. */
  readonly readsToo?: (properties: Readonly<Record<string, string>>) => readonly SheetKey[];
  /** Years whose closed rows it needs, where they were closed; `today` is the spreadsheet's. */
  readonly readsYears?: (input: Input, answers: Answers, today: IsoDate) => readonly number[];
  /** Works on a workbook that has not been set up. */
  readonly beforeSetUp?: true;
  /** Works on the rows that the user has selected. */
  readonly readsSelection?: true;
  /** Looks at what only the platform knows of workbook and script. */
  readonly readsHealth?: true;
  /** Sheets that the dialog starts with, beside settings and days off. */
  readonly dialogReads?: readonly SheetKey[];
  /** Years whose closed rows the dialog starts with. */
  readonly dialogYears?: (today: IsoDate) => readonly number[];
  /** Opened when the menu calls the command without input; null: there is nothing to show, the command just runs. */
  readonly dialog?: (book: Book) => DialogCall | null;
  /** Changes what is known of e-mails, and so waits while a run sends some. */
  readonly whileSending?: "refused";
  /** Always asks before it writes: what it asks about is looked at with the lock free. */
  readonly asks?: true;
  readonly decide: (book: Book, input: Input, answers: Answers) => Plan;
}

/** Keeps the input's type while the table of commands stores them side by side. */
export function defineCommand<Input>(command: Command<Input>): Command<Input> {
  return command;
}
