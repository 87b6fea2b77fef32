import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { BookView, CellView } from "../../../src/local/preview/protocol.ts";
import { TOKEN_HEADER } from "../../../src/local/preview/protocol.ts";
import type { Preview } from "../../../src/local/preview/startPreview.ts";
import { openWindow, type PreviewWindow } from "../../support/previewWindow.ts";
import { previewOf } from "../../support/testPreview.ts";

jest.setTimeout(60_000);

const SCRIPT = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu("Thử").addItem("Hỏi", "ask").addToUi();
}
function onEdit(event) {
  const { range, value, oldValue } = event;
  if (range.getColumn() !== 1) return;
  range.offset(0, 1).setValue(value + " thay " + oldValue);
  if (value === "trả lại") range.setValue(oldValue);
}
function ask() {
  const ui = SpreadsheetApp.getUi();
  SpreadsheetApp.getActive().toast("Sắp hỏi", "Thử");
  const cell = SpreadsheetApp.getActiveSheet().getRange("D1");
  cell.setValue("đang hỏi");
  SpreadsheetApp.flush();
  const yes = ui.alert("Câu một", "Tiếp?", ui.ButtonSet.YES_NO) === ui.Button.YES;
  const named = ui.prompt("Câu hai", "Tên?", ui.ButtonSet.OK_CANCEL);
  cell.setValue(yes + "/" + named.getSelectedButton() + "/" + named.getResponseText() + "/" + Session.getActiveUser().getEmail());
}
function show() {
  const page = HtmlService.createHtmlOutput("<p>Trang</p>").setWidth(500).setHeight(300);
  SpreadsheetApp.getUi().showModalDialog(page, "Tiêu đề");
}
function add(a, b) { return { sum: a + b, hour: new Date().getHours(), selected: SpreadsheetApp.getActiveRange().getA1Notation() }; }
function fail() { throw new Error("hỏng có chủ ý"); }
function hidden_() { return "bí mật"; }
function later() { return Promise.resolve("sau"); }
function select() { SpreadsheetApp.getActive().getSheetByName("Sheet1").getRange("B3:C4").activate(); }
function send() {
  MailApp.sendEmail({ to: "a@example.invalid", subject: "Thư thử", body: "Chào", htmlBody: "<b>Chào</b>" });
  Drive.Files.create({ name: "Báo cáo.txt" }, Utilities.newBlob("xin chào", "text/plain"));
}
function every() { ScriptApp.newTrigger("hourly").timeBased().everyHours(1).create(); }
function hourly() { const cell = SpreadsheetApp.getActive().getSheets()[0].getRange("E1"); cell.setValue((cell.getValue() || 0) + 1); }
function sum() { SpreadsheetApp.getActiveSheet().getRange("G1").setFormula("=SUM(F1:F3)"); }
function protect() { SpreadsheetApp.getActiveSheet().getRange("H1").setDataValidation(
  SpreadsheetApp.newDataValidation().requireValueInList(["có", "không"]).setAllowInvalid(false).build()); }
