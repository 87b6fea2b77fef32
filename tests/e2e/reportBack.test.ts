import { expect, test } from "@jest/globals";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { EXEC } from "../support/webOffice.ts";
import { chooseMenu, dialogFrame } from "./support/browser.ts";
import { rowsIn, until } from "./support/grid.ts";
import { previewInBrowser } from "./support/previewInBrowser.ts";
import { violations } from "./support/violations.ts";

const shown = previewInBrowser();

interface Reader {
  readonly agency: string;
  /** With our own script in the page, or with it taken out on the way. */
  readonly how: "as it is" | "without our script";
}

/** Number of the paper by which each reports completion. */
const READERS: readonly (Reader & { readonly paper: string })[] = [
  { agency: "Sở Tài chính", how: "as it is", paper: "12/STC-NS" },
  { agency: "Sở Xây dựng", how: "without our script", paper: "45/SXD-HTKT" },
];

/** Takes the script that is ours out of every page that is written into a frame from now on. */
const TAKE_SCRIPT_OUT = `{
  const written = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "srcdoc");
  const set = function (html) { written.set.call(this, html.replace(/<script>\\(function[^]*?<\\/script>/, "")); };
  Object.defineProperty(HTMLIFrameElement.prototype, "srcdoc", { ...written, set });
}`;

interface Visit {
  readonly tab: Page;
  readonly inner: FrameLocator;
  readonly faults: readonly string[];
}

const visits = new Map<string, Visit>();
/** Mã that each agency reports on. */
const reported = new Map<string, string>();

async function closeDialog(): Promise<void> {
  const { page } = shown.window;
  const box = page.getByTestId("dialog-modal");
  await box.getByRole("button", { name: "Đóng" }).first().click();
  await box.waitFor({ state: "detached" });
}

/** Sends the week's e-mails, as the person chose it in the menu. */
async function sendWeek(): Promise<void> {
  const { page } = shown.window;
  await chooseMenu(page, "Thư nhắc việc", "Gửi thư tuần này");
  const box = page.getByRole("alertdialog").or(page.getByRole("dialog"));
  await box.getByRole("button", { name: "Có" }).click();
  await box.getByRole("button", { name: "OK" }).click();
  await box.waitFor({ state: "detached" });
}

/** Opens the newest e-mail to an agency in the outbox. */
async function openMail(agency: string): Promise<FrameLocator> {
  const { page } = shown.window;
  await page.bringToFront();
  const back = page.locator("article.mail").getByRole("button", { name: "Trở lại danh sách" });
  if ((await back.count()) > 0) await back.click();
  else await page.getByTestId("panel-outbox").click();
  await page.getByTestId("mails").locator("li", { hasText: agency }).first().click();
  return page.frameLocator("iframe.mail-frame");
}

/** Clicks the link of the e-mail, as its reader does; the page opens in a tab of its own. */
async function openPage({ agency, how }: Reader): Promise<Visit> {
  const { page } = shown.window;
  const mail = await openMail(agency);
  const context = page.context();
  if (how === "without our script") await context.addInitScript(TAKE_SCRIPT_OUT);
  const opening = context.waitForEvent("page");
  await mail.locator('a[href*="/exec?t="]').first().click();
  const tab = await opening;
  const faults: string[] = [];
  tab.on("pageerror", (error) => faults.push(error.message));
  tab.on("console", (line) => {
    if (line.type() === "error") faults.push(line.text());
  });
  tab.on("dialog", (box) => faults.push(`dialog: ${box.message()}`));
  return { tab, inner: tab.frameLocator("#sandboxFrame").frameLocator("#userHtmlFrame"), faults };
}

async function fillIn(row: Locator, inner: FrameLocator, paper: string): Promise<void> {
  await row.locator("summary").click();
  await row.getByLabel("Đã hoàn thành").check();
  await row.getByLabel("Kết quả, nội dung hoặc lý do").fill('đã trình <img src=x onerror="document.title=1">');
  await row.getByLabel("Số, ký hiệu văn bản báo cáo").fill(paper);
  await row.getByLabel("Ngày văn bản").fill("16/10/2026");
  await inner.getByLabel("Họ và tên").fill("Nguyễn Văn An");
  await inner.getByLabel("Chức vụ").fill("Phó Trưởng phòng");
  await inner.getByLabel("Điện thoại").fill("0912345678");
}

/** What “Diễn biến” holds of an agency's reports. */
const linesOf = async (agency: string) =>
  (await rowsIn(shown.window.page, "Diễn biến")).filter((row) => row["Người ghi"]?.includes(`(${agency}; mã`));

// One story; each step goes on from the one before.

test("the office switches the page on and sends the week's e-mails", async () => {
  const { page } = shown.window;
  await chooseMenu(page, "Quản trị", "Thiết lập");
  const settings = await dialogFrame(page, "Tên dùng trong thư, báo cáo");
  await settings.getByLabel("Nhận báo cáo qua biểu mẫu trên mạng").check();
  await settings.getByLabel("Địa chỉ ứng dụng web (/exec)").fill(EXEC);
  await settings.getByRole("button", { name: "Lưu", exact: true }).click();
  await closeDialog();
  await sendWeek();
});

