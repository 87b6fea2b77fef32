import type { IncomingMessage } from "node:http";
import type { PageFiles } from "./buildPage.ts";
import type { FromEngine } from "./engineMessages.ts";
import type { EventStreams } from "./eventStreams.ts";
import type { Files } from "./files.ts";
import { type Route, sendBytes, sendJson } from "./httpServer.ts";
import { WINDOW_HEADER } from "./protocol.ts";
import { readJson } from "./readJson.ts";
import { Refusal } from "./refusal.ts";

const FRAME = "frame/";

export interface PageParts {
  readonly page: PageFiles;
  readonly files: Files;
  readonly streams: EventStreams;
  ask(request: {
    readonly window: string;
    readonly name: string;
    readonly body: unknown;
  }): Promise<Extract<FromEngine, { readonly kind: "reply" }>>;
}

/** What the page's origin serves. */
export function pageRoutes({ page, files, streams, ask }: PageParts): readonly Route[] {
  return [
    {
      path: "/api/events",
      methods: ["GET"],
      access: "token",
      answer: (request, response, url) => streams.connect(windowOf(request, url), response),
    },
    {
      path: "/api/",
      methods: ["POST"],
      access: "token",
      async answer(request, response, url) {
        const window = windowOf(request, url);
        const body = await readJson(request);
        streams.expect(window);
        const { status, json } = await ask({ window, name: url.pathname.slice("/api/".length), body });
        sendJson(response, status, json);
      },
    },
    {
      path: "/file/",
      methods: ["GET"],
      access: "token",
      async answer(_request, response, url) {
        const file = await files.find(url.pathname.slice("/file/".length));
        if (!file) throw new Refusal("Không có tệp này.", 404);
        sendBytes(response, file, file.name);
      },
    },
    // No data stands in these, and modules cannot show a token.
    {
      path: "/",
      methods: ["GET"],
      access: "open",
      answer: serve(page, (path) => (path.startsWith(FRAME) ? null : path)),
    },
  ];
}

/** What the frames' origin serves: their shell, and nothing that knows of the spreadsheet. */
export function frameRoutes(page: PageFiles): readonly Route[] {
  const answer = serve(page, (path) => (path.startsWith(FRAME) ? path : FRAME + path));
  return [{ path: "/", methods: ["GET"], access: "open", answer }];
}

function serve(page: PageFiles, find: (path: string) => string | null): Route["answer"] {
  return async (_request, response, url) => {
    const path = url.pathname.slice(1);
    const name = find(path === "" || path.endsWith("/") ? `${path}index.html` : path);
    const file = name === null ? null : await page.find(name);
    if (!file) throw new Refusal("Không có trang này.", 404);
    // With what it has compiled of it: the next windows need not.
    if (file.keep === "always") response.setHeader("cache-control", "private, max-age=31536000, immutable");
    sendBytes(response, file);
  };
}

// Names that the page makes up: a UUID, say.
const WINDOW = /^[\w-]{1,80}$/;

function windowOf(request: IncomingMessage, url: URL): string {
  const header = request.headers[WINDOW_HEADER];
  const window = typeof header === "string" ? header : (url.searchParams.get(WINDOW_HEADER) ?? "");
  if (!WINDOW.test(window)) throw new Refusal(`Thiếu tên cửa sổ (${WINDOW_HEADER}).`);
  return window;
}
