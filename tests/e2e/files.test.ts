import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Browser, Frame } from "playwright-core";
import { openBrowser } from "../../src/local/shots/openBrowser.ts";
import { chooseMenu, dialogFrame, openWindow, type Window } from "./support/browser.ts";
import { dropFile, paperDocx, paperPdf, scannedPdf } from "./support/paperFiles.ts";
import { type Preview, startPreview } from "./support/startPreview.ts";

let preview: Preview;
let browser: Browser;
let window: Window;
let dialog: Frame;

beforeAll(async () => {
  [preview, browser] = await Promise.all([startPreview(), openBrowser()]);
  window = await openWindow(browser, preview.address);
});

afterAll(async () => {
  await browser.close();
  await preview.kill("SIGTERM");
});

beforeEach(async () => {
  await window.page.keyboard.press("Escape");
  await chooseMenu(window.page, "Nhập văn bản giao nhiệm vụ");
  dialog = await dialogFrame(window.page, "Dán toàn văn thông báo vào đây");
});

/** What the review shows of a paper. */
async function reviewOf(name: string, bytes: Buffer): Promise<string> {
  await dropFile(dialog, name, bytes);
  await dialog.getByText(`Đã đọc tệp ${name}`).waitFor();
  await dialog.getByRole("button", { name: "Đọc văn bản" }).click();
  await dialog.getByRole("button", { name: "Nhập vào sổ" }).waitFor();
  return (await dialog.locator("main").textContent()) ?? "";
}

test.each([
  ["a .docx", "thong-bao.docx", () => paperDocx()],
  ["a .pdf with a text layer", "thong-bao.pdf", () => paperPdf(browser)],
])("%s becomes directives, those of its table too", async (_what, name, make) => {
  const shown = await reviewOf(name, await make());
  expect(shown).toContain("Chọn 3 trong 3 nhiệm vụ");
  expect(shown).toContain("rà soát dự toán sửa chữa kho bãi");
  expect(shown).toContain("Lập phương án phân luồng xe chờ thông quan");
});

test("a scan is explained, and the box stays as it was", async () => {
  await dialog.getByRole("textbox").fill("văn bản đang dán dở");
  await dropFile(dialog, "quet.pdf", await scannedPdf(browser));
  await dialog.getByText("là bản quét (ảnh), không có lớp chữ").waitFor();
  expect(await dialog.getByRole("textbox").inputValue()).toBe("văn bản đang dán dở");
});

test("nothing complained and nothing left the machine", () => {
  expect(window.complaints).toEqual([]);
});