test("what is typed comes back on the same device, and nothing says that it is saved", async () => {
  const { tab, inner } = await openPage({ agency: "Sở Y tế", how: "as it is" });
  const row = inner.locator("li.row").first();
  await row.locator("summary").click();
  expect(await row.getByLabel("Ngày văn bản").isVisible()).toBe(false);
  await row.getByLabel("Tiến độ, kết quả, khó khăn").check();
  const content = row.getByLabel("Kết quả, nội dung hoặc lý do");
  await content.fill("đang lấy ý kiến");
  await tab.waitForTimeout(600);
  await tab.reload();
  await content.waitFor({ state: "visible" });
  expect(await content.inputValue()).toBe("đang lấy ý kiến");
  expect(await inner.locator("#draft").innerText()).toContain("chưa được gửi");
  await tab.close();
});

test.each(READERS)("$agency opens the page from its e-mail, $how, and reports", async (reader) => {
  const { agency, how, paper } = reader;
  const visit = await openPage(reader);
  visits.set(agency, visit);
  const { tab, inner } = visit;
  expect(await inner.locator("h1").innerText()).toBe("Báo cáo kết quả thực hiện nhiệm vụ");
  expect([how, await inner.locator("script").count()]).toEqual([how, how === "as it is" ? 1 : 0]);
  const row = inner.locator("li.row", { hasText: "[NV-" }).first();
  const id = /\[(NV-[\d/]+)\]/.exec(await row.innerText())?.[1] ?? "";
  reported.set(agency, id);
  await fillIn(row, inner, paper);
  await inner.getByRole("button", { name: "Gửi báo cáo" }).click();
  await inner.getByText("Mã tiếp nhận").waitFor();
  expect(new URL(tab.url()).pathname).toBe("/exec");
  expect(await linesOf(agency)).toMatchObject([{ Mã: id, Loại: "báo cáo hoàn thành (chờ xử lý)", Nguồn: "biểu mẫu" }]);
  await tab.reload();
  await inner.getByText("Mã tiếp nhận").waitFor();
  expect(await linesOf(agency)).toHaveLength(1);
});

test("the office finds both in its work, and confirms them by clicking", async () => {
  const { page } = shown.window;
  await chooseMenu(page, "Việc tôi theo dõi");
  const work = await dialogFrame(page, "Người theo dõi");
  await work.getByLabel("Người theo dõi").selectOption({ label: "Tất cả" });
  await work.getByRole("tab", { name: "Gửi qua biểu mẫu (2)" }).click();
  expect(await violations(work)).toEqual([]);
  await work.getByRole("button", { name: "Trả lời các báo cáo này" }).click();
  const frame = await dialogFrame(page, "Báo cáo đang chờ xử lý");
  expect(await violations(frame)).toEqual([]);
  await frame.getByRole("button", { name: "Xem, sửa" }).first().click();
  await frame.getByLabel("Lý do trả lại").waitFor();
  expect(await violations(frame)).toEqual([]);
  await frame.getByRole("button", { name: "Quay lại danh sách" }).click();
  for (const { agency } of READERS) {
    await frame.getByLabel(`Chọn báo cáo về ${reported.get(agency)} của ${agency}`).check();
  }
  await frame.getByText("Đã chọn 2 báo cáo").waitFor();
  await frame.getByRole("button", { name: "Xác nhận hoàn thành" }).click();
  await frame.getByText("Không có báo cáo nào đang chờ xử lý.").waitFor();
  await closeDialog();
  const rows = await rowsIn(page, "Nhiệm vụ");
  for (const { agency } of READERS) {
    const row = rows.find((each) => each["Mã"] === reported.get(agency));
    expect([agency, row?.["Trạng thái"]]).toEqual([agency, "Hoàn thành"]);
    expect((await linesOf(agency)).map((line) => line["Loại"])).toEqual(["báo cáo hoàn thành"]);
  }
});

test("the e-mails of a week later say so", async () => {
  const { page } = shown.window;
  await page.getByTestId("panel-clock").click();
  await page.getByRole("button", { name: "Một tuần sau" }).click();
  await until(async () => (await page.getByTestId("now").textContent())?.includes("26/10/2026") === true, 50_000);
  await sendWeek();
  for (const { agency } of READERS) {
    const mail = await openMail(agency);
    const line = mail.getByText(`[${reported.get(agency)}] báo cáo hoàn thành`);
    expect(await line.innerText()).toContain("đã được xác nhận hoàn thành ngày 19/10/2026");
  }
});

test("nothing complained and nothing left the machine", () => {
  expect([...visits.values()].flatMap(({ faults }) => faults)).toEqual([]);
  expect(shown.window.complaints).toEqual([]);
});
