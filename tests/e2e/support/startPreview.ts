import { type ChildProcess, spawn } from "node:child_process";

const ROOT = new URL("../../../", import.meta.url).pathname;

/** `dondoc preview`, running. */
export interface Preview {
  readonly address: string;
  /** Milliseconds from start to the address being printed. */
  readonly startMs: number;
  kill(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
}

function exited(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once("exit", () => resolve());
  });
}

/** Starts the preview as a person does, with further options of the command. */
export async function startPreview(...options: readonly string[]): Promise<Preview> {
  const started = performance.now();
  const command = ["--import", "tsx", "src/local/cli/main.ts", "preview", ...options];
  const child = spawn(process.execPath, command, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  const address = await new Promise<string>((resolve, reject) => {
    let printed = "";
    child.stderr.on("data", (bytes: Buffer) => {
      printed += bytes.toString();
    });
    child.stdout.on("data", (bytes: Buffer) => {
      printed += bytes.toString();
      const found = /http:\/\/\S+/.exec(printed);
      if (found) resolve(found[0]);
    });
    child.once("exit", (code) => reject(new Error(`preview ended (${code}): ${printed}`)));
  });
  return {
    address,
    startMs: performance.now() - started,
    async kill(signal) {
      child.kill(signal);
      await exited(child);
    },
  };
}
