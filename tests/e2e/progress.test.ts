import { beforeAll, expect, test } from "@jest/globals";
import { chooseMenu, dialogFrame } from "./support/browser.ts";
import { cellOf, goTo, openSheet, rowsIn } from "./support/grid.ts";
import { previewInBrowser } from "./support/previewInBrowser.ts";
import { violations } from "./support/violations.ts";

const shown = previewInBrowser();

beforeAll(async () => {
  await openSheet(shown.window.page, "Nhiệm vụ");
});

const open = async () => {
  const row = (await rowsIn(shown.window.page, "Nhiệm vụ")).find((each) => each["Trạng thái"] === "Đang thực hiện");
  await goTo(shown.window.page, await cellOf(shown.window.page, "Nhiệm vụ", row, "Mã"));
  await chooseMenu(shown.window.page, "Ghi nhận kết quả, tiến độ");
  return { id: row?.["Mã"] ?? "", frame: await dialogFrame(shown.window.page, "Nhận qua") };
};

const rowNow = async (id: string) => (await rowsIn(shown.window.page, "Nhiệm vụ")).find((row) => row["Mã"] === id);

// One story; each step goes on from the one before.

let id = "";

test("a report by telephone takes three fields, and says that it has no paper", async () => {
  const { frame, id: chosen } = await open();
  id = chosen;
  await frame.getByLabel("Ghi nhận", { exact: true }).selectOption("claimed");
  await frame.getByLabel("điện thoại").check();
  expect(await frame.getByRole("button", { name: "Ghi nhận", exact: true }).isDisabled()).toBe(true);
  await frame.getByLabel("Nội dung, kết quả").fill("đã gửi hồ sơ");
  await frame.getByText("ghi là báo cáo tiến độ", { exact: false }).waitFor();
  expect(await violations(frame)).toEqual([]);
  await frame.getByRole("button", { name: "Ghi nhận", exact: true }).click();
  await frame.getByRole("button", { name: "Đóng" }).click();
  expect(await rowNow(id)).toMatchObject({
    "Trạng thái": "Đang thực hiện",
    "Kết quả thực hiện": "đã gửi hồ sơ",
    "Văn bản kết quả": "chưa có văn bản",
  });
});

test("the letter that follows stops the clock on its date", async () => {
  const { frame } = await open();
  await frame.getByLabel("Ghi nhận", { exact: true }).selectOption("claimed");
  await frame.getByLabel("Nội dung, kết quả").fill("đã hoàn thành");
  await frame.getByLabel("Số, ký hiệu văn bản").fill("77/BC-STC");
  await frame.getByLabel("Ngày văn bản").fill("2026-10-16");
  await frame.getByRole("button", { name: "Ghi nhận", exact: true }).click();
  await frame.getByRole("button", { name: "Đóng" }).click();
  expect(await rowNow(id)).toMatchObject({ "Trạng thái": "Chờ xác nhận", "Ngày báo cáo": "16/10/2026" });
  const told = (await rowsIn(shown.window.page, "Diễn biến")).filter((line) => line["Mã"] === id).slice(-2);
  expect(told.map((line) => [line["Loại"], line["Nguồn"], line["Số, ngày văn bản"]])).toEqual([
    ["báo cáo tiến độ", "điện thoại", "chưa có văn bản"],
    ["báo cáo hoàn thành", "văn bản", "Công văn số 77/BC-STC ngày 16/10/2026"],
  ]);
});

test("nothing complained and nothing left the machine", () => {
  expect(shown.window.complaints).toEqual([]);
});
