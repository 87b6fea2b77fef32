import { documentDate } from "../text/formatDate.ts";
import { paddedCount } from "../text/formatNumber.ts";
import { documentWords } from "./documentWords.ts";
import { ASSESSMENTS, type AssessmentKey, type ProjectLine } from "./projectLines.ts";

/** “04/18 dự án đáp ứng tiến độ; 02 dự án chậm: …”: from what people typed alone, the rest by name. */
export function projectSentence(projects: readonly ProjectLine[]): string {
  const of = (key: AssessmentKey) => projects.filter(({ assessment }) => assessment === key);
  const met = documentWords("report.projects.met", {
    n: paddedCount(of("met").length),
    of: paddedCount(projects.length),
  });
  const rest = (["slow", "stalled", "unassessed"] as const)
    .filter((key) => of(key).length > 0)
    .map((key) => {
      const names = of(key).map(({ name }) => name);
      return documentWords(`report.projects.${key}`, { n: paddedCount(names.length), names: names.join(", ") });
    });
  return `${[met, ...rest].join("; ")}.`;
}

/** “Chậm (20/10/2026; Ban Quản lý dự án)”: what was said, when, by whom. */
export function assessmentWords({ assessment, assessedOn, source }: ProjectLine): string {
  const words = ASSESSMENTS.find(({ key }) => key === assessment)?.words ?? "";
  const told = [assessedOn === null ? "" : documentDate(assessedOn), source].filter((part) => part !== "");
  return told.length === 0 ? words : `${words} (${told.join("; ")})`;
}
