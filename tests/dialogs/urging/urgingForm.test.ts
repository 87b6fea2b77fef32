import { describe, expect, test } from "@jest/globals";
import type { UrgingRow } from "../../../src/core/letters/urgingData.ts";
import {
  clauseFor,
  formFor,
  isTicked,
  letterCount,
  requestOf,
  startForm,
  tickedRows,
  withTicked,
} from "../../../src/dialogs/urging/urgingForm.ts";

const row = (agency: string, id: string, values: Partial<UrgingRow> = {}): UrgingRow => ({
  agency,
  id,
  text: "Việc",
  paper: "",
  due: null,
  daysPast: 40,
  ownDaysPast: 40,
  letters: 0,
  dispute: null,
  heard: null,
  fresh: false,
  ...values,
});

const START = { days: 30, answerBy: "2026-10-30", signOff: "", recipients: "" };
const [A, B, C] = [row("Sở A", "NV-0001"), row("Sở B", "NV-0002"), row("Sở C", "NV-0003")];
const SHORT = row("Sở D", "NV-0004", { daysPast: 3, ownDaysPast: 3 });

describe("what is proposed", () => {
  test.each([
    { rows: [A, SHORT], ids: ["NV-0001"], because: "only what is past for long, where there is such" },
    { rows: [SHORT], ids: ["NV-0004"], because: "else all" },
    { rows: [row("Sở A", "NV-1", { dispute: "sai" })], ids: [], because: "the agency objects" },
    { rows: [row("Sở A", "NV-1", { heard: A.due })], ids: ["NV-1"], because: "nobody was heard of" },
  ])("$because", ({ rows, ids }) => {
    expect(tickedRows(rows, startForm(rows, START)).map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    { rows: [A, B], form: "each", because: "two agencies" },
    { rows: [A, B, C], form: "one", because: "from three on one letter with an appendix" },
  ])("$form for $because", ({ rows, form }) => {
    expect(formFor(rows, startForm(rows, START))).toBe(form);
  });

  test("responsibility is asked for only where every row had a letter before", () => {
    const again = row("Sở A", "NV-0001", { letters: 1 });
    const form = startForm([again, B], START);
    expect(clauseFor([again], form)).toBe(true);
    expect(clauseFor([again, B], form)).toBe(false);
    expect(clauseFor([B], { ...form, clause: true })).toBe(true);
  });
});

test("ticks turn and turn back", () => {
  const objecting = row("Sở A", "NV-1", { dispute: "sai" });
  const form = startForm([objecting, B], START);
  const ticked = withTicked(form, [objecting, B], true);
  expect([objecting, B].map((each) => isTicked(each, ticked))).toEqual([true, true]);
  const back = withTicked(ticked, [objecting, B], false);
  expect([objecting, B].map((each) => isTicked(each, back))).toEqual([false, false]);
});

test("agencies that are requested get a letter of their own", () => {
  const form = startForm([A, B, C], START);
  expect(letterCount([A, B, C], form, ["Sở C"])).toBe(2);
  expect(letterCount([A, B, C], { ...form, form: "each" }, ["Sở C"])).toBe(3);
});

test("nothing is sent while nothing is ticked", () => {
  const form = startForm([A], START);
  expect(requestOf(withTicked(form, [A], false), [A], "drive")).toBeNull();
  expect(requestOf(form, [A], "drive")?.rows).toEqual([{ agency: "Sở A", id: "NV-0001", daysPast: 40 }]);
});
