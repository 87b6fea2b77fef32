import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { WebRequest } from "../simulator/webRequest.ts";

/** What the script answers to a visitor; null where Google shows an error of its own. */
export interface WebAnswer {
  readonly page: string | null;
  readonly error: string | null;
}

/** A web app that is served to browsers on this machine. */
export interface ServedWebApp {
  /** Stands in the place of https://script.google.com/…/exec. */
  readonly exec: string;
  stop(): Promise<void>;
}

const HOST = "127.0.0.1";
/** Longer than any form that the script takes: refusing those is the script's own business. */
const MOST_BYTES = 1024 * 1024;

/** Every address that Google gives to a deployed web app. */
const EXEC = /https:\/\/script\.google\.com\/(?:a\/macros\/[\w.-]+|macros)\/s\/[\w-]+\/exec/g;

/** An address with what names an agency. */
const LINK = new RegExp(`${EXEC.source}(?=\\?t=)`, "g");

/** What Google's frames are allowed; a link or form may leave them for the whole window when somebody has clicked. */
const SANDBOX = [
  "allow-downloads",
  "allow-forms",
  "allow-modals",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
  "allow-same-origin",
  "allow-scripts",
  "allow-top-navigation-by-user-activation",
].join(" ");

const inScript = (value: unknown) => JSON.stringify(value).replace(/</g, "\\u003c");

/** The whole window, of one origin: it hands the script's page to a frame of another, as Google's does. */
function topPage(html: string, frameOrigin: string, nonce: string): string {
  const title = /<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? "";
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}</style></head><body>
<iframe id="sandboxFrame" title="${title}" sandbox="${SANDBOX}" src="${frameOrigin}/"></iframe>
<script nonce="${nonce}">addEventListener("message", function (event) {
  if (event.origin !== ${inScript(frameOrigin)} || event.data !== "ready") return;
  event.source.postMessage(${inScript(html)}, event.origin);
});</script></body></html>`;
}

/** The frame: writes the page into one more, of its own origin. */
function framePage(topOrigin: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>frame</title>
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}</style></head><body>
<script>addEventListener("message", function (event) {
  if (event.source !== parent || event.origin !== ${inScript(topOrigin)}) return;
  var inner = document.createElement("iframe");
  inner.id = "userHtmlFrame";
  inner.title = "page";
  inner.setAttribute("sandbox", ${inScript(SANDBOX)});
  inner.srcdoc = event.data;
  document.body.append(inner);
});
parent.postMessage("ready", ${inScript(topOrigin)});</script></body></html>`;
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, status: number, html: string, policy: string): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
  });
  response.end(html);
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return `http://${HOST}:${address.port}`;
}

const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Serves a script's web app within Google's nesting of frames: of two origins, sandboxed, the page written by script. */
export async function serveWebApp(ask: (request: WebRequest) => Promise<WebAnswer>): Promise<ServedWebApp> {
  let [topOrigin, frameOrigin] = ["", ""];
  const frame = createServer((_request, response) => {
    // The page in the frame has this policy too: it fetches nothing, and its form goes to the web app alone.
    const policy = `default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-src 'self'; form-action ${topOrigin}; frame-ancestors ${topOrigin}`;
    send(response, 200, framePage(topOrigin), policy);
  });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "/", topOrigin);
    const isPost = request.method === "POST";
    const body = isPost ? await bodyOf(request) : undefined;
    const isOurs = request.headers.host === new URL(topOrigin).host && url.pathname === "/exec" && body !== null;
    if (!isOurs || body === null) return send(response, 404, "<p>Không có trang này.</p>", "default-src 'none'");
    const { page, error } = await ask({ query: url.search.slice(1), ...(body === undefined ? {} : { body }) });
    if (page === null)
      return send(response, 200, `<pre>${(error ?? "").replace(/</g, "&lt;")}</pre>`, "default-src 'none'");
    const nonce = randomBytes(12).toString("hex");
    const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'; frame-src ${frameOrigin}; frame-ancestors 'none'`;
    send(response, 200, topPage(hereIn(page, `${topOrigin}/exec`), frameOrigin, nonce), policy);
  };
  const top = createServer((request, response) => {
    answer(request, response).catch((fault: unknown) => {
      if (!response.headersSent)
        send(response, 500, `<pre>${String(fault).replace(/</g, "&lt;")}</pre>`, "default-src 'none'");
    });
  });
  [topOrigin, frameOrigin] = [await listening(top), await listening(frame)];
  return {
    exec: `${topOrigin}/exec`,
    async stop() {
      await Promise.all([closed(top), closed(frame)]);
    },
  };
}

/** A page in which the addresses of the deployed web app lead to the one that is served here. */
function hereIn(html: string, exec: string): string {
  return html.replace(EXEC, exec);
}

/** A text in which the same holds of links alone, which carry what names their agency: the address by itself stays what people typed. */
export function linksHere(text: string, exec: string): string {
  return text.replace(LINK, exec);
}
