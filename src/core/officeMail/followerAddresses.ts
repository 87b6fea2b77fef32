import { cellEntries } from "../text/cleanText.ts";
import { foldWords } from "../text/foldWords.ts";
import { isMailAddress } from "../text/mailAddress.ts";

/**
 * Tells the address of a follower: as set for the name, or the cell itself where it is an address; null where neither
 * holds. Nothing is guessed.
 * @param setting “Nguyễn Văn An: an@…; Trần Thị Bình: binh@…”
 */
export function followerAddress(setting: string): (follower: string) => string | null {
  const known = new Map<string, string>();
  for (const entry of cellEntries(setting)) {
    const colon = entry.lastIndexOf(":");
    const address = entry.slice(colon + 1).trim();
    if (colon > 0 && isMailAddress(address)) known.set(foldWords(entry.slice(0, colon)), address);
  }
  return (follower) => {
    const own = follower.trim();
    return known.get(foldWords(own)) ?? (isMailAddress(own) ? own : null);
  };
}
