import { fromLegacy } from "../../core/charset/readLegacy.ts";

/** A piece of a document as mammoth tells it; which fields there are depends on the type. */
export interface DocxPart {
  readonly type: string;
  readonly children?: readonly DocxPart[];
  readonly value?: string;
  readonly font?: string | null;
  readonly isAllCaps?: boolean;
  readonly verticalAlignment?: string;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly body?: readonly DocxPart[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly checked?: boolean;
  readonly notes?: { resolve(reference: DocxPart): DocxPart | null };
}

export interface DocxText {
  readonly text: string;
  readonly footnotes: number;
  /** Tables whose rows became lines with tabs. */
  readonly tables: number;
  /** Was any of it in a font of the old encodings? */
  readonly charset: "tcvn3" | "vni" | null;
}

interface Draft {
  readonly notes: DocxPart[];
  tables: number;
  charset: DocxText["charset"];
}

/** “.VnTime” is an ABC font, “.VnTimeH” one whose small letters are capitals; “VNI-Times”. */
const ABC_FONT = /^\.Vn/i;
const ABC_CAPITALS = /^\.Vn.*H$/;
const VNI_FONT = /^VNI-/i;

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const raised = (text: string): string => text.replace(/\d/g, (figure) => SUPERSCRIPTS.charAt(Number(figure)));

function decoded(text: string, font: string, draft: Draft): string {
  const charset = ABC_FONT.test(font) ? "tcvn3" : VNI_FONT.test(font) ? "vni" : null;
  if (charset === null || !/[\u00a1-\u00ff]/.test(text) || /[\u0100-\u1eff]/.test(text)) return text;
  draft.charset = charset;
  return fromLegacy(text, charset);
}

function runText(run: DocxPart, draft: Draft): string {
  const font = run.font ?? "";
  const text = decoded(insideText(run, draft), font, draft);
  const cased = run.isAllCaps || ABC_CAPITALS.test(font) ? text.toUpperCase() : text;
  return run.verticalAlignment === "superscript" ? raised(cased) : cased;
}

/** Text of what stands inside a paragraph. */
function inlineText(part: DocxPart, draft: Draft): string {
  switch (part.type) {
    case "text":
      return part.value ?? "";
    case "tab":
      return "\t";
    case "break":
      return "\n";
    case "checkbox":
      return part.checked ? "☒" : "☐";
    case "noteReference":
      return raised(String(draft.notes.push(part)));
    case "run":
      return runText(part, draft);
    default:
      return insideText(part, draft);
  }
}

const childrenOf = (part: DocxPart): readonly DocxPart[] => part.children ?? [];

const insideText = (part: DocxPart, draft: Draft): string =>
  childrenOf(part)
    .map((child) => inlineText(child, draft))
    .join("");

/** Lines of paragraphs and tables, from top to bottom. */
function blockLines(part: DocxPart, draft: Draft): readonly string[] {
  if (part.type === "paragraph") return insideText(part, draft).split("\n");
  if (part.type === "table") return tableLines(part, draft);
  return childrenOf(part).flatMap((child) => blockLines(child, draft));
}

interface Cell {
  readonly lines: readonly string[];
  readonly isRepeated: boolean;
}

const oneLine = (lines: readonly string[]): string =>
  lines
    .join(" ")
    .replace(/[\s|]+/g, " ")
    .trim();

/** Cells by row and column; a cell that spans rows is in each of them, beside it columns stay blank. */
function gridOf(table: DocxPart, draft: Draft): readonly (readonly Cell[])[] {
  const rows: Cell[][] = childrenOf(table).map(() => []);
  childrenOf(table).forEach((row, at) => {
    let column = 0;
    for (const part of childrenOf(row)) {
      while (rows[at]?.[column]) column++;
      const lines = blockLines(part, draft);
      for (let below = at; below < at + (part.rowSpan ?? 1); below++) {
        const line = rows[below];
        if (line) line[column] = { lines, isRepeated: below > at };
        for (let beside = 1; line && beside < (part.colSpan ?? 1); beside++) {
          line[column + beside] = { lines: [], isRepeated: true };
        }
      }
      column += part.colSpan ?? 1;
    }
  });
  return rows;
}

/** Columns from which a table holds data; with fewer it only places blocks side by side, as the head of a paper does. */
const DATA_COLUMNS = 3;

function tableLines(table: DocxPart, draft: Draft): readonly string[] {
  const rows = gridOf(table, draft);
  const isData = rows.some((row) => row.length >= DATA_COLUMNS);
  if (!isData) return rows.flatMap((row) => row.flatMap(({ lines, isRepeated }) => (isRepeated ? [] : lines)));
  draft.tables++;
  const lines = rows.map((row) => Array.from(row, (cell) => oneLine(cell?.lines ?? [])).join("\t"));
  return ["", ...lines, ""];
}

/** Text of a document in the order of its pages: a line a paragraph, a line with tabs a table row, footnotes at the end. */
export function docxText(document: DocxPart): DocxText {
  const draft: Draft = { notes: [], tables: 0, charset: null };
  const lines = [...blockLines(document, draft)];
  // Notes may themselves refer to notes; the list grows while it is gone through.
  for (let at = 0; at < draft.notes.length; at++) {
    const reference = draft.notes[at];
    const note = reference ? document.notes?.resolve(reference) : null;
    const body = (note?.body ?? []).flatMap((part) => blockLines(part, draft));
    lines.push(...(at === 0 ? [""] : []), `[${at + 1}] ${oneLine(body)}`);
  }
  const text = lines
    .map((line) => line.replace(/[ \u00a0]+$/, ""))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return { text, footnotes: draft.notes.length, tables: draft.tables, charset: draft.charset };
}
