/** Whether a piece of text states when it is due. */
export type DueKind = "dated" | "recurring" | "event" | "urgent" | "none";

/** By a day, or by one that comes back. */
export function isDated(kind: DueKind): boolean {
  return kind === "dated" || kind === "recurring";
}

/** By a day, or by something that happens. */
export function isDue(kind: DueKind): boolean {
  return isDated(kind) || kind === "event";
}