`;

let preview: Preview;
let first: PreviewWindow;
let second: PreviewWindow;

beforeAll(async () => {
  preview = await previewOf(SCRIPT);
  first = await openWindow(preview, "mot");
  second = await openWindow(preview, "hai");
});

const cellOf = (book: BookView, row: number, column: number): CellView | null =>
  book.sheets[0]?.rows.find(({ index, count }) => row >= index && row < index + count)?.cells[column - 1] ?? null;
const sheetId = () => first.book().sheets[0]?.id ?? 0;

/** Types into the first sheet. */
const type = (window: PreviewWindow, row: number, column: number, value: string | number | null) =>
  window.ask("edit", { sheetId: sheetId(), row, column, values: [[value]] });

/** Resolves when the window shows a value in a cell. */
async function shows(window: PreviewWindow, row: number, column: number, value: unknown): Promise<void> {
  while ((cellOf(window.book(), row, column)?.value ?? null) !== value) await window.next("change");
}

const menu = (window: PreviewWindow, functionName: string, selection: string | null = null) =>
  window.ask("menu", { functionName, selection });

/** The number of the page that `show` opens. */
async function openPage(window: PreviewWindow): Promise<number> {
  await menu(window, "show");
  return (await window.next("dialog")).dialog.id;
}

describe("two windows", () => {
  test("are two people, each with the script's menu", () => {
    expect([first.view.user, second.view.user]).toEqual(["chuyenvien@example.invalid", "dong-nghiep@example.invalid"]);
    for (const { view } of [first, second]) {
      expect(view.menus).toEqual([
        { caption: "Thử", functionName: null, items: [{ caption: "Hỏi", functionName: "ask", items: [] }] },
      ]);
    }
  });

  test("both see what one types, and what onEdit made of it", async () => {
    expect(await type(first, 1, 1, "một")).toEqual({ refused: null });
    expect(await type(first, 1, 1, "hai")).toEqual({ refused: null });
    for (const window of [first, second]) {
      await shows(window, 1, 1, "hai");
      await shows(window, 1, 2, "hai thay một");
    }
    const { run } = await second.next("ran", ({ run: { functionName } }) => functionName === "onEdit");
    expect(run).toMatchObject({ context: "edit", user: first.view.user, error: null });
  });

  test("both show the cell as it is when onEdit puts back what was there", async () => {
    await type(first, 2, 1, "cũ");
    await shows(first, 2, 1, "cũ");
    await type(first, 2, 1, "trả lại");
    const told = await first.next("change", ({ change }) => cellIn(change, 2, 2) === "trả lại thay cũ");
    expect(cellIn(told.change, 2, 1)).toBe("cũ");
  });

  const cellIn = (
    { rows }: { readonly rows: BookView["sheets"] | readonly { rows: BookView["sheets"][number]["rows"] }[] },
    row: number,
    column: number,
  ) => rows.flatMap((sheet) => sheet.rows).find(({ index }) => index === row)?.cells[column - 1]?.value;
});

describe("a box", () => {
  test("waits for its window's answer; the others work on, and what they do stays", async () => {
    const asking = menu(first, "ask");
    const { question } = await first.next("question");
    expect(question).toMatchObject({ kind: "alert", title: "Câu một", prompt: "Tiếp?", buttons: ["YES", "NO"] });
    expect(await first.next("toast")).toEqual({ kind: "toast", title: "Thử", text: "Sắp hỏi" });
    await shows(second, 1, 4, "đang hỏi");
    await type(second, 5, 1, "trong khi chờ");
    await shows(second, 5, 2, "trong khi chờ thay undefined");
    await expect(second.ask("answer", { questionId: question.id, button: "YES", text: "" })).rejects.toThrow();
    await expect(first.ask("answer", { questionId: question.id, button: "OK", text: "" })).rejects.toThrow();
    await first.ask("answer", { questionId: question.id, button: "YES", text: "" });
    const { question: prompt } = await first.next("question");
    expect(prompt).toMatchObject({ kind: "prompt", buttons: ["OK", "CANCEL"] });
    await first.ask("answer", { questionId: prompt.id, button: "OK", text: "cancel" });
    await asking;
    await shows(second, 1, 4, `true/OK/cancel/${first.view.user}`);
    expect(cellOf(second.book(), 5, 1)?.value).toBe("trong khi chờ");
  });

  test("of one window does not keep another from answering its own", async () => {
    const outer = menu(first, "ask");
    const { question: one } = await first.next("question");
    const inner = menu(second, "ask");
    const { question: two } = await second.next("question");
    await first.ask("answer", { questionId: one.id, button: "NO", text: "" });
    await second.ask("answer", { questionId: two.id, button: "YES", text: "" });
    const { question: three } = await second.next("question");
    await second.ask("answer", { questionId: three.id, button: "CANCEL", text: "" });
    await inner;
    await shows(first, 1, 4, `true/CANCEL//${second.view.user}`);
    const { question: four } = await first.next("question");
    await first.ask("answer", { questionId: four.id, button: "CLOSE", text: "" });
    await outer;
    await shows(second, 1, 4, `false/CLOSE//${first.view.user}`);
  });

  test("is shown again to a window that is loaded anew", async () => {
    const third = await openWindow(preview, "ba");
    const asking = menu(third, "ask");
    const { question } = await third.next("question");
    third.close();
    const reloaded = await openWindow(preview, "ba", third.view.user);
    expect((await reloaded.next("question")).question).toEqual(question);
    await reloaded.ask("answer", { questionId: question.id, button: "CLOSE", text: "" });
    const { question: prompt } = await reloaded.next("question", (event) => event.question.id !== question.id);
    await reloaded.ask("answer", { questionId: prompt.id, button: "CLOSE", text: "" });
    await asking;
    reloaded.close();
  });
});

