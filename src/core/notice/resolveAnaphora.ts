import type { Mention } from "./agencyNames.ts";

const COUNTS: Readonly<Record<string, number>> = { hai: 2, "02": 2, ba: 3, "03": 3, bốn: 4, "04": 4 };
const POINTERS = /\s+(?:này|trên|nêu trên|nói trên)$/i;
const ANY_BODY = new Set(["đơn vị", "cơ quan", "địa phương"]);
const SEAT_LEVELS = new Set(["huyện", "xã", "phường"]);

/** The bodies that “Ban”, “Hai Sở”, “huyện” mean, the latest named first looked at; null when none fits. @param recent oldest first */
export function resolveAnaphora(name: string, recent: readonly Mention[]): Mention[] | null {
  const words = name.toLowerCase().replace(POINTERS, "").split(" ");
  const count = COUNTS[words[0] ?? ""] ?? 1;
  const head = words.slice(count > 1 ? 1 : 0).join(" ");
  const found: Mention[] = [];
  for (let i = recent.length - 1; i >= 0 && found.length < count; i--) {
    const mention = recent[i];
    if (!mention || mention.shape === "group" || !fits(head, mention.name.toLowerCase())) continue;
    if (!found.some((other) => other.name === mention.name)) found.unshift(mention);
  }
  return found.length === count ? found : null;
}

function fits(head: string, name: string): boolean {
  if (ANY_BODY.has(head)) return true;
  if (SEAT_LEVELS.has(head)) return new RegExp(`(?:ubnd|ủy ban nhân dân) ${head} `).test(name);
  return name.startsWith(`${head} `) && !(head === "ban" && name.startsWith("ban chỉ đạo"));
}
