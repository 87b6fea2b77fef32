import type { Frame, Page } from "playwright-core";

/** Chooses a line of the add-on's menu, by the captions on the way. */
export async function chooseMenu(page: Page, ...captions: readonly string[]): Promise<void> {
  await page.getByRole("menuitem", { name: /^Đôn đốc$|^Đôn Đốc$/ }).click();
  // A submenu may hold a line of the same words as the menu: the one that opened last is meant.
  for (const caption of captions) await page.getByRole("menuitem", { name: caption, exact: true }).last().click();
}

/** Tries, a tenth of a second apart. */
const TRIES = 300;

/** The frame with the script's own page, inside the open dialog, once it says `text`. Throws when it never does. */
export async function dialogFrame(page: Page, text: string): Promise<Frame> {
  for (let tries = 0; tries < TRIES; tries++) {
    for (const frame of page.frames()) {
      // A frame may go while it is asked.
      const found = await frame
        .getByText(text)
        .count()
        .catch(() => 0);
      if (frame !== page.mainFrame() && found > 0) return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`no dialog says “${text}”`);
}

/** Goes to cells by the name box, as a person does. */
export async function goTo(page: Page, a1: string): Promise<void> {
  const box = page.locator("input[type=text], input:not([type])").first();
  await box.click();
  await box.fill(a1);
  await box.press("Enter");
}

/** Opens a sheet by its tab. */
export async function openSheet(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).last().click();
}

/** Chooses a line of the menu, answers its question with yes and closes what it tells. */
export async function answerYes(page: Page, path: readonly string[]): Promise<void> {
  await chooseMenu(page, ...path);
  const box = page.getByRole("alertdialog").or(page.getByRole("dialog"));
  await box.getByRole("button", { name: "Có" }).click();
  await box.getByRole("button", { name: "OK" }).click();
  await box.waitFor({ state: "detached" });
}
