import { useState } from "preact/hooks";
import * as v from "valibot";
import type { Outcome } from "../../addon/run.ts";
import type { CommandName } from "../../core/commands/commands.ts";
import { type MailStanding, standingOf } from "../../views/email/mailStanding.ts";
import type { PreviewLetter } from "../../views/email/previewData.ts";
import { serverCall } from "../serverCall.ts";
import type { CallState } from "../useCommand.ts";

const REPLY = v.object({
  marks: v.array(
    v.object({ key: v.string(), known: v.picklist(["never", "sending", "sent", "failed", "returned", "waiting"]) }),
  ),
});

/** What can be done with the letters, and how the last of it went. */
export interface Desk {
  readonly state: CallState;
  /** How a letter stands after all that was done here. */
  readonly standing: (letter: PreviewLetter) => MailStanding;
  readonly run: (command: CommandName, input: unknown) => void;
}

/** Calls commands one at a time; letters change their standing as the script says. */
export function useDesk(): Desk {
  const [state, setState] = useState<CallState>({ kind: "idle" });
  const [changed, setChanged] = useState<ReadonlyMap<string, MailStanding>>(new Map());
  const take = (outcome: Outcome) => {
    const reply = v.safeParse(REPLY, outcome.reply);
    if (reply.success) {
      const news = reply.output.marks.map(({ key, known }) => [key, standingOf(known)] as const);
      setChanged((before) => new Map([...before, ...news]));
    }
    setState({ kind: outcome.ok ? "done" : "refused", outcome });
  };
  const run = (command: CommandName, input: unknown) => {
    setState({ kind: "busy" });
    serverCall(command, input).then(take, (thrown: unknown) => setState({ kind: "failed", thrown }));
  };
  return { state, run, standing: ({ key, standing }) => changed.get(key) ?? standing };
}
