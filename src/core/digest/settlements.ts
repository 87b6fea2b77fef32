import type { MessageKey } from "../messages/messages.ts";
import type { MarkState } from "./mailMarks.ts";

/** What the ledger knows of an e-mail; never: it was not claimed yet. */
export type Known = MarkState | "never";

interface Settlement {
  readonly how: string;
  /** What the ledger must know for it to make sense: whatever surely arrived is not sent again. */
  readonly from: readonly Known[];
  /** What the ledger then knows. */
  readonly state: MarkState;
  readonly done: MessageKey;
}

/** How a person settles what became of an e-mail. */
export const SETTLEMENTS = [
  { how: "again", from: ["sending", "returned"], state: "waiting", done: "msg.settledAgain" },
  {
    how: "sent",
    from: ["never", "sending", "failed", "returned", "waiting"],
    state: "sent",
    done: "msg.settledSent",
  },
  { how: "returned", from: ["sending", "sent"], state: "returned", done: "msg.settledReturned" },
] as const satisfies readonly Settlement[];

export type SettleHow = (typeof SETTLEMENTS)[number]["how"];

export const SETTLE_HOWS = SETTLEMENTS.map(({ how }) => how);

export function settlementOf(how: SettleHow): Settlement {
  const found = SETTLEMENTS.find((settlement) => settlement.how === how);
  if (!found) throw new Error(`No settlement ${how}`);
  return found;
}

/** The choices that fit what the ledger knows, in the order of the table. */
export function settlementsFrom(known: Known): readonly SettleHow[] {
  return SETTLEMENTS.filter(({ from }) => from.some((state) => state === known)).map(({ how }) => how);
}
