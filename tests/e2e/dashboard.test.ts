import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Locator, Page } from "playwright-core";
import type { Book } from "../../src/core/register/book.ts";
import { buildReport, type ReportModel } from "../../src/core/report/buildReport.ts";
import { openIn } from "../../src/core/report/figures.ts";
import { calendarPeriod } from "../../src/core/report/reportPeriod.ts";
import { percentage } from "../../src/core/text/formatNumber.ts";
import { openBrowser } from "../../src/local/shots/openBrowser.ts";
import { bookOf } from "../support/testBook.ts";
import { chooseMenu, dialogFrame, openWindow } from "./support/browser.ts";
import { dashboardBook } from "./support/dashboardBook.ts";
import { askedOf, type DashboardPage, openDashboardPage } from "./support/dashboardPage.ts";
import { rowsIn } from "./support/grid.ts";
import { startPreview } from "./support/startPreview.ts";
import { violations } from "./support/violations.ts";

let browser: Browser;
let shown: DashboardPage;
let page: Page;

const BOOK = dashboardBook(5_000);
const YEAR = calendarPeriod("year", 2026, 1, null);

beforeAll(async () => {
  browser = await openBrowser();
  shown = await openDashboardPage(browser, BOOK);
  page = shown.page;
});

afterAll(() => browser.close());

function reportOf(book: Book): ReportModel {
  const report = buildReport(book, YEAR);
  if ("code" in report) throw new Error(report.line);
  return report;
}

const tile = (label: string) => page.locator(".dd-tile").filter({ hasText: label });
const figureIn = async (label: string) => tile(label).locator(".dd-tile-value").textContent();
const numberIn = (text: string | null) => Number(text?.replace(".", ""));
const back = () => page.getByRole("button", { name: "Quay lại bảng tổng hợp" });
/** Cells of a line of the table by agency, as texts. */
const lineOf = (name: string): Locator => page.getByRole("row", { name: new RegExp(`^${name} `) }).first();

test("5,000 rows: the tiles tell the report's figures", async () => {
  const { tasks, byOriginalDue } = reportOf(BOOK);
  expect(numberIn(await figureIn("Chưa hoàn thành"))).toBe(openIn(tasks));
  expect(numberIn(await figureIn("Quá hạn"))).toBe(tasks.openOverdue);
  expect(numberIn(await figureIn("Chậm mốc phấn đấu"))).toBe(tasks.openMissedTarget);
  expect(numberIn(await figureIn("Đã báo cáo, chờ xác nhận"))).toBe(tasks.reported);
  const rate = percentage(tasks.doneOnTime, tasks.doneOnTime + tasks.doneLate);
  expect(await figureIn("Đúng hạn từ đầu năm")).toBe(`${rate}%`);
  const original = percentage(byOriginalDue.onTime, byOriginalDue.onTime + byOriginalDue.late);
  expect(await tile("Đúng hạn từ đầu năm").textContent()).toContain(`theo hạn ban đầu ${original}%`);
});

test("each agency has a bar whose parts are its figures", async () => {
  const lines = reportOf(BOOK).blocks.flatMap(({ lines: own }) => own);
  const most = Math.max(...lines.map(({ figures }) => openIn(figures)));
  for (const { agency, figures } of lines) {
    const parts = await lineOf(agency)
      .locator("rect")
      .evaluateAll((rects) => rects.map((rect) => rect.getAttribute("width")));
    const shares = [
      figures.openOverdue,
      figures.openMissedTarget,
      figures.openInTime,
      figures.openNoDeadline,
      figures.openWaiting,
    ];
    expect(parts).toEqual(shares.filter((value) => value > 0).map((value) => `${(100 * value) / most}%`));
    expect(await lineOf(agency).getByRole("cell").nth(1).textContent()).toBe(String(openIn(figures)));
  }
});

