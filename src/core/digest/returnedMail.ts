import { type MailMark, mailMarks } from "./mailMarks.ts";

/** Whom a mark's e-mail was meant for: the kind and period of its key left out. */
export function addresseeOf(key: string): string {
  return key.split("|").slice(2).join("|");
}

/** The newest mark of each addressee, unclear ones left out: they tell nothing of a mailbox. */
function latestMarks(marks: readonly MailMark[]): ReadonlyMap<string, MailMark> {
  const latest = new Map<string, MailMark>();
  for (const mark of marks) {
    if (mark.state === "sending") continue;
    const known = latest.get(addresseeOf(mark.key));
    if (known === undefined || mark.at > known.at) latest.set(addresseeOf(mark.key), mark);
  }
  return latest;
}

/** Addressees whose last e-mail came back, each with the addresses it had gone to. */
export function returnedMail(properties: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const returned = [...latestMarks(mailMarks(properties))].filter(([, { state }]) => state === "returned");
  return new Map(returned.map(([addressee, { to }]) => [addressee, to]));
}

/** The same addresses, in whatever order. */
export function areSameAddresses(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((address) => b.includes(address));
}
