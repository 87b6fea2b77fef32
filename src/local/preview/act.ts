import { type Book, DEFAULT_COLUMN } from "../simulator/book.ts";
import { changeColumns } from "../simulator/columnGroups.ts";
import type { Person, Project } from "../simulator/project.ts";
import { sheetById } from "./bookChange.ts";
import type { Structural } from "./requests.ts";

/** Methods of Sheet for acts on rows or columns. */
const LINE_METHODS = {
  insertRows: "insertRowsBefore",
  deleteRows: "deleteRows",
  insertColumns: "insertColumnsBefore",
  deleteColumns: "deleteColumns",
  hideRows: "hideRows",
  showRows: "showRows",
  hideColumns: "hideColumns",
  showColumns: "showColumns",
} as const;

/** The act in Apps Script. */
function scriptOf(act: Exclude<Structural, Grouping>): string {
  const book = "SpreadsheetApp.getActiveSpreadsheet()";
  const sheet = "sheetId" in act ? `${book}.getSheetById(${act.sheetId})` : "";
  switch (act.kind) {
    case "sort": {
      const { row, column, rows, columns } = act.area;
      const keys = act.by.map((key) => ({ column: key.column, ascending: !key.descending }));
      return `${sheet}.getRange(${row}, ${column}, ${rows}, ${columns}).sort(${JSON.stringify(keys)})`;
    }
    case "renameSheet":
      return `${sheet}.setName(${JSON.stringify(act.name)})`;
    case "addSheet":
      return `${book}.insertSheet(${JSON.stringify(act.name)})`;
    case "deleteSheet":
      return `${book}.deleteSheet(${sheet})`;
    default:
      return `${sheet}.${LINE_METHODS[act.kind]}(${act.at}, ${act.count})`;
  }
}

type Grouping = Extract<Structural, { readonly kind: "toggleGroup" }>;

const NAMELESS = "The sheet name cannot be empty.";

/** Does to the sheet what a person asks for. @returns Google's refusal, or null. */
export function act(project: Project, what: Structural, person: Person): string | null {
  if (what.kind === "toggleGroup") {
    toggleGroup(project, what);
    return null;
  }
  if ("name" in what && what.name.trim() === "") return NAMELESS;
  return project.actNow(scriptOf(what), person).error;
}

/** Opens or closes the group that a column lies in; scripts have no method that does not name the state. */
function toggleGroup({ host }: Project, { sheetId, column }: Grouping): void {
  const { from, to } = groupOf(host.book, sheetId, column);
  const data = sheetById(host.book, sheetId);
  if (!data || to < from) return;
  changeColumns(data, from, to - from + 1, (old) => ({ ...old, collapsed: !old.collapsed }));
  host.version += 1;
}

function groupOf(book: Book, sheetId: number, column: number): { readonly from: number; readonly to: number } {
  const columns = sheetById(book, sheetId)?.columns ?? [];
  const isGrouped = (at: number) => (columns[at - 1] ?? DEFAULT_COLUMN).depth > 0;
  let [from, to] = [column, isGrouped(column) ? column : column - 1];
  while (isGrouped(from - 1)) from -= 1;
  while (to >= from && isGrouped(to + 1)) to += 1;
  return { from, to };
}
