import type { Frame, Locator, Page } from "playwright-core";
import { chooseMenu, dialogFrame } from "./browser.ts";

/** Chooses the import, pastes a paper and reads it. */
export async function readPaper(page: Page, text: string): Promise<Frame> {
  await chooseMenu(page, "Nhập văn bản giao nhiệm vụ");
  const frame = await dialogFrame(page, "Dán toàn văn thông báo vào đây");
  await frame.getByRole("textbox").first().fill(text);
  await frame.getByRole("button", { name: "Đọc văn bản" }).click();
  return frame;
}

/** Opens a directive of the review by its words. */
export async function openRow(frame: Frame, words: string): Promise<Locator> {
  const card = frame.locator(".dd-card").filter({ hasText: words });
  const pick = card.locator(".dd-card-pick");
  if ((await pick.getAttribute("aria-expanded")) !== "true") await pick.click();
  return card;
}

/** Ticks what has to be ticked, imports and closes the dialog. */
export async function takeIn(frame: Frame): Promise<void> {
  await frame.getByLabel("Văn bản không thuộc phạm vi bí mật nhà nước").check();
  await frame.getByRole("button", { name: "Nhập vào sổ" }).click();
  await frame.getByRole("button", { name: "Đóng" }).click();
}

/** Takes the last command back. */
export async function undoLast(page: Page): Promise<void> {
  await chooseMenu(page, "Quản trị", "Hoàn tác lệnh vừa thực hiện");
  const box = page.getByRole("alertdialog").or(page.getByRole("dialog"));
  await box.getByRole("button", { name: "Có" }).click();
  await box.getByRole("button", { name: "OK" }).click({ timeout: 50_000 });
}
