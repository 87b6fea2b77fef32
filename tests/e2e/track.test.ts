import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, test } from "@jest/globals";
import type { Frame } from "playwright-core";
import { chooseMenu, dialogFrame } from "./support/browser.ts";
import { cellOf, goTo, openSheet, pointsOf, rowsIn, typeInto, until } from "./support/grid.ts";
import { previewInBrowser } from "./support/previewInBrowser.ts";

const shown = previewInBrowser();

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Rules that axe finds broken seriously. */
async function violations(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(await readFile(AXE, "utf8"));
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await axe.run();
    return found
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  });
}

const TASK = "Lập phương án mở chợ đêm biên giới";

const tracked = async () =>
  (await rowsIn(shown.window.page, "Nhiệm vụ")).filter((row) => row["Nội dung nhiệm vụ"] === TASK);

let frame: Frame;

// One story; each step goes on from the one before.

test("the columns of the old sheet are shown with what they are taken for", async () => {
  const { page } = shown.window;
  await openSheet(page, "Theo dõi cũ");
  await typeInto(page, "B17", TASK);
  await typeInto(page, "C17", "SCT");
  await typeInto(page, "E17", "trước 30/11/2026");
  await goTo(page, "A16:G17");
  await chooseMenu(page, "Đưa các dòng đang chọn vào sổ");
  frame = await dialogFrame(page, "Cột trong bảng");
  const meaning = frame.getByLabel("Cột của sổ cho “Thời gian hoàn thành”");
  expect(await meaning.inputValue()).toBe("due");
  await frame.getByText("Đọc được 2 nhiệm vụ từ 2 dòng đang chọn.").waitFor();
  expect(await violations(frame)).toEqual([]);
});

test("another meaning of a column reads the rows again at once", async () => {
  const meaning = frame.getByLabel("Cột của sổ cho “Nội dung công việc”");
  await meaning.selectOption("other");
  await frame.getByText("Chọn cột ghi nội dung nhiệm vụ để đọc các dòng.").waitFor();
  await meaning.selectOption("text");
  await frame.getByRole("button", { name: "Soát 2 nhiệm vụ" }).click();
});

test("a row that the register has is left out, the new one is tracked", async () => {
  await frame.getByRole("heading", { name: "Không nhập (1)" }).waitFor();
  expect(await frame.getByText("đã có trong sổ").count()).toBe(1);
  expect(await violations(frame)).toEqual([]);
  await frame.getByLabel("Nội dung các dòng này không thuộc phạm vi bí mật nhà nước").check();
  await frame.getByRole("button", { name: "Đưa vào sổ", exact: true }).click();
  await frame.getByText("Đã đưa 1 nhiệm vụ vào sổ").waitFor();
  await frame.getByRole("button", { name: "Đóng" }).click();
  expect((await tracked()).map((row) => [row["Cơ quan chủ trì"], row["Hạn hoàn thành"], row["Cần kiểm tra"]])).toEqual([
    ["Sở Công Thương", "30/11/2026", ""],
  ]);
});

test("one command takes it back", async () => {
  const { page } = shown.window;
  await chooseMenu(page, "Quản trị", "Hoàn tác lệnh vừa thực hiện");
  const box = page.getByRole("alertdialog").or(page.getByRole("dialog"));
  await box.getByRole("button", { name: "Có" }).click();
  await box.getByRole("button", { name: "OK" }).click({ timeout: 50_000 });
  await until(async () => (await tracked()).length === 0);
});

const SIGN = "Lắp biển chỉ dẫn vào chợ đêm biên giới";
const DUE_SOON = "#fff2cc";

test("a row is tracked where it stands: new columns on its right, coloured as in the register", async () => {
  const { page } = shown.window;
  await openSheet(page, "Theo dõi cũ");
  const before = (await rowsIn(page, "Theo dõi cũ")).slice(0, 15);
  await typeInto(page, "B18", SIGN);
  await typeInto(page, "C18", "SCT");
  await typeInto(page, "E18", "trước 23/10/2026");
  await goTo(page, "A18:G18");
  await chooseMenu(page, "Đưa các dòng đang chọn vào sổ");
  frame = await dialogFrame(page, "Cột trong bảng");
  await frame.getByLabel("Ngay trên trang đang có (nhận tại chỗ)").check();
  await frame.getByText("Trang “Theo dõi cũ” trở thành một phần của sổ").waitFor();
  expect(await violations(frame)).toEqual([]);
  await frame.getByRole("button", { name: "Soát 1 nhiệm vụ" }).click();
  await frame.getByLabel("Nội dung các dòng này không thuộc phạm vi bí mật nhà nước").check();
  await frame.getByRole("button", { name: "Đưa vào sổ", exact: true }).click();
  await frame.getByText("Đã theo dõi tại chỗ 1 dòng của trang “Theo dõi cũ”").waitFor();
  await frame.getByRole("button", { name: "Đóng" }).click();
  const rows = await rowsIn(page, "Theo dõi cũ");
  expect(rows.slice(0, 15)).toMatchObject(before);
  const adopted = rows.find((row) => Object.values(row).includes(SIGN));
  expect(adopted).toMatchObject({ "Cơ quan chủ trì": "Sở Công Thương", "Tình trạng thời hạn": "Sắp đến hạn" });
  await goTo(page, await cellOf(page, "Theo dõi cũ", adopted, "Tình trạng thời hạn"));
  await until(async () => (await pointsOf(page, DUE_SOON)) > 1000);
});

test("nothing complained and nothing left the machine", () => {
  expect(shown.window.complaints).toEqual([]);
});
