import { expect, test } from "@jest/globals";
import { chooseMenu, dialogFrame } from "./support/browser.ts";
import { rowsIn } from "./support/grid.ts";
import { previewInBrowser } from "./support/previewInBrowser.ts";
import { violations } from "./support/violations.ts";

const shown = previewInBrowser();

const TO = "Hoàng Thị Nhàn";

test("one agency's directives, but for one, go to somebody else; the list is downloaded", async () => {
  await chooseMenu(shown.window.page, "Bàn giao, phân công lại");
  const frame = await dialogFrame(shown.window.page, "Nhiệm vụ nào");
  const agencies = frame.getByLabel("Cơ quan chủ trì");
  const agency = await agencies.locator("option").nth(1).textContent();
  await agencies.selectOption({ index: 1 });
  const boxes = frame.getByRole("checkbox", { name: /^Bàn giao NV-/ });
  const rows = await boxes.count();
  const left = (await boxes.last().getAttribute("aria-label"))?.split(" ").pop();
  if (rows > 1) await boxes.last().uncheck();
  await frame.getByLabel("Bàn giao cho (họ tên)").fill(TO);
  expect(await violations(frame)).toEqual([]);
  const download = shown.window.page.waitForEvent("download");
  await frame.getByRole("button", { name: "Bàn giao, tải danh mục" }).click();
  expect((await download).suggestedFilename()).toMatch(/^Danh mục nhiệm vụ bàn giao.*\.docx$/);
  await frame.getByText(`cho ${TO}.`, { exact: false }).waitFor();
  await frame.getByRole("button", { name: "Đóng" }).click();
  const given = (await rowsIn(shown.window.page, "Nhiệm vụ")).filter((row) => row["Người theo dõi"] === TO);
  expect(given.length).toBeGreaterThan(0);
  for (const row of given) expect(row["Cơ quan chủ trì"]).toContain(agency);
  if (rows > 1) expect(given.map((row) => row["Mã"])).not.toContain(left);
});

test("nothing complained and nothing left the machine", () => {
  expect(shown.window.complaints).toEqual([]);
});
