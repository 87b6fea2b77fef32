// On demand: Code.js only fetches it from Parts.js.
import type { IsoDate } from "../calendar/isoDate.ts";
import { validAddresses } from "../digest/addresses.ts";
import type { CorrectionLetter } from "../digest/correction.ts";
import { mayBeMailed } from "../digest/digestRows.ts";
import { markOf } from "../digest/mailMarks.ts";
import { areSameAddresses, returnedMail } from "../digest/returnedMail.ts";
import { sayLine } from "../digest/wordingContext.ts";
import { message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { oneLine } from "../text/cleanText.ts";
import { documentDate } from "../text/formatDate.ts";
import { type LinkUse, readUse } from "./linkUse.ts";
import { agencyIds, linkMondays, linkProperty } from "./webProperties.ts";

/** E-mails that tell agencies that their reports by form have arrived, and what is then remembered of their links. */
export interface Receipts {
  readonly letters: readonly CorrectionLetter[];
  readonly properties: Readonly<Record<string, string>>;
}

interface Waiting {
  /** Mã, each once. */
  readonly ids: readonly string[];
  readonly links: readonly { readonly name: string; readonly use: LinkUse }[];
}

/** Reports of an agency that no receipt has told of yet, over all its links. */
function waitingOf(id: string, properties: Book["properties"]): Waiting {
  const links = [...linkMondays(properties)]
    .filter(([name, monday]) => name === linkProperty(id, monday))
    .map(([name]) => ({ name, use: readUse(properties[name]) }))
    .filter(({ use }) => use.unconfirmed.length > 0);
  return { ids: [...new Set(links.flatMap(({ use }) => use.unconfirmed))].sort(), links };
}

/** “receipt|2026-10-19|Sở Công Thương”. */
const receiptKey = (agency: string, today: IsoDate) => `receipt|${today}|${oneLine(agency)}`;

function receiptLetter(agency: string, to: readonly string[], ids: readonly string[], book: Book): CorrectionLetter {
  const { settings, today, language } = book;
  const date = documentDate(today);
  const say = (...told: Parameters<typeof message>) => sayLine(language, message(...told));
  const body = say("mail.receipt", { office: settings.office, agency, ids: ids.join(", ") });
  return {
    key: receiptKey(agency, today),
    to,
    subject: say("mail.subject.receipt", { agency, date }),
    blocks: [
      { kind: "paragraph", text: say("mail.greeting", { agency }) },
      { kind: "paragraph", text: body },
      { kind: "paragraph", text: say("mail.receipt.wrong") },
      { kind: "paragraph", text: say("mail.closing") },
      { kind: "signature", text: oneLine(settings.officeFull).toUpperCase() },
    ],
    told: "",
    attachments: [],
  };
}

/** At most one an agency and day, to the addresses of the directory alone: a form names no address. */
export function composeReceipts(book: Book): Receipts {
  const { properties, directory, today } = book;
  const returned = returnedMail(properties);
  const letters: CorrectionLetter[] = [];
  const remembered: Record<string, string> = {};
  for (const [agency, id] of agencyIds(properties)) {
    const { ids, links } = waitingOf(id, properties);
    const known = directory.agencies.find(({ name, validTo }) => name === agency && (validTo ?? today) >= today);
    const to = known !== undefined && mayBeMailed(known) ? validAddresses(known) : [];
    const isTold = markOf(properties, receiptKey(agency, today)) !== null;
    if (ids.length === 0 || to.length === 0 || isTold) continue;
    if (areSameAddresses(returned.get(oneLine(agency)) ?? [], to)) continue;
    letters.push(receiptLetter(agency, to, ids, book));
    for (const { name, use } of links) remembered[name] = JSON.stringify({ ...use, unconfirmed: [] });
  }
  return { letters, properties: remembered };
}
