import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { buildPage } from "../preview/buildPage.ts";
import { startPreview } from "../preview/startPreview.ts";
import { closeDialog, GUIDE_SHOTS, type Seen } from "./guideShots.ts";
import { smallPicture } from "./smallPicture.ts";

/** Holds the widest dialog. */
const WINDOW = { width: 1280, height: 860 };
const DRAWN_MS = 1500;

async function photograph(seen: Seen): Promise<Uint8Array> {
  if ("width" in seen) {
    const { page, width, height } = seen;
    return page.screenshot({ clip: { x: 0, y: 0, width, height } });
  }
  return seen.screenshot();
}

/** Pictures of the preview with its sample register, into `folder`. @param wanted names of pictures; empty: all */
export async function previewShots(
  browser: Browser,
  folder: string,
  wanted: readonly string[],
): Promise<readonly string[]> {
  const preview = await startPreview({ port: 0, search: "next", workbook: null, buildPage });
  try {
    const context = await browser.newContext({ viewport: GUIDE_SHOTS[0]?.window ?? WINDOW, locale: "vi-VN" });
    const page = await context.newPage();
    const desk = await context.newPage();
    await page.goto(preview.address);
    await page.locator("canvas[id^=univer-sheet-main]").waitFor();
    const made: string[] = [];
    for (const { file, make, window = WINDOW } of GUIDE_SHOTS) {
      await closeDialog(page);
      await page.setViewportSize(window);
      const seen = await make(page);
      await page.waitForTimeout(DRAWN_MS);
      if (wanted.length > 0 && !wanted.includes(file)) continue;
      await writeFile(join(folder, file), await smallPicture(desk, await photograph(seen)));
      made.push(join(folder, file));
      if (made.length === wanted.length) break;
    }
    return made;
  } finally {
    await preview.stop();
  }
}
