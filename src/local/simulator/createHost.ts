import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { calculate } from "../workbook/evaluate.ts";
import type { Book } from "./book.ts";
import { newState, type ProjectState } from "./projectState.ts";
import { isRecord } from "./realm.ts";
import type { Host } from "./run.ts";

/** What a project is opened with, besides its spreadsheet. */
export interface HostOptions {
  /** Folder with the code as it is pushed, e.g. "dist". */
  readonly code: string;
  readonly state?: ProjectState | null;
  /** ISO; the virtual clock starts here, or at the state's time when that is later. */
  readonly now: string;
  /** What Google would read in a scan; without it conversion to a document is not simulated. */
  readonly recognise?: (scan: Uint8Array) => string;
}

/** What all runs of a project share, at its start. */
export function createHost(options: HostOptions, book: Book): Host {
  const state = options.state ? structuredClone(options.state) : newState(options.now);
  const manifest = readManifest(options.code);
  return {
    book,
    version: 0,
    state,
    nowMs: Math.max(Date.parse(options.now), Date.parse(state.now)),
    codeFolder: options.code,
    scopes: manifest.scopes,
    hasWebApp: manifest.hasWebApp,
    scriptZone: manifest.zone,
    locks: new Map(),
    methodsUsed: new Set(),
    running: new Map(),
    edits: { isRunning: false, waiting: [] },
    calculate,
    recognise: options.recognise ?? null,
    documents: new Map(),
  };
}

interface Manifest {
  readonly scopes: readonly string[] | null;
  readonly zone: string;
  readonly hasWebApp: boolean;
}

function readManifest(folder: string): Manifest {
  const path = join(folder, "appsscript.json");
  const manifest: unknown = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
  const { oauthScopes, timeZone, webapp } = isRecord(manifest) ? manifest : {};
  return {
    scopes: Array.isArray(oauthScopes) ? oauthScopes.map(String) : null,
    hasWebApp: isRecord(webapp),
    zone: typeof timeZone === "string" ? timeZone : "Asia/Ho_Chi_Minh",
  };
}
