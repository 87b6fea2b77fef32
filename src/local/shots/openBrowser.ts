import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where systems keep Chromium; the first that is there is used. */
const PLACES = [
  process.env["DONDOC_CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

/** Starts the system's Chromium without a window. Throws, in words, where there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = PLACES.find((path) => path !== undefined && path !== "" && existsSync(path));
  if (executablePath === undefined) {
    throw new Error(
      "No Chromium or Chrome found. Install one (Debian: apt-get install chromium) or name it in DONDOC_CHROMIUM.",
    );
  }
  // Chromium's own sandbox does not work for root, as in containers.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  // Dates as a Vietnamese reader's browser writes them.
  return chromium.launch({ executablePath, args: [...args, "--lang=vi-VN"], env: { ...process.env, LANGUAGE: "vi" } });
}
