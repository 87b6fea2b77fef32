import type { BookChange, PreviewEvent, WindowView } from "../protocol.ts";
import type { Structural } from "../requests.ts";
import type { FirstReplies } from "./askFirst.ts";
import { afterChange, type BookMirror } from "./bookMirror.ts";
import type { Connection, Link } from "./connection.ts";
import type { Language } from "./createUniver.ts";
import type { EditArea } from "./editAreas.ts";
import type { Grid } from "./grid.ts";
import type { PageAction } from "./pageState.ts";
import { virtualClock } from "./virtualClock.ts";
import type { Say } from "./words.ts";

interface Wiring {
  readonly connection: Connection;
  readonly language: Language;
  readonly say: Say;
  readonly dispatch: (action: PageAction) => void;
  /** Sheet shown or its frame may have changed. */
  readonly sheetChanged: () => void;
}

/** Changes of a person that the grid waits with before it shows the server's truth again. */
const SETTLE_MS = 400;

/** Puts the grid into the page and keeps it and the server told of each other. */
export async function startPage(container: HTMLElement, first: FirstReplies, wiring: Wiring): Promise<Grid> {
  const { connection, language, say, dispatch, sheetChanged } = wiring;
  const clock = virtualClock();
  const early: PreviewEvent[] = [];
  let grid: Grid | null = null;
  let unanswered = 0;

  const problem = (text: string) => dispatch({ kind: "problem", text });
  const tellError = (error: unknown) => problem(error instanceof Error ? error.message : String(error));

  async function edited(sheetId: number, { row, column, values }: EditArea): Promise<void> {
    const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
    unanswered += 1;
    const { refused } = await connection
      .ask("edit", { sheetId, row, column, values })
      .catch((error: unknown) => ({ refused: error instanceof Error ? error.message : String(error) }));
    unanswered -= 1;
    if (refused !== null) {
      grid?.restore(sheetId, [area]);
      problem(refused);
      return;
    }
    // What the script put back at once never was a change for the server.
    setTimeout(() => {
      if (unanswered === 0) grid?.restore(sheetId, [area]);
    }, SETTLE_MS);
  }

  async function restructured(act: Structural): Promise<void> {
    const isNameless = act.kind === "addSheet" && act.name === "";
    const wanted: Structural = isNameless ? { kind: "addSheet", name: newSheetName(say, grid?.book() ?? null) } : act;
    const { refused } = await connection.ask("restructure", wanted);
    if (refused !== null) problem(refused);
  }

  async function openBook(): Promise<void> {
    grid?.open(await connection.ask("book", {}));
    sheetChanged();
  }

  function change(given: BookChange): void {
    const before = grid?.book();
    if (!grid || !before) return;
    const after = afterChange(before, given);
    if (after === null) void openBook().catch(tellError);
    else if (after !== before) grid.update(after);
    if (given.frames.length > 0) sheetChanged();
  }

  function status(window: Pick<WindowView, "status">): void {
    if (clock.set(window.status.now, window.status.zone)) grid?.clockMoved();
  }

  function receive(event: PreviewEvent): void {
    if (!grid) {
      early.push(event);
      return;
    }
    if (event.kind === "change") change(event.change);
    else if (event.kind === "reload") void openBook().catch(tellError);
    else if (event.kind === "select") grid.select(event.sheetId, event.area);
    else dispatch(event);
    if (event.kind === "status") status(event);
  }

  let wasLost = false;
  function link(now: Link): void {
    dispatch({ kind: "link", link: now });
    if (now === "open" && wasLost) void rejoin().catch(tellError);
    wasLost = now !== "open";
  }

  async function rejoin(): Promise<void> {
    const user = sessionStorage.getItem("user");
    dispatch({ kind: "opened", window: await connection.ask("open", { user, language }) });
    await openBook();
  }

  const hooks = {
    edited: (sheetId: number, area: EditArea) => void edited(sheetId, area),
    restructured: (act: Structural) => void restructured(act).catch(tellError),
    refused: () => dispatch({ kind: "toast", title: "", text: say("notHere") }),
    sheetChosen: sheetChanged,
  };
  const empty = first.grid.then(({ createGrid }) => createGrid(container, language, hooks, clock.now));
  const window = await first.window;
  sessionStorage.setItem("user", window.user);
  status(window);
  dispatch({ kind: "opened", window });
  connection.listen(receive, link);
  const made = await empty;
  made.open(await first.book);
  grid = made;
  for (const event of early.splice(0)) receive(event);
  sheetChanged();
  return made;
}

/** Google's name for a sheet that somebody adds: the first number that is free. */
function newSheetName(say: Say, book: BookMirror | null): string {
  const names = book?.sheets.map(({ frame }) => frame.name) ?? [];
  let number = names.length + 1;
  while (names.includes(say("newSheet", { number }))) number += 1;
  return say("newSheet", { number });
}
