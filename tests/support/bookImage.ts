import type { Book } from "../../src/local/simulator/book.ts";
import { plainStyle } from "../../src/local/simulator/style.ts";

/** A book as plain data without what does not show: version tokens, blank ends of rows, rows and columns without anything. */
export function bookImage(book: Book): unknown {
  const { calculatedOn: _calculatedOn, ...rest } = book;
  return {
    ...rest,
    sheets: book.sheets.map(({ owner: _owner, rows, columns, ...sheet }) => ({
      ...sheet,
      columns: trimmed(columns, (column) => column ?? null),
      rows: trimmed(rows, (row) => {
        if (!row) return null;
        const { contents, styles, notes, rules, height, hiddenByUser, hiddenByFilter } = row;
        const image = {
          contents: trimmed(contents, (content) => content ?? null),
          styles: trimmed(styles, (style) => (style === plainStyle ? null : (style ?? null))),
          notes: trimmed(notes, (note) => note ?? null),
          rules: trimmed(rules, (rule) => rule ?? null),
          ...{ height, hiddenByUser, hiddenByFilter },
        };
        return JSON.stringify(image) === EMPTY_ROW ? null : image;
      }),
    })),
  };
}

const EMPTY_ROW = JSON.stringify({
  contents: [],
  styles: [],
  notes: [],
  rules: [],
  height: null,
  hiddenByUser: false,
  hiddenByFilter: false,
});

function trimmed<T, R>(list: readonly T[], image: (item: T) => R | null): (R | null)[] {
  const images = Array.from(list, image);
  while (images.length > 0 && images[images.length - 1] === null) images.pop();
  return images;
}
