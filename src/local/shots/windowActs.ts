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
