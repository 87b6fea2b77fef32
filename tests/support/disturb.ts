import { OVERWRITTEN } from "../../src/core/commands/journalLines.ts";
import { sheetSpec } from "../../src/core/register/sheets.ts";
import { columnLetters } from "../../src/core/text/columnLetters.ts";
import { readDisplay } from "../../src/local/simulator/cellValues.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { OWN_COLUMN } from "./commandCases.ts";

/** Columns of a sheet that the disturbances use; no command of the tests is asked to set them in these rows. */
const USED: Readonly<
  Record<"register" | "settings" | "agencies", readonly [sorted: string, left: string, right: string]>
> = {
  register: ["text", "orderedBy", "inCharge"],
  settings: ["setting", "value", "help"],
  agencies: ["block", "salutation", "contact"],
};

/** Sheets in which people type while commands run. */
export type Disturbed = keyof typeof USED;

/** Cells that a person types side by side into a row, from a column on; the row is known by its own name, where it stands by now, be it in an archive. */
interface Typing {
  readonly row: number;
  readonly from: "left" | "right" | "asked";
  readonly cells: readonly string[];
}

/** What one person does by hand while another one's command runs: types, or as a function body with `sheet` and two columns. */
const DISTURBANCES: Readonly<Record<DisturbanceName, string | readonly Typing[]>> = {
  sort: "sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).sort({ column: a, ascending: false });",
  "insert above": "sheet.insertRowsBefore(3, 1);",
  "delete a row": "fourth.sheet.deleteRow(fourth.line);",
  "rename a heading": 'sheet.getRange(1, b).setValue("Tên khác");',
  "edit a cell": [{ row: 5, from: "right", cells: ["vừa gõ"] }],
  // “Kết quả thực hiện” of NV-0001, which a recorded answer sets.
  "edit the very cell": [{ row: 2, from: "asked", cells: ["gõ chen"] }],
  "paste a block": [
    { row: 3, from: "left", cells: ["dán 1", "dán 2"] },
    { row: 4, from: "left", cells: ["dán 3", "dán 4"] },
  ],
  "type a row under the last": `const line = sheet.getLastRow() + 1;
    if (sheet.getMaxRows() < line) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    sheet.getRange(line, a).setValue("dòng vừa gõ"); sheet.getRange(line, own).setValue("riêng-mới");`,
  "insert a column": "sheet.insertColumnBefore(b);",
};

export type DisturbanceName =
  | "sort"
  | "insert above"
  | "delete a row"
  | "rename a heading"
  | "edit a cell"
  | "edit the very cell"
  | "paste a block"
  | "type a row under the last"
  | "insert a column";

/** Those that are tried on every command; the other one is told apart below. */
export const DISTURBANCE_NAMES = (Object.keys(DISTURBANCES) as readonly DisturbanceName[]).filter(
  (name) => name !== "edit the very cell",
);

const FELLOW = { user: "khac@example.invalid" } as const;

/** Texts of a sheet as shown, down to the last row in which something stands: most rows of a ready register are blank. */
export function filledTexts(project: Project, sheet: string): string[][] {
  const { data } = project.sheet(sheet);
  let rows = data.rows.length;
  while (rows > 1 && !data.rows[rows - 1]?.contents.some((cell) => (cell ?? "") !== "")) rows -= 1;
  const columns = data.rows.slice(0, rows).reduce((most, row) => Math.max(most, row?.contents.length ?? 0), 0);
  return readDisplay(project.book(), data, { row: 1, column: 1, rows, columns });
}

/** Where a row of that name stands by now. */
function standsAt(
  project: Project,
  key: Disturbed,
  row: number,
): { readonly sheet: string; readonly line: number } | null {
  for (const sheet of sheetsOf(project, key)) {
    const texts = filledTexts(project, sheet);
    const index = texts.findIndex((cells) => cells.includes(`riêng-${row}`));
    if (index >= 0) return { sheet, line: index + 1 };
  }
  return null;
}

/** Types as a person does: Google then calls onEdit, even in the midst of somebody else's run. */
function typeCells(project: Project, key: Disturbed, place: number, { row, cells }: Typing): void {
  const at = standsAt(project, key, row);
  if (at === null) return;
  const typed = project.startPaste(at.sheet, `${columnLetters(place)}${at.line}`, [[...cells]], FELLOW);
  if (typed instanceof Promise || typed.error !== null) throw new Error("onEdit failed");
}

/** Does it, as somebody else would. */
export function disturb(project: Project, key: Disturbed, name: DisturbanceName): void {
  const { vi, columns } = sheetSpec(key);
  const [a, left, right] = USED[key].map((column) => columns.findIndex((each) => each.key === column) + 1);
  const asked = columns.findIndex((each) => each.key === "result") + 1;
  const places = { left: left ?? 0, right: right ?? 0, asked };
  const what = DISTURBANCES[name];
  if (typeof what !== "string") {
    for (const typing of what) typeCells(project, key, places[typing.from], typing);
    return;
  }
  const body = `const [a, b] = ${JSON.stringify([a, left])};
    const sheetNamed = (name) => SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    const sheet = sheetNamed(${JSON.stringify(vi)});
    const own = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0].indexOf(${JSON.stringify(OWN_COLUMN)}) + 1;
    const at = ${JSON.stringify(standsAt(project, key, 4))}, fourth = { ...at, sheet: sheetNamed(at?.sheet ?? "") };
    ${what}`;
  const { error } = project.actNow(body, FELLOW);
  if (error !== null) throw new Error(`${name}: ${error}`);
}

/** Rows of a sheet by what their own column says: cells by heading; rows of the add-on's making are nameless. */
interface Seen {
  readonly named: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly nameless: readonly string[];
  readonly twice: readonly string[];
  /** The add-on's own columns of named rows. */
  readonly own: ReadonlyMap<string, string>;
}

