import { PROPERTY } from "./propertyKeys.ts";

/** A block of the register in which a person has typed, as it is remembered until the journal tells it. */
export interface EditNote {
  /** "YYYY-MM-DD HH:MM:SS". */
  readonly at: string;
  /** "" where Google does not tell. */
  readonly by: string;
  /** Mã of the rows; "" for a row that has none yet. */
  readonly ids: readonly string[];
  /** Keys of the columns. */
  readonly keys: readonly string[];
  /** What the cells hold since, row by row, in the journal's words; null: more than is worth remembering. */
  readonly words: readonly string[] | null;
}

/** A property holds 9 KB, and a letter of Vietnamese takes up to three bytes. */
const MOST_BYTES = 8_000;
/** So many full properties at most: in an office where nothing runs, older notes give way. */
const MOST_KEPT = 30;

const bytesOf = (text: string) => encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, "x").length;

/** The note as one line; null when it is too long even without its words. */
export function noteLine(note: EditNote): string | null {
  const lines = [note, { ...note, words: null }].map((each) => JSON.stringify(each));
  return lines.find((line) => bytesOf(line) <= MOST_BYTES) ?? null;
}

/** Does the property hold notes of edits? */
export function isNoteName(name: string): boolean {
  return name === PROPERTY.edits || name.startsWith(`${PROPERTY.edits}:`);
}

/** Where a note goes by itself, while somebody else may be writing the others. @param id unlike any other */
export function ownNoteName(id: string): string {
  return `${PROPERTY.edits}:${id}`;
}

/** Properties to set so that `line` is remembered too. @param id unlike any other: for a property of its own should the first be full */
export function withNoteLine(
  properties: Readonly<Record<string, string>>,
  line: string,
  id: string,
): Record<string, string> {
  const known = properties[PROPERTY.edits] ?? "";
  const together = known === "" ? line : `${known}\n${line}`;
  if (bytesOf(together) <= MOST_BYTES) return { [PROPERTY.edits]: together };
  const kept = Object.keys(properties).filter(isNoteName).length;
  return { [PROPERTY.edits]: line, ...(kept > MOST_KEPT ? {} : { [ownNoteName(id)]: known }) };
}

const areTexts = (list: unknown): list is readonly string[] =>
  Array.isArray(list) && list.every((each) => typeof each === "string");

function isNote(entry: unknown): entry is EditNote {
  if (typeof entry !== "object" || entry === null) return false;
  const { at, by, ids, keys, words }: Partial<Record<keyof EditNote, unknown>> = entry;
  const told = words === null || areTexts(words);
  return typeof at === "string" && typeof by === "string" && areTexts(ids) && areTexts(keys) && told;
}

function parsed(line: string): readonly EditNote[] {
  try {
    const entry: unknown = JSON.parse(line);
    return isNote(entry) ? [entry] : [];
  } catch {
    return [];
  }
}

/** Every note, the oldest first; what nobody can read counts as none. */
export function readNotes(properties: Readonly<Record<string, string>>): readonly EditNote[] {
  // Those that were moved aside come first: of the same second they are the older ones.
  const names = Object.keys(properties).filter((name) => isNoteName(name) && name !== PROPERTY.edits);
  const lines = [...names, PROPERTY.edits].flatMap((name) => (properties[name] ?? "").split("\n"));
  return lines.flatMap(parsed).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** One cell of a note. */
export interface NotedCell {
  readonly at: string;
  readonly by: string;
  readonly id: string;
  readonly key: string;
  readonly words: string | null;
}

/** Cells of rows that can be told apart, the oldest first. */
export function notedCells(properties: Readonly<Record<string, string>>): readonly NotedCell[] {
  return readNotes(properties).flatMap(({ at, by, ids, keys, words }) =>
    ids.flatMap((id, row) =>
      id === ""
        ? []
        : keys.map((key, column) => ({ at, by, id, key, words: words?.[row * keys.length + column] ?? null })),
    ),
  );
}
