import type { ServerResponse } from "node:http";

/** The streams of events, one a window; what is told while a stream is broken comes when it is there again. */
export interface EventStreams {
  /** Makes a window known, so that its events are kept for it. */
  expect(window: string): void;
  connect(window: string, response: ServerResponse): void;
  /** @param window null is every known window. */
  send(window: string | null, json: string): void;
  close(): void;
}

interface Stream {
  response: ServerResponse | null;
  waiting: string[];
  leaving: NodeJS.Timeout | null;
}

/** A window without a stream for so long has been closed; reloading a page takes less. */
const GONE_MS = 8000;
/** A new window may take longer to load. */
const FIRST_MS = 60_000;
const MOST_WAITING = 2000;
const BEAT_MS = 15_000;

/** @param gone is told of windows that were closed. */
export function createEventStreams(gone: (window: string) => void): EventStreams {
  const streams = new Map<string, Stream>();
  const forget = (window: string, afterMs: number) =>
    setTimeout(() => {
      streams.delete(window);
      gone(window);
    }, afterMs).unref();
  const known = (window: string): Stream => {
    const stream = streams.get(window) ?? { response: null, waiting: [], leaving: null };
    if (!streams.has(window)) stream.leaving = forget(window, FIRST_MS);
    streams.set(window, stream);
    return stream;
  };
  const beat = setInterval(() => {
    for (const { response } of streams.values()) response?.write(": \n\n");
  }, BEAT_MS).unref();
  return {
    expect: (window) => void known(window),
    connect(window, response) {
      const stream = known(window);
      if (stream.leaving) clearTimeout(stream.leaving);
      stream.response?.end();
      Object.assign(stream, { response, leaving: null });
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(`: \n\n${stream.waiting.splice(0).map(eventText).join("")}`);
      response.on("close", () => {
        if (stream.response !== response) return;
        Object.assign(stream, { response: null, leaving: forget(window, GONE_MS) });
      });
    },
    send(window, json) {
      const receivers = window === null ? [...streams.values()] : [streams.get(window)];
      for (const stream of receivers) {
        if (stream?.response) stream.response.write(eventText(json));
        else if (stream && stream.waiting.length < MOST_WAITING) stream.waiting.push(json);
      }
    },
    close() {
      clearInterval(beat);
      for (const { response, leaving } of streams.values()) {
        if (leaving) clearTimeout(leaving);
        response?.end();
      }
      streams.clear();
    },
  };
}

/** JSON has no line breaks of its own. */
function eventText(json: string): string {
  return `data: ${json}\n\n`;
}
