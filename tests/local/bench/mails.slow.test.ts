import { expect, test } from "@jest/globals";
import { measureSending, sendings } from "../../../src/local/bench/mails.ts";
import { DIST } from "../../support/readyRegister.ts";
import { cutRows } from "./cutRows.ts";

/** More than a private account may write to in a day. */
const AGENCIES = 104;
/** The agencies' letters, and the roll-up. */
const ALL = AGENCIES + 1;

const [, , , byGmail, cutBefore, cutAfter] = sendings(AGENCIES);

test.each([
  {
    sending: byGmail,
    runs: 2,
    emails: ALL,
    uncertain: 0,
    because: "the day's quota ends at 100, and tomorrow's run goes on with the rest",
  },
  ...cutRows(cutBefore, cutAfter, ALL),
])("$emails of 105 e-mails in $runs runs, $uncertain unclear: $because", async ({ sending, because: _, ...wanted }) => {
  if (!sending) throw new Error("no such sending");
  const found = await measureSending(DIST, sending);
  expect(found).toMatchObject({ ...wanted, duplicates: 0, lost: 0, wrongRecipient: 0 });
});
