import type { ExportInput } from "../commands/exportInput.ts";
import { MOST_IN_DOCUMENT } from "../commands/limits.ts";
import type { Plan } from "../commands/plan.ts";
import { message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { documentWords } from "../report/documentWords.ts";
import { cleanText, oneLine, withoutFullStop } from "../text/cleanText.ts";
import type { DirectiveList } from "./directiveList.ts";
import { allExportRows, type ExportRow, fits, withoutParents } from "./exportRows.ts";
import { listCells, listItem } from "./listItem.ts";
import { tableCells } from "./tableCells.ts";

function chosenRows(input: ExportInput, book: Book): readonly ExportRow[] {
  const rows = allExportRows(book);
  if (input.ids === null) return rows.filter((row) => fits(row, input));
  const wanted = new Set(input.ids);
  return rows.filter(({ row }) => wanted.has(row.id));
}

/** A list that is too long for one document, agency by agency, none of them too long. */
function partsOf(
  rows: readonly ExportRow[],
): readonly { readonly part: string; readonly rows: readonly ExportRow[] }[] {
  if (rows.length <= MOST_IN_DOCUMENT) return [{ part: "", rows }];
  const byAgency = new Map<string, ExportRow[]>();
  for (const row of rows) {
    const agency = row.agencies[0] ?? documentWords("list.noAgency");
    const list = byAgency.get(agency) ?? [];
    list.push(row);
    byAgency.set(agency, list);
  }
  return [...byAgency].flatMap(([agency, own]) => {
    const pieces = Math.ceil(own.length / MOST_IN_DOCUMENT);
    return Array.from({ length: pieces }, (_, piece) => ({
      part: pieces === 1 ? agency : `${agency} (${piece + 1})`,
      rows: own.slice(piece * MOST_IN_DOCUMENT, (piece + 1) * MOST_IN_DOCUMENT),
    }));
  });
}

function listsFor(rows: readonly ExportRow[], input: ExportInput, { settings }: Book): readonly DirectiveList[] {
  const goesWith = withoutFullStop(cleanText(input.goesWith).trim()).replace(/^\(?(?:Kèm theo\s+)?|\)$/giu, "");
  return partsOf(rows).map(({ part, rows: own }) => {
    const seen = new Set<string>();
    return {
      names: { officeFull: oneLine(settings.officeFull) },
      title: [oneLine(input.title).toUpperCase(), part].filter((text) => text !== "").join("\n"),
      goesWith: goesWith === "" ? "" : documentWords("list.goesWith", { paper: goesWith }),
      items: own.map((row) => listItem(row, seen)),
      part,
    };
  });
}

/** Chosen rows as an appendix, or as cells that the page puts into a file; the choice of columns is kept. */
export function planExport(input: ExportInput, book: Book): Plan {
  const chosen = chosenRows(input, book);
  if (chosen.length === 0) return { refused: true, say: [message("msg.exportNothing")] };
  if (input.form === "table") {
    return {
      properties: { [PROPERTY.exportColumns]: input.columns.join(" ") },
      reply: { cells: tableCells(chosen, input.columns) },
      say: [message("msg.exported", { rows: chosen.length })],
    };
  }
  const rows = withoutParents(chosen);
  if (input.form === "appendix") return { lists: listsFor(rows, input, book), deliver: input.deliver };
  const seen = new Set<string>();
  return {
    reply: { cells: listCells(rows.map((row) => listItem(row, seen))) },
    say: [message("msg.exported", { rows: rows.length })],
  };
}
