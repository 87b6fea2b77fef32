import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DOC_COMMANDS } from "./docCommands.ts";

/**
 * Runs the command lines of README and docs as written, in a clean clone of what is committed, and prints one line each.
 * Exit code 1 when one does not do what is said of it. Arguments: parts of the lines wanted; none: all. `--here`: in this
 * folder, which is a clean clone after `npm ci` and `npm start`, as the gate has it.
 */

const ROOT = new URL("../../../", import.meta.url).pathname;
const RUN_MS = 5 * 60_000;
const SERVE_MS = 60_000;

/** What is wrong, in words; null: nothing. */
type Fault = string | null;

/** Runs a line to its end. */
function run(command: string, folder: string, makes: readonly string[]): Fault {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", command], {
    cwd: folder,
    encoding: "utf8",
    timeout: RUN_MS,
  });
  if (status !== 0) return `ended with ${status}\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`;
  const missing = makes.filter((path) => !existsSync(join(folder, path)));
  return missing.length === 0 ? null : `did not make ${missing.join(", ")}`;
}

/** Runs a line until it prints an address, asks that for its page, and ends it. */
async function serve(command: string, folder: string): Promise<Fault> {
  // A group of its own: what the shell started ends with it.
  const child = spawn("bash", ["-c", command], { cwd: folder, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let printed = "";
      const hear = (bytes: Buffer) => {
        printed += bytes.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(printed);
        if (found) resolve(found[0]);
      };
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      child.once("exit", (code) => reject(new Error(`ended with ${code}\n${printed.slice(-2000)}`)));
      setTimeout(() => reject(new Error(`printed no address\n${printed.slice(-2000)}`)), SERVE_MS).unref();
    });
    const { status } = await fetch(address);
    return status === 200 ? null : `${address} answered ${status}`;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  } finally {
    const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      process.kill(-child.pid, "SIGTERM");
      await ended;
    }
  }
}

/** A clean clone of what is committed, installed, with what `npm start` leaves behind. */
async function freshClone(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "dondoc-clone-"));
  const fault = run(`git clone --quiet --local "${ROOT}" . && npm ci && npm start`, made, ["out/register.xlsx"]);
  if (fault !== null) throw new Error(fault);
  return made;
}

const wanted = process.argv.slice(2).filter((arg) => arg !== "--here");
const isHere = process.argv.includes("--here");
const chosen = DOC_COMMANDS.filter(
  ({ command }) => wanted.length === 0 || wanted.some((part) => command.includes(part)),
);
const folder = isHere ? ROOT : await freshClone();
let faults = 0;
try {
  for (const { command, check, makes = [] } of chosen) {
    const isRun = check === "run" || check === "serve";
    const fault = !isRun ? null : check === "run" ? run(command, folder, makes) : await serve(command, folder);
    if (fault !== null) faults++;
    console.log(`${fault !== null ? "FAILED" : isRun ? "ok" : check}\t${command}${fault === null ? "" : `\n${fault}`}`);
  }
} finally {
  if (!isHere) await rm(folder, { recursive: true, force: true });
}
console.log(`${chosen.length} command lines, ${faults} failed`);
process.exitCode = faults === 0 ? 0 : 1;
