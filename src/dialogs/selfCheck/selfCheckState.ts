import type { Level } from "../../core/selfCheck/finding.ts";
import type { Answers, Results } from "./selfCheckSchema.ts";

type Finding = Results[number]["findings"][number];

/** One line of the table: a finding, or that a check found nothing. */
export interface ShownFinding {
  readonly key: string;
  readonly title: Results[number]["title"];
  readonly level: Level;
  /** null: nothing was found. */
  readonly finding: Finding | null;
}

const ORDER: readonly Level[] = ["wrong", "note", "fine"];

/** Worst first, otherwise in the order of the checks. */
export function linesOf(results: Results): readonly ShownFinding[] {
  const lines = results.flatMap(({ key, title, findings }): ShownFinding[] => {
    if (findings.length === 0) return [{ key, title, level: "fine", finding: null }];
    return findings.map((finding, index) => ({ key: `${key}-${index}`, title, level: finding.level, finding }));
  });
  return ORDER.flatMap((level) => lines.filter((line) => line.level === level));
}

export function countOf(lines: readonly ShownFinding[], level: Level): number {
  return lines.filter((line) => line.level === level).length;
}

const isAsRelied = ({ wanted, answer }: Answers[number]) => wanted !== null && wanted === answer;

/** How many of the answers that the add-on relies on are as it relies on. */
export function reliedOn(answers: Answers): { readonly same: number; readonly all: number } {
  return { same: answers.filter(isAsRelied).length, all: answers.filter(({ wanted }) => wanted !== null).length };
}

/** The answers as text to be copied, a line each; what is not as relied on is marked. */
export function answersText(answers: Answers): string {
  return answers
    .map((each) => {
      const { asks, wanted, answer } = each;
      if (wanted === null) return `      ${asks}: ${answer}`;
      return isAsRelied(each) ? `ok    ${asks}: ${answer}` : `OTHER ${asks}: ${answer} (relied on: ${wanted})`;
    })
    .join("\n");
}
