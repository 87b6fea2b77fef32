import { toA1 } from "../simulator/area.ts";
import { UnknownPlaceError } from "../simulator/playRun.ts";
import type { RunOptions, RunResult } from "../simulator/project.ts";
import { after, type Soon } from "../simulator/soon.ts";
import { act } from "./act.ts";
import { advance } from "./advance.ts";
import { sheetById } from "./bookChange.ts";
import type { Office } from "./office.ts";
import { Refusal } from "./refusal.ts";
import { refusalWords } from "./refusalWords.ts";
import { isRequestName, readBody } from "./requestBodies.ts";
import type { RequestName, Requests } from "./requests.ts";
import type { PersonsWindow } from "./windows.ts";

type Handler<N extends RequestName> = (
  office: Office,
  window: PersonsWindow,
  body: Requests[N]["body"],
) => Soon<Requests[N]["reply"]>;

const DONE: Record<string, never> = {};

/** Requests that only an open window may make. */
type OpenWindows = Exclude<RequestName, "open" | "book" | "web">;

/** What each of them does. */
const HANDLERS: { readonly [N in OpenWindows]: Handler<N> } = {
  edit,
  restructure(office, window, body) {
    const refused = act(office.project, body, office.person(window));
    if (refused === null) return { refused };
    office.send(window.id, office.teller.reload());
    return { refused: refusalWords(refused, window.language) };
  },
  menu(office, window, { functionName, selection }) {
    return after(run(office, window, functionName, [], { context: "menu", ...selected(selection) }), ({ error }) => {
      if (error !== null) office.send(window.id, { kind: "problem", text: error });
      return DONE;
    });
  },
  call(office, window, { dialogId, functionName, args, selection }) {
    office.pages.check(window, dialogId);
    const started = run(office, window, functionName, args, { context: "dialog", ...selected(selection) });
    // As Google's failure handlers get it.
    return after(started, ({ result, error }) =>
      error === null ? { result } : { error: { name: "ScriptError", message: error } },
    );
  },
  closeDialog({ pages }, window, { dialogId }) {
    pages.close(window, dialogId);
    return DONE;
  },
  answer({ boxes }, window, { questionId, button, text }) {
    boxes.answer(window.id, questionId, { button, text });
    return DONE;
  },
  advance: (office, _window, { days }) => advance(office, days).then(() => DONE),
};

/** Carries out a request of a window; throws a {@link Refusal} with words for its person. */
export function answer(office: Office, windowId: string, name: string, body: unknown): Soon<unknown> {
  if (!isRequestName(name)) throw new Refusal(`Không có yêu cầu “${name}”.`, 404);
  try {
    const reply = begin(office, windowId, name, body);
    return after(reply, (value) => {
      settle(office, name);
      return value;
    });
  } catch (error) {
    settle(office, name);
    throw error instanceof UnknownPlaceError ? new Refusal(error.message) : error;
  }
}

function begin(office: Office, windowId: string, name: RequestName, body: unknown): Soon<unknown> {
  if (name === "open") return open(office, windowId, body);
  if (name === "web") return visit(office, body);
  // A window that opens asks for both at once.
  return name === "book" ? office.teller.view() : handle(office, windowId, name, body);
}

/** Answers a visitor of the web app; what it does the windows are told as of any run. */
async function visit({ project, records }: Office, body: unknown): Promise<Requests["web"]["reply"]> {
  const { page, error } = await project.request(readBody("web", body), { onEnd: (run) => records.add(run) });
  return { page, error };
}

function handle<N extends OpenWindows>(office: Office, windowId: string, name: N, body: unknown) {
  const handler: Handler<N> = HANDLERS[name];
  return handler(office, office.windows.get(windowId), readBody(name, body));
}

/** Whatever a request did, the windows hear of it. */
function settle(office: Office, name: RequestName): void {
  office.teller.tell();
  office.keeper.handOverMore();
  office.tellStatus();
  if (name === "open" || name === "book") office.idle.afterOpening(office.keeper.isAsSaved() ? "asSaved" : "changed");
  else office.idle.soon();
}

function open(office: Office, windowId: string, body: unknown): Soon<Requests["open"]["reply"]> {
  const { user, language } = readBody("open", body);
  const window = office.windows.open(windowId, user, language);
  return after(office.project.startOpen(office.person(window)), (result) => {
    window.menus = result.menus;
    office.show(window, result);
    office.boxes.showAgain(window.id);
    const { runs, mails, documents } = office.records;
    return {
      user: window.user,
      users: office.windows.users(),
      frameOrigin: office.frameOrigin,
      status: office.status(window.user),
      menus: window.menus,
      ...{ mails, documents, runs },
    };
  });
}

/** Types as the person does; what was typed is told back even where the cell refused it. */
function edit(
  office: Office,
  window: PersonsWindow,
  { sheetId, row, column, values }: Requests["edit"]["body"],
): Soon<Requests["edit"]["reply"]> {
  const sheet = sheetById(office.project.host.book, sheetId);
  if (!sheet) throw new Refusal("Trang tính này không còn.", 404);
  const area = { row, column, rows: values.length, columns: values[0]?.length ?? 1 };
  if (row + area.rows - 1 > sheet.maxRows || column + area.columns - 1 > sheet.maxColumns) {
    throw new Refusal("Vùng nhập vượt ra ngoài trang tính.");
  }
  const typed = values.map((cells) => cells.map((value) => value ?? ""));
  const retell = () => office.teller.tell([{ sheetId, area }]);
  try {
    const place = toA1({ row, column, rows: 1, columns: 1 });
    return after(office.project.startPaste(sheet.name, place, typed, office.person(window)), (result) => {
      retell();
      office.show(window, result);
      return { refused: null };
    });
  } catch (error) {
    if (!(error instanceof Error) && !isScriptError(error)) throw error;
    retell();
    return { refused: refusalWords(error.message, window.language) };
  }
}

/** Exceptions of the script's realm are no Error of this one. */
function isScriptError(error: unknown): error is { readonly message: string } {
  return typeof error === "object" && error !== null && "message" in error && typeof error.message === "string";
}

function selected(selection: string | null): Pick<RunOptions, "select"> {
  return selection === null ? {} : { select: selection };
}

function run(
  office: Office,
  window: PersonsWindow,
  functionName: string,
  args: readonly unknown[],
  options: Pick<RunOptions, "context" | "select">,
): Soon<RunResult> {
  office.send(window.id, { kind: "running", functionName });
  const started = office.project.start(functionName, args, { ...office.person(window), ...options });
  return after(started, (result) => {
    if (result.menus.length > 0) {
      window.menus = result.menus;
      office.send(window.id, { kind: "menus", menus: result.menus });
    }
    office.show(window, result);
    return result;
  });
}
