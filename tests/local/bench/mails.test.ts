import { expect, test } from "@jest/globals";
import { measureSending, type Sending, sendings, TUESDAY_TEN } from "../../../src/local/bench/mails.ts";
import { DIST } from "../../support/readyRegister.ts";
import { cutRows } from "./cutRows.ts";

const AGENCIES = 12;
/** The agencies' letters, and the roll-up. */
const ALL = AGENCIES + 1;

const [once, , , byGmail, cutBefore, cutAfter] = sendings(AGENCIES, TUESDAY_TEN);

/** Of the 100 that a private account may send in a day, the letters of this office get fewer than they need. */
function withReserve(sending: Sending | undefined, mailReserve: string): Sending | undefined {
  return sending && { ...sending, size: { ...sending.size, settings: { ...sending.size.settings, mailReserve } } };
}

test("sixty e-mails take one run, and hardly more than the mail service takes", async () => {
  if (!once) throw new Error("no such sending");
  const found = await measureSending(DIST, { ...once, size: { ...once.size, settings: { managerEmail: "" } } });
  expect(found).toMatchObject({ emails: 60, runs: 1, duplicates: 0, uncertain: 0, wrongRecipient: 0 });
  expect(found.besideSendingMs).toBeLessThanOrEqual(15_000);
});

test.each([
  {
    sending: withReserve(byGmail, "92"),
    runs: 2,
    emails: ALL,
    uncertain: 0,
    because: "the day's quota ends, and tomorrow's run goes on with the rest",
  },
  ...cutRows(cutBefore, cutAfter, ALL),
])("$emails of 13 e-mails in $runs runs, $uncertain unclear: $because", async ({ sending, because: _, ...wanted }) => {
  if (!sending) throw new Error("no such sending");
  const found = await measureSending(DIST, sending);
  expect(found).toMatchObject({ ...wanted, duplicates: 0, lost: 0, wrongRecipient: 0 });
});
