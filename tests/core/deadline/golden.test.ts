import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { readDeadlines } from "../../../src/core/deadline/readDeadlines.ts";
import { contextOf } from "./reading.ts";

interface Row {
  readonly id: string;
  readonly expected: string;
  readonly read: string;
}

function rowsOf(file: string): readonly Row[] {
  const lines = readFileSync(new URL(`../../golden/${file}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  return lines.map((line) => {
    const [id = "", clause = "", reference = "", kind, date, rule, soft] = line.split("\t");
    const { deadline } = readDeadlines(clause, contextOf(reference));
    const isSoft = kind === "date" && deadline.kind === "date" ? Number(deadline.soft) : soft;
    const read = [deadline.kind, deadline.date ?? "", deadline.rule ?? "", isSoft].join("|");
    return { id, expected: [kind, date, rule, soft].join("|"), read };
  });
}

test("every clause of the golden table is read as reviewed", () => {
  const wrong = rowsOf("deadlines.tsv").filter(({ read, expected }) => read !== expected);
  expect(wrong).toEqual([]);
});

const HELD_OUT = ["deadlines-heldout.tsv", "deadlines-heldout2.tsv"];

test.each(HELD_OUT)("of %s at least nine in ten are read right, and no date is made up", (file) => {
  const rows = rowsOf(file);
  const right = rows.filter(({ read, expected }) => read === expected);
  expect(right.length / rows.length).toBeGreaterThanOrEqual(0.9);
  expect(rows.filter(({ read, expected }) => read.startsWith("date") && !expected.startsWith("date"))).toEqual([]);
});
