import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { SAMPLES } from "../demo/sampleOffice.ts";
import { buildPage } from "../preview/buildPage.ts";
import { startPreview } from "../preview/startPreview.ts";
import { openBrowser } from "./openBrowser.ts";

const SIZE = { width: 1600, height: 900 };
const DRAWN_MS = 1500;

async function choose(page: Page, ...captions: readonly string[]): Promise<void> {
  await page.getByRole("menuitem", { name: "Đôn đốc", exact: true }).click();
  for (const caption of captions) await page.getByRole("menuitem", { name: caption, exact: true }).click();
}

/** The script's own page, two frames deep, once it says `text`. */
async function dialog(page: Page, text: string): Promise<Frame> {
  for (;;) {
    const counts = page.frames().map(async (frame) => ({ frame, found: await frame.getByText(text).count() }));
    const settled = await Promise.allSettled(counts);
    const there = settled.flatMap((each) =>
      each.status === "fulfilled" && each.value.found > 0 ? [each.value.frame] : [],
    );
    const inner = there.find((frame) => frame !== page.mainFrame());
    if (inner) return inner;
    await page.waitForTimeout(100);
  }
}

async function closeDialog(page: Page): Promise<void> {
  await page.getByTestId("dialog-modal").getByRole("button", { name: "Đóng" }).first().click();
}

interface Shot {
  readonly file: string;
  readonly make: (page: Page) => Promise<void>;
}

/** One picture after another of the same window. */
const SHOTS: readonly Shot[] = [
  { file: "preview.png", make: async () => undefined },
  {
    file: "import.png",
    async make(page) {
      await choose(page, "Nhập văn bản giao nhiệm vụ");
      const frame = await dialog(page, "Dán toàn văn thông báo vào đây");
      const notice = await readFile(new URL("notices/01-ket-luan-ha-tang-cua-khau.txt", SAMPLES), "utf8");
      await frame.getByRole("textbox").first().fill(notice.replace("512/TB-VP", "530/TB-VP"));
      await frame.getByRole("button", { name: "Đọc văn bản" }).click();
      await dialog(page, "Trước khi nhập");
    },
  },
  {
    file: "digest.png",
    async make(page) {
      await closeDialog(page);
      await choose(page, "Thư nhắc việc", "Xem trước, gửi thử");
      await dialog(page, "Cơ quan nhận thư");
    },
  },
];

/** Pictures of the preview with its sample register, for README and guide, into `folder`. Needs Chromium. */
export async function previewShots(folder: string): Promise<readonly string[]> {
  const browser = await openBrowser();
  const preview = await startPreview({ port: 0, search: "next", workbook: null, buildPage });
  try {
    const context = await browser.newContext({ viewport: SIZE, locale: "vi-VN" });
    const page = await context.newPage();
    await page.goto(preview.address);
    await page.locator("canvas[id^=univer-sheet-main]").waitFor();
    for (const { file, make } of SHOTS) {
      await make(page);
      await page.waitForTimeout(DRAWN_MS);
      await page.screenshot({ path: join(folder, file) });
    }
    return SHOTS.map(({ file }) => join(folder, file));
  } finally {
    await browser.close();
    await preview.stop();
  }
}
