import { documentWords } from "./documentWords.ts";
import type { ReportScope } from "./reportScope.ts";

/** “Sở Tài chính”, “khối Sở, ban, ngành”, “các dự án trọng điểm”: what a report covers; of one on everything “toàn bộ nhiệm vụ”. */
export function scopeWords({ kind, name }: ReportScope): string {
  if (kind === "project" && name === "") return documentWords("report.scope.projects");
  return documentWords(`report.scope.${kind}`, { name });
}
