import type { LegacyReading } from "../../core/charset/readLegacy.ts";
import type { DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import type { Fillings } from "../../core/messages/wording.ts";

/** A sentence about a file, to be worded when it is shown. */
export interface FileWords {
  readonly key: DialogMessageKey;
  readonly with?: Fillings;
}

/** Text of a file with what the person should know about it; or why there is none. */
export type FileReading =
  | { readonly text: string; readonly notes: readonly FileWords[] }
  | { readonly issue: FileWords };

/** What to say about text of an old encoding; nothing where it was Unicode all along. */
export function legacyNotes({ charset, isDoubtful }: Omit<LegacyReading, "text">): readonly FileWords[] {
  if (charset !== null) return [{ key: charset === "tcvn3" ? "file.n.tcvn3" : "file.n.vni" }];
  return isDoubtful ? [{ key: "file.n.doubtful" }] : [];
}
