import type { TableRow } from "../register/column.ts";
import type { SheetRow, Tables } from "../register/sheets.ts";
import type { Claim } from "./claim.ts";
import { readClaim } from "./claimLine.ts";

/** A report with the line of “Diễn biến” that holds it. */
export interface FoundClaim {
  readonly claim: Claim;
  readonly source: TableRow<SheetRow<"events">>;
}

/** Every report that an agency sent by form, oldest line first. */
export function claimsIn({ events }: Pick<Tables, "events">): readonly FoundClaim[] {
  return events.rows.flatMap((source) => {
    const claim = readClaim(source.values);
    return claim === null ? [] : [{ claim, source }];
  });
}

/** By Mã the oldest report that waits for an answer. */
export function waitingById(tables: Pick<Tables, "events">): ReadonlyMap<string, Claim> {
  return new Map([...pendingIn(tables)].reverse().map(({ claim }) => [claim.id, claim]));
}

/** Those that nobody has answered. */
export function pendingIn(tables: Pick<Tables, "events">): readonly FoundClaim[] {
  return claimsIn(tables).filter(({ claim }) => claim.state === "pending");
}
