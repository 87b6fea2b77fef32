import type { Plan } from "../core/commands/plan.ts";
import type { Message } from "../core/messages/say.ts";
import { baseOfLine } from "../core/register/adoptedSheets.ts";
import { deliverDocuments } from "./deliverDocuments.ts";
import type { Google } from "./google.ts";
import { openPage, openPreview } from "./openPage.ts";
import { runProbes } from "./probes.ts";
import { type Reading, registersOf } from "./readBook.ts";
import { recogniseText } from "./recogniseText.ts";
import { sendPlanned } from "./sendPlanned.ts";
import { installTick, removeTick } from "./triggers.ts";

/** What is left to do once the workbook is written and the lock is free. */
export interface Written {
  readonly plan: Plan;
  readonly reading: Reading | null;
  readonly messages: readonly Message[];
  readonly ok: boolean;
}

/** What is told and handed over when everything is done. */
export interface Finished {
  readonly messages: readonly Message[];
  readonly reply?: unknown;
}

/** Fields of a plan that ask for documents; only then are documents and their library evaluated. */
const DOCUMENTS = [
  "report",
  "meeting",
  "agencyLists",
  "handOver",
  "letters",
  "meetingNotice",
  "lists",
] as const satisfies readonly (keyof Plan)[];

/** Puts the cursor into a line of the register, in whichever of its sheets that stands. */
function showLine({ spreadsheet, images, adopted }: Reading, line: number): void {
  const image = registersOf(images, adopted).find(({ lineBase }) => lineBase === baseOfLine(line));
  if (image)
    spreadsheet
      .setActiveSheet(image.sheet)
      .getRange(line - image.lineBase, 1, 1, 1)
      .activate();
}

/** Mails, documents and pages: after the lock, because they are slow or wait for a person. */
export function finishRun(google: Google, { plan, reading, messages }: Written): Finished | Promise<Finished> {
  if (reading === null) return { messages };
  if (plan.triggers === "install")
    installTick(google, { ...reading.book.properties, ...plan.properties }, reading.book.now);
  if (plan.triggers === "remove") removeTick(google);
  if (plan.probe === "services") return { messages, reply: { answers: runProbes(google, `Thử ${reading.book.run}`) } };
  if (plan.probe === "promise") return Promise.resolve({ messages, reply: { arrived: true } });
  if (plan.dialog) openPage(google, plan.dialog, reading.book.language);
  if (plan.show !== undefined) showLine(reading, plan.show);
  if (plan.preview) openPreview(google, plan.preview, reading.book);
  if (plan.digest || plan.correction || plan.officeMail) {
    const { said, reply } = sendPlanned(google, plan, reading);
    return { messages: [...messages, ...said], reply };
  }
  if (plan.recognise) {
    const { said, reply } = recogniseText(google, plan.recognise);
    return { messages: [...messages, said], reply };
  }
  if (DOCUMENTS.every((document) => plan[document] === undefined)) return { messages, reply: plan.reply };
  return deliverDocuments(google, plan, reading.book.today).then(({ said, reply }) => {
    return { messages: [...messages, ...said], reply };
  });
}
