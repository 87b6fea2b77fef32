import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../../src/local/shots/openBrowser.ts";
import { chooseMenu, dialogFrame, openWindow, type Window } from "./support/browser.ts";
import { rowsIn } from "./support/grid.ts";
import { type Preview, startPreview } from "./support/startPreview.ts";
import { violations } from "./support/violations.ts";

let preview: Preview;
let browser: Browser;
let window: Window;

beforeAll(async () => {
  [preview, browser] = await Promise.all([startPreview(), openBrowser()]);
  window = await openWindow(browser, preview.address);
});

afterAll(async () => {
  await browser.close();
  await preview.kill("SIGTERM");
});

const TO = "Hoàng Thị Nhàn";

test("one agency's directives, but for one, go to somebody else; the list is downloaded", async () => {
  await chooseMenu(window.page, "Bàn giao, phân công lại");
  const frame = await dialogFrame(window.page, "Nhiệm vụ nào");
  const agencies = frame.getByLabel("Cơ quan chủ trì");
  const agency = await agencies.locator("option").nth(1).textContent();
  await agencies.selectOption({ index: 1 });
  const boxes = frame.getByRole("checkbox", { name: /^Bàn giao NV-/ });
  const rows = await boxes.count();
  const left = (await boxes.last().getAttribute("aria-label"))?.split(" ").pop();
  if (rows > 1) await boxes.last().uncheck();
  await frame.getByLabel("Bàn giao cho (họ tên)").fill(TO);
  expect(await violations(frame)).toEqual([]);
  const download = window.page.waitForEvent("download");
  await frame.getByRole("button", { name: "Bàn giao, tải danh mục" }).click();
  expect((await download).suggestedFilename()).toMatch(/^Danh mục nhiệm vụ bàn giao.*\.docx$/);
  await frame.getByText(`cho ${TO}.`, { exact: false }).waitFor();
  await frame.getByRole("button", { name: "Đóng" }).click();
  const given = (await rowsIn(window.page, "Nhiệm vụ")).filter((row) => row["Người theo dõi"] === TO);
  expect(given.length).toBeGreaterThan(0);
  for (const row of given) expect(row["Cơ quan chủ trì"]).toContain(agency);
  if (rows > 1) expect(given.map((row) => row["Mã"])).not.toContain(left);
});

test("nothing complained and nothing left the machine", () => {
  expect(window.complaints).toEqual([]);
});
