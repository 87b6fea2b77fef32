import type { Wording } from "./wording.ts";

/** Menus, dialogs, alerts. */
export const INTERFACE_MESSAGES = {
  "menu.root": { vi: "Đôn đốc", en: "Đôn Đốc" },
} as const satisfies Record<string, Wording>;
