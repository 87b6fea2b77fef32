import { expect, test } from "@jest/globals";
import { columnGroups } from "../../../../src/local/preview/page/columnGroups.ts";
import {
  EMPTY_WINDOW,
  firstState,
  type PageAction,
  pageReducer,
} from "../../../../src/local/preview/page/pageState.ts";
import { fateOf } from "../../../../src/local/preview/page/structuralCommands.ts";
import { sayIn, WORDS } from "../../../../src/local/preview/page/words.ts";
import type { DialogView, MailView, RunView, SheetFrame } from "../../../../src/local/preview/protocol.ts";

const START = firstState({ ...EMPTY_WINDOW, user: "a@example.invalid" });
const after = (...actions: readonly PageAction[]) => actions.reduce(pageReducer, START);
const dialog = (id: number, kind: DialogView["kind"]): PageAction => ({
  kind: "dialog",
  dialog: { id, kind, title: "", html: "", width: null, height: null, functions: [] },
});
const run = (functionName: string, user: string): PageAction => ({
  kind: "ran",
  run: { id: 1, functionName, user, context: "menu" } as RunView,
});
const mail: PageAction = { kind: "mail", mail: { id: 1 } as MailView };

test.each`
  actions                                                                                      | part          | expected                       | because
  ${[{ kind: "running", functionName: "tick" }]}                                               | ${"running"}  | ${["tick"]}                    | ${"a run shows"}
  ${[{ kind: "running", functionName: "tick" }, run("tick", "a@example.invalid")]}             | ${"running"}  | ${[]}                          | ${"until it ended"}
  ${[{ kind: "running", functionName: "tick" }, run("tick", "b@example.invalid")]}             | ${"running"}  | ${["tick"]}                    | ${"another person's run ends nothing here"}
  ${[mail]}                                                                                    | ${"unseen"}   | ${{ outbox: 1, documents: 0 }} | ${"a mail is counted"}
  ${[mail, { kind: "panel", panel: "outbox" }]}                                                | ${"unseen"}   | ${{ outbox: 0, documents: 0 }} | ${"until the outbox is opened"}
  ${[{ kind: "panel", panel: "outbox" }, mail]}                                                | ${"unseen"}   | ${{ outbox: 0, documents: 0 }} | ${"an open outbox is seen"}
  ${[{ kind: "problem", text: "a" }, { kind: "problem", text: "b" }, { kind: "problemRead" }]} | ${"problems"} | ${["b"]}                       | ${"refusals are read one after another"}
`("$because", ({ actions, part, expected }) => {
  const state: Readonly<Record<string, unknown>> = { ...after(...(actions as readonly PageAction[])) };
  expect(state[String(part)]).toEqual(expected);
});

test.each`
  actions                                         | expected  | because
  ${[dialog(1, "modal"), dialog(2, "modeless")]}  | ${[2]}    | ${"a dialog takes the place of the one before"}
  ${[dialog(1, "sidebar"), dialog(2, "modal")]}   | ${[1, 2]} | ${"a sidebar stays beside a dialog"}
  ${[dialog(1, "sidebar"), dialog(2, "sidebar")]} | ${[2]}    | ${"one sidebar at a time"}
`("$because", ({ actions, expected }) =>
  expect(after(...(actions as readonly PageAction[])).dialogs.map(({ id }) => id)).toEqual(expected),
);

test("Google shows the last toast alone", () => {
  const toast = (text: string): PageAction => ({ kind: "toast", title: "", text });
  expect(after(toast("một"), toast("hai")).toasts.map(({ text }) => text)).toEqual(["hai"]);
});

const PLACE = { sheetId: 7, selection: { startRow: 4, endRow: 5, startColumn: 0, endColumn: 0 } };

test.each`
  id                                     | params                                                                 | expected                                                         | because
  ${"sheet.command.insert-row"}          | ${{ range: { startRow: 2, endRow: 3, startColumn: 0, endColumn: 9 } }} | ${{ act: { kind: "insertRows", sheetId: 7, at: 3, count: 2 } }}  | ${"rows count from 1"}
  ${"sheet.command.remove-row-confirm"}  | ${{}}                                                                  | ${{ act: { kind: "deleteRows", sheetId: 7, at: 5, count: 2 } }}  | ${"without a place it is the selection"}
  ${"sheet.command.hide-col-confirm"}    | ${{}}                                                                  | ${{ act: { kind: "hideColumns", sheetId: 7, at: 1, count: 1 } }} | ${"columns likewise"}
  ${"sheet.command.set-worksheet-name"}  | ${{ subUnitId: "9", name: "Mới" }}                                     | ${{ act: { kind: "renameSheet", sheetId: 9, name: "Mới" } }}     | ${"the sheet that is named"}
  ${"sheet.command.set-range-bold"}      | ${{}}                                                                  | ${{ act: null }}                                                 | ${"formats by hand are refused"}
  ${"sheet.command.add-worksheet-merge"} | ${{}}                                                                  | ${{ act: null }}                                                 | ${"so is merging"}
  ${"sheet.command.set-range-values"}    | ${{}}                                                                  | ${null}                                                          | ${"typing is Univer's"}
  ${"sheet.command.scroll-view"}         | ${{}}                                                                  | ${null}                                                          | ${"so is scrolling"}
`("$because: $id", ({ id, params, expected }) => expect(fateOf(String(id), Object(params), PLACE)).toEqual(expected));

test("groups beside one another are one, with the headings inside", () => {
  const column = (depth: number, collapsed: boolean) => ({ width: null, hidden: false, depth, collapsed });
  const columns = [null, column(1, true), column(1, true), null, column(1, false)];
  const cells = ["Mã", "Căn cứ", "Tên", "Hạn", "Ghi chú"].map((value) => ({ value }));
  const rows = new Map([[1, { index: 1, count: 1, height: null, hidden: false, cells }]]);
  const frame: Pick<SheetFrame, "columns"> = { columns };
  expect(columnGroups({ frame, rows })).toEqual([
    { column: 2, letters: "B – C", isClosed: true, headings: ["Căn cứ", "Tên"] },
    { column: 5, letters: "E", isClosed: false, headings: ["Ghi chú"] },
  ]);
});

test("every word has both languages, with the same blanks to fill", () => {
  const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  const wrong = Object.entries(WORDS).filter(([, { vi, en }]) => !vi || !en || blanks(vi).join() !== blanks(en).join());
  expect(wrong).toEqual([]);
  expect(sayIn("vi")("saved", { file: "so.xlsx" })).toBe("Đã lưu vào so.xlsx");
});
