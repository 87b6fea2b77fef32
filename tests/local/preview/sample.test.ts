import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { BookView } from "../../../src/local/preview/protocol.ts";
import { type Preview, startPreview } from "../../../src/local/preview/startPreview.ts";
import { openWindow, type PreviewWindow } from "../../support/previewWindow.ts";
import { testPage } from "../../support/testPreview.ts";

jest.setTimeout(120_000);

const sample = () => startPreview({ port: 0, search: "exactly", workbook: null, buildPage: testPage });

/** Texts of a column of the register, by its heading. */
function column(book: BookView, heading: string): string[] {
  const rows = book.sheets.find(({ name }) => name === "Nhiệm vụ")?.rows ?? [];
  const at = rows[0]?.cells.findIndex((cell) => cell?.value === heading) ?? -1;
  return rows.slice(1).map(({ cells }) => String(cells[at]?.value ?? ""));
}

/** The spreadsheet as soon as every formula has its result; a first start works them out when nobody waits. */
async function workedOut(window: PreviewWindow): Promise<BookView> {
  const waits = ({ sheets }: BookView) =>
    sheets.some(({ rows }) =>
      rows.some(({ cells }) => cells.some((cell) => cell?.formula && cell.value === undefined)),
    );
  while (waits(window.book())) await window.next("change");
  return window.ask("book", {});
}

describe("the sample register", () => {
  const starts: { readonly preview: Preview; readonly book: BookView }[] = [];

  beforeAll(async () => {
    for (const name of ["mot", "hai"]) {
      const preview = await sample();
      starts.push({ preview, book: await workedOut(await openWindow(preview, name)) });
      await preview.stop();
    }
  });

  test("is one to play on: overdue tasks, others in time, nothing kept", async () => {
    const standings = starts.map(({ book }) => column(book, "Tình trạng thời hạn"));
    expect(standings[0]).toContain("Quá hạn");
    expect(standings[0]).toContain("Trong hạn");
  });

  test("is the same when an earlier start has made it", () => {
    // The overview looks at the clock, which has run on.
    const still = ({ sheets }: BookView) => sheets.filter(({ name }) => name !== "Tổng hợp").map(({ rows }) => rows);
    const [made, kept] = starts.map(({ book }) => still(book));
    expect(kept).toEqual(made);
  });
});
