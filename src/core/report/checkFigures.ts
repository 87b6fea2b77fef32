import { doneIn, FIGURE_KEYS, type Figures, openIn, sumOf } from "./figures.ts";
import type { AgencyBlock, ReportIssue } from "./reportModel.ts";

function differs(line: string, a: number, b: number): ReportIssue | null {
  return a === b ? null : { code: "not-reconciled", line, a, b };
}

/** Opening + adjusted + given = total = completed + left + open; what is reported is part of what is open. */
export function checkLine(name: string, line: Figures): ReportIssue | null {
  return (
    differs(name, line.opening + line.adjustment + line.given, line.total) ??
    differs(name, line.total, doneIn(line) + line.left + openIn(line)) ??
    (line.reported > openIn(line) ? { code: "not-reconciled", line: name, a: line.reported, b: openIn(line) } : null)
  );
}

function checkSum(name: string, parts: readonly Figures[], whole: Figures): ReportIssue | null {
  const sum = sumOf(parts);
  for (const key of FIGURE_KEYS) {
    const issue = differs(name, sum[key], whole[key]);
    if (issue) return issue;
  }
  return null;
}

function firstIssue(checks: readonly (ReportIssue | null)[]): ReportIssue | null {
  return checks.find((issue) => issue !== null) ?? null;
}

/** Every identity of a report: each line, each block against its lines, the blocks against the total. */
export function checkFigures(tasks: Figures, assignments: Figures, blocks: readonly AgencyBlock[]): ReportIssue | null {
  return firstIssue([
    checkLine("Số nhiệm vụ", tasks),
    checkLine("Cộng", assignments),
    ...blocks.flatMap(({ block, figures, lines }) => [
      ...lines.map((line) => checkLine(line.agency, line.figures)),
      checkLine(block, figures),
      checkSum(
        block,
        lines.map((line) => line.figures),
        figures,
      ),
    ]),
    checkSum(
      "Cộng",
      blocks.map(({ figures }) => figures),
      assignments,
    ),
  ]);
}
