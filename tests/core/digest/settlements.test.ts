import { expect, test } from "@jest/globals";
import { planSettle } from "../../../src/core/commands/planSettle.ts";
import { composeDigest } from "../../../src/core/digest/composeDigest.ts";
import { type MarkState, markName, markText } from "../../../src/core/digest/mailMarks.ts";
import { forgettable, oldMarks } from "../../../src/core/digest/oldMarks.ts";
import type { SettleHow } from "../../../src/core/digest/settlements.ts";
import { agency, bookOf, directive } from "../../support/testBook.ts";

const KEY = "digest|2026-W43|Sở Xây dựng";
const TO = ["co-quan-1@example.invalid"];

function mark(state: MarkState, at: string, key = KEY, to = TO): Record<string, string> {
  return { [markName(key)]: markText({ state, run: "r", at, to, subject: "Thư" }) };
}

function office(properties: Readonly<Record<string, string>>) {
  const rows = [directive({ id: "NV-0001", text: "Việc", lead: "Sở Xây dựng", due: "2026-10-05" })];
  return { ...bookOf({ rows, agencies: [agency("Sở Xây dựng", 1)] }), properties };
}

const MORNING = "2026-10-19 07:00:00";

test.each<[SettleHow, MarkState | null, string, string]>([
  ["again", "sending", "chờ gửi lại", "a cut-off run may be tried once more"],
  ["again", "returned", "chờ gửi lại", "a full mailbox may have been emptied"],
  ["again", "sent", "refused", "whatever arrived is not sent twice"],
  ["again", "failed", "refused", "it is tried again by itself"],
  ["again", null, "refused", "it has never been claimed"],
  ["sent", "sending", "đã gửi", "it was found in the sent mail"],
  ["sent", null, "đã gửi", "the office sent it from its own mailbox"],
  ["sent", "failed", "đã gửi", "the office sent it by another way"],
  ["sent", "returned", "đã gửi", "marked by mistake"],
  ["sent", "sent", "refused", "it is so already"],
  ["returned", "sent", "bị trả lại", "the sender got a bounce"],
  ["returned", "sending", "bị trả lại", "it left, and came back"],
  ["returned", "failed", "refused", "it never left"],
  ["returned", null, "refused", "it never left"],
])("%s, known as %s: %s, because %s", (how, state, expected) => {
  const book = office(state ? mark(state, MORNING) : {});
  const plan = planSettle({ keys: [KEY], how }, book);
  const shown = plan.refused ? "refused" : plan.append?.mail?.[0]?.state;
  expect(shown).toBe(expected);
  if (plan.refused) expect([plan.append, plan.properties]).toEqual([undefined, undefined]);
  else expect(plan.journal).toHaveLength(1);
});

test("treated as sent, its directives count as reminded of", () => {
  const plan = planSettle({ keys: [KEY], how: "sent" }, office(mark("sending", MORNING)));
  expect(plan.append?.events).toMatchObject([{ id: "NV-0001", kind: "đôn đốc" }]);
});

test("one e-mail that cannot be settled keeps all from it", () => {
  const plan = planSettle({ keys: [KEY, "digest|2026-W43|Sở Y tế"], how: "sent" }, office(mark("sending", MORNING)));
  expect([plan.refused, plan.say?.[0]?.with]).toEqual([true, { agency: "Sở Y tế", state: "–" }]);
});

test.each<[string, Readonly<Record<string, string>>, "letter" | "unreachable"]>([
  ["nothing came back", mark("sent", MORNING), "letter"],
  ["it came back from the same address", mark("returned", MORNING), "unreachable"],
  ["it came back from another address", mark("returned", MORNING, KEY, ["cu@example.invalid"]), "letter"],
  ["it came back last week", mark("returned", MORNING, "digest|2026-W42|Sở Xây dựng"), "unreachable"],
  [
    "it came back, and the next one arrived",
    {
      ...mark("returned", "2026-10-05 07:00:00", "digest|2026-W41|Sở Xây dựng"),
      ...mark("sent", "2026-10-12 07:00:00", "digest|2026-W42|Sở Xây dựng"),
    },
    "letter",
  ],
  [
    "it came back, and nobody knows of the next one",
    {
      ...mark("returned", "2026-10-05 07:00:00", "digest|2026-W41|Sở Xây dựng"),
      ...mark("sending", "2026-10-12 07:00:00", "digest|2026-W42|Sở Xây dựng"),
    },
    "unreachable",
  ],
])("%s: %3$s", (_because, properties, expected) => {
  const { letters, unreachable, returned } = composeDigest(office(properties));
  expect([letters.length, unreachable.length, returned.length]).toEqual(expected === "letter" ? [1, 0, 0] : [0, 1, 1]);
});

const NOW = "2026-12-21 08:00:00";
const recorded = (state: string, at: string) => ({ key: KEY, sentAt: at, state });

test.each<[string, Readonly<Record<string, string>>, ReturnType<typeof recorded>[], number]>([
  ["nine weeks old and written down", mark("sent", "2026-10-19 07:00:00"), [recorded("đã gửi", MORNING)], 1],
  ["eight weeks to the day", mark("sent", "2026-10-26 07:00:00"), [recorded("đã gửi", "2026-10-26 07:00:00")], 0],
  ["not written down", mark("sent", MORNING), [], 0],
  ["written down as something else", mark("sent", MORNING), [recorded("chưa rõ", MORNING)], 0],
  ["unclear, and shown as such", mark("sending", MORNING), [recorded("chưa rõ", MORNING)], 1],
  ["a mailbox that returned its last", mark("returned", MORNING), [recorded("bị trả lại", MORNING)], 0],
  [
    "it returned one, and the next arrived",
    { ...mark("returned", MORNING), ...mark("sent", "2026-12-14 07:00:00", "digest|2026-W51|Sở Xây dựng") },
    [recorded("bị trả lại", MORNING)],
    1,
  ],
])("marks are forgotten: %s", (_because, properties, rows, expected) => {
  expect(forgettable(oldMarks(properties, NOW), rows)).toHaveLength(expected);
});

test("a few marks at a time are forgotten: each costs a call", () => {
  const weeks = Array.from({ length: 60 }, (_, index) => `digest|2026-W${index}|Sở Xây dựng`);
  const properties = Object.assign({}, ...weeks.map((key) => mark("sent", MORNING, key)));
  const rows = weeks.map((key) => ({ key, sentAt: MORNING, state: "đã gửi" }));
  expect(forgettable(oldMarks(properties, NOW), rows)).toHaveLength(20);
});
