import { expect, test } from "@jest/globals";
import { REGISTER_COLUMNS } from "../../src/core/register/registerColumns.ts";
import { PRICES, START_MS } from "../../src/local/simulator/costs.ts";
import type { Project, RunResult } from "../../src/local/simulator/project.ts";
import { fill, fillAgencies, readyRegister, USER } from "../support/readyRegister.ts";
import { docxParts, linesOf } from "../views/docxParts.ts";

async function office(rows: number): Promise<Project> {
  const project = await readyRegister();
  await fillAgencies(project, [["Sở Tài chính", "stc@example.invalid"]]);
  const many = Array.from({ length: rows }, (_, index) => ({
    id: `NV-${String(index + 1).padStart(4, "0")}`,
    text: `Rà soát hồ sơ số ${index + 1}`,
    lead: "Sở Tài chính",
    due: `${String((index % 28) + 1).padStart(2, "0")}/12/2026`,
    state: "Mới giao",
    chase: true,
    given: "01/10/2026",
  }));
  await fill(project, many);
  return project;
}

const report = (project: Project): Promise<RunResult> =>
  project.run("generateReport", [{ period: "tháng 10/2026", deliver: "drive" }], { context: "dialog", user: USER });

/** What a report cannot do without: its start, a read of each of its eight sheets, a file in Drive. */
function floorMs(rows: number): number {
  const cells = (rows + 1) * REGISTER_COLUMNS.length;
  return START_MS + 8 * PRICES.read.ms + cells * PRICES.read.msPerCell + PRICES.drive.ms;
}

test("10,000 rows: each sheet is read once, one file is made, at most 1.5 times the floor", async () => {
  const project = await office(10_000);
  const { error, callsByKind, virtualMs, documents } = await report(project);
  expect(error).toBeNull();
  expect(documents).toHaveLength(1);
  expect(callsByKind["drive"]).toBe(1);
  expect(callsByKind["read"]).toBeLessThanOrEqual(8);
  expect(virtualMs).toBeLessThanOrEqual(1.5 * floorMs(10_000));
});

test.each([
  { rows: 1_000, listed: 1_000, because: "as many as an appendix holds" },
  { rows: 1_001, listed: 0, because: "one more: the list becomes a file of its own" },
])("$rows rows: $because", async ({ rows, listed }) => {
  const { documents } = await report(await office(rows));
  const lines = linesOf(docxParts(documents[0]?.bytes ?? new Uint8Array()).get("word/document.xml") ?? "");
  expect(lines.filter((line) => /^\d+ \| \[NV-\d+\] /.test(line))).toHaveLength(listed);
  expect(
    lines.some((line) =>
      line.includes(`Tổng số nhiệm vụ phải thực hiện trong kỳ là ${rows === 1_000 ? "1.000" : "1.001"}`),
    ),
  ).toBe(true);
});
