import { expect, test } from "@jest/globals";
import type { Frame } from "playwright-core";
import { chooseMenu, dialogFrame } from "./support/browser.ts";
import { rowsIn } from "./support/grid.ts";
import { previewInBrowser } from "./support/previewInBrowser.ts";
import { violations } from "./support/violations.ts";

const shown = previewInBrowser();
let frame: Frame;

const recordButtons = () => frame.getByRole("button", { name: /^Ghi nhận NV-/ });

/** Mã of the first row of the tab. */
async function firstId(): Promise<string> {
  const label = await recordButtons().first().getAttribute("aria-label");
  return label?.split(" ").pop() ?? "";
}

// One story; each step goes on from the one before.

let id = "";

test("what is overdue is recorded from the list, which then goes without it", async () => {
  await chooseMenu(shown.window.page, "Việc tôi theo dõi");
  frame = await dialogFrame(shown.window.page, "Người theo dõi");
  await frame.getByRole("tab", { name: /^Quá hạn/ }).click();
  expect(await violations(frame)).toEqual([]);
  const before = await recordButtons().count();
  id = await firstId();
  await recordButtons().first().click();
  await frame.getByLabel("Zalo").check();
  await frame.getByLabel("Nội dung, kết quả").fill("đang trình ký");
  expect(await violations(frame)).toEqual([]);
  await frame.getByRole("button", { name: "Ghi nhận", exact: true }).click();
  await frame.getByText("Đã ghi “Báo cáo tiến độ” cho 1 nhiệm vụ.").waitFor();
  expect(await recordButtons().count()).toBe(before - 1);
  const row = (await rowsIn(shown.window.page, "Nhiệm vụ")).find((each) => each["Mã"] === id);
  expect(row?.["Kết quả thực hiện"]).toBe("đang trình ký");
});

test("a row is opened where it stands", async () => {
  id = await firstId();
  await frame.getByRole("button", { name: `Mở dòng ${id}` }).click();
  await shown.window.page.getByTestId("dialog-modal").waitFor({ state: "detached" });
  const row = (await rowsIn(shown.window.page, "Nhiệm vụ")).find((each) => each["Mã"] === id);
  await expect(shown.window.page.locator("input[type=text], input:not([type])").first().inputValue()).resolves.toBe(
    `A${row?.["line"]}`,
  );
});

test("nothing complained and nothing left the machine", () => {
  expect(shown.window.complaints).toEqual([]);
});
