import type { IsoDate } from "../calendar/isoDate.ts";
import type { Directive } from "./registerColumns.ts";
import { textTerms } from "./textTerms.ts";

/** A directive of a paper that is read again. */
export interface ReadAgain {
  readonly text: string;
  readonly leads: readonly string[];
  readonly due: IsoDate | null;
}

/** One place in which a directive differs from its row. */
export interface FieldChange {
  readonly field: "text" | "lead" | "due";
  /** As people read it; "" for none. */
  readonly before: string;
  readonly after: string;
}

/** How a paper read again differs from its rows in the register. */
export type PaperChange =
  | {
      readonly how: "same" | "changed";
      readonly index: number;
      readonly id: string;
      readonly fields: readonly FieldChange[];
    }
  | { readonly how: "new"; readonly index: number }
  | { readonly how: "gone"; readonly id: string; readonly text: string; readonly lead: string; readonly due: string };

/** Two texts are one directive when they share at least so much of their words; item numbers may have moved. */
const ALIKE = 0.5;

const fold = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s.;,:]+/gu, " ")
    .trim();

/** 0 to 1: what two texts have in common of all their words. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((term) => b.has(term)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

interface Pair {
  readonly index: number;
  readonly place: number;
  readonly score: number;
}

/** Best pairs first; each directive and each row in one pair only. */
function pairsOf(again: readonly ReadAgain[], rows: readonly Directive[]): readonly Pair[] {
  const terms = rows.map(({ text }) => textTerms(text, []));
  const pairs = again.flatMap(({ text }, index): Pair[] => {
    const own = textTerms(text, []);
    const folded = fold(text);
    return rows.flatMap((row, place) => {
      const score = fold(row.text) === folded ? 2 : likeness(own, terms[place] ?? new Set());
      return score >= ALIKE ? [{ index, place, score }] : [];
    });
  });
  const taken = { index: new Set<number>(), place: new Set<number>() };
  return pairs
    .sort((a, b) => b.score - a.score || Math.abs(a.index - a.place) - Math.abs(b.index - b.place))
    .filter(({ index, place }) => {
      if (taken.index.has(index) || taken.place.has(place)) return false;
      taken.index.add(index);
      taken.place.add(place);
      return true;
    });
}

function fieldsOf(again: ReadAgain, row: Directive): readonly FieldChange[] {
  const lead = again.leads.join("; ");
  const fields: readonly FieldChange[] = [
    { field: "text", before: row.text, after: again.text },
    { field: "lead", before: row.lead, after: lead },
    { field: "due", before: row.due ?? "", after: again.due ?? "" },
  ];
  return fields.filter(({ before, after }) => fold(before) !== fold(after));
}

/** @param again leads under the names that the register uses. @param rows of the paper, parents only */
export function comparePaper(again: readonly ReadAgain[], rows: readonly Directive[]): readonly PaperChange[] {
  const pairs = pairsOf(again, rows);
  const met = again.map((directive, index): PaperChange => {
    const row = rows[pairs.find((pair) => pair.index === index)?.place ?? -1];
    if (row === undefined) return { how: "new", index };
    const fields = fieldsOf(directive, row);
    return { how: fields.length === 0 ? "same" : "changed", index, id: row.id, fields };
  });
  const kept = new Set(pairs.map(({ place }) => place));
  const gone = rows
    .filter((_, place) => !kept.has(place))
    .map(({ id, text, lead, due }): PaperChange => ({ how: "gone", id, text, lead, due: due ?? "" }));
  return [...met, ...gone];
}
