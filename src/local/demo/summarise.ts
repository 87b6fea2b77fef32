import type { IsoDate } from "../../core/calendar/isoDate.ts";
import { parentOf } from "../../core/register/identity.ts";
import { sheetSpec } from "../../core/register/sheets.ts";
import { STANDINGS } from "../../core/register/standings.ts";
import type { Project } from "../simulator/project.ts";
import type { Story } from "./playOffice.ts";

/** `out/summary.json`. */
export interface DemoSummary {
  readonly today: IsoDate;
  readonly notices: number;
  /** Tasks; rows for the several leads of one task are not counted. */
  readonly directives: number;
  /** Tasks by the words of their standing. */
  readonly byStanding: Readonly<Record<string, number>>;
  readonly agencies: number;
  readonly emails: number;
  /** What kept agencies from being reached, in words. */
  readonly unreachable: readonly string[];
  readonly serviceCalls: number;
  readonly virtualMs: number;
  readonly wallMs: number;
}

function columnOf(project: Project, sheet: "register" | "notices" | "agencies", key: string): string[] {
  const spec = sheetSpec(sheet);
  const place = spec.columns.findIndex((column) => column.key === key);
  return project
    .sheet(spec.vi)
    .texts()
    .slice(1)
    .map((row) => row[place] ?? "");
}

function unreachableIn(story: Story): string[] {
  const said = story.runs.flatMap(({ alerts }) => alerts.flatMap(({ prompt }) => prompt.split("\n")));
  return [
    ...new Set(
      said.filter((line) => line.includes("chưa có địa chỉ thư") || line.includes("địa chỉ thư không hợp lệ")),
    ),
  ];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Counts of what stands in the workbook and what was sent. */
export function summarise(project: Project, story: Story, today: IsoDate): DemoSummary {
  const ids = columnOf(project, "register", "id");
  const standings = columnOf(project, "register", "standing").filter((_, index) => {
    return ids[index] !== "" && parentOf(ids[index] ?? "") === null;
  });
  const byStanding = STANDINGS.map(({ vi }): [string, number] => [
    vi,
    standings.filter((words) => words === vi).length,
  ]);
  return {
    today,
    notices: columnOf(project, "notices", "paper").filter((paper) => paper !== "").length,
    directives: standings.length,
    byStanding: Object.fromEntries(byStanding.filter(([, count]) => count > 0)),
    agencies: columnOf(project, "agencies", "name").filter((name) => name !== "").length,
    emails: sum(story.runs.map(({ emails }) => emails.length)),
    unreachable: unreachableIn(story),
    serviceCalls: sum(story.runs.map(({ serviceCalls }) => serviceCalls)),
    virtualMs: sum(story.runs.map(({ virtualMs }) => virtualMs)),
    wallMs: 0,
  };
}

/** The same for a reader at the terminal. */
export function printSummary(summary: DemoSummary, story: Story, out: string): void {
  const standings = Object.entries(summary.byStanding).map(([words, count]) => `${count} ${words.toLowerCase()}`);
  console.log(
    [
      `ĐÔN ĐỐC: chạy thử trên bảng tính mô phỏng, ngày ${summary.today.split("-").reverse().join("/")}`,
      ...story.lines,
      "",
      "Kết quả",
      `  ${summary.directives} nhiệm vụ từ ${summary.notices} văn bản và một bảng cũ: ${standings.join(", ")}.`,
      `  ${summary.emails} thư đã gửi (vào thư mục, không ra mạng); ${summary.unreachable.length} cơ quan chưa gửi được.`,
      `  ${summary.serviceCalls} lượt gọi dịch vụ Google, ước ${(summary.virtualMs / 1000).toFixed(1).replace(".", ",")} giây trên Google thật.`,
      `  Tệp: ${out}/register.xlsx, ${out}/outbox/*.eml, ${out}/report.docx, ${out}/summary.json`,
    ].join("\n"),
  );
}
