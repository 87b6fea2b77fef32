import { REGISTER_COLUMNS } from "../../core/register/registerColumns.ts";
import { type SheetKey, SUMMARY_SHEET, sheetSpec } from "../../core/register/sheets.ts";
import { STAFF } from "../demo/sampleOffice.ts";
import { type Content, rowAt, rowForWrite, type SheetData } from "../simulator/book.ts";
import { openProject, type Project, type RunResult } from "../simulator/project.ts";
import { hasCrashed, type Stage, type Verdict, wordsOf } from "./badClass.ts";

export type RegisterKey = (typeof REGISTER_COLUMNS)[number]["key"];

/** 0-based column of the register as the add-on lays it out. */
export function columnOf(key: RegisterKey): number {
  return REGISTER_COLUMNS.findIndex((column) => column.key === key);
}

export function sheetOf(project: Project, key: SheetKey): SheetData {
  return project.sheet(sheetSpec(key).vi).data;
}

/** Puts into a cell what no rule of the sheet would let a person type: files come from anywhere. @param line 1-based */
export function put(sheet: SheetData, line: number, column: number, content: Content): void {
  sheet.maxColumns = Math.max(sheet.maxColumns, column + 1);
  rowForWrite(sheet, line).contents[column] = content;
}

/** Cells that only people fill: by sheet and place, as stored. */
type Typed = ReadonlyMap<string, string>;

const COMPUTED: ReadonlySet<string> = new Set(
  REGISTER_COLUMNS.flatMap(({ owner, vi }) => (owner === "add-on" ? [vi] : [])),
);
/** Sheets in which the add-on itself appends and rewrites. */
const WRITTEN: ReadonlySet<string> = new Set([
  SUMMARY_SHEET.vi,
  ...(["journal", "mail", "events"] as const).map((key) => sheetSpec(key).vi),
]);

function typedCells(project: Project): Typed {
  const found = new Map<string, string>();
  for (const sheet of project.book().sheets.filter(({ name }) => !WRITTEN.has(name))) {
    const headings = rowAt(sheet, 1)?.contents ?? [];
    sheet.rows.forEach((row, at) => {
      row?.contents.forEach((content, column) => {
        const isComputed = sheet.name === sheetSpec("register").vi && COMPUTED.has(String(headings[column]));
        if (content === null || content === undefined || content === "" || (isComputed && at > 0)) return;
        const stored = typeof content === "object" ? content.formula : content;
        found.set(`${sheet.name}!${at + 1}:${column + 1}`, JSON.stringify(stored));
      });
    });
  }
  return found;
}

/** What a case does to the office's workbook, and what has to come of it. */
export interface BookCase {
  readonly spoil: (project: Project) => void;
  /** Where something must be said: whether it was, by words on the screen or in the register. */
  readonly isTold?: (words: string, project: Project) => boolean;
  /** Cells, “Sheet!line:column”, that the add-on may set right, for instance a repeated Mã. */
  readonly mayChange?: readonly string[];
  readonly run?: (project: Project) => Promise<readonly RunResult[]>;
}

/** The two commands that look at every row. */
async function refreshAndPreview(project: Project): Promise<readonly RunResult[]> {
  const options = { context: "menu", user: STAFF, answers: ["yes", "ok", "ok"] } as const;
  return [await project.run("refreshRegister", [], options), await project.run("previewDigest", [], options)];
}

/** Spoils a workbook, saves it, opens the file, runs commands, and looks at the file saved after them. */
export async function playBook({ office, code }: Stage, one: BookCase): Promise<Verdict> {
  const spoilt = office.copy();
  one.spoil(spoilt);
  const options = { code, state: spoilt.state(), now: spoilt.state().now, fileName: "so.xlsx", id: spoilt.book().id };
  const project = await openProject({ ...options, workbook: await spoilt.save() });
  const before = typedCells(project);
  const runs = await (one.run ?? refreshAndPreview)(project);
  if (runs.some(hasCrashed)) return "crashed";
  const saved = await openProject({ ...options, workbook: await project.save() });
  const after = typedCells(saved);
  const may = new Set(one.mayChange ?? []);
  if ([...before].some(([place, content]) => !may.has(place) && after.get(place) !== content)) return "lost";
  return one.isTold && !one.isTold(runs.map(wordsOf).join("\n"), saved) ? "silent" : "fine";
}
