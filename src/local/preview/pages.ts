import type { OpenedPage } from "../simulator/outputs.ts";
import type { Project } from "../simulator/project.ts";
import type { DialogView } from "./protocol.ts";
import { Refusal } from "./refusal.ts";
import type { PersonsWindow } from "./windows.ts";

/** The pages that scripts have opened in windows. */
export interface Pages {
  open(window: PersonsWindow, page: OpenedPage): DialogView;
  /** Throws a {@link Refusal} unless the page is open in the window. */
  check(window: PersonsWindow, id: number): void;
  close(window: PersonsWindow, id: number): void;
}

export function createPages(project: Project): Pages {
  let lastId = 0;
  let functions: readonly string[] | null = null;
  return {
    open(window, page) {
      lastId += 1;
      functions ??= project.functionNames().filter((name) => !name.endsWith("_"));
      window.dialogs.add(lastId);
      return { id: lastId, ...page, functions };
    },
    check(window, id) {
      if (!window.dialogs.has(id)) throw new Refusal("Trang này không còn mở.", 404);
    },
    close: (window, id) => void window.dialogs.delete(id),
  };
}
