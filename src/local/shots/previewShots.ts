import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { SAMPLES } from "../demo/sampleOffice.ts";
import { buildPage } from "../preview/buildPage.ts";
import { startPreview } from "../preview/startPreview.ts";
import { openBrowser } from "./openBrowser.ts";
import { chooseMenu, dialogFrame } from "./windowActs.ts";

const SIZE = { width: 1600, height: 900 };
const DRAWN_MS = 1500;

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
      await chooseMenu(page, "Nhập văn bản giao nhiệm vụ");
      const frame = await dialogFrame(page, "Dán toàn văn thông báo vào đây");
      const notice = await readFile(new URL("notices/01-ket-luan-ha-tang-cua-khau.txt", SAMPLES), "utf8");
      await frame.getByRole("textbox").first().fill(notice.replace("512/TB-VP", "530/TB-VP"));
      await frame.getByRole("button", { name: "Đọc văn bản" }).click();
      await dialogFrame(page, "Trước khi nhập");
    },
  },
  {
    file: "digest.png",
    async make(page) {
      await closeDialog(page);
      await chooseMenu(page, "Thư nhắc việc", "Xem trước, gửi thử");
      await dialogFrame(page, "Cơ quan nhận thư");
    },
  },
  {
    file: "dashboard.png",
    async make(page) {
      await closeDialog(page);
      await chooseMenu(page, "Bảng tổng hợp");
      await dialogFrame(page, "Tỷ lệ đúng hạn theo tháng");
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
