import { REGISTER_COLUMNS } from "../../core/register/registerColumns.ts";
import { type SheetKey, SUMMARY_SHEET, sheetSpec } from "../../core/register/sheets.ts";
import { STAFF } from "../demo/sampleOffice.ts";
import { type Content, rowAt, rowForWrite, type SheetData } from "../simulator/book.ts";
import { openProject, type Project, type RunOptions, type RunResult } from "../simulator/project.ts";
import { crashOf, type Verdict, wordsOf } from "./badClass.ts";

/** Lines of the office's directives, one of each agency. */
export const FIRST_LINE = 2;
export const ROWS = 8;

export type RegisterKey = (typeof REGISTER_COLUMNS)[number]["key"];

/** 0-based column of the register as the add-on lays it out. */
export function columnOf(key: RegisterKey): number {
  return REGISTER_COLUMNS.findIndex((column) => column.key === key);
}

export function sheetOf(project: Project, key: SheetKey): SheetData {
  return project.sheet(sheetSpec(key).vi).data;
}

/** The register's text, as shown, in a line and a column. @param line 1-based */
export function shownIn(project: Project, line: number, key: RegisterKey): string {
  return project.sheet(sheetSpec("register").vi).texts()[line - 1]?.[columnOf(key)] ?? "";
}

/** Puts into a cell what no rule of the sheet would let a person type: files come from anywhere. @param line 1-based */
export function put(sheet: SheetData, line: number, column: number, content: Content): void {
  sheet.maxColumns = Math.max(sheet.maxColumns, column + 1);
  rowForWrite(sheet, line).contents[column] = content;
}

/** By the text of the directive; a column whose heading is gone stands where it stood. */
function standings(project: Project): ReadonlyMap<string, string> {
  const [headings = [], ...rows] = project.sheet(sheetSpec("register").vi).texts();
  const place = (key: RegisterKey) => {
    const found = headings.indexOf(REGISTER_COLUMNS[columnOf(key)]?.vi ?? "");
    return found === -1 ? columnOf(key) : found;
  };
  const places = [place("standing"), place("daysLeft")];
  const cells = (row: readonly string[]) => places.map((at) => row[at] ?? "").join("|");
  return new Map(rows.flatMap((row) => (row[place("text")] ? [[row[place("text")] ?? "", cells(row)]] : [])));
}

/** Where the standings of a workbook are not those of another, row by row of the same text; null: nowhere. */
export function standingFault(saved: Project, office: Project): string | null {
  const now = standings(saved);
  const other = [...standings(office)].find(([text, cells]) => now.get(text) !== cells);
  return other === undefined ? null : `${other[0]} ${other[1]} → ${now.get(other[0]) ?? "–"}`;
}

/** Cells that only people fill, by “Sheet!line:column”, as stored. */
export type Typed = ReadonlyMap<string, string>;

const COMPUTED: ReadonlySet<string> = new Set(
  REGISTER_COLUMNS.flatMap(({ owner, vi }) => (owner === "add-on" ? [vi] : [])),
);
/** Sheets in which the add-on itself appends and rewrites. */
const WRITTEN: ReadonlySet<string> = new Set([
  SUMMARY_SHEET.vi,
  ...(["journal", "mail", "events"] as const).map((key) => sheetSpec(key).vi),
]);

function cellsIn(
  sheets: readonly SheetData[],
  counts: (sheet: SheetData, line: number, column: number) => boolean,
): Typed {
  const found = new Map<string, string>();
  for (const sheet of sheets) {
    sheet.rows.forEach((row, at) => {
      row?.contents.forEach((content, column) => {
        if (content === null || content === undefined || content === "" || !counts(sheet, at + 1, column)) return;
        const stored = typeof content === "object" ? { formula: content.formula } : content;
        found.set(`${sheet.name}!${at + 1}:${column + 1}`, JSON.stringify(stored));
      });
    });
  }
  return found;
}