test("twelve months have their columns, and the table says the same", async () => {
  const table = page.getByRole("table", { name: "Tỷ lệ đúng hạn theo tháng" });
  expect(await table.getByRole("row").count()).toBe(13);
  const month = buildReport(BOOK, calendarPeriod("month", 2026, 7, null));
  if ("code" in month) throw new Error(month.line);
  const { doneOnTime, doneLate } = month.tasks;
  const cells = await table
    .getByRole("row", { name: /^7\/2026 / })
    .getByRole("cell")
    .allTextContents();
  expect(cells[0]).toBe(String(doneOnTime + doneLate));
  expect(cells[1]).toBe(`${doneOnTime} (${percentage(doneOnTime, doneOnTime + doneLate)}%)`);
  const chart = page.getByRole("img", { name: /^Biểu đồ tỷ lệ đúng hạn/ });
  expect(await chart.locator("rect").count()).toBeGreaterThan(20);
});

test("a figure opens its rows; the list is read on, a row is asked for by its Mã, and the focus comes back", async () => {
  const overdue = numberIn(await figureIn("Quá hạn"));
  await tile("Quá hạn").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Quá hạn", exact: true }).waitFor();
  expect(await page.locator(".dd-behind").textContent()).toContain(`${overdue.toLocaleString("vi-VN")} nhiệm vụ`);
  expect(await page.locator(".dd-behind tbody tr").count()).toBe(100);
  await page.getByRole("button", { name: "Hiện thêm 100 dòng" }).click();
  expect(await page.locator(".dd-behind tbody tr").count()).toBe(200);
  const go = page.getByRole("button", { name: /^Đến dòng NV-/ }).nth(150);
  const id = (await go.getAttribute("aria-label"))?.split(" ").pop();
  await go.click();
  expect(await askedOf(page)).toEqual([{ open: id }]);
  await back().click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Quá hạn");
});

test("narrowed down to an agency every figure is that of its line", async () => {
  await page.getByLabel("Cơ quan chủ trì").selectOption("Sở Xây dựng");
  const line = reportOf(BOOK)
    .blocks.flatMap(({ lines }) => lines)
    .find(({ agency }) => agency === "Sở Xây dựng");
  const cells = await lineOf("Sở Xây dựng").getByRole("cell").allTextContents();
  expect(cells[1]).toBe(String(line && openIn(line.figures)));
  expect(cells[2]).toBe(String(line?.figures.openOverdue));
  expect(await lineOf("Cộng").getByRole("cell").allTextContents()).toEqual(
    cells.map((text, index) => (index === 0 ? "" : text)),
  );
  await lineOf("Sở Xây dựng")
    .getByRole("button", { name: /xem Quá hạn/ })
    .click();
  expect(await page.locator(".dd-behind").textContent()).toContain("Cơ quan chủ trì: Sở Xây dựng");
  const leads = await page.locator('.dd-behind td[data-column="lead"]').allTextContents();
  expect(leads.length).toBeGreaterThan(0);
  expect(leads.filter((lead) => !lead.includes("Sở Xây dựng"))).toEqual([]);
  await back().click();
  await page.getByRole("button", { name: "Bỏ lọc" }).click();
  expect(numberIn(await figureIn("Quá hạn"))).toBe(reportOf(BOOK).tasks.openOverdue);
});

test("sorted by overdue only when asked to", async () => {
  await page.getByLabel("Thứ tự").selectOption("overdue");
  const figures = await page
    .getByRole("table", { name: "Tình trạng theo cơ quan" })
    .locator("tbody tr")
    .evaluateAll((rows) => rows.slice(0, -1).map((row) => Number(row.children[3]?.textContent)));
  expect(figures).toEqual([...figures].sort((a, b) => b - a));
  await page.getByLabel("Thứ tự").selectOption("directory");
});

test("axe finds nothing serious, in the figures and in a list", async () => {
  expect(await violations(page.mainFrame())).toEqual([]);
  await tile("Đến hạn trong 7 ngày").click();
  expect(await violations(page.mainFrame())).toEqual([]);
  await back().click();
});

