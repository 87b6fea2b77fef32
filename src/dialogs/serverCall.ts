import type { Outcome } from "../addon/run.ts";
import type { CommandName } from "../core/commands/commands.ts";

interface Runner {
  withSuccessHandler(handler: (outcome: Outcome | null) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  readonly [command: string]: unknown;
}

declare const google: { readonly script: { readonly run: Runner; readonly host: { close(): void } } };

/** Calls a command on the server. Rejects with what Google says: no permission, several accounts in one browser, no network. */
export function serverCall(command: CommandName, input: unknown): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((outcome) => resolve(outcome ?? { ok: true, messages: [] }))
      .withFailureHandler(reject);
    const call = run[command];
    if (typeof call !== "function") reject(new Error(`${command} is not there`));
    else call.call(run, input);
  });
}

export function closeDialog(): void {
  google.script.host.close();
}

/** What the server handed to this page. */
export function startData(): unknown {
  return JSON.parse(document.getElementById("data")?.textContent ?? "null");
}
