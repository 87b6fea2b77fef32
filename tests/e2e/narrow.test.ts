import { expect, test } from "@jest/globals";
import type { Locator } from "playwright-core";
import { previewInBrowser } from "./support/previewInBrowser.ts";

const WIDTH = 320;
const shown = previewInBrowser({ width: WIDTH, height: 640 });

async function boxOf(place: Locator) {
  const box = await place.boundingBox();
  if (!box) throw new Error("it is not shown");
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

test("on a phone the bars lie beside or under each other and within the window", async () => {
  const { page } = shown.window;
  const places = [
    page.getByRole("heading", { level: 1 }),
    page.getByRole("menuitem", { name: "Đôn đốc", exact: true }),
    page.getByTestId("clock-chip"),
    page.getByRole("button", { name: /^Người dùng: / }).first(),
    page.getByTestId("panel-outbox"),
    page.getByTestId("panel-log"),
    page.locator(".grid"),
  ];
  const boxes = await Promise.all(places.map(boxOf));
  for (const [index, a] of boxes.entries()) {
    expect([index, a.left >= 0 && a.right <= WIDTH]).toEqual([index, true]);
    for (const b of boxes.slice(index + 1)) {
      const overlap = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      expect({ overlap, a, b }).toMatchObject({ overlap: false });
    }
  }
});

test("a submenu opens under its line, within the window, and can be chosen from", async () => {
  const { page } = shown.window;
  await page.getByRole("menuitem", { name: "Đôn đốc", exact: true }).click();
  await page.getByRole("menuitem", { name: "Quản trị" }).click();
  const line = page.getByRole("menuitem", { name: "Thiết lập", exact: true });
  const { left, right } = await boxOf(line);
  expect({ left: left >= 0, right: right <= WIDTH }).toEqual({ left: true, right: true });
  await line.click();
  await page.getByTestId("dialog-modal").waitFor();
  const dialog = await boxOf(page.getByTestId("dialog-modal"));
  expect(dialog.left >= 0 && dialog.right <= WIDTH).toBe(true);
});

test("nothing complained", () => {
  expect(shown.window.complaints).toEqual([]);
});
