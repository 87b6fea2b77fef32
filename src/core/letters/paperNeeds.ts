import type { SettingKey } from "../register/settings.ts";

/** Settings without which a paper would be half-written. */
export const PAPER_NEEDS = [
  "authority",
  "authorityFull",
  "assigners",
  "office",
  "officeFull",
  "place",
] as const satisfies readonly SettingKey[];
