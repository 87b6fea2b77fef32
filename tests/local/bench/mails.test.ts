import { expect, test } from "@jest/globals";
import { measureSending, sendings } from "../../../src/local/bench/mails.ts";
import { DIST } from "../../support/readyRegister.ts";

/** More than a private account may write to in a day, and more than one run that dies half-way reaches. */
const AGENCIES = 104;

const [once, , , byGmail, cutOff] = sendings(AGENCIES);

test("sixty e-mails take one run, and hardly more than the mail service takes", async () => {
  if (!once) throw new Error("no such sending");
  const found = await measureSending(DIST, { ...once, size: { ...once.size, settings: { managerEmail: "" } } });
  expect(found).toMatchObject({ emails: 60, runs: 1, duplicates: 0, uncertain: 0, wrongRecipient: 0 });
  expect(found.besideSendingMs).toBeLessThanOrEqual(15_000);
});

test.each([
  { sending: byGmail, mostUncertain: 0, because: "the day's quota ends, and tomorrow's run goes on" },
  { sending: cutOff, mostUncertain: 2, because: "every run dies in the middle, and the next hour's goes on" },
])("nobody helps, and everybody gets one e-mail: $because", async ({ sending, mostUncertain }) => {
  if (!sending) throw new Error("no such sending");
  const { emails, runs, uncertain, ...found } = await measureSending(DIST, sending);
  expect(found).toMatchObject({ duplicates: 0, lost: 0, wrongRecipient: 0 });
  // Who waits for a person's word, as his run died between claim and mark, may or may not have got one.
  expect([AGENCIES + 1 - uncertain <= emails, emails <= AGENCIES + 1]).toEqual([true, true]);
  expect(runs).toBeGreaterThan(1);
  expect(uncertain).toBeLessThanOrEqual(mostUncertain);
});
