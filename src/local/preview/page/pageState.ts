import type { DialogView, PreviewEvent, QuestionView, WindowView } from "../protocol.ts";
import type { Link } from "./connection.ts";

/** Which side panel is open. */
export type Panel = "outbox" | "documents" | "clock" | "log";

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** What the page shows beside the grid. */
export interface PageState {
  readonly window: WindowView;
  readonly link: Link;
  /** Functions of this window's user that run. */
  readonly running: readonly string[];
  readonly toasts: readonly Toast[];
  readonly questions: readonly QuestionView[];
  readonly dialogs: readonly DialogView[];
  readonly problems: readonly string[];
  readonly panel: Panel | null;
  /** What came since a panel was last looked at. */
  readonly unseen: Readonly<Record<"outbox" | "documents", number>>;
  /** Numbers toasts. */
  readonly count: number;
}

export type PageAction =
  | Exclude<PreviewEvent, { readonly kind: "change" | "reload" | "select" }>
  | { readonly kind: "opened"; readonly window: WindowView }
  | { readonly kind: "link"; readonly link: Link }
  | { readonly kind: "panel"; readonly panel: Panel | null }
  | { readonly kind: "toastGone"; readonly id: number }
  | { readonly kind: "answered"; readonly id: number }
  | { readonly kind: "dialogClosed"; readonly id: number }
  | { readonly kind: "problemRead" };

/** Before the server has told anything. */
export const EMPTY_WINDOW: WindowView = {
  user: "",
  users: [],
  frameOrigin: "",
  status: { now: "2000-01-01T00:00:00Z", zone: "UTC", quotaLeft: 0, triggers: [], file: null },
  menus: [],
  mails: [],
  documents: [],
  runs: [],
};

export function firstState(window: WindowView): PageState {
  return {
    window,
    link: "open",
    running: [],
    toasts: [],
    questions: [],
    dialogs: [],
    problems: [],
    panel: null,
    unseen: { outbox: 0, documents: 0 },
    count: 0,
  };
}

/** Google shows one dialog and one sidebar at a time: a new one takes the old one's place. */
function withDialog(dialogs: readonly DialogView[], dialog: DialogView): readonly DialogView[] {
  const isSidebar = dialog.kind === "sidebar";
  return [...dialogs.filter(({ kind }) => (kind === "sidebar") !== isSidebar), dialog];
}

function withoutFirst<T>(list: readonly T[], item: T): readonly T[] {
  const at = list.indexOf(item);
  return at < 0 ? list : [...list.slice(0, at), ...list.slice(at + 1)];
}

const MOST_RUNS = 200;

export function pageReducer(state: PageState, action: PageAction): PageState {
  const { window } = state;
  switch (action.kind) {
    case "opened":
      return { ...state, window: action.window, running: [], questions: [], dialogs: [] };
    case "link":
      return { ...state, link: action.link };
    case "status":
      return { ...state, window: { ...window, status: action.status } };
    case "menus":
      return { ...state, window: { ...window, menus: action.menus } };
    case "running":
      return { ...state, running: [...state.running, action.functionName] };
    case "ran": {
      const { run } = action;
      const running = run.user === window.user ? withoutFirst(state.running, run.functionName) : state.running;
      return { ...state, running, window: { ...window, runs: [...window.runs, run].slice(-MOST_RUNS) } };
    }
    case "toast": {
      const toast = { id: state.count, title: action.title, text: action.text };
      // Google shows the last one only.
      return { ...state, toasts: [toast], count: state.count + 1 };
    }
    case "toastGone":
      return { ...state, toasts: state.toasts.filter(({ id }) => id !== action.id) };
    case "question":
      return { ...state, questions: [...state.questions, action.question] };
    case "answered":
      return { ...state, questions: state.questions.filter(({ id }) => id !== action.id) };
    case "dialog":
      return { ...state, dialogs: withDialog(state.dialogs, action.dialog) };
    case "dialogClosed":
      return { ...state, dialogs: state.dialogs.filter(({ id }) => id !== action.id) };
    case "mail":
      return { ...unseenIn(state, "outbox"), window: { ...window, mails: [...window.mails, action.mail] } };
    case "document":
      return {
        ...unseenIn(state, "documents"),
        window: { ...window, documents: [...window.documents, action.document] },
      };
    case "problem":
      return { ...state, problems: [...state.problems, action.text] };
    case "problemRead":
      return { ...state, problems: state.problems.slice(1) };
    case "panel": {
      const { panel } = action;
      const unseen = panel === "outbox" || panel === "documents" ? { ...state.unseen, [panel]: 0 } : state.unseen;
      return { ...state, panel, unseen };
    }
  }
}

function unseenIn(state: PageState, panel: "outbox" | "documents"): PageState {
  if (state.panel === panel) return state;
  return { ...state, unseen: { ...state.unseen, [panel]: state.unseen[panel] + 1 } };
}
