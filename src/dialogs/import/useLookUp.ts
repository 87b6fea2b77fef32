import { useEffect, useRef } from "preact/hooks";
import * as v from "valibot";
import type { LookedUp } from "../../core/commands/lookUp.ts";
import { type CallState, useCommand } from "../useCommand.ts";
import { lookUpRequest } from "./foundRows.ts";
import type { Review, ReviewAction } from "./reviewState.ts";

const FIELD = v.object({ field: v.picklist(["text", "lead", "due"]), before: v.string(), after: v.string() });
const EARLIER = v.object({
  id: v.string(),
  text: v.string(),
  lead: v.string(),
  paper: v.string(),
  due: v.string(),
  standing: v.string(),
  slippage: v.nullable(v.number()),
});
const CHANGE = v.variant("how", [
  v.object({ how: v.picklist(["same", "changed"]), index: v.number(), id: v.string(), fields: v.array(FIELD) }),
  v.object({ how: v.literal("new"), index: v.number() }),
  v.object({ how: v.literal("gone"), id: v.string(), text: v.string(), lead: v.string(), due: v.string() }),
]);
const LOOKED_UP: v.GenericSchema<unknown, LookedUp> = v.object({
  known: v.nullable(
    v.object({ paper: v.string(), importedOn: v.string(), isSame: v.boolean(), changes: v.array(CHANGE) }),
  ),
  links: v.array(v.array(EARLIER)),
});

export interface LookUpCall {
  readonly state: CallState;
  readonly again: () => void;
}

/**
 * Asks the register once about the paper, as soon as a person has said that it contains no secret: before that nothing
 * of the text leaves the browser. The review goes on meanwhile.
 */
export function useLookUp(review: Review, dispatch: (action: ReviewAction) => void): LookUpCall {
  const { state, run } = useCommand("lookUpNotice");
  const keys = useRef<readonly number[]>([]);
  const ask = () => {
    keys.current = review.rows.map(({ key }) => key);
    run(lookUpRequest(review));
  };
  const isAllowed = review.notSecret && review.found === null && state.kind === "idle";
  useEffect(() => {
    if (isAllowed) ask();
  }, [isAllowed]);
  useEffect(() => {
    if (state.kind !== "done") return;
    const read = v.safeParse(LOOKED_UP, state.outcome.reply);
    if (read.success) dispatch({ do: "found", found: read.output, keys: keys.current });
  }, [state]);
  return { state, again: ask };
}
