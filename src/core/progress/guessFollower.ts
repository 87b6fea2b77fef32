/** Letters without marks, small; everything else goes. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/[^a-z ]/g, "");
}

/** Ways in which offices make an address of a name: nguyenthilan, lannt, lan.nguyen, ntl. */
function addressesOf(name: string): readonly string[] {
  const words = folded(name).split(" ").filter(Boolean);
  const last = words[words.length - 1] ?? "";
  const before = words.slice(0, -1);
  const initials = (some: readonly string[]) => some.map((word) => word[0] ?? "").join("");
  return [words.join(""), last + initials(before), last + (before[0] ?? ""), initials(words)].filter(
    (each) => each.length > 2,
  );
}

/** The one of `followers` that the address belongs to; null where none or several may be meant. */
export function guessFollower(followers: readonly string[], user: string): string | null {
  if (user === "") return null;
  const exact = followers.find((name) => name.toLowerCase() === user.toLowerCase());
  if (exact !== undefined) return exact;
  const local = folded((user.split("@")[0] ?? "").replace(/[._-]/g, ""));
  const meant = followers.filter((name) => addressesOf(name).includes(local));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}
