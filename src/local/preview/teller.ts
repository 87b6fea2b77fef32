import { forkBook } from "../simulator/book.ts";
import type { Host } from "../simulator/run.ts";
import { bookChange, type Retold } from "./bookChange.ts";
import { bookView, type Moment } from "./bookView.ts";
import { newPalette } from "./palette.ts";
import type { BookView, PreviewEvent } from "./protocol.ts";

/** Keeps what the windows have been told of the spreadsheet. */
export interface Teller {
  /** The whole, as of now. */
  view(): BookView;
  /** Tells every window what has changed, and the cells of `retold` in any case. */
  tell(retold?: readonly Retold[]): void;
  /** For a window that shows what is not so. */
  reload(): PreviewEvent;
}

export function createTeller(host: Host, send: (event: PreviewEvent) => void): Teller {
  const palette = newPalette();
  let version = 0;
  let told: Moment = momentOf(host);
  /** The whole as of `told`, once somebody has asked for it. */
  let whole: BookView | null = null;
  const tell = (retold: readonly Retold[] = []) => {
    const now = momentOf(host);
    const change = bookChange(told, now, { palette, version: version + 1, retold });
    told = now;
    if (change === null) return;
    version += 1;
    whole = null;
    send(change === "reload" ? { kind: "reload", version } : { kind: "change", change });
  };
  return {
    tell,
    reload: () => ({ kind: "reload", version }),
    view() {
      tell();
      whole ??= bookView(told, palette, version);
      return whole;
    },
  };
}

/** A version of its own: the spreadsheet goes on changing. */
function momentOf({ book, nowMs }: Host): Moment {
  return { book: forkBook(book), nowMs };
}
