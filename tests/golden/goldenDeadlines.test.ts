import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parseIsoDate } from "../../src/core/calendar/isoDate.ts";

const COLUMNS = ["id", "clause", "reference", "kind", "date", "rule", "soft", "note"];
const RULES = ["daily", "weekly", "monthly", "quarterly", "half-yearly", "yearly"];

function rowsOf(file: string): string[][] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
}

function problemsOf([id, clause, reference, kind, date, rule, soft, note]: string[]): string[] {
  const problems: string[] = [];
  if (!clause || !note) problems.push("clause and note must be filled");
  if (parseIsoDate(reference ?? "") === null) problems.push("reference is no day");
  if (!["date", "recurring", "asap", "event", "none"].includes(kind ?? "")) problems.push("unknown kind");
  if ((kind === "date") !== (parseIsoDate(date ?? "") !== null)) problems.push("date only and always for kind date");
  if ((kind === "recurring") !== RULES.includes(rule ?? "")) problems.push("rule only and always for recurring");
  if (soft !== "0" && soft !== "1") problems.push("soft is 0 or 1");
  return problems.map((problem) => `${id}: ${problem}`);
}

describe.each([
  ["deadlines.tsv", 100],
  ["deadlines-heldout.tsv", 50],
  ["deadlines-heldout2.tsv", 50],
])("%s", (file, least) => {
  const [head, ...rows] = rowsOf(file);

  test("has the agreed columns", () => {
    expect(head).toEqual(COLUMNS);
  });

  test("is large enough, and every row is well formed", () => {
    expect(rows.length).toBeGreaterThanOrEqual(least);
    expect(rows.flatMap(problemsOf)).toEqual([]);
  });

  test("holds every kind, targets as well as deadlines, and decomposed text", () => {
    expect(new Set(rows.map((row) => row[3])).size).toBe(5);
    expect(rows.some((row) => row[6] === "1")).toBe(true);
    expect(rows.some((row) => row[1] !== row[1]?.normalize("NFC"))).toBe(true);
  });
});

test("no clause and no id stands twice, held out or not", () => {
  const files = ["deadlines.tsv", "deadlines-heldout.tsv", "deadlines-heldout2.tsv"];
  const rows = files.flatMap((file) => rowsOf(file).slice(1));
  expect(new Set(rows.map((row) => row[0])).size).toBe(rows.length);
  expect(new Set(rows.map((row) => row[1]?.normalize("NFC").toLowerCase())).size).toBe(rows.length);
});
