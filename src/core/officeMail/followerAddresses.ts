import { cellEntries } from "../text/cleanText.ts";
import { isMailAddress } from "../text/mailAddress.ts";

const folded = (name: string) => name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();

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
    if (colon > 0 && isMailAddress(address)) known.set(folded(entry.slice(0, colon)), address);
  }
  return (follower) => {
    const own = follower.trim();
    return known.get(folded(own)) ?? (isMailAddress(own) ? own : null);
  };
}