const HEADINGS = (key: Disturbed) => new Map(sheetSpec(key).columns.map(({ vi, owner }) => [vi, owner]));

/** The sheet, and those to which closing a year moves rows of it. */
function sheetsOf(project: Project, key: Disturbed): readonly string[] {
  const { vi } = sheetSpec(key);
  return project
    .book()
    .sheets.map(({ name }) => name)
    .filter((name) => name === vi || (key === "register" && /^Nhiệm vụ \d{4}$/.test(name)));
}

/** What stands in a sheet, and in the archives of its rows. */
export function seen(project: Project, key: Disturbed): Seen {
  const all = sheetsOf(project, key).map((name) => seenIn(project, key, name));
  const named = all.flatMap((each) => [...each.named]);
  const names = named.map(([name]) => name);
  return {
    named: new Map(named),
    nameless: all.flatMap(({ nameless }) => nameless).sort(),
    twice: [...all.flatMap(({ twice }) => twice), ...names.filter((name, index) => names.indexOf(name) !== index)],
    own: new Map(all.flatMap(({ own }) => [...own])),
  };
}

function seenIn(project: Project, key: Disturbed, sheet: string): Seen {
  const [head = [], ...rows] = filledTexts(project, sheet);
  const owners = HEADINGS(key);
  const original = sheetSpec(key).columns.find((column) => column.key === USED[key][1])?.vi ?? "";
  const headings = head.map((text) => (text === "Tên khác" ? original : text));
  const named = new Map<string, Readonly<Record<string, string>>>();
  const own = new Map<string, string>();
  const nameless: string[] = [];
  const twice: string[] = [];
  for (const row of rows) {
    const typed = headings.flatMap((heading, index) =>
      owners.get(heading) === "add-on" || heading === "" || (row[index] ?? "") === ""
        ? []
        : [[heading, row[index] ?? ""]],
    );
    const computed = headings.flatMap((heading, index) => (owners.get(heading) === "add-on" ? [row[index] ?? ""] : []));
    const cells: Record<string, string> = Object.fromEntries(typed);
    const name = cells[OWN_COLUMN];
    const content = Object.entries(cells).filter(([, text]) => text !== "FALSE");
    if (name === undefined) {
      if (content.length > 0) nameless.push(JSON.stringify(cells));
      else if (computed.some((text) => text !== "")) nameless.push(`stray ${computed.join("|")}`);
      continue;
    }
    if (named.has(name)) twice.push(name);
    named.set(name, cells);
    own.set(name, computed.join("|"));
  }
  return { named, nameless, twice, own };
}

/** "30/11/2026" as the journal keeps it. */
const asJournal = (text: string) => text.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, "$3-$2-$1");

/** Whether the journal keeps `text` as what stood in a column before. */
function isJournalled(project: Project, heading: string, text: string): boolean {
  const lines = filledTexts(project, sheetSpec("journal").vi).slice(1);
  return lines.some((line) => line[6] === heading && (line[7] === asJournal(text) || line[7] === text));
}

/** Whether the journal keeps `text` as typed into a cell of a row in the moment in which a command wrote it, or took the row away. */
function isToldOverwritten(project: Project, id: string, heading: string, text: string): boolean {
  const lines = filledTexts(project, sheetSpec("journal").vi).slice(1);
  return lines.some((line) => line[2] === OVERWRITTEN && line[5] === id && line[6] === heading && line[7] === text);
}

interface Judged {
  readonly project: Project;
  readonly key: Disturbed;
  /** As it would be without the command, and without the disturbance. */
  readonly before: Seen;
  readonly disturbed: Seen;
  readonly clean: Seen;
  /** What the command told the person. */
  readonly told: string;
}

/** What was typed and is lost, moved or doubled, in words; empty when all is well. */
export function losses({ project, key, before, disturbed, clean, told }: Judged): readonly string[] {
  const after = seen(project, key);
  const found = after.twice.map((name) => `${name} stands twice`);
  for (const [name, cells] of disturbed.named) {
    const now = after.named.get(name);
    if (now === undefined) {
      found.push(`${name} is gone`);
      continue;
    }
    const headings = new Set([...Object.keys(cells), ...Object.keys(now)]);
    for (const heading of headings) {
      const [typed, stands] = [cells[heading] ?? "", now[heading] ?? ""];
      if (typed === stands) continue;
      const asked = clean.named.get(name)?.[heading] ?? "";
      const wasAsked = asked !== (before.named.get(name)?.[heading] ?? "");
      if (wasAsked && stands === asked && (typed === "" || isJournalled(project, heading, typed))) continue;
      if (isToldOverwritten(project, cells["Mã"] ?? "", heading, typed)) continue;
      // A row without a Mã gets the next number that is free, whichever rows there are.
      if (heading === "Mã" && typed === "" && /^NV-\d{4}$/.test(stands)) continue;
      found.push(`${name}, ${heading}: “${typed}” became “${stands}”`);
    }
    const computed = after.own.get(name) ?? "";
    const right = [clean.own.get(name), before.own.get(name)].includes(computed);
    if (!right && before.named.has(name)) found.push(`${name} is computed as ${computed}`);
  }
  for (const name of after.named.keys())
    if (!disturbed.named.has(name) && !/đưa lại|cuối trang/.test(told)) found.push(`${name} came back`);
  const rows = JSON.stringify(after.nameless);
  if (rows !== JSON.stringify(clean.nameless) && rows !== JSON.stringify(disturbed.nameless))
    found.push(`new rows: ${after.nameless.join(" ") || "none"}`);
  return found;
}
