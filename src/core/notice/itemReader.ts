import type { Clause } from "./agencyNames.ts";
import type { DueKind } from "./dueKind.ts";
import { isMerelyDoing } from "./merelyDoing.ts";
import { openersEnd } from "./predicates.ts";
import { readClause } from "./readClause.ts";
import { type Assignment, type Piece, splitItem } from "./splitItem.ts";
import type { Word } from "./words.ts";

/** An item's assignments, and the brackets that hold assignments of their own. */
export interface ItemReading {
  readonly assignments: readonly Assignment[];
  /** Assignments that stand in brackets, with the brackets' place. */
  readonly bracketed: readonly Assignment[];
  readonly cut: readonly Piece[];
}

/** Reads one item: first the orders in brackets, “(giao Sở X triệu tập)”, then what is around them. */
export function readItem({ text, words }: Clause, heir: boolean, dueOf: (piece: Piece) => DueKind): ItemReading {
  const cut: Piece[] = [];
  const bracketed: Assignment[] = [];
  const around: Word[] = [];
  let from = 0;
  for (const [open, close] of bracketsOf(words)) {
    const inside: Clause = { text, words: words.slice(open + 1, close) };
    if (open < from || !holdsOrder(inside, dueOf)) continue;
    bracketed.push(...splitItem(inside, false, dueOf).filter(({ leads }) => leads.length > 0));
    cut.push({ from: words[open]?.start ?? 0, to: words[close]?.end ?? text.length });
    keep(words, from, open, around);
    from = close + 1;
  }
  if (from > 0) keep(words, from, words.length, around);
  return { assignments: splitItem({ text, words: from > 0 ? around : words }, heir, dueOf), bracketed, cut };
}

/** One by one: a new list for every bracket would make many brackets slow. */
function keep(words: readonly Word[], from: number, to: number, into: Word[]): void {
  for (const word of words.slice(from, to)) into.push(word);
}

/** Outermost pairs of brackets as indexes of words; an unclosed one is none. */
function bracketsOf(words: readonly Word[]): [number, number][] {
  const pairs: [number, number][] = [];
  let depth = 0;
  let open = 0;
  words.forEach(({ key }, i) => {
    if (key === "(" && depth++ === 0) open = i;
    if (key === ")" && depth > 0 && --depth === 0) pairs.push([open, i]);
  });
  return pairs;
}

function lastOf({ text, words }: Clause): number {
  return words[words.length - 1]?.end ?? text.length;
}

/** An order, or an agency at work with a day of its own; “(Phòng A chứng kiến)” only accompanies. */
function holdsOrder(inside: Clause, dueOf: (piece: Piece) => DueKind): boolean {
  if (inside.words.length < 4) return false;
  const { how, leads, taskFrom } = readClause(inside, false);
  if (how !== "order" && how !== "subject" && how !== "anaphora") return false;
  if ((leads[0]?.start ?? 0) > openersEnd(inside.words, 0) + 4) return false;
  const end = inside.words.findIndex(({ key }) => key === ";");
  const first = { ...inside, words: end < 0 ? inside.words : inside.words.slice(0, end) };
  if (isMerelyDoing(first, taskFrom)) return false;
  return how === "order" || dueOf({ from: inside.words[0]?.start ?? 0, to: lastOf(inside) }) !== "none";
}
