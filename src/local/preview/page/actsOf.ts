import type { Requests } from "../requests.ts";
import type { Connection } from "./connection.ts";
import type { Language } from "./createUniver.ts";
import type { Grid } from "./grid.ts";
import type { PageAction } from "./pageState.ts";

/** What buttons and menus of the page do. */
export function actsOf(
  connection: Connection,
  grid: () => Grid | null,
  dispatch: (action: PageAction) => void,
  language: Language,
) {
  const failed = (error: unknown) =>
    dispatch({ kind: "problem", text: error instanceof Error ? error.message : String(error) });
  const selection = () => grid()?.selection() ?? null;
  return {
    menu(functionName: string): void {
      connection.ask("menu", { functionName, selection: selection() }).catch(failed);
    },
    toggleGroup(column: number): void {
      const sheetId = grid()?.activeSheetId();
      if (sheetId === undefined) return;
      connection
        .ask("restructure", { kind: "toggleGroup", sheetId, column })
        .then(({ refused }) => refused !== null && dispatch({ kind: "problem", text: refused }))
        .catch(failed);
    },
    switchUser(user: string): void {
      connection
        .ask("open", { user, language })
        .then((window) => {
          sessionStorage.setItem("user", window.user);
          dispatch({ kind: "opened", window });
        })
        .catch(failed);
    },
    answer(questionId: number, button: Requests["answer"]["body"]["button"], text: string): void {
      dispatch({ kind: "answered", id: questionId });
      connection.ask("answer", { questionId, button, text }).catch(failed);
    },
    call: (dialogId: number, functionName: string, args: readonly unknown[]): Promise<Requests["call"]["reply"]> =>
      connection.ask("call", { dialogId, functionName, args, selection: selection() }),
    closeDialog(id: number): void {
      dispatch({ kind: "dialogClosed", id });
      grid()?.focus();
    },
    tellClosed(dialogId: number): void {
      connection.ask("closeDialog", { dialogId }).catch(failed);
    },
    advance: (days: number): Promise<void> => connection.ask("advance", { days }).then(() => undefined, failed),
    focus: () => grid()?.focus(),
  };
}
