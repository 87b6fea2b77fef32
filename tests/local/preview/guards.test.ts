import { request } from "node:http";
import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { refusalOf } from "../../../src/local/preview/guards.ts";
import { TOKEN_HEADER, WINDOW_HEADER } from "../../../src/local/preview/protocol.ts";
import type { Preview } from "../../../src/local/preview/startPreview.ts";
import { previewOf } from "../../support/testPreview.ts";

jest.setTimeout(60_000);

let preview: Preview;
beforeAll(async () => {
  preview = await previewOf("function onOpen() {}");
});

interface Sent {
  readonly to?: "page" | "frame";
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: string;
}

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** As `fetch`, but with any header, Host included; null leaves a usual one out. */
function send({ to = "page", method = "POST", path = "/api/open", headers = {}, body }: Sent): Promise<Got> {
  const usual = {
    "content-type": "application/json",
    [TOKEN_HEADER]: preview.token,
    [WINDOW_HEADER]: "cua-so-1",
  };
  const all = Object.entries({ ...usual, ...headers }).flatMap(([name, value]) =>
    value === null ? [] : [[name, value]],
  );
  const url = new URL(path, to === "page" ? preview.origin : preview.frameOrigin);
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: Object.fromEntries(all) }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
        // A stream of events does not end.
        if (response.headers["content-type"] === "text/event-stream") response.destroy();
      });
      response.on("close", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      response.on("error", () => {});
    });
    sent.on("error", reject);
    sent.end(body ?? (method === "POST" ? '{"user":null,"language":"vi"}' : undefined));
  });
}

const portOf = (origin: string) => new URL(origin).port;
const withToken = (path: string, token = preview.token) => `${path}?${TOKEN_HEADER}=${token}&${WINDOW_HEADER}=cua-so-1`;

describe("a request", () => {
  test("of the page is answered", async () => {
    expect(await send({})).toMatchObject({ status: 200 });
    expect(await send({ headers: { origin: preview.origin } })).toMatchObject({ status: 200 });
  });

  test.each<[because: string, status: number, sent: () => Sent]>([
    ["no token", 401, () => ({ headers: { [TOKEN_HEADER]: null } })],
    ["another token", 401, () => ({ headers: { [TOKEN_HEADER]: "x".repeat(preview.token.length) } })],
    ["a part of the token", 401, () => ({ headers: { [TOKEN_HEADER]: preview.token.slice(0, -1) } })],
    [
      "the token where only event streams and files may carry it",
      401,
      () => ({ path: withToken("/api/open"), headers: { [TOKEN_HEADER]: null } }),
    ],
    [
      "a name that points at this machine",
      421,
      () => ({ headers: { host: `example.invalid:${portOf(preview.origin)}` } }),
    ],
    ["another port's name", 421, () => ({ headers: { host: `127.0.0.1:${portOf(preview.frameOrigin)}` } })],
    ["another origin's page", 403, () => ({ headers: { origin: "https://example.invalid" } })],
    ["the frames' origin", 403, () => ({ headers: { origin: preview.frameOrigin } })],
    ["a sandboxed page", 403, () => ({ headers: { origin: "null" } })],
    ["a form", 415, () => ({ headers: { "content-type": "application/x-www-form-urlencoded" } })],
    ["plain text, which needs no leave", 415, () => ({ headers: { "content-type": "text/plain" } })],
    ["a method that nothing takes", 405, () => ({ method: "PUT" })],
    ["asking for leave from another origin", 405, () => ({ method: "OPTIONS", headers: { origin: null } })],
    ["reading what is to be posted", 405, () => ({ method: "GET", path: "/api/book" })],
    ["more than 8 MB", 413, () => ({ body: `"${"x".repeat(8 * 1024 * 1024)}"` })],
    ["what is no JSON", 400, () => ({ body: "{" })],
    ["no window", 400, () => ({ headers: { [WINDOW_HEADER]: null } })],
    ["a body of another shape", 400, () => ({ body: '{"user":7}' })],
    ["an unknown request", 404, () => ({ path: "/api/toString" })],
    [
      "a window that was not opened",
      409,
      () => ({ path: "/api/advance", body: '{"days":1}', headers: { [WINDOW_HEADER]: "khac" } }),
    ],
    [
      "a stream without the token",
      401,
      () => ({ method: "GET", path: "/api/events", headers: { [TOKEN_HEADER]: null } }),
    ],
    [
      "a stream with another token",
      401,
      () => ({ method: "GET", path: withToken("/api/events", "x"), headers: { [TOKEN_HEADER]: null } }),
    ],
    [
      "a file without the token",
      401,
      () => ({ method: "GET", path: "/file/mail/1", headers: { [TOKEN_HEADER]: null } }),
    ],
    ["a file that is not there", 404, () => ({ method: "GET", path: "/file/mail/1" })],
    ["a path out of the page's files", 404, () => ({ method: "GET", path: "/../package.json" })],
    ["the frames' shell at the page's origin", 404, () => ({ method: "GET", path: "/frame/index.html" })],
    ["the page at the frames' origin", 404, () => ({ to: "frame", method: "GET", path: "/main.js" })],
    ["data at the frames' origin", 405, () => ({ to: "frame", path: "/api/book" })],
    [
      "a name that points at the frames' origin",
      421,
      () => ({ to: "frame", method: "GET", path: "/", headers: { host: "example.invalid" } }),
    ],
  ])("with %s is refused: %d", async (_because, status, sent) => {
    const got = await send(sent());
    expect(got.status).toBe(status);
    expect(JSON.parse(got.text)).toEqual({ error: expect.any(String) });
  });

  test("from another machine is refused", () => {
    const expected = { host: "127.0.0.1:1", methods: ["GET"], token: null };
    const asked = { method: "GET", headers: { host: "127.0.0.1:1" }, token: null };
    expect(refusalOf({ ...asked, remoteAddress: "127.0.0.1" }, expected)).toBeNull();
    expect(refusalOf({ ...asked, remoteAddress: "192.0.2.7" }, expected)).toMatchObject({ status: 403 });
  });
});

describe("what is served", () => {
  test("a stream of events with the token in its address", async () => {
    const got = await send({ method: "GET", path: withToken("/api/events"), headers: { [TOKEN_HEADER]: null } });
    expect(got).toMatchObject({ status: 200, headers: { "content-type": "text/event-stream" } });
  });

  test("the page, to nobody's frame and with nothing from elsewhere", async () => {
    const { status, text, headers } = await send({ method: "GET", path: "/", headers: { [TOKEN_HEADER]: null } });
    expect([status, text]).toEqual([200, "index.html"]);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain(`frame-src ${preview.frameOrigin};`);
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
    expect(text).not.toContain(preview.token);
  });

  test.each([
    { path: "/", kept: "no-store", because: "the page may be another at the next start" },
    { path: "/api/book", kept: "no-store", because: "the spreadsheet stays out of a browser's files" },
    { path: "/chunks/a-1.js", kept: "private, max-age=31536000, immutable", because: "its name tells what it holds" },
  ])("$path is kept as $kept: $because", async ({ path, kept }) => {
    const { headers } = await send(path.startsWith("/api") ? { path } : { method: "GET", path });
    expect(headers["cache-control"]).toBe(kept);
  });

  test("the frames' shell, which reaches nothing and stands in our page alone", async () => {
    const { status, text, headers } = await send({ to: "frame", method: "GET", path: "/" });
    expect([status, text]).toEqual([200, "frame/index.html"]);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain(`frame-ancestors 'self' ${preview.origin}`);
  });
});
