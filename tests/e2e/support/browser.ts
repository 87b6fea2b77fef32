import type { Browser, Page } from "playwright-core";

export { chooseMenu, dialogFrame } from "../../../src/local/shots/windowActs.ts";

/** A window of the preview, and everything it complained about. */
export interface Window {
  readonly page: Page;
  /** Errors of the page's own scripts and its console, and requests that would have left the machine. */
  readonly complaints: readonly string[];
}

/** In pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** Opens a window and waits until its menu and its grid are there. */
export async function openWindow(
  browser: Browser,
  address: string,
  size: WindowSize = { width: 1280, height: 800 },
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
