import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type Asked, type Expected, refusalOf } from "./guards.ts";
import { TOKEN_HEADER } from "./protocol.ts";
import { Refusal } from "./refusal.ts";

/** Answers one path; what it throws is said to the asker. */
export type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => void | Promise<void>;

/** A path of a server, or the beginning of many when it ends with "/". */
export interface Route {
  readonly path: string;
  readonly methods: readonly string[];
  /** Whether the token of this start must be shown. */
  readonly access: "token" | "open";
  readonly answer: Answer;
}

export interface Site {
  readonly server: Server;
  /** What is known only when the server listens. */
  open(site: { readonly host: string; readonly headers: Readonly<Record<string, string>> }): void;
}

/** A server that refuses whatever the guards refuse. @param token null for a site that knows none. */
export function createSite(routes: readonly Route[], token: string | null): Site {
  let host = "";
  let headers: Readonly<Record<string, string>> = {};
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const url = new URL(request.url ?? "/", "http://local.invalid");
    const route = routes.find(({ path }) =>
      path.endsWith("/") ? url.pathname.startsWith(path) : url.pathname === path,
    );
    const asked: Asked = {
      method: request.method ?? "",
      remoteAddress: request.socket.remoteAddress ?? "",
      headers: request.headers,
      token: tokenOf(request, url),
    };
    const expected: Expected = {
      host,
      methods: route?.methods ?? ["GET"],
      token: route?.access === "open" ? null : token,
    };
    const refused = refusalOf(asked, expected);
    if (refused) sendError(response, refused.status, refused.text);
    else if (!route) sendError(response, 404, "Không có trang này.");
    else void answerSafely(route.answer, request, response, url);
  });
  return {
    server,
    open(site) {
      ({ host, headers } = site);
    },
  };
}

/** From the header; where a browser cannot set one (event streams, downloads), from the address. */
function tokenOf(request: IncomingMessage, url: URL): string | null {
  const header = request.headers[TOKEN_HEADER];
  return typeof header === "string" ? header : request.method === "GET" ? url.searchParams.get(TOKEN_HEADER) : null;
}

async function answerSafely(answer: Answer, request: IncomingMessage, response: ServerResponse, url: URL) {
  try {
    await answer(request, response, url);
  } catch (error) {
    const status = error instanceof Refusal ? error.status : 500;
    sendError(response, status, error instanceof Error ? error.message : String(error));
  }
}

function sendError(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) response.end();
  else sendJson(response, status, JSON.stringify({ error: text }));
}

export function sendJson(response: ServerResponse, status: number, json: string): void {
  // What is left of a body that was refused is not read.
  if (status >= 400) response.setHeader("connection", "close");
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(json);
}

/** @param download name under which a browser keeps the file; null shows it. */
export function sendBytes(
  response: ServerResponse,
  { type, body }: { readonly type: string; readonly body: Uint8Array },
  download: string | null = null,
): void {
  const disposition = download === null ? {} : { "content-disposition": attachment(download) };
  response.writeHead(200, { "content-type": type, "content-length": body.length, ...disposition });
  response.end(body);
}

/** RFC 6266; the plain name is for programs that do not read the other. */
function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const full = encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