/** What stands in any cell, people's or the add-on's. */
export function everyCell(project: Project): Typed {
  return cellsIn(project.book().sheets, () => true);
}

export function typedCells(project: Project): Typed {
  const sheets = project.book().sheets.filter(({ name }) => !WRITTEN.has(name));
  return cellsIn(sheets, (sheet, line, column) => {
    const isRegister = sheet.name === sheetSpec("register").vi;
    return line === 1 || !isRegister || !COMPUTED.has(String(rowAt(sheet, 1)?.contents[column]));
  });
}

/** The project as its file brings it back: saved and opened again. */
export async function reopened(project: Project): Promise<Project> {
  const { host } = project;
  const state = project.state();
  const workbook = await project.save();
  return openProject({ code: host.codeFolder, state, now: state.now, fileName: "so.xlsx", id: host.book.id, workbook });
}

/** What people typed and the file no longer holds as it was. @param mayChange places that the add-on may set right */
export function lossOf(before: Typed, after: Typed, mayChange: readonly string[] = []): Verdict {
  const gone = [...before].find(([place, content]) => !mayChange.includes(place) && after.get(place) !== content);
  if (gone === undefined) return null;
  const [place, content] = gone;
  return { harm: "lost", why: `${place}: ${content} → ${after.get(place) ?? "–"}` };
}

/** What a case does to the office's workbook, and what has to come of it. */
export interface BookCase {
  readonly spoil: (project: Project) => void;
  /** What is wrong with what was said and with the saved file; null: nothing. */
  readonly fault?: (told: Told) => string | null;
  /** Cells, “Sheet!line:column”, that the add-on may set right, for instance a repeated Mã. */
  readonly mayChange?: readonly string[];
  /** “Cập nhật tình trạng” unless told. */
  readonly run?: (project: Project) => Promise<readonly RunResult[]>;
}

/** What there is to judge by. */
export interface Told {
  readonly words: string;
  readonly runs: readonly RunResult[];
  /** The workbook as saved and opened again. */
  readonly saved: Project;
}

/** A person who says yes to everything. */
const agree: NonNullable<RunOptions["ask"]> = ({ buttons }) => ({
  button: buttons.includes("YES") ? "YES" : "OK",
  text: "",
});

/** A command chosen in the menu, all that it asks agreed to. */
export function press(project: Project, name: string): Promise<RunResult> {
  return project.run(name, [], { context: "menu", user: STAFF, ask: agree });
}

/** The command that judges every row. */
async function refresh(project: Project): Promise<readonly RunResult[]> {
  return [await press(project, "refreshRegister")];
}

/** The two commands that look at every row, each in its own way. */
export async function refreshAndPreview(project: Project): Promise<readonly RunResult[]> {
  return [...(await refresh(project)), await press(project, "previewDigest")];
}

/** What was computed is gone, so that every case shows whether it is computed again. */
function forgetStandings(project: Project): void {
  const sheet = sheetOf(project, "register");
  for (let line = FIRST_LINE; line < FIRST_LINE + ROWS; line++) {
    for (const key of ["standing", "daysLeft"] as const) rowForWrite(sheet, line).contents[columnOf(key)] = null;
  }
}

/** Spoils a workbook, saves it, opens the file, runs commands, and looks at the file saved after them. */
export async function playBook(office: Project, one: BookCase): Promise<Verdict> {
  const spoilt = office.copy();
  forgetStandings(spoilt);
  one.spoil(spoilt);
  const project = await reopened(spoilt);
  const before = typedCells(project);
  const runs = await (one.run ?? refresh)(project);
  const crash = runs.map(crashOf).find((each) => each !== null);
  if (crash) return crash;
  const saved = await reopened(project);
  const loss = lossOf(before, typedCells(saved), one.mayChange);
  if (loss) return loss;
  const why = one.fault?.({ words: runs.map(wordsOf).join("\n"), runs, saved }) ?? null;
  return why === null ? null : { harm: "silent", why };
}
