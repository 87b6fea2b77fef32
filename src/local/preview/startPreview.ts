import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { linksHere, type ServedWebApp, serveWebApp } from "../webApp/serveWebApp.ts";
import type { PageFiles } from "./buildPage.ts";
import type { EngineNews, WorkbookData } from "./engineMessages.ts";
import { bundleThreads, type EngineThread, startEngine } from "./engineThread.ts";
import { createEventStreams } from "./eventStreams.ts";
import { createFiles } from "./files.ts";
import { createSite, type Site } from "./httpServer.ts";
import { listen } from "./listen.ts";
import { createPending } from "./pending.ts";
import { frameRoutes, pageRoutes } from "./routes.ts";
import { fileMark, removeLeftovers } from "./saveFile.ts";
import { frameHeaders, pageHeaders } from "./securityHeaders.ts";

/** What is served and where. */
export interface PreviewOptions {
  readonly port: number;
  /** Whether the next free port will do. */
  readonly search: "exactly" | "next";
  /** The file that is opened and kept; null is the sample register, which is not kept. */
  readonly workbook: string | null;
  /** Folder of the add-on; the built one unless told. */
  readonly code?: string;
  /** The page and the frames' shell, by path. */
  readonly buildPage: () => PageFiles;
}

/** A preview that runs. */
export interface Preview {
  /** What a browser opens, with the token of this start. */
  readonly address: string;
  readonly origin: string;
  readonly frameOrigin: string;
  readonly token: string;
  /** Resolves when the spreadsheet is open. */
  readonly ready: Promise<void>;
  /** Rejects with words when the spreadsheet cannot be opened or its thread has died. */
  readonly broken: Promise<never>;
  /** Writes what is not yet in the file and closes everything. */
  stop(): Promise<void>;
}

const DIST = fileURLToPath(new URL("../../../dist", import.meta.url));
const HOST = "127.0.0.1";
const WEB_ANSWER = v.object({
  page: v.fallback(v.nullable(v.string()), null),
  error: v.fallback(v.nullable(v.string()), null),
});

/** Serves a spreadsheet with its add-on to browsers on this machine. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const token = randomBytes(24).toString("base64url");
  const files = createFiles();
  const pending = createPending();
  let engine: EngineThread | null = null;
  const streams = createEventStreams((window) => engine?.post({ kind: "gone", window }));
  // Before the page, which is longer in the making: the spreadsheet opens meanwhile.
  const bundles = await bundleThreads();
  const page = options.buildPage();
  const routes = pageRoutes({ page, files, streams, ask: (request) => pending.ask(engine, request) });
  const main = createSite(routes, token);
  const frame = createSite(frameRoutes(page), null);
  const port = await listen(main.server, options.port, options.search);
  const framePort = await listen(frame.server, options.port === 0 ? 0 : port + 1, "next");
  const [host, frameHost] = [`${HOST}:${port}`, `${HOST}:${framePort}`];
  const [origin, frameOrigin] = [`http://${host}`, `http://${frameHost}`];
  main.open({ host, headers: pageHeaders(frameOrigin) });
  frame.open({ host: frameHost, headers: frameHeaders(origin) });

  let opened: () => void = () => {};
  let failed: (error: Error) => void = () => {};
  const ready = new Promise<void>((resolve) => {
    opened = resolve;
  });
  const broken = new Promise<never>((_, reject) => {
    failed = reject;
  });
  broken.catch(() => {});
  let webApp: ServedWebApp | null = null;
  // Links that the outbox shows lead to the page as it is served here.
  const here = (json: string) => (webApp === null ? json : linksHere(json, webApp.exec));
  const hear = (message: EngineNews) => {
    switch (message.kind) {
      case "ready":
        opened();
        return;
      case "failed":
        pending.failAll(message.text);
        failed(new Error(message.text));
        return;
      case "reply":
        pending.reply({ ...message, json: here(message.json) });
        return;
      case "event":
        streams.send(message.window, here(message.json));
        return;
      default:
        files.add(message);
    }
  };
  const { workbook, code = DIST } = options;
  // Before the file is read: what is written in between is another's.
  const file = workbook === null ? null : { path: workbook, mark: await fileMark(workbook) };
  webApp = await serveWebApp(async (request) => {
    const { json } = await pending.ask(engine, { window: "web", name: "web", body: request });
    return v.parse(WEB_ANSWER, JSON.parse(json));
  });
  engine = startEngine({ bundles, code, frameOrigin, workbook: await readWorkbook(workbook), file, hear });
  return {
    address: `${origin}/#token=${token}`,
    ...{ origin, frameOrigin, token, ready, broken },
    async stop() {
      await engine?.stop();
      streams.close();
      await Promise.all([close(main), close(frame), webApp?.stop()]);
    },
  };
}

async function readWorkbook(path: string | null): Promise<WorkbookData> {
  if (path === null) return { kind: "sample" };
  const statePath = `${path}.state.json`;
  await Promise.all([removeLeftovers(path), removeLeftovers(statePath)]);
  const fileName = basename(path);
  if (!existsSync(path)) return { kind: "new", fileName };
  const state = existsSync(statePath) ? await readFile(statePath, "utf8") : null;
  return { kind: "file", fileName, bytes: await readFile(path), state };
}

function close({ server }: Site): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
