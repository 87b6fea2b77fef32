import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, test } from "@jest/globals";
import type { Frame, Page } from "playwright-core";
import { REGISTER_COLUMNS } from "../../src/core/register/registerColumns.ts";
import { columnLetters } from "../../src/core/text/columnLetters.ts";
import { answerYes } from "../../src/local/shots/windowActs.ts";
import { chooseMenu, dialogFrame } from "./support/browser.ts";
import { goTo, openSheet, typeInto } from "./support/grid.ts";
import { previewInBrowser } from "./support/previewInBrowser.ts";

/** As wide as a small telephone. */
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };
const CHECK = columnLetters(1 + REGISTER_COLUMNS.findIndex(({ key }) => key === "check"));

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Every line of the menu that opens a page, and words that tell it is there. */
const DIALOGS: readonly {
  readonly path: readonly string[];
  readonly says: string;
  /** Cells of the register that are selected before. */
  readonly selected?: string;
  /** A cell of the register, and what is typed into it before. */
  readonly typed?: readonly [cell: string, text: string];
  /** A line of the menu that is chosen, and whose question is answered yes, before. */
  readonly after?: readonly string[];
}[] = [
  { path: ["Nhập văn bản giao nhiệm vụ"], says: "Dán toàn văn thông báo vào đây" },
  { path: ["Ghi nhận kết quả, tiến độ"], says: "Nhận qua", selected: "A2:A3" },
  {
    path: ["Xác nhận đã kiểm tra"],
    says: "Các dòng này chưa tính vào số liệu",
    typed: [`${CHECK}2`, "Chọn cơ quan chủ trì"],
  },
  { path: ["Trả lời báo cáo qua biểu mẫu"], says: "Không có báo cáo nào đang chờ xử lý." },
  { path: ["Việc tôi theo dõi"], says: "Người theo dõi" },
  { path: ["Dự thảo công văn đôn đốc"], says: "Quá hạn trên" },
  { path: ["Xuất danh sách"], says: "Tên danh mục" },
  { path: ["Dự thảo thông báo họp"], says: "Nhiệm vụ được xem xét" },
  { path: ["Bàn giao, phân công lại"], says: "Nhiệm vụ nào" },
  { path: ["Lập báo cáo"], says: "Kỳ báo cáo" },
  { path: ["Bảng tổng hợp"], says: "Tỷ lệ đúng hạn theo tháng" },
  { path: ["Thư nhắc việc", "Xem trước, gửi thử"], says: "Cơ quan nhận thư" },
  {
    path: ["Thư nhắc việc", "Gửi thư đính chính"],
    says: "Nội dung sai",
    after: ["Thư nhắc việc", "Gửi thư tuần này"],
  },
  { path: ["Quản trị", "Khai báo ban đầu"], says: "Nhập văn bản đầu tiên" },
  { path: ["Quản trị", "Danh mục cơ quan"], says: "Tìm theo tên" },
  { path: ["Quản trị", "Kiểm tra hệ thống"], says: "Lần tự chạy gần nhất" },
  { path: ["Quản trị", "Thiết lập"], says: "Tên dùng trong thư, báo cáo" },
];

const shown = previewInBrowser();

/** Rules that axe finds broken seriously, with the places. */
async function violations(frame: Frame | Page): Promise<readonly string[]> {
  await frame.evaluate(await readFile(AXE, "utf8"));
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(context: { exclude: string[] }): Promise<AxeResult> } };
    // The grid is a library's: its canvas and its bars are not ours to mend.
    const { violations: found } = await axe.run({ exclude: [".grid"] });
    return found
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  });
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** How many colours a picture of the frame's place shows: a blank one shows one or two. */
async function coloursShown(page: Page): Promise<number> {
  const png = (await page.getByTestId("dialog-modal").screenshot()).toString("base64");
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const points = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    const seen = new Set<string>();
    for (let at = 0; at < points.length; at += 4) seen.add(`${points[at]},${points[at + 1]},${points[at + 2]}`);
    return seen.size;
  }, png);
}

/** What of a dialog reaches beyond its right edge, but for what scrolls by itself. */
async function beyondEdge(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1 && !scrolls(element.parentElement))
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}

test.each(DIALOGS)("$path.0 … shows, narrow too, and axe finds nothing serious in it", async (dialog) => {
  const { path, says, selected, typed, after } = dialog;
  const { page } = shown.window;
  if (typed !== undefined) {
    await openSheet(page, "Nhiệm vụ");
    await typeInto(page, ...typed);
  }
  if (selected !== undefined) {
    await openSheet(page, "Nhiệm vụ");
    await goTo(page, selected);
  }
  if (after !== undefined) await answerYes(page, after);
  await chooseMenu(page, ...path);
  const frame = await dialogFrame(page, says);
  expect(await violations(frame)).toEqual([]);
  expect(await coloursShown(page)).toBeGreaterThan(20);
  await page.setViewportSize(NARROW);
  await frame.waitForFunction((width) => innerWidth <= width, NARROW.width);
  expect(await beyondEdge(frame)).toEqual([]);
  await page.setViewportSize(WIDE);
  await page.keyboard.press("Escape");
  await page
    .getByTestId("dialog-modal")
    .getByRole("button", { name: "Đóng" })
    .first()
    .click({ timeout: 2_000 })
    .catch(() => undefined);
  await page.getByTestId("dialog-modal").waitFor({ state: "detached" });
});

test("axe finds nothing serious in the page around them", async () => {
  expect(await violations(shown.window.page)).toEqual([]);
});

test.each(["vi", "en"])("the gallery of components, %s: axe finds nothing serious", async (language) => {
  const context = await shown.browser.newContext();
  const page = await context.newPage();
  await page.goto(new URL(`/gallery/?language=${language}`, shown.preview.address).href);
  await page.getByRole("heading").first().waitFor();
  expect(await violations(page)).toEqual([]);
  await context.close();
});

test("nothing complained and nothing left the machine", () => {
  expect(shown.window.complaints).toEqual([]);
});
