import { type SheetKey, sheetSpec } from "../../src/core/register/sheets.ts";
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

type Disturbed = keyof typeof USED;

/** What one person does by hand while another one's command runs, as a function body with `sheet` and three columns. */
const DISTURBANCES = {
  sort: "sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).sort({ column: a, ascending: false });",
  "insert above": "sheet.insertRowsBefore(3, 1);",
  "delete a row": "sheet.deleteRow(4);",
  "rename a heading": 'sheet.getRange(1, b).setValue("Tên khác");',
  "edit a cell": 'sheet.getRange(5, c).setValue("vừa gõ");',
  // “Kết quả thực hiện” of NV-0001, which a recorded answer sets.
  "edit the very cell": 'sheet.getRange(2, asked).setValue("gõ chen");',
  "paste a block": 'sheet.getRange(3, b, 2, 2).setValues([["dán 1", "dán 2"], ["dán 3", "dán 4"]]);',
  "type a row under the last": `const line = sheet.getLastRow() + 1;
    if (sheet.getMaxRows() < line) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    sheet.getRange(line, a).setValue("dòng vừa gõ"); sheet.getRange(line, own).setValue("riêng-mới");`,
  "insert a column": "sheet.insertColumnBefore(b);",
} as const;

export type DisturbanceName = keyof typeof DISTURBANCES;
/** Those that are tried on every command; the other one is told apart below. */
export const DISTURBANCE_NAMES = (Object.keys(DISTURBANCES) as readonly DisturbanceName[]).filter(
  (name) => name !== "edit the very cell",
);

/** Does it, as somebody else would. */
export function disturb(project: Project, key: SheetKey, name: DisturbanceName): void {
  const { vi, columns } = sheetSpec(key);
  const used = Object.entries(USED).find(([sheet]) => sheet === key)?.[1] ?? [];
  const places = used.map((column) => columns.findIndex((each) => each.key === column) + 1);
  const body = `const [a, b, c] = ${JSON.stringify(places)}, asked = ${columns.findIndex((each) => each.key === "result") + 1};
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(${JSON.stringify(vi)});
    const own = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0].indexOf(${JSON.stringify(OWN_COLUMN)}) + 1;
    ${DISTURBANCES[name]}`;
  const { error } = project.actNow(body, { user: "khac@example.invalid" });
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

const HEADINGS = (key: SheetKey) => new Map(sheetSpec(key).columns.map(({ vi, owner }) => [vi, owner]));

/** What stands in a sheet. @param renamed where a heading that was renamed stands for another */
export function seen(project: Project, key: Disturbed): Seen {
  const [head = [], ...rows] = project.sheet(sheetSpec(key).vi).texts();
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
  return { named, nameless: nameless.sort(), twice, own };
}

/** "30/11/2026" as the journal keeps it. */
const asJournal = (text: string) => text.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, "$3-$2-$1");

/** Whether the journal keeps `text` as what stood in a column before. */
function isJournalled(project: Project, heading: string, text: string): boolean {
  const lines = project.sheet(sheetSpec("journal").vi).texts().slice(1);
  return lines.some((line) => line[6] === heading && (line[7] === asJournal(text) || line[7] === text));
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
