import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Frame } from "playwright-core";
import { openBrowser } from "../../src/local/shots/openBrowser.ts";
import { chooseMenu, dialogFrame, openWindow, type Window } from "./support/browser.ts";
import { rowsIn } from "./support/grid.ts";
import { type Preview, startPreview } from "./support/startPreview.ts";
import { violations } from "./support/violations.ts";

let preview: Preview;
let browser: Browser;
let window: Window;
let frame: Frame;

beforeAll(async () => {
  [preview, browser] = await Promise.all([startPreview(), openBrowser()]);
  window = await openWindow(browser, preview.address);
});

afterAll(async () => {
  await browser.close();
  await preview.kill("SIGTERM");
});

const recordButtons = () => frame.getByRole("button", { name: /^Ghi nhận NV-/ });

/** Mã of the first row of the tab. */
async function firstId(): Promise<string> {
  const label = await recordButtons().first().getAttribute("aria-label");
  return label?.split(" ").pop() ?? "";
}

// One story; each step goes on from the one before.

let id = "";

test("what is overdue is recorded from the list, which then goes without it", async () => {
  await chooseMenu(window.page, "Việc tôi theo dõi");
  frame = await dialogFrame(window.page, "Người theo dõi");
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
  const row = (await rowsIn(window.page, "Nhiệm vụ")).find((each) => each["Mã"] === id);
  expect(row?.["Kết quả thực hiện"]).toBe("đang trình ký");
});

test("a row is opened where it stands", async () => {
  id = await firstId();
  await frame.getByRole("button", { name: `Mở dòng ${id}` }).click();
  await window.page.getByTestId("dialog-modal").waitFor({ state: "detached" });
  const row = (await rowsIn(window.page, "Nhiệm vụ")).find((each) => each["Mã"] === id);
  await expect(window.page.locator("input[type=text], input:not([type])").first().inputValue()).resolves.toBe(
    `A${row?.["line"]}`,
  );
});

test("nothing complained and nothing left the machine", () => {
  expect(window.complaints).toEqual([]);
});
