import type { BookView, WindowView } from "../protocol.ts";
import type { Connection } from "./connection.ts";
import type { Language } from "./createUniver.ts";

/** What a start waits for, asked for before the page is drawn. */
export interface FirstReplies {
  readonly window: Promise<WindowView>;
  readonly book: Promise<BookView>;
  /** The grid's code; Univer's scripts run before it. */
  readonly grid: Promise<typeof import("./grid.ts")>;
}

/** To be called while the page is loading: from a script of its own. */
export function askFirst(connection: Connection, language: Language): FirstReplies {
  const window = connection.ask("open", { user: sessionStorage.getItem("user"), language });
  // Not after the window's reply: while Univer's scripts run, no reply is heard.
  const book = connection.ask("book", {});
  const scriptsHaveRun = new Promise((resolve) => addEventListener("DOMContentLoaded", resolve, { once: true }));
  const grid = scriptsHaveRun.then(() => import("./grid.ts"));
  // Each is said to the person by whoever waits for it.
  for (const reply of [window, book, grid]) reply.catch(() => {});
  return { window, book, grid };
}
