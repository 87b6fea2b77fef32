import { readFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import mammoth from "mammoth";
import { chooseMenu, dialogFrame } from "./support/browser.ts";
import { importNotice } from "./support/dialogs.ts";
import { cellOf, goTo, openSheet, pointsOf, rowsIn, typeInto, until } from "./support/grid.ts";
import { NOTICE_NUMBER } from "./support/notice.ts";
import { previewInBrowser } from "./support/previewInBrowser.ts";

/** “Sắp đến hạn”. */
const DUE_SOON = "#FFF2CC";

const shown = previewInBrowser();

const imported = async () =>
  (await rowsIn(shown.window.page, "Nhiệm vụ")).filter((row) => row["Văn bản giao"]?.includes(NOTICE_NUMBER));

// One story; each step goes on from the one before.

test("a pasted notice becomes rows, coloured in the grid", async () => {
  const { page } = shown.window;
  await openSheet(page, "Nhiệm vụ");
  await importNotice(page);
  const rows = await imported();
  expect(rows.map((row) => [row["Cơ quan chủ trì"], row["Hạn hoàn thành"], row["Tình trạng thời hạn"]])).toEqual([
    ["Sở Tài chính", "22/10/2026", "Sắp đến hạn"],
    ["Sở Công Thương", "30/11/2026", "Trong hạn"],
  ]);
  await goTo(page, await cellOf(page, "Nhiệm vụ", rows[0], "Tình trạng thời hạn"));
  expect(await pointsOf(page, DUE_SOON)).toBeGreaterThan(1000);
});

test("an edit of a state shows at once in the computed columns", async () => {
  const { page } = shown.window;
  const [row] = await imported();
  await typeInto(page, await cellOf(page, "Nhiệm vụ", row, "Trạng thái"), "Hoàn thành");
  await until(async () => (await imported())[0]?.["Tình trạng thời hạn"] !== "Sắp đến hạn");
  expect((await imported())[0]?.["Trạng thái"]).toBe("Hoàn thành");
});

test("a week later, once a preview was looked at, the agencies' e-mails are in the outbox", async () => {
  const { page } = shown.window;
  await chooseMenu(page, "Thư nhắc việc", "Xem trước, gửi thử");
  const dialog = await dialogFrame(page, "Cơ quan nhận thư");
  expect(await dialog.getByText("Sở Công Thương").count()).toBeGreaterThan(0);
  await page.getByTestId("dialog-modal").getByRole("button", { name: "Đóng" }).first().click();
  await page.getByTestId("panel-clock").click();
  await page.getByRole("button", { name: "Một tuần sau" }).click();
  await until(async () => (await page.getByTestId("now").textContent())?.includes("26/10/2026") === true, 50_000);
  await page.getByTestId("panel-outbox").click();
  const mails = page.getByTestId("mails").locator("li");
  await until(async () => (await mails.count()) > 5);
  await mails.filter({ hasText: "Sở Công Thương" }).first().click();
  await until(async () => {
    for (const frame of page.frames()) if ((await frame.getByText("phân luồng xe chờ").count()) > 0) return true;
    return false;
  });
});

test("the report is made and downloaded, and holds what was imported", async () => {
  const { page } = shown.window;
  await chooseMenu(page, "Lập báo cáo");
  // Words that no e-mail has: one stands open beside the dialog.
  const frame = await dialogFrame(page, "Ngày chốt số liệu");
  const download = page.waitForEvent("download");
  await frame.getByRole("button", { name: "Kiểm tra, tiếp tục" }).click();
  await frame.getByRole("button", { name: "Lập và tải về máy" }).click();
  const path = await (await download).path();
  const { value } = await mammoth.extractRawText({ buffer: await readFile(path) });
  expect(value).toContain("BÁO CÁO");
});

test("nothing complained and nothing left the machine", () => {
  expect(shown.window.complaints).toEqual([]);
});