test("on paper: one page wide, no controls, the office and the filter at its head", async () => {
  await page.getByLabel("Khối").selectOption("UBND xã, phường");
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 703, height: 1000 });
  expect(await page.getByRole("combobox").filter({ visible: true }).count()).toBe(0);
  expect(await page.getByText("Văn phòng UBND tỉnh Yên Giang").isVisible()).toBe(true);
  expect(await page.getByText("Khối: UBND xã, phường").isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(703);
  await page.emulateMedia({ media: null });
  await page.getByLabel("Khối").selectOption("");
});

test.each([320, 1280])("%d pixels wide nothing runs over", async (width) => {
  await page.setViewportSize({ width, height: 680 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await tile("Quá hạn").click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await back().click();
});

test("nothing complained", () => {
  expect(shown.complaints).toEqual([]);
});

test("beyond 5,000 rows the texts of a list are asked for, once", async () => {
  const large = await openDashboardPage(browser, dashboardBook(9_000));
  const rate = large.page.locator(".dd-tile-rate");
  await rate.click();
  await large.page.getByText("Nội dung của NV-").first().waitFor();
  expect(await large.page.getByText("đang tải nội dung").count()).toBe(0);
  const asked = await askedOf(large.page);
  expect(Array.isArray(asked) ? asked.length : 0).toBe(1);
  expect(large.complaints).toEqual([]);
  await large.page.close();
});

test("an empty register, and one of which nothing counts yet, say so", async () => {
  const empty = await openDashboardPage(browser, bookOf({ rows: [] }));
  await empty.page.getByText("Sổ chưa có nhiệm vụ nào được tính.").waitFor();
  expect(await violations(empty.page.mainFrame())).toEqual([]);
  const { rows } = dashboardBook(1).tables.register;
  const doubtful = rows.map(({ values }) => ({ ...values, check: "Chưa rõ cơ quan chủ trì" }));
  const unchecked = await openDashboardPage(browser, bookOf({ rows: doubtful }));
  await unchecked.page.getByText("Sổ chưa có nhiệm vụ nào được tính.").waitFor();
  await unchecked.page.getByRole("button", { name: "1: xem Chưa kiểm tra" }).click();
  expect(await unchecked.page.locator(".dd-behind tbody tr").count()).toBe(1);
  expect([...empty.complaints, ...unchecked.complaints]).toEqual([]);
  await Promise.all([empty.page.close(), unchecked.page.close()]);
});

test("in English, and keyboard alone reaches the filter and a figure", async () => {
  const english = await openDashboardPage(browser, { ...dashboardBook(300), language: "en" });
  await english.page.getByRole("heading", { name: "Standing by agency" }).waitFor();
  expect(await english.page.getByText(/[%]/).first().textContent()).not.toContain(",");
  await english.page.keyboard.press("Tab");
  await english.page.keyboard.press("Tab");
  await english.page.keyboard.press("ArrowDown");
  const chosen = english.page.getByLabel("Block");
  expect(await chosen.inputValue()).toBe("Sở, ban, ngành");
  expect(english.complaints).toEqual([]);
  await english.page.close();
});

test("from the menu of the sample register to the row in the sheet", async () => {
  const preview = await startPreview();
  const window = await openWindow(browser, preview.address);
  await chooseMenu(window.page, "Bảng tổng hợp");
  const frame = await dialogFrame(window.page, "Tỷ lệ đúng hạn theo tháng");
  await frame.locator(".dd-tile-open").click();
  const go = frame.getByRole("button", { name: /^Đến dòng NV-/ }).last();
  const id = (await go.getAttribute("aria-label"))?.split(" ").pop() ?? "";
  await go.click();
  await window.page.getByTestId("dialog-modal").waitFor({ state: "detached" });
  const row = (await rowsIn(window.page, "Nhiệm vụ")).find((each) => each["Mã"] === id);
  await expect(window.page.locator("input[type=text], input:not([type])").first().inputValue()).resolves.toBe(
    `A${row?.["line"]}`,
  );
  expect(window.complaints).toEqual([]);
  await preview.kill("SIGTERM");
});
