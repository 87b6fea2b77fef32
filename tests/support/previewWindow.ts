import { get } from "node:http";
import {
  type BookChange,
  type BookView,
  type PreviewEvent,
  TOKEN_HEADER,
  WINDOW_HEADER,
  type WindowView,
} from "../../src/local/preview/protocol.ts";
import type { RequestName, Requests } from "../../src/local/preview/requests.ts";
import type { Preview } from "../../src/local/preview/startPreview.ts";
import { applyChange } from "./applyChange.ts";

type EventKind = PreviewEvent["kind"];
type EventOf<K extends EventKind> = Extract<PreviewEvent, { readonly kind: K }>;

/** A browser window as a test plays it: it asks, and keeps what it is told. */
export interface PreviewWindow {
  readonly view: WindowView;
  readonly events: readonly PreviewEvent[];
  /** The spreadsheet as this window shows it now. */
  book(): BookView;
  /** Throws the server's words when it refuses. */
  ask<N extends RequestName>(name: N, body: Requests[N]["body"]): Promise<Requests[N]["reply"]>;
  /** The first event of the kind, that passes, among those not yet waited for. */
  next<K extends EventKind>(kind: K, passes?: (event: EventOf<K>) => boolean): Promise<EventOf<K>>;
  /** Breaks the stream, as a closed tab does. */
  close(): void;
}

const WAIT_MS = 20_000;

/** Asks the server for anything; for what a page would never send. */
async function post(
  { origin, token }: Pick<Preview, "origin" | "token">,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly reply: unknown }> {
  const response = await fetch(`${origin}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", [TOKEN_HEADER]: token, ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, reply: await response.json() };
}

/** Opens a window as the page does: stream, open, book. */
export async function openWindow(
  preview: Pick<Preview, "origin" | "token">,
  name: string,
  user: string | null = null,
  language = "vi",
): Promise<PreviewWindow> {
  const events: PreviewEvent[] = [];
  const waited = new Set<PreviewEvent>();
  const wakers = new Set<() => void>();
  let book: BookView | null = null;
  const close = await stream(preview, name, (event) => {
    events.push(event);
    if (event.kind === "change" && book) book = take(book, event.change);
    for (const wake of wakers) wake();
  });
  const ask: PreviewWindow["ask"] = async (request, body) => {
    const { status, reply } = await post(preview, `/api/${request}`, body, { [WINDOW_HEADER]: name });
    if (status !== 200) throw new Error(messageOf(reply));
    return reply as Requests[typeof request]["reply"];
  };
  const view = await ask("open", { user, language });
  book = await ask("book", {});
  return {
    view,
    events,
    ask,
    close,
    book: () => book as BookView,
    next(kind, passes = () => true) {
      type Wanted = EventOf<typeof kind>;
      const isWanted = (event: PreviewEvent): event is Wanted => event.kind === kind && passes(event as Wanted);
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          wakers.delete(look);
          reject(new Error(`no “${kind}” within ${WAIT_MS} ms; had: ${events.map((one) => one.kind).join(", ")}`));
        }, WAIT_MS);
        const look = () => {
          const found = events.find((event): event is Wanted => !waited.has(event) && isWanted(event));
          if (!found) return;
          waited.add(found);
          wakers.delete(look);
          clearTimeout(late);
          resolve(found);
        };
        wakers.add(look);
        look();
      });
    },
  };
}

function take(book: BookView, change: BookChange): BookView {
  return change.version <= book.version ? book : applyChange(book, change);
}

function messageOf(reply: unknown): string {
  return typeof reply === "object" && reply !== null && "error" in reply ? String(reply.error) : JSON.stringify(reply);
}

function stream(
  { origin, token }: Pick<Preview, "origin" | "token">,
  name: string,
  onEvent: (event: PreviewEvent) => void,
): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const url = `${origin}/api/events?${TOKEN_HEADER}=${token}&${WINDOW_HEADER}=${name}`;
    const request = get(url, (response) => {
      let rest = "";
      response.setEncoding("utf8");
      response.on("data", (text: string) => {
        const parts = (rest + text).split("\n\n");
        rest = parts.pop() ?? "";
        for (const part of parts) if (part.startsWith("data: ")) onEvent(JSON.parse(part.slice("data: ".length)));
      });
      response.on("error", () => {});
      resolve(() => request.destroy());
    });
    request.on("error", reject);
  });
}
