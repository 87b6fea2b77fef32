import type { MessagePort } from "node:worker_threads";
import type { MadeDocument, SentMail } from "../simulator/outputs.ts";

/** What the engine's thread is started with. */
export interface EngineData {
  /** Messages both ways: {@link ToEngine}, {@link FromEngine}. */
  readonly port: MessagePort;
  /** Its first number grows with every message to the engine, so that a run that waits can wake. */
  readonly signal: Int32Array;
  /** Where patches for the file go; null keeps nothing. */
  readonly saver: MessagePort | null;
  readonly frameOrigin: string;
  /** Changes with any of the thread's code. */
  readonly sources: string;
  /** Folder of the built add-on. */
  readonly code: string;
  readonly workbook: WorkbookData;
}

/** What is opened: the sample register, a new spreadsheet that will be this file, or the file with its state as JSON. */
export type WorkbookData =
  | { readonly kind: "sample" }
  | { readonly kind: "new"; readonly fileName: string }
  | { readonly kind: "file"; readonly fileName: string; readonly bytes: Uint8Array; readonly state: string | null };

export type ToEngine =
  | {
      readonly kind: "request";
      readonly id: number;
      readonly window: string;
      readonly name: string;
      readonly body: unknown;
    }
  /** A window was closed. */
  | { readonly kind: "gone"; readonly window: string }
  /** The file now holds what was handed over up to this number. */
  | { readonly kind: "saved"; readonly number: number }
  /** The file could not be written; in words. */
  | { readonly kind: "unsaved"; readonly text: string }
  /** Hands the last changes to the saver and answers "stopped". */
  | { readonly kind: "stop" };

/** What the server hears while it runs. */
export type EngineNews = Exclude<FromEngine, { readonly kind: "stopped" }>;

export type FromEngine =
  /** The spreadsheet is open. */
  | { readonly kind: "ready" }
  /** It cannot be opened; in words. */
  | { readonly kind: "failed"; readonly text: string }
  | { readonly kind: "reply"; readonly id: number; readonly status: number; readonly json: string }
  /** An event as JSON for a window, or for all (null). */
  | { readonly kind: "event"; readonly window: string | null; readonly json: string }
  | { readonly kind: "document"; readonly id: number; readonly document: MadeDocument }
  | { readonly kind: "mail"; readonly id: number; readonly mail: SentMail }
  /** `number` is the last that was handed to the saver. */
  | { readonly kind: "stopped"; readonly number: number };
