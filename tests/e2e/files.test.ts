import { beforeEach, expect, test } from "@jest/globals";
import type { Frame } from "playwright-core";
import { chooseMenu, dialogFrame } from "./support/browser.ts";
import { cellOf, openSheet, rowsIn, typeInto } from "./support/grid.ts";
import { dropFile, paperDocx, paperPdf, scannedPdf } from "./support/paperFiles.ts";
import { previewInBrowser } from "./support/previewInBrowser.ts";

const shown = previewInBrowser();
let dialog: Frame;

beforeEach(async () => {
  await shown.window.page.keyboard.press("Escape");
  await chooseMenu(shown.window.page, "Nhập văn bản giao nhiệm vụ");
  dialog = await dialogFrame(shown.window.page, "Dán toàn văn thông báo vào đây");
});

const shot = async (name: string) => {
  const folder = process.env["DONDOC_SHOTS"];
  if (folder) await shown.window.page.screenshot({ path: `${folder}/${name}.png` });
};

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
  ["a .pdf with a text layer", "thong-bao.pdf", () => paperPdf(shown.browser)],
])("%s becomes directives, those of its table too", async (_what, name, make) => {
  const shown = await reviewOf(name, await make());
  expect(shown).toContain("Chọn 3 trong 3 nhiệm vụ");
  expect(shown).toContain("rà soát dự toán sửa chữa kho bãi");
  expect(shown).toContain("Lập phương án phân luồng xe chờ thông quan");
});

test("a scan is explained, and the box stays as it was", async () => {
  await dialog.getByRole("textbox").fill("văn bản đang dán dở");
  await dropFile(dialog, "quet.pdf", await scannedPdf(shown.browser));
  await dialog.getByText("là bản quét (ảnh), không có lớp chữ").waitFor();
  expect(await dialog.getByRole("textbox").inputValue()).toBe("văn bản đang dán dở");
});

test("where it is switched on, a scan can be read by Drive, but only once it is said to hold no secret", async () => {
  const { page } = shown.window;
  const close = () => page.getByTestId("dialog-modal").getByRole("button", { name: "Đóng" }).first().click();
  await dropFile(dialog, "quet.pdf", await scannedPdf(shown.browser));
  await dialog.getByText("là bản quét (ảnh), không có lớp chữ").waitFor();
  expect(await dialog.getByRole("button", { name: "Nhận dạng chữ" }).count()).toBe(0);
  await close();
  await openSheet(page, "Thiết lập");
  const row = (await rowsIn(page, "Thiết lập")).find((each) => each["Thiết lập"]?.startsWith("Nhận dạng chữ"));
  await typeInto(page, await cellOf(page, "Thiết lập", row, "Giá trị"), "TRUE");
  await chooseMenu(page, "Nhập văn bản giao nhiệm vụ");
  dialog = await dialogFrame(page, "Dán toàn văn thông báo vào đây");
  await dropFile(dialog, "quet.pdf", await scannedPdf(shown.browser));
  await dialog.getByText("quet.pdf là ảnh, không có lớp chữ.").waitFor();
  const ask = dialog.getByRole("button", { name: "Nhận dạng chữ" });
  await ask.waitFor();
  expect(await ask.isDisabled()).toBe(true);
  await dialog.getByLabel("Văn bản không thuộc phạm vi bí mật nhà nước").check();
  await ask.click();
  // There is no Drive to read it here: the person is told what else to do.
  await dialog.getByText("Không nhận dạng được thì tìm bản .docx").waitFor();
  await shot("scan");
});

test("nothing complained and nothing left the machine", () => {
  expect(shown.window.complaints).toEqual([]);
});
