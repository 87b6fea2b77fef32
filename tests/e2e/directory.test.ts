import { expect, test } from "@jest/globals";
import type { Frame } from "playwright-core";
import { chooseMenu, dialogFrame } from "./support/browser.ts";
import { previewInBrowser } from "./support/previewInBrowser.ts";

const shown = previewInBrowser();

async function directory(): Promise<Frame> {
  await chooseMenu(shown.window.page, "Quản trị", "Danh mục cơ quan");
  return dialogFrame(shown.window.page, "Tìm theo tên");
}

async function close(frame: Frame): Promise<void> {
  await frame.getByRole("button", { name: "Đóng" }).click();
  await shown.window.page.getByTestId("dialog-modal").waitFor({ state: "detached" });
}

const shot = async (name: string) => {
  const folder = process.env["DONDOC_SHOTS"];
  if (folder) await shown.window.page.screenshot({ path: `${folder}/${name}.png` });
};

test("an agency is found and edited; a wrong address is told beside it and cannot be saved", async () => {
  const frame = await directory();
  await frame.getByLabel("Tìm theo tên").fill("sở tài chính");
  await frame.getByRole("option", { name: /^Sở Tài chính/ }).click();
  await frame.getByLabel("Địa chỉ thư").fill("hỏng@");
  await frame.getByText("địa chỉ thư “hỏng@” không đúng dạng").waitFor();
  await shot("directory-edit");
  const save = frame.getByRole("button", { name: "Lưu danh mục" });
  expect(await save.isDisabled()).toBe(true);
  await frame.getByLabel("Địa chỉ thư").fill("moi@example.invalid");
  await save.click();
  await frame.getByText("sửa 1 cơ quan").waitFor();
  await close(frame);
  const again = await directory();
  await again.getByRole("option", { name: /^Sở Tài chính/ }).click();
  expect(await again.getByLabel("Địa chỉ thư").inputValue()).toBe("moi@example.invalid");
});

test("pasted rows are compared first: what is new, what differs, what is refused and why", async () => {
  const { page } = shown.window;
  await page.keyboard.press("Escape");
  await page
    .getByTestId("dialog-modal")
    .getByRole("button", { name: "Đóng" })
    .first()
    .click({ timeout: 2_000 })
    .catch(() => undefined);
  await page.getByTestId("dialog-modal").waitFor({ state: "detached" });
  const frame = await directory();
  await frame.getByRole("tab", { name: "Dán từ Excel" }).click();
  const lines = [
    "Cơ quan\tGửi thư\tE-mail\tKhối",
    "Sở Kiểu Mẫu\tx\tkieumau@example.invalid\tSở, ban, ngành",
    "Sở Tài chính\t\tkhac@example.invalid\t",
    "Sở Hư Cấu\tx\thucau@\t",
  ];
  await frame.getByLabel("Dán các dòng").fill(lines.join("\n"));
  await frame.getByRole("row", { name: /Sở Kiểu Mẫu.*Thêm mới/ }).waitFor();
  await frame.getByRole("row", { name: /Sở Tài chính.*Thay đổi.*moi@example.invalid.*khac@example.invalid/ }).waitFor();
  await frame.getByRole("row", { name: /4.*Sở Hư Cấu.*Không nhận.*hucau@/ }).waitFor();
  await shot("directory-paste");
  await frame.getByRole("button", { name: "Đưa 2 cơ quan vào danh mục" }).click();
  await frame.getByText("2 cơ quan thay đổi, chưa lưu").waitFor();
  await shot("directory-taken");
  await frame.getByRole("button", { name: "Lưu danh mục" }).click();
  await frame.getByText("Đã lưu danh mục: thêm 1 cơ quan, sửa 1 cơ quan.").waitFor();
  await close(frame);
});

test("the first steps lead back through what was said, and on to the import", async () => {
  await chooseMenu(shown.window.page, "Quản trị", "Khai báo ban đầu");
  const frame = await dialogFrame(shown.window.page, "Nhập văn bản đầu tiên");
  const back = frame.getByRole("button", { name: "Quay lại" });
  await back.click();
  await shot("first-directory");
  await back.click();
  await frame.getByLabel("Địa chỉ nhận trả lời").fill("");
  await shot("first-sender");
  const save = frame.getByRole("button", { name: "Lưu và tiếp tục" });
  expect(await save.isDisabled()).toBe(true);
  await frame.getByLabel("Địa chỉ nhận trả lời").fill("traloi@example.invalid");
  await save.click();
  await frame.getByLabel("Dán các dòng").waitFor();
  await frame.getByRole("button", { name: "Để sau" }).click();
  await frame.getByRole("button", { name: "Nhập văn bản đầu tiên" }).click();
  await dialogFrame(shown.window.page, "Dán toàn văn thông báo vào đây");
});

test("nothing complained and nothing left the machine", () => {
  expect(shown.window.complaints).toEqual([]);
});
