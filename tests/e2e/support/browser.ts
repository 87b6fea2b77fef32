import type { Browser, Frame, Page } from "playwright-core";

/** A window of the preview, and everything it complained about. */
export interface Window {
  readonly page: Page;
  /** Errors of the page's own scripts and its console, and requests that would have left the machine. */
  readonly complaints: readonly string[];
}

/** Opens a window and waits until its menu and its grid are there. */
export async function openWindow(
  browser: Browser,
  address: string,
  size = { width: 1280, height: 800 },
): Promise<Window> {
  const context = await browser.newContext({ viewport: size, acceptDownloads: true, locale: "vi-VN" });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (line) => {
    if (line.type() === "error") complaints.push(`console: ${line.text()}`);
  });
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") complaints.push(`left the machine: ${request.url()}`);
  });
  await page.goto(address);
  await page.getByRole("menuitem", { name: /Đôn đốc|Đôn Đốc/ }).waitFor();
  await page.locator("canvas[id^=univer-sheet-main]").waitFor();
  // The grid takes the keyboard once it is drawn.
  await page.waitForTimeout(1000);
  return { page, complaints };
}

/** Chooses a line of the add-on's menu, by the captions on the way. */
export async function chooseMenu(page: Page, ...captions: readonly string[]): Promise<void> {
  await page.getByRole("menuitem", { name: /^Đôn đốc$|^Đôn Đốc$/ }).click();
  for (const caption of captions) await page.getByRole("menuitem", { name: caption, exact: true }).click();
}

/** The frame with the script's own page, inside the open dialog. */
export async function dialogFrame(page: Page, text: string): Promise<Frame> {
  for (let tries = 0; tries < 100; tries++) {
    for (const frame of page.frames()) {
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
