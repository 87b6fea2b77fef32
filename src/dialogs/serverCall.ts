import type { Outcome } from "../addon/run.ts";
import type { CommandName } from "../core/commands/commands.ts";

interface Runner {
  // What a function of the server gives back; each caller below says what its function promises.
  withSuccessHandler(handler: (reply: never) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  readonly [command: string]: unknown;
}

declare const google: { readonly script: { readonly run: Runner; readonly host: { close(): void } } };

function callServer<Reply>(name: string, input: unknown): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const run = google.script.run.withSuccessHandler((reply: Reply) => resolve(reply)).withFailureHandler(reject);
    const call = run[name];
    if (typeof call !== "function") reject(new Error(`${name} is not there`));
    // Google makes null of undefined, and a command called without input opens its own dialog.
    else if (input === undefined) call.call(run);
    else call.call(run, input);
  });
}

/** Calls a command on the server. Rejects with what Google says: no permission, several accounts in one browser, no network. */
export async function serverCall(command: CommandName, input: unknown): Promise<Outcome> {
  return (await callServer<Outcome | null>(command, input)) ?? { ok: true, messages: [] };
}

/** The raw page with a reader of files. Rejects as `serverCall` does. */
export function fetchReaderPage(name: string): Promise<string> {
  return callServer("readerPage", name);
}

export function closeDialog(): void {
  google.script.host.close();
}

/** What the server handed to this page. */
export function startData(): unknown {
  return JSON.parse(document.getElementById("data")?.textContent ?? "null");
}