describe("a window that is closed", () => {
  test("leaves its box closed and its person free", async () => {
    const third = await openWindow(preview, "sap-dong");
    const asking = menu(third, "ask");
    await third.next("question");
    third.close();
    await asking;
    await shows(first, 1, 4, `false/CLOSE//${third.view.user}`);
    const fourth = await openWindow(preview, "mo-sau");
    // Another closed window's person may have become free as well.
    expect(fourth.view.user.localeCompare(third.view.user)).toBeLessThanOrEqual(0);
    fourth.close();
  });
});

describe("a page of the script", () => {
  test("comes with its size, its title and the functions it may call", async () => {
    await menu(first, "show");
    const { dialog } = await first.next("dialog");
    expect(dialog).toMatchObject({ kind: "modal", title: "Tiêu đề", html: "<p>Trang</p>", width: 500, height: 300 });
    expect(dialog.functions).toContain("add");
    expect(dialog.functions).not.toContain("hidden_");
    expect(dialog.functions).not.toContain("SpreadsheetApp");
  });

  test.each<[because: string, functionName: string, args: readonly unknown[], reply: unknown]>([
    [
      "the result comes back, worked out in the script's zone with the person's selection",
      "add",
      [1, 2],
      { result: { sum: 3, hour: expect.any(Number), selected: "B2:C3" } },
    ],
    ["a promise is waited for", "later", [], { result: "sau" }],
    [
      "an exception reaches the failure handler",
      "fail",
      [],
      { error: { name: "ScriptError", message: "hỏng có chủ ý" } },
    ],
    [
      "what ends in _ is private",
      "hidden_",
      [],
      { error: { name: "ScriptError", message: "Script function not found: hidden_" } },
    ],
    [
      "what is not there cannot be called",
      "constructor",
      [],
      { error: { name: "ScriptError", message: "Script function not found: constructor" } },
    ],
  ])("%s", async (_because, functionName, args, reply) => {
    const dialogId = await openPage(first);
    expect(await first.ask("call", { dialogId, functionName, args, selection: "Sheet1!B2:C3" })).toEqual(reply);
  });

  test("runs in the zone of the script, wherever the machine stands", async () => {
    const dialogId = await openPage(first);
    const { now } = first.view.status;
    const reply = await first.ask("call", { dialogId, functionName: "add", args: [1, 2], selection: "A1" });
    const hour = new Intl.DateTimeFormat("en-GB", { hour: "numeric", timeZone: "Asia/Ho_Chi_Minh" });
    expect([0, 1].map((more) => Number(hour.format(Date.parse(now) + more * 3_600_000)))).toContain(
      "result" in reply ? Object(reply.result).hour : null,
    );
  });

  test("belongs to its window, until it is closed", async () => {
    const dialogId = await openPage(first);
    const call = { dialogId, functionName: "add", args: [1, 1], selection: null };
    await expect(second.ask("call", call)).rejects.toThrow("không còn mở");
    await first.ask("closeDialog", { dialogId });
    await expect(first.ask("call", call)).rejects.toThrow("không còn mở");
  });
});

