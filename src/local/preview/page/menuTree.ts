import type { MenuEntry } from "../../simulator/outputs.ts";

/** Where the focus is: menu, line, line of its submenu … counted from 0; one number is the bar itself. */
export type MenuPath = readonly number[];

/** What a key does in the menus: the focus goes to a place (null closes them), or a line is chosen. */
export type MenuMove = { readonly path: MenuPath | null } | { readonly chosen: MenuEntry } | null;

/** The entry at a place; null when there is none. */
function entryAt(menus: readonly MenuEntry[], path: MenuPath): MenuEntry | null {
  let entry: MenuEntry | null = null;
  let items = menus;
  for (const index of path) {
    entry = items[index] ?? null;
    items = entry?.items ?? [];
  }
  return entry;
}

export function isSeparator({ caption, items, functionName }: MenuEntry): boolean {
  return caption === "-" && functionName === null && items.length === 0;
}

interface At {
  readonly menus: readonly MenuEntry[];
  readonly path: MenuPath;
  /** Neighbours of the focused line, itself among them. */
  readonly lines: readonly MenuEntry[];
  readonly above: MenuPath;
  readonly index: number;
}

type Key = (at: At) => MenuMove;

/** The next line in a direction that is no separator, round the end. */
function nextLine({ lines, above, index }: At, step: 1 | -1): MenuMove {
  for (let offset = 1; offset <= lines.length; offset += 1) {
    const next = (index + step * offset + lines.length * offset) % lines.length;
    const line = lines[next];
    if (line && !isSeparator(line)) return { path: [...above, next] };
  }
  return null;
}

const edge = (at: At, end: "first" | "last"): MenuMove =>
  end === "first" ? nextLine({ ...at, index: -1 }, 1) : nextLine({ ...at, index: at.lines.length }, -1);

/** The menu beside, open. */
function besideMenu({ menus, path }: At, step: 1 | -1): MenuMove {
  const next = ((path[0] ?? 0) + step + menus.length) % menus.length;
  return { path: [next, 0] };
}

const open: Key = ({ menus, path }) => {
  const entry = entryAt(menus, path);
  if (!entry) return null;
  return entry.items.length > 0 ? { path: [...path, 0] } : { chosen: entry };
};

const IN_BAR: Readonly<Record<string, Key>> = {
  ArrowRight: (at) => nextLine(at, 1),
  ArrowLeft: (at) => nextLine(at, -1),
  ArrowDown: open,
  ArrowUp: ({ menus, path }) => ({ path: [...path, (entryAt(menus, path)?.items.length ?? 1) - 1] }),
  Enter: open,
  " ": open,
  Home: (at) => edge(at, "first"),
  End: (at) => edge(at, "last"),
};

const IN_MENU: Readonly<Record<string, Key>> = {
  ArrowDown: (at) => nextLine(at, 1),
  ArrowUp: (at) => nextLine(at, -1),
  ArrowRight: (at) => (entryAt(at.menus, at.path)?.items.length ? open(at) : besideMenu(at, 1)),
  ArrowLeft: (at) => (at.path.length > 2 ? { path: at.above } : besideMenu(at, -1)),
  Enter: open,
  " ": open,
  Escape: ({ above }) => ({ path: above }),
  Tab: () => ({ path: null }),
  Home: (at) => edge(at, "first"),
  End: (at) => edge(at, "last"),
};

/** What a key does, as in the menu bar pattern of the ARIA practices; null leaves it to the browser. */
export function menuMove(menus: readonly MenuEntry[], path: MenuPath, key: string): MenuMove {
  const above = path.slice(0, -1);
  const lines = above.length === 0 ? menus : (entryAt(menus, above)?.items ?? []);
  const at: At = { menus, path, lines, above, index: path[path.length - 1] ?? 0 };
  const named = (path.length === 1 ? IN_BAR : IN_MENU)[key];
  if (named) return named(at);
  return key.length === 1 ? byLetter(at, key) : null;
}

/** The next line that begins with what was typed. */
function byLetter({ lines, above, index }: At, letter: string): MenuMove {
  const order = lines.map((_, offset) => (index + 1 + offset) % lines.length);
  const found = order.find((at) => (lines[at]?.caption ?? "").toLowerCase().startsWith(letter.toLowerCase()));
  return found === undefined ? null : { path: [...above, found] };
}
