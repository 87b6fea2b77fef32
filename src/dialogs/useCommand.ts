import { useState } from "preact/hooks";
import type { Outcome } from "../addon/run.ts";
import type { CommandName } from "../core/commands/commands.ts";
import { serverCall } from "./serverCall.ts";

/** How a call stands. refused: the add-on said no and changed nothing; failed: the call itself went wrong. */
export type CallState =
  | { readonly kind: "idle" | "busy" }
  | { readonly kind: "refused" | "done"; readonly outcome: Outcome }
  | { readonly kind: "failed"; readonly thrown: unknown };

export interface CommandCall {
  readonly state: CallState;
  readonly run: (input: unknown) => void;
  readonly reset: () => void;
}

/** Calls a command of the add-on and keeps how it went. */
export function useCommand(command: CommandName): CommandCall {
  const [state, setState] = useState<CallState>({ kind: "idle" });
  const run = (input: unknown) => {
    setState({ kind: "busy" });
    serverCall(command, input).then(
      (outcome) => setState({ kind: outcome.ok ? "done" : "refused", outcome }),
      (thrown: unknown) => setState({ kind: "failed", thrown }),
    );
  };
  return { state, run, reset: () => setState({ kind: "idle" }) };
}
