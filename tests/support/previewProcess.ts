import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../src/local/cli/main.ts", import.meta.url));

/** `dondoc preview` as a process of its own. */
export interface PreviewProcess {
  readonly origin: string;
  readonly token: string;
  /** Resolves to the exit code when the process has ended; null when a signal ended it. */
  end(signal: "SIGKILL" | "SIGTERM"): Promise<number | null>;
}

/** Starts the command and waits for the address it prints. */
export async function startProcess(args: readonly string[]): Promise<PreviewProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", MAIN, "preview", "--port", "0", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { origin, hash } = new URL(await printed(child));
  return {
    origin,
    token: hash.slice("#token=".length),
    end(signal) {
      const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
      child.kill(signal);
      return ended;
    },
  };
}

function printed(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const read = (part: Buffer) => {
      text += part.toString("utf8");
      const address = /http:\S+/.exec(text)?.[0];
      if (address) resolve(address);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", () => reject(new Error(`the preview ended: ${text}`)));
  });
}