describe("what a run did", () => {
  test("moves the selection of its window only", async () => {
    await menu(second, "select");
    const { sheetId: id, area } = await second.next("select");
    expect([id, area]).toEqual([sheetId(), { row: 3, column: 2, rows: 2, columns: 2 }]);
    expect(first.events.some(({ kind }) => kind === "select")).toBe(false);
  });

  test("is said when it failed", async () => {
    await menu(first, "fail");
    expect(await first.next("problem")).toMatchObject({ text: "hỏng có chủ ý" });
    await expect(menu(first, "show", "Không có!A1")).rejects.toThrow("Không có vùng");
  });

  test("lands in the outbox and among the documents, to be opened", async () => {
    await menu(first, "send");
    const [{ mail }, { document }] = [await second.next("mail"), await second.next("document")];
    expect(mail).toMatchObject({
      to: "a@example.invalid",
      subject: "Thư thử",
      html: "<b>Chào</b>",
      from: first.view.user,
    });
    const get = (path: string) => fetch(`${preview.origin}${path}?${TOKEN_HEADER}=${preview.token}`);
    const file = await get(`/file/document/${document.id}`);
    expect(file.headers.get("content-disposition")).toContain("filename*=UTF-8''B%C3%A1o%20c%C3%A1o.txt");
    expect(await file.text()).toBe("xin chào");
    expect(await (await get(`/file/mail/${mail.id}`)).text()).toContain("To: a@example.invalid");
  });
});

describe("the virtual clock", () => {
  test("moves on at a request, and due triggers fire on the way", async () => {
    await menu(first, "every");
    const before = first.view.status.now;
    await first.ask("advance", { days: 0.25 });
    const count = Number(cellOf(await second.ask("book", {}), 1, 5)?.value);
    expect(count).toBeGreaterThanOrEqual(5);
    expect(count).toBeLessThanOrEqual(7);
    const { status } = await first.next(
      "status",
      ({ status: { now } }) => Date.parse(now) - Date.parse(before) >= 21_600_000,
    );
    expect(status.triggers).toMatchObject([{ handler: "hourly", owner: first.view.user, schedule: "mỗi giờ" }]);
  });
});

describe("a person's edit", () => {
  test("brings formulas up to date after it is shown", async () => {
    await menu(first, "sum", "Sheet1!A1");
    await first.ask("edit", { sheetId: sheetId(), row: 1, column: 6, values: [[1], ["2"], [4]] });
    await shows(second, 1, 7, 7);
    expect(cellOf(second.book(), 1, 7)).toMatchObject({ formula: "=SUM(F1:F3)" });
  });

  test("is refused in the person's words, and the cell told as it is", async () => {
    await menu(first, "protect", "Sheet1!A1");
    const { refused } = await type(first, 1, 8, "sai");
    expect(refused).toBe(
      "Dữ liệu đã nhập vào ô H1 không đúng quy tắc xác thực dữ liệu của ô này. Các giá trị được nhận: có, không.",
    );
    await first.next("change", ({ change }) => change.rows.some(({ rows }) => rows.some(({ index }) => index === 1)));
    await first.ask("edit", { sheetId: sheetId(), row: 1, column: 8, values: [["có"]] });
    await shows(second, 1, 8, "có");
    expect((await openWindow(preview, "bon", "khach@example.invalid", "en")).view.user).toBe("khach@example.invalid");
  });

  test("may change the sheet as a whole", async () => {
    await first.ask("restructure", { kind: "addSheet", name: "Trang mới" });
    const added = await second.next("change", ({ change }) => change.frames.some(({ name }) => name === "Trang mới"));
    const id = added.change.frames.find(({ name }) => name === "Trang mới")?.id ?? -1;
    await first.ask("edit", { sheetId: id, row: 1, column: 1, values: [["b"], ["a"]] });
    await first.ask("restructure", {
      kind: "sort",
      sheetId: id,
      area: { row: 1, column: 1, rows: 2, columns: 1 },
      by: [{ column: 1, descending: false }],
    });
    await first.ask("restructure", { kind: "insertRows", sheetId: id, at: 1, count: 1 });
    const { sheets } = await second.ask("book", {});
    const texts = sheets.find((sheet) => sheet.id === id)?.rows.map(({ index, cells }) => [index, cells[0]?.value]);
    expect(texts).toEqual([
      [2, "a"],
      [3, "b"],
    ]);
    expect(await first.ask("restructure", { kind: "renameSheet", sheetId: id, name: " " })).toEqual({
      refused: "Tên trang tính không được để trống.",
    });
    expect(await first.ask("restructure", { kind: "renameSheet", sheetId: id, name: "Sheet1" })).toEqual({
      refused: "Đã có trang tính tên “Sheet1”. Hãy chọn tên khác.",
    });
    expect(await first.next("reload")).toMatchObject({ kind: "reload" });
  });
});
