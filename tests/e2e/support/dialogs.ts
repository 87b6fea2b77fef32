import type { Page } from "playwright-core";
import { chooseMenu, dialogFrame } from "./browser.ts";
import { NOTICE } from "./notice.ts";

/** Pastes the notice, reads it, ticks what has to be ticked, imports it and closes the dialog. */
export async function importNotice(page: Page): Promise<void> {
  await chooseMenu(page, "Nhập văn bản giao nhiệm vụ");
  const frame = await dialogFrame(page, "Dán toàn văn thông báo vào đây");
  await frame.getByRole("textbox").fill(NOTICE);
  await frame.getByRole("button", { name: "Đọc văn bản" }).click();
  await frame.getByLabel("Văn bản không thuộc phạm vi bí mật nhà nước").check();
  await frame.getByRole("button", { name: "Nhập vào sổ" }).click();
  await frame.getByRole("button", { name: "Đóng" }).click();
}
