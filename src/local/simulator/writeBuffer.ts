import { type Book, forkBook } from "./book.ts";
import { type CallKind, PRICES, UNBUFFERED_WRITE } from "./costs.ts";
import type { Host } from "./run.ts";

/** What a run has written and Google has not stored yet, and the spreadsheet as the run sees it. */
export interface WriteBuffer {
  /** As it was at the first look since the last flush, with the run's own writes. */
  view(): Book;
  change(cells: number, write: (book: Book) => void): void;
  flush(): void;
  /** Forgets what is not stored. */
  drop(): void;
  /** Milliseconds of a call; one that sends what was written before pays for it too. */
  priceOf(kind: CallKind, cells: number): number;
}

export function createWriteBuffer(host: Host): WriteBuffer {
  let view: Book | null = null;
  let viewVersion = -1;
  let writes: ((book: Book) => void)[] = [];
  let unpaidCells = 0;
  const buffer: WriteBuffer = {
    view() {
      if (!view) {
        view = forkBook(host.book);
        viewVersion = host.version;
      }
      return view;
    },
    change(cells, write) {
      const invalidating = (book: Book) => {
        write(book);
        if (cells > 0) book.calculatedOn = null;
      };
      invalidating(buffer.view());
      writes.push(invalidating);
      unpaidCells += cells;
    },
    flush() {
      if (view && writes.length > 0) {
        if (host.version === viewVersion) host.book = view;
        else for (const write of writes) write(host.book);
        host.version += 1;
      }
      buffer.drop();
    },
    drop() {
      view = null;
      writes = [];
      unpaidCells = 0;
    },
    priceOf(kind, cells) {
      const price = PRICES[kind];
      if (kind === "write" && cells > UNBUFFERED_WRITE.cells) return price.ms + cells * UNBUFFERED_WRITE.msPerCell;
      const sending = kind === "flush" || (kind === "read" && unpaidCells > 0);
      const flushed = sending ? unpaidCells * PRICES.flush.msPerCell + (kind === "read" ? PRICES.flush.ms : 0) : 0;
      if (sending) unpaidCells = 0;
      return price.ms + cells * price.msPerCell + flushed;
    },
  };
  return buffer;
}
