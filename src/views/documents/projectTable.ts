import { documentWords } from "../../core/report/documentWords.ts";
import type { ProjectLine } from "../../core/report/projectLines.ts";
import { assessmentWords } from "../../core/report/projectSentences.ts";
import { documentDate } from "../../core/text/formatDate.ts";
import { formatCount } from "../../core/text/formatNumber.ts";
import type { DocxLibrary, DocxTable } from "./docxLibrary.ts";
import { gridTable } from "./gridTable.ts";
import { SIZE, TEXT_WIDTH } from "./paperLayout.ts";

const unknown = () => documentWords("report.unknown");

function oldestWords({ oldest }: ProjectLine): string {
  if (oldest === null) return unknown();
  return documentWords("report.projects.oldest", { id: oldest.id, days: formatCount(oldest.days) });
}

/** Key projects: what people said of each, and how its directives stand. */
export function projectTable(docx: DocxLibrary, projects: readonly ProjectLine[]): DocxTable {
  const columns = [
    { key: "report.col.number", share: 6, align: "center" },
    { key: "report.projects.col.name", share: 32, align: "left" },
    { key: "report.projects.col.assessment", share: 26, align: "left" },
    { key: "report.projects.col.open", share: 11, align: "center" },
    { key: "report.projects.col.overdue", share: 9, align: "center" },
    { key: "report.projects.col.missed", share: 9, align: "center" },
    { key: "report.projects.col.inTime", share: 9, align: "center" },
    { key: "report.projects.col.undated", share: 12, align: "center" },
    { key: "report.projects.col.next", share: 17, align: "center" },
    { key: "report.projects.col.oldest", share: 19, align: "center" },
  ] as const;
  return gridTable(docx, {
    columns: columns.map(({ key, share, align }) => ({ heading: documentWords(key), share, align })),
    rows: projects.map((project, index) => ({
      cells: [
        String(index + 1),
        project.name,
        assessmentWords(project),
        ...[project.open, project.overdue, project.missedTarget, project.inTime, project.undated].map(formatCount),
        project.nextDue === null ? unknown() : documentDate(project.nextDue),
        oldestWords(project),
      ].map((text) => ({ text })),
    })),
    width: TEXT_WIDTH,
    size: SIZE.smallTable,
    headingSize: SIZE.tableHeading,
    padding: 30,
  });
}
