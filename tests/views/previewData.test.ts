import { expect, test } from "@jest/globals";
import { composeDigest } from "../../src/core/digest/composeDigest.ts";
import { type MarkState, markName, markText } from "../../src/core/digest/mailMarks.ts";
import { previewData } from "../../src/views/email/previewData.ts";
import { agency, bookOf, directive } from "../support/testBook.ts";

const names = ["Sở Tài chính", "Sở Xây dựng", "Sở Công Thương"];
const dues = ["2026-10-12", "2026-09-01", "2026-10-05"];
const agencies = names.map((name, index) => agency(name, index + 1));
const rows = names.map((lead, index) => directive({ id: `NV-${index}`, text: "Việc", lead, due: dues[index] ?? null }));
const book = bookOf({ rows, agencies, settings: { mailReserve: 1 } });

function standings(marks: Readonly<Record<string, MarkState>>, quota: number) {
  const properties = Object.fromEntries(
    Object.entries(marks).map(([agency, state]) => {
      const mark = { state, run: "r", at: "2026-10-19 07:00:00", to: [], subject: "" };
      return [markName(`digest|2026-W43|${agency}`), markText(mark)];
    }),
  );
  const { letters, quota: told } = previewData(composeDigest(book), { ...book, properties }, quota);
  return { standings: letters.map(({ standing }) => standing), ...told };
}

test.each([
  [{}, 100, ["toSend", "toSend", "toSend"], 3, 99, "all can go"],
  [{}, 2, ["quota", "toSend", "quota"], 3, 1, "the longest overdue goes first, the reserve stays"],
  [{}, 0, ["quota", "quota", "quota"], 3, 0, "nothing is left, and no less than nothing"],
  [{ "Sở Xây dựng": "sent" as const }, 2, ["quota", "sent", "toSend"], 2, 1, "what was sent needs no quota"],
  [
    { "Sở Xây dựng": "sending" as const },
    100,
    ["toSend", "unclear", "toSend"],
    2,
    99,
    "a cut-off run waits for a person",
  ],
  [{ "Sở Xây dựng": "failed" as const }, 100, ["toSend", "failed", "toSend"], 3, 99, "a failed one is tried again"],
])("marks %j, quota %s: %j, needed %s, left %s: %s", (marks, quota, expected, needed, left, _because) => {
  expect(standings(marks, quota)).toEqual({ standings: expected, needed, left });
});

test("each line of the list counts what its letter lists", () => {
  const { letters } = previewData(composeDigest(book), book, 100);
  expect(letters.map(({ lines, overdue }) => [lines, overdue])).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
});
