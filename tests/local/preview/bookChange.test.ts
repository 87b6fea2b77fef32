import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { bookChange } from "../../../src/local/preview/bookChange.ts";
import { applyPatch, makePatch, newMirror } from "../../../src/local/preview/bookPatch.ts";
import { bookView } from "../../../src/local/preview/bookView.ts";
import { newPalette } from "../../../src/local/preview/palette.ts";
import { type Book, forkBook, newBook, newSheet, rowForWrite } from "../../../src/local/simulator/book.ts";
import { deleteRows, insertRows } from "../../../src/local/simulator/structure.ts";
import { styleOf } from "../../../src/local/simulator/style.ts";
import { applyChange, spreadOut } from "../../support/applyChange.ts";
import { bookImage } from "../../support/bookImage.ts";

type Step = (book: Book) => void;

const small = fc.integer({ min: 1, max: 6 });
const content = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom("a", "b", ""),
  fc.boolean(),
  fc.constant({ formula: "=1+1", value: 2 }),
);
const backgrounds = fc.constantFrom(null, "#ff0000", "#00ff00");

/** One thing that happens to a spreadsheet. */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ row: small, column: small, content }).map(({ row, column, content }) => (book: Book) => {
    const { contents } = rowForWrite(first(book), row);
    while (contents.length < column) contents.push(null);
    contents[column - 1] = content;
  }),
  fc.record({ row: small, column: small, background: backgrounds }).map((at) => (book: Book) => {
    rowForWrite(first(book), at.row).styles[at.column - 1] = styleOf({ background: at.background });
  }),
  fc.record({ row: small, note: fc.constantFrom(undefined, "ghi chú") }).map(({ row, note }) => (book: Book) => {
    rowForWrite(first(book), row).notes[0] = note;
  }),
  fc.record({ row: small, values: fc.constantFrom("x", "y") }).map(({ row, values }) => (book: Book) => {
    rowForWrite(first(book), row).rules[0] = {
      criterion: { kind: "VALUE_IN_LIST", values: [values], showDropdown: true },
      allowInvalid: false,
      helpText: null,
    };
  }),
  fc.record({ row: small, hidden: fc.boolean() }).map(({ row, hidden }) => (book: Book) => {
    rowForWrite(first(book), row).hiddenByUser = hidden;
  }),
  fc.record({ at: small, count: small }).map((at) => (book: Book) => {
    insertRows(book, first(book), at.at, at.count, 0);
  }),
  fc.record({ at: small, count: small }).map((at) => (book: Book) => {
    deleteRows(book, first(book), at.at, at.count);
  }),
  fc.constantFrom("Một", "Hai").map((name) => (book: Book) => {
    first(book).name = name;
  }),
  fc.integer({ min: 1, max: 3 }).map((id) => (book: Book) => {
    const others = book.sheets.filter((sheet) => sheet.id !== id);
    book.sheets = others.length < book.sheets.length ? others : [...others, newSheet(id, `Trang ${id}`)];
  }),
);

function first(book: Book): Book["sheets"][number] {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const start = () => newBook({ id: "b", name: "Sổ", owner: "o@example.invalid" });
const steps = fc.array(step, { maxLength: 12 });

describe("what is told of a change", () => {
  test("brings a window from the one to the other", () => {
    fc.assert(
      fc.property(steps, steps, (some, more) => {
        const book = start();
        for (const happen of some) happen(book);
        const before = { book: forkBook(book), nowMs: 0 };
        const palette = newPalette();
        const shown = JSON.parse(JSON.stringify(bookView(before, palette, 7)));
        for (const happen of more) happen(book);
        const after = { book: forkBook(book), nowMs: 0 };
        const change = bookChange(before, after, { palette, version: 8, retold: [] });
        const wanted = spreadOut(bookView(after, palette, change === null ? 7 : 8));
        if (change === "reload") throw new Error("nothing here is worth a reload");
        expect(change === null ? spreadOut(shown) : applyChange(shown, change)).toEqual(wanted);
      }),
    );
  });

  test("brings the copy that is saved from the one to the other", () => {
    fc.assert(
      fc.property(steps, steps, (some, more) => {
        const book = start();
        const [palette, mirror] = [newPalette(), newMirror()];
        let last: Book | null = null;
        for (const happenings of [some, more]) {
          for (const happen of happenings) happen(book);
          const now = forkBook(book);
          applyPatch(mirror, structuredClone(makePatch(last, now, palette)));
          last = now;
        }
        expect(bookImage(mirror.book)).toEqual(bookImage(book));
      }),
    );
  });

  test("leaves rows that were alike to be written apart", () => {
    const book = start();
    for (let row = 2; row <= 9; row += 1) rowForWrite(first(book), row).contents.push("a");
    const mirror = newMirror();
    applyPatch(mirror, structuredClone(makePatch(null, book, newPalette())));
    rowForWrite(first(mirror.book), 5).contents[0] = "b";
    expect(first(mirror.book).rows.map((row) => row?.contents[0])).toEqual(
      first(book).rows.map((row, at) => (at === 4 ? "b" : row?.contents[0])),
    );
  });

  test("is nothing when a run rewrote what was there already", () => {
    const book = start();
    rowForWrite(first(book), 2).contents.push("a", 1);
    const before = { book: forkBook(book), nowMs: 0 };
    rowForWrite(first(book), 2).contents[0] = "a";
    const after = { book: forkBook(book), nowMs: 0 };
    expect(first(before.book).rows[1]).not.toBe(first(after.book).rows[1]);
    expect(bookChange(before, after, { palette: newPalette(), version: 1, retold: [] })).toBeNull();
  });

  test("contains what a person typed although nothing came of it: their window shows the typing", () => {
    const moment = { book: start(), nowMs: 0 };
    const retold = [{ sheetId: 0, area: { row: 3, column: 1, rows: 1, columns: 1 } }];
    const change = bookChange(moment, moment, { palette: newPalette(), version: 1, retold });
    expect(change).toMatchObject({ rows: [{ sheetId: 0, rows: [{ index: 3, cells: [] }] }] });
  });

  test("is a reload when most of a large sheet moved", () => {
    const book = start();
    for (let row = 1; row <= 4000; row += 1) rowForWrite(first(book), row).contents.push(row);
    const before = { book: forkBook(book), nowMs: 0 };
    insertRows(book, first(book), 1, 1, 0);
    const after = { book: forkBook(book), nowMs: 0 };
    expect(bookChange(before, after, { palette: newPalette(), version: 1, retold: [] })).toBe("reload");
  });

  test("moves the colour rules that read today's date along with the virtual clock", () => {
    const book = start();
    book.locale = "vi_VN";
    first(book).colourRules = [
      {
        ranges: [{ row: 1, column: 1, rows: 9, columns: 1 }],
        formula: "=A1<TODAY()",
        condition: null,
        ...{ background: "#ff0000", fontColor: null, bold: null, italic: null, strikethrough: null, underline: null },
        native: null,
        gradient: null,
      },
    ];
    const [monday, tuesday] = ["2026-10-19T00:30:00Z", "2026-10-20T00:30:00Z"].map(Date.parse);
    const change = bookChange(
      { book, nowMs: monday ?? 0 },
      { book, nowMs: tuesday ?? 0 },
      { palette: newPalette(), version: 1, retold: [] },
    );
    expect(change).toMatchObject({ frames: [{ colourRules: [{ formula: "=A1<DATE(2026,10,20)" }] }] });
  });
});
