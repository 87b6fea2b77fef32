import type { Agency } from "../agency/agency.ts";

/** Agencies by their column “Thứ tự”; those with the same number as they stand on the sheet. */
export function directoryOrder<Listed extends Pick<Agency, "order">>(agencies: readonly Listed[]): readonly Listed[] {
  return [...agencies].sort((a, b) => a.order - b.order);
}
