import type { MenuEntry } from "../simulator/outputs.ts";
import { Refusal } from "./refusal.ts";

/** A browser window with a person before it. */
export interface PersonsWindow {
  readonly id: string;
  readonly user: string;
  /** Language of the person's account: "vi", "en". */
  readonly language: string;
  menus: readonly MenuEntry[];
  /** Pages that are open in it. */
  readonly dialogs: Set<number>;
}

const COLLEAGUE = "dong-nghiep@example.invalid";

/** The windows that are open; the first person is the spreadsheet's owner. */
export interface Windows {
  all(): readonly PersonsWindow[];
  /** Throws a {@link Refusal} for a window that has not asked to be opened. */
  get(id: string): PersonsWindow;
  /** Gives a window to a person: `user`, or the first one without a window. */
  open(id: string, user: string | null, language: string): PersonsWindow;
  close(id: string): void;
  isOpen(id: string): boolean;
  /** People that a window may be given to. */
  users(): readonly string[];
}

export function createWindows(owner: string): Windows {
  const windows = new Map<string, PersonsWindow>();
  const all = () => [...windows.values()];
  const nth = (index: number) => [owner, COLLEAGUE][index] ?? `nguoi-thu-${index + 1}@example.invalid`;
  const firstFree = (but: string) => {
    const taken = new Set(all().flatMap(({ id, user }) => (id === but ? [] : [user])));
    for (let index = 0; ; index += 1) if (!taken.has(nth(index))) return nth(index);
  };
  return {
    all,
    get(id) {
      const window = windows.get(id);
      if (!window) throw new Refusal("Cửa sổ này chưa mở bảng tính.", 409);
      return window;
    },
    open(id, user, language) {
      const window: PersonsWindow = { id, user: user ?? firstFree(id), language, menus: [], dialogs: new Set() };
      windows.set(id, window);
      return window;
    },
    close: (id) => void windows.delete(id),
    isOpen: (id) => windows.has(id),
    users: () => [...new Set([nth(0), nth(1), nth(2), ...all().map(({ user }) => user)])],
  };
}
