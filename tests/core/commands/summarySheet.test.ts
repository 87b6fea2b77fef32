import { describe, expect, test } from "@jest/globals";
import { SUMMARY_RULES, summaryCells } from "../../../src/core/commands/summarySheet.ts";
import type { Colour } from "../../../src/core/register/standingColours.ts";
import { STANDINGS } from "../../../src/core/register/standings.ts";
import { colourFormula } from "../../../src/local/preview/page/colourFormula.ts";

const NOON = 46_348.5;

/** Names of the rules that hold for what column B shows from line 2 on. */
function holding(asOf: number, heartbeat: number | null, automation: string, troubled = 0): readonly string[] {
  const cells: Readonly<Record<number, number | string | null>> = {
    2: asOf,
    3: heartbeat,
    5: automation,
    8: troubled,
  };
  return SUMMARY_RULES.filter(({ holds }) => {
    const read = colourFormula(`=${holds}`);
    return read?.({ down: 0, right: 0, now: NOON, at: (row) => cells[row] ?? null });
  }).map(({ name }) => name);
}

describe("colours of the lines about the register", () => {
  test.each<[number, number | null, string, readonly string[], string]>([
    [46_348, NOON - 1 / 24, "đang bật", [], "today's, alive: nothing to tell"],
    [46_347, NOON - 1 / 24, "đang bật", ["asOf"], "yesterday's standings are amber"],
    [46_348, NOON - 25.9 / 24, "đang bật", [], "Google may skip hours"],
    [46_348, NOON - 26.1 / 24, "đang bật", ["heartbeat"], "a day without a sign of life is red"],
    [46_348, null, "chưa bật", ["neverRun", "automation"], "never switched on is no fault, but is said"],
    [46_348, NOON - 1 / 24, "tạm ngừng từ 19/10/2026", ["automation"], "paused is said"],
  ])("as of %d, heartbeat %s, “%s”: %j, because %s", (asOf, heartbeat, automation, rules) => {
    expect(holding(asOf, heartbeat, automation)).toEqual(rules);
  });
});

test("letters that wait for a person are red", () => {
  expect(holding(46_348, NOON, "đang bật", 1)).toEqual(["troubled"]);
});

/** Relative luminance, WCAG 2.1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast({ fill, text }: Colour): number {
  const [dark = 0, light = 0] = [luminance(fill ?? "#FFFFFF"), luminance(text)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Contrasts as the desk's table of colours gives them. */
test.each([
  ["overdue", 6.9],
  ["missedTarget", 6.8],
  ["dueSoon", 6.9],
  ["claimedInTime", 8.2],
  ["noDeadline", 9.4],
  ["waitingEvent", 8.9],
  ["doneOnTime", 7.8],
  ["doneLate", 6.7],
  ["paused", 5.0],
  ["unchecked", 6.8],
])("%s is read at a contrast of %s : 1", (key, wanted) => {
  const colour = STANDINGS.find((standing) => standing.key === key)?.colour;
  expect(colour && Math.abs(contrast(colour) - wanted)).toBeLessThan(0.1);
});

describe("“Tổng hợp” as a person reads it", () => {
  const cells = summaryCells();
  const at = (row: number, column: 1 | 2) => cells.find((cell) => cell.row === row && cell.column === column)?.content;
  const rowOf = (text: string) =>
    cells.find(({ content }) => content.kind === "text" && content.text === text)?.row ?? 0;

  test("every standing has one line with its count and its colour", () => {
    for (const { vi, colour } of STANDINGS) {
      const row = rowOf(vi);
      expect(at(row, 2)).toEqual({ kind: "count", column: "standing", equals: vi });
      expect(cells.filter((cell) => cell.row === row).map((cell) => cell.colour)).toEqual([colour, colour]);
    }
  });

  test("a section adds up the lines below it, and all sections make the whole", () => {
    const sections = ["CHƯA HOÀN THÀNH", "ĐÃ HOÀN THÀNH", "NGOÀI TỔNG SỐ"].map(rowOf);
    const counted = sections.flatMap((row) => {
      const sum = at(row, 2);
      return sum?.kind === "sum" ? sum.rows : [];
    });
    expect(counted.map((row) => at(row, 2)?.kind)).toEqual(STANDINGS.map(() => "count"));
    expect(new Set(counted).size).toBe(STANDINGS.length);
    expect(at(rowOf("CỘNG"), 2)).toEqual({ kind: "sum", rows: sections });
  });

  test("what is late stands first, and no two cells share a place", () => {
    expect(at(rowOf("CHƯA HOÀN THÀNH") + 1, 1)).toEqual({ kind: "text", text: "Quá hạn" });
    expect(new Set(cells.map(({ row, column }) => `${row} ${column}`)).size).toBe(cells.length);
  });
});
