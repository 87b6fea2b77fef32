import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { openBrowser } from "../../src/local/shots/openBrowser.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { type ServedWebApp, serveWebApp } from "../../src/local/webApp/serveWebApp.ts";
import { choose, column, USER } from "../support/readyRegister.ts";
import { formLines, sentLinks, webOffice } from "../support/webOffice.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Visit {
  readonly project: Project;
  readonly page: Page;
  readonly inner: FrameLocator;
  readonly faults: readonly string[];
  readonly app: ServedWebApp;
}

/** Opens the page of an agency as its e-mail's link does. @param change what a test does to the page on its way */
async function open(
  change: (html: string) => string,
  prepare?: (project: Project) => Promise<unknown>,
): Promise<Visit> {
  const project = await webOffice();
  await prepare?.(project);
  const link = (await sentLinks(project))["Sở Tài chính"] ?? "";
  const app = await serveWebApp(async (request) => {
    const { page, error } = await project.request(request);
    return { page: page === null ? null : change(page), error };
  });
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, hasTouch: true });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(`${app.exec}?t=${link}`);
  return { project, page, inner: page.frameLocator("#sandboxFrame").frameLocator("#userHtmlFrame"), faults, app };
}

async function report(inner: FrameLocator): Promise<void> {
  const row = inner.locator("li.row", { hasText: "[NV-0001]" });
  await row.locator("summary").click();
  await row.getByLabel("Đã hoàn thành").check();
  await row.getByLabel("Kết quả, nội dung hoặc lý do").fill("đã trình dự toán");
  await row.getByLabel("Số, ký hiệu văn bản báo cáo").fill("12/STC-NS");
  await row.getByLabel("Ngày văn bản").fill("16/10/2026");
  await inner.getByLabel("Họ và tên").fill("Nguyễn Văn An");
  await inner.getByLabel("Chức vụ").fill("Phó Trưởng phòng");
  await inner.getByLabel("Điện thoại").fill("0912345678");
  await inner.getByRole("button", { name: "Gửi báo cáo" }).click();
}

const SCRIPT = /<script>\(function[\s\S]*?\}\)\(\);<\/script>/;

test.each([
  { how: "with the page's own script", change: (html: string) => html },
  { how: "without it", change: (html: string) => html.replace(SCRIPT, "") },
])("e-mail, page, report, confirmation, next e-mail, in Google's frames, $how", async ({ how, change }) => {
  const { project, page, inner, faults, app } = await open(change);
  await expect(inner.locator("h1").innerText()).resolves.toBe("Báo cáo kết quả thực hiện nhiệm vụ");
  const scripts = await inner.locator("script").count();
  expect([how, scripts]).toEqual([how, how === "without it" ? 0 : 1]);
  const hidden = inner.locator("li.row", { hasText: "[NV-0001]" }).getByLabel("Ngày văn bản");
  expect(await hidden.isVisible()).toBe(false);
  const width = await inner.locator("body").evaluate((body) => [body.scrollWidth, body.clientWidth]);
  expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0);

  await report(inner);
  await expect(inner.locator("h1").innerText()).resolves.toContain("đã nhận báo cáo");
  expect(page.url()).toBe(app.exec);
  expect(formLines(project)).toMatchObject([{ id: "NV-0001", kind: "báo cáo hoàn thành (chờ xử lý)" }]);
  await page.reload();
  expect(formLines(project)).toHaveLength(1);
  expect(faults).toEqual([]);

  const receipt = /mã ([0-9A-F]{8})/.exec(formLines(project)[0]?.["by"] ?? "")?.[1] ?? "";
  const answer = { id: "NV-0001", agency: "Sở Tài chính", receipt, how: "settle", why: "", edited: null };
  await project.run("answerReports", [{ answers: [answer] }], { context: "dialog", user: USER });
  expect(column(project, "state")[0]).toBe("Hoàn thành");
  project.host.nowMs = Date.parse("2026-10-26T00:30:00.000Z");
  const { emails } = await choose(project, "sendWeeklyDigest", ["yes"]);
  const letter = emails.find(({ to }) => to === "a0@example.invalid")?.body;
  expect(letter).toContain("đã được xác nhận hoàn thành ngày 19/10/2026");
  await page.context().close();
  await app.stop();
});

test("a draft comes back on the same device, and nothing says that it is saved", async () => {
  const { page, inner, app } = await open((html) => html);
  const row = inner.locator("li.row", { hasText: "[NV-0004]" });
  await row.locator("summary").click();
  await row.getByLabel("Tiến độ, kết quả, khó khăn").check();
  await row.getByLabel("Kết quả, nội dung hoặc lý do").fill("đang lấy ý kiến");
  await page.waitForTimeout(700);
  await page.reload();
  const again = inner.locator("li.row", { hasText: "[NV-0004]" }).getByLabel("Kết quả, nội dung hoặc lý do");
  await again.waitFor({ state: "visible" });
  expect(await again.inputValue()).toBe("đang lấy ý kiến");
  expect(await inner.locator("#draft").innerText()).toContain("chưa được gửi");
  await page.context().close();
  await app.stop();
});
