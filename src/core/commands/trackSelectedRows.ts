import * as v from "valibot";
import { columnsOf, type Layout, type LayoutColumn, SURE } from "../layout/layout.ts";
import { readLayout } from "../layout/readLayout.ts";
import { readRows } from "../layout/readRows.ts";
import { type Message, message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { lastNumber } from "../register/identity.ts";
import { newRows, type Proposal } from "../register/newRows.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { REGISTER_COLUMNS } from "../register/registerColumns.ts";
import { sheetSpec } from "../register/sheets.ts";
import { defineCommand } from "./command.ts";
import type { Plan } from "./plan.ts";

const LETTERS = 26;

/** “C” for the third column. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % LETTERS));
  return index < LETTERS ? letter : `${letterOf(Math.floor(index / LETTERS) - 1)}${letter}`;
}

function columnWords({ index, heading, confidence, samples }: LayoutColumn, label: string): string {
  const name = heading === "" ? `cột ${letterOf(index)}` : heading;
  const sample = samples[0] === undefined ? "" : ` (vd: ${samples[0]})`;
  return `${name} → ${label}${confidence < SURE ? " (chưa chắc)" : ""}${sample}`;
}

/** “Nội dung công việc → Nội dung nhiệm vụ (vd: Rà soát …)”, a line a column, for the person to agree to. */
function mappingWords(layout: Layout): string {
  return REGISTER_COLUMNS.flatMap(({ key, vi }) =>
    columnsOf(layout, key).map((column) => `\n• ${columnWords(column, vi)}`),
  ).join("");
}

/** “Không đưa vào sổ: Điện thoại, Kinh phí.” */
function unusedWords(unused: readonly LayoutColumn[]): Message | string {
  if (unused.length === 0) return "";
  const names = unused.map(({ heading, index }) => (heading === "" ? `cột ${letterOf(index)}` : heading));
  return message("ask.trackUnused", { columns: names.join(", ") });
}

/** Selected rows that somebody may miss: not the headings, nor the parts they are under. */
const MISSED: ReadonlySet<string> = new Set(["blank", "no-text", "total", "signature"]);

/** Rows with content that do not stand in the register yet under the same words and lead. */
function freshProposals(proposals: readonly Proposal[], book: Book): readonly Proposal[] {
  const sameAs = (text: string, lead: string) => `${text}\u0000${lead}`;
  const known = new Set(book.tables.register.rows.map(({ values }) => sameAs(values.text, values.phrase)));
  return proposals.filter(({ text, phrase }) => text !== "" && !known.has(sameAs(text, phrase)));
}

export const trackSelectedRows = defineCommand({
  name: "trackSelectedRows",
  menu: { label: "menu.track", under: "root" },
  callers: ["editor"],
  readsSelection: true,
  input: v.undefined(),
  reads: ["register", "agencies", "settings", "holidays"],
  /** Copies the selected rows of any sheet into the register, whatever its layout. */
  decide: (book, _input, answers): Plan => {
    const { selection } = book;
    if (selection === null || selection.rows.length === 0) return { say: [message("msg.selectRows")] };
    if (selection.sheet === sheetSpec("register").vi) return { say: [message("msg.alreadyRegister")] };
    const layout = readLayout(selection, book.directory);
    if (columnsOf(layout, "text").length === 0) {
      return { say: [message("msg.noTextColumn", { sheet: selection.sheet })] };
    }
    const { rows: read, skipped, unused } = readRows(selection, layout, book);
    const proposals = freshProposals(
      read.map(({ proposal }) => proposal),
      book,
    );
    if (proposals.length === 0) return { say: [message("msg.nothingToTrack")] };
    if (answers["secret"] === undefined) {
      return { ask: { name: "secret", title: message("menu.track"), text: message("ask.notSecret"), kind: "yes-no" } };
    }
    if (answers["secret"] !== "yes") return { say: [message("msg.secretRefused")] };
    if (answers["track"] === undefined) {
      const text = message("ask.track", {
        rows: proposals.length,
        hidden: selection.hiddenRows,
        mapping: mappingWords(layout),
        unused: unusedWords(unused),
      });
      return { ask: { name: "track", title: message("menu.track"), text, kind: "yes-no" } };
    }
    if (answers["track"] !== "yes") return { say: [message("msg.nothingDone")] };
    const { rows, last } = newRows(proposals, lastNumber(book.tables.register, book.properties), book);
    return {
      append: { register: rows },
      properties: { [PROPERTY.lastNumber]: String(last) },
      say: [
        message("msg.tracked", {
          directives: proposals.length,
          skipped: read.length - proposals.length + skipped.filter(({ kind }) => MISSED.has(kind)).length,
        }),
        ...(rows.some(({ check: doubts }) => doubts !== "")
          ? [message("msg.importedDoubtful", { rows: rows.filter((row) => row.check !== "").length })]
          : []),
      ],
    };
  },
});
