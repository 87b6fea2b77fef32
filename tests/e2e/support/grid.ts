import type { Page } from "playwright-core";
import { type BookView, type CellView, TOKEN_HEADER, WINDOW_HEADER } from "../../../src/local/preview/protocol.ts";
import { goTo } from "../../../src/local/shots/windowActs.ts";

export { goTo, openSheet } from "../../../src/local/shots/windowActs.ts";

/** The spreadsheet as the window's server tells it: the grid itself is painted, not written. */
async function bookIn(page: Page): Promise<BookView> {
  return page.evaluate(
    async ([tokenHeader, windowHeader]) => {
      const headers = {
        "content-type": "application/json",
        [tokenHeader]: sessionStorage.getItem("token") ?? "",
        [windowHeader]: sessionStorage.getItem("window") ?? "",
      };
      const reply = await fetch("/api/book", { method: "POST", headers, body: "{}" });
      return reply.json();
    },
    [TOKEN_HEADER, WINDOW_HEADER] as const,
  );
}

/** Rows of a sheet as texts by heading. */
export async function rowsIn(page: Page, sheet: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const found = (await bookIn(page)).sheets.find(({ name }) => name === sheet);
  const [head, ...rows] = found?.rows ?? [];
  const words = (cell: CellView | null | undefined) => cell?.text ?? String(cell?.value ?? "");
  const headings = (head?.cells ?? []).map(words);
  return rows.map(({ index, cells }) => ({
    ...Object.fromEntries(headings.map((heading, column) => [heading, words(cells[column])])),
    line: String(index),
  }));
}

/** Types into a cell and presses Enter. */
export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await goTo(page, a1);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** How many points of the grid's canvas have a colour, given as "#rrggbb". */
export async function pointsOf(page: Page, colour: string): Promise<number> {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return page.evaluate(
    ([r, g, b]) => {
      let found = 0;
      for (const canvas of document.querySelectorAll("canvas")) {
        const { width, height } = canvas;
        const points = width * height > 0 ? canvas.getContext("2d")?.getImageData(0, 0, width, height).data : undefined;
        for (let at = 0; points && at < points.length; at += 4) {
          if (points[at] === r && points[at + 1] === g && points[at + 2] === b) found++;
        }
      }
      return found;
    },
    [red, green, blue],
  );
}

/** Address of a row's cell under a heading, as `rowsIn` told the row. */
export async function cellOf(
  page: Page,
  sheet: string,
  row: Readonly<Record<string, string>> | undefined,
  heading: string,
): Promise<string> {
  const [first] = await rowsIn(page, sheet);
  const column = Object.keys(first ?? {}).indexOf(heading);
  if (!row || column < 0) throw new Error(`no such cell: ${heading}`);
  const letters = column < 26 ? "" : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row["line"]}`;
}

/** Waits until something holds; throws when it does not in time. */
export async function until(holds: () => Promise<boolean>, timeoutMs = 10_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error("it did not happen in time");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
