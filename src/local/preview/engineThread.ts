import { MessageChannel, SHARE_ENV, Worker } from "node:worker_threads";
import { bundleOnce, type OneFile } from "./bundleOnce.mjs";
import type { EngineData, EngineNews, FromEngine, ToEngine, WorkbookData } from "./engineMessages.ts";
import type { FromSaver, SaverData } from "./saver.ts";

/** The threads that hold the spreadsheet and write its file. */
export interface EngineThread {
  post(message: ToEngine): void;
  /** Writes what is not yet in the file, then ends the threads. */
  stop(): Promise<void>;
}

/** The code of the threads. */
interface ThreadBundles {
  readonly engine: OneFile;
  readonly saver: OneFile;
}

export async function bundleThreads(): Promise<ThreadBundles> {
  const [engine, saver] = await Promise.all([bundleOnce("preview/engine.ts"), bundleOnce("preview/saver.ts")]);
  return { engine, saver };
}

export interface EngineOptions {
  readonly bundles: ThreadBundles;
  readonly code: string;
  readonly frameOrigin: string;
  readonly workbook: WorkbookData;
  /** Where it is kept, and the file as it was read; null keeps nothing. */
  readonly file: Pick<SaverData, "path" | "mark"> | null;
  readonly hear: (message: EngineNews) => void;
}

/** How long a stop waits for a script that is running, and for the file. */
const STOP_MS = 15_000;

/** Threads run bundles: the loader of TypeScript, which they would start with, takes a fifth of a second. */
const PLAIN = { execArgv: [] };

export function startEngine(options: EngineOptions): EngineThread {
  const { port1: port, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const post = (message: ToEngine) => {
    port.postMessage(message);
    Atomics.add(signal, 0, 1);
    Atomics.notify(signal, 0);
  };
  const { bundles, file } = options;
  const saver = file === null ? null : startSaver(bundles.saver, file, post);
  const { code, frameOrigin, workbook, hear } = options;
  const data: EngineData = {
    sources: bundles.engine.sources,
    port: port2,
    signal,
    saver: saver?.port ?? null,
    frameOrigin,
    code,
    workbook,
  };
  const engine = new Worker(new URL(bundles.engine.address), {
    workerData: data,
    transferList: [port2, ...(saver ? [saver.port] : [])],
    ...PLAIN,
    // The zone of the script becomes the local one, which a thread cannot set for itself alone.
    env: SHARE_ENV,
  });
  const gone = new Promise((resolve) => engine.once("exit", resolve));
  let stopped: (number: number) => void = () => {};
  port.on("message", (message: FromEngine) => (message.kind === "stopped" ? stopped(message.number) : hear(message)));
  engine.on("error", (error) => hear({ kind: "failed", text: error.stack ?? error.message }));
  return {
    post,
    async stop() {
      const last = new Promise<number>((resolve) => {
        stopped = resolve;
      });
      post({ kind: "stop" });
      const written = last.then((number) => saver?.finish(number));
      await within(STOP_MS, Promise.race([written, gone]));
      port.close();
      await Promise.all([engine.terminate(), saver?.end()]);
    },
  };
}

interface Saver {
  readonly port: EngineData["port"];
  /** Resolves when the file holds what was handed over up to this number. */
  finish(number: number): Promise<void>;
  end(): Promise<unknown>;
}

function startSaver(code: OneFile, file: Pick<SaverData, "path" | "mark">, post: (message: ToEngine) => void): Saver {
  const { port1, port2 } = new MessageChannel();
  const data: SaverData = { port: port1, ...file };
  const worker = new Worker(new URL(code.address), { ...PLAIN, workerData: data, transferList: [port1] });
  let saved = 0;
  const waiting: (() => void)[] = [];
  worker.on("message", (message: FromSaver) => {
    if (message.kind === "saved") saved = message.number;
    for (const look of waiting) look();
    post(message);
  });
  return {
    port: port2,
    finish: (number) =>
      new Promise((resolve) => {
        const look = () => {
          if (saved >= number) resolve();
        };
        waiting.push(look);
        look();
      }),
    end: () => worker.terminate(),
  };
}

function within(ms: number, work: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
