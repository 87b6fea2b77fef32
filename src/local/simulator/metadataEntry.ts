import type { MetadataEntry } from "./book.ts";
import { EnumMember } from "./guard.ts";
import type { Run } from "./run.ts";

/** The entry for the arguments of `addDeveloperMetadata`: key[, value][, visibility]. */
export function metadataEntry(
  run: Run,
  place: Pick<MetadataEntry, "on" | "index">,
  [key, ...rest]: readonly unknown[],
): MetadataEntry {
  const value = rest.find((item) => typeof item === "string");
  const shown = rest.find((item) => item instanceof EnumMember);
  return {
    id: run.nextId(),
    key: String(key),
    value: typeof value === "string" ? value : null,
    visibility: shown instanceof EnumMember && shown.member === "PROJECT" ? "PROJECT" : "DOCUMENT",
    ...place,
  };
}
