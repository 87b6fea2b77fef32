import { type PreviewEvent, TOKEN_HEADER, WINDOW_HEADER } from "../protocol.ts";
import type { RequestName, Requests } from "../requests.ts";

/** How the stream of events stands: "stopped" after a minute without an answer. */
export type Link = "open" | "lost" | "stopped";

/** The line to the preview's server. */
export interface Connection {
  /** Rejects with the server's words. */
  ask<N extends RequestName>(name: N, body: Requests[N]["body"]): Promise<Requests[N]["reply"]>;
  /** Address of a file, to be opened in a tab or downloaded. */
  fileUrl(path: string): string;
  listen(onEvent: (event: PreviewEvent) => void, onLink: (link: Link) => void): void;
  /** Address of another window on the same document. */
  secondWindowUrl(): string;
}

const RETRY_MS = 1000;
const GIVE_UP_MS = 60_000;

/** A token that came in the address is kept for this tab, so that the address can be shown without it. */
function takeToken(): string {
  const given = new URLSearchParams(location.hash.slice(1)).get("token");
  if (given) sessionStorage.setItem("token", given);
  return given ?? sessionStorage.getItem("token") ?? "";
}

/** A reload is the same window. */
function windowName(): string {
  const known = sessionStorage.getItem("window");
  const name = known ?? crypto.randomUUID();
  sessionStorage.setItem("window", name);
  return name;
}

export function connect(): Connection {
  const token = takeToken();
  const name = windowName();
  const query = `${TOKEN_HEADER}=${encodeURIComponent(token)}`;

  function listen(onEvent: (event: PreviewEvent) => void, onLink: (link: Link) => void): void {
    let lostAt: number | null = null;
    const open = () => {
      const stream = new EventSource(`/api/events?${query}&${WINDOW_HEADER}=${encodeURIComponent(name)}`);
      stream.onopen = () => {
        lostAt = null;
        onLink("open");
      };
      stream.onmessage = ({ data }) => onEvent(JSON.parse(data));
      stream.onerror = () => {
        stream.close();
        lostAt ??= Date.now();
        onLink(Date.now() - lostAt > GIVE_UP_MS ? "stopped" : "lost");
        setTimeout(open, RETRY_MS);
      };
    };
    open();
  }

  return {
    listen,
    async ask(request, body) {
      const response = await fetch(`/api/${request}`, {
        method: "POST",
        headers: { "content-type": "application/json", [TOKEN_HEADER]: token, [WINDOW_HEADER]: name },
        body: JSON.stringify(body),
      });
      const reply = await response.json();
      if (!response.ok) throw new Error(String(reply.error ?? response.status));
      return reply;
    },
    fileUrl: (path) => `${path}?${query}`,
    secondWindowUrl: () =>
      `${location.pathname}?lang=${document.documentElement.lang}#token=${encodeURIComponent(token)}`,
  };
}
