import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Frame } from "playwright-core";
import { openBrowser } from "../../src/local/shots/openBrowser.ts";
import { docxParts, linesOf, paragraphsOf } from "../views/docxParts.ts";
import { chooseMenu, dialogFrame, openWindow, type Window } from "./support/browser.ts";
import { type Preview, startPreview } from "./support/startPreview.ts";

let preview: Preview;
let browser: Browser;
let window: Window;

beforeAll(async () => {
  [preview, browser] = await Promise.all([startPreview(), openBrowser()]);
  window = await openWindow(browser, preview.address);
});

afterAll(async () => {
  await browser.close();
  await preview.kill("SIGTERM");
});

/** Presses a button and takes the file that downloads. */
async function downloadBy(frame: Frame, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download = window.page.waitForEvent("download");
  await frame.getByRole("button", { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const textsOf = (bytes: Uint8Array) => paragraphsOf(docxParts(bytes).get("word/document.xml") ?? "");

const close = (frame: Frame) => frame.getByRole("button", { name: "Đóng" }).click();

test("an urging letter with an appendix is downloaded and can be read", async () => {
  await chooseMenu(window.page, "Dự thảo công văn đôn đốc");
  const frame = await dialogFrame(window.page, "Quá hạn trên");
  await frame.getByLabel("Một công văn kèm phụ lục").check();
  const { name, bytes } = await downloadBy(frame, "Soạn, tải về máy");
  expect(name).toMatch(/^Dự thảo công văn đôn đốc.*\.docx$/);
  expect(textsOf(bytes)).toContain("PHỤ LỤC");
  await close(frame);
});

test("a meeting notice is downloaded and can be read", async () => {
  await chooseMenu(window.page, "Dự thảo thông báo họp");
  const frame = await dialogFrame(window.page, "Nhiệm vụ được xem xét");
  await frame.getByLabel("Tên cuộc họp").fill("Họp giao ban tháng 10");
  await frame.getByLabel("Chủ trì (chức vụ)").fill("Phó Chủ tịch UBND tỉnh");
  await frame.getByLabel("Địa điểm").fill("Phòng họp số 2");
  await frame.getByLabel("Văn bản giao").first().selectOption({ index: 1 });
  const { name, bytes } = await downloadBy(frame, "Soạn, tải về máy");
  expect(name).toMatch(/^Dự thảo thông báo họp.*\.docx$/);
  expect(textsOf(bytes)).toContain("5. Phân công chuẩn bị");
  await close(frame);
});

test("a list as an appendix is downloaded and can be read", async () => {
  await chooseMenu(window.page, "Xuất danh sách");
  const frame = await dialogFrame(window.page, "Tên danh mục");
  await frame.getByLabel("Phụ lục (.docx, A4 ngang, 09 cột)").check();
  await frame.getByLabel("Tên danh mục").fill("Danh mục nhiệm vụ họp giao ban");
  const { name, bytes } = await downloadBy(frame, "Tải về máy");
  expect(name).toMatch(/^Danh mục nhiệm vụ.*\.docx$/);
  const lines = linesOf(docxParts(bytes).get("word/document.xml") ?? "");
  expect(lines.slice(0, 2)).toEqual(["PHỤ LỤC", "DANH MỤC NHIỆM VỤ HỌP GIAO BAN"]);
  expect(lines.filter((line) => /^\d+ \| /.test(line)).length).toBeGreaterThan(0);
  await close(frame);
});

test.each([
  { form: "Bản in (.xlsx, A4 ngang, vừa khổ giấy)", ending: ".xlsx", begins: "PK" },
  { form: "Bảng để nạp vào hệ thống khác (.csv)", ending: ".csv", begins: "\ufeff" },
])("a list as $ending is downloaded", async ({ form, ending, begins }) => {
  await chooseMenu(window.page, "Xuất danh sách");
  const frame = await dialogFrame(window.page, "Tên danh mục");
  await frame.getByLabel(form).check();
  const { name, bytes } = await downloadBy(frame, "Tải về máy");
  expect(name.endsWith(ending)).toBe(true);
  expect(bytes.toString("utf8").startsWith(begins)).toBe(true);
  await close(frame);
});

test("nothing complained and nothing left the machine", () => {
  expect(window.complaints).toEqual([]);
});
