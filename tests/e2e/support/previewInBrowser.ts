import { afterAll, beforeAll } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../../../src/local/shots/openBrowser.ts";
import { openWindow, type Window, type WindowSize } from "./browser.ts";
import { type Preview, startPreview } from "./startPreview.ts";

/** What a file's tests look at; there from the first test on. */
export interface PreviewInBrowser {
  readonly preview: Preview;
  readonly browser: Browser;
  /** The first window; further ones by `openWindow`. */
  readonly window: Window;
}

/** Starts the preview and a browser with a window on it before a file's first test, and ends both after its last. */
export function previewInBrowser(size?: WindowSize): PreviewInBrowser {
  let opened: PreviewInBrowser | null = null;
  const now = (): PreviewInBrowser => {
    if (!opened) throw new Error("the preview is there only within tests");
    return opened;
  };
  beforeAll(async () => {
    const [preview, browser] = await Promise.all([startPreview(), openBrowser()]);
    opened = { preview, browser, window: await openWindow(browser, preview.address, size) };
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.preview.kill("SIGTERM");
  });
  return {
    get preview() {
      return now().preview;
    },
    get browser() {
      return now().browser;
    },
    get window() {
      return now().window;
    },
  };
}
