import { beforeAll, expect, test } from "@jest/globals";
import { chooseMenu, openWindow, type Window } from "./support/browser.ts";
import { cellOf, openSheet, rowsIn, typeInto, until } from "./support/grid.ts";
import { previewInBrowser } from "./support/previewInBrowser.ts";

const shown = previewInBrowser();
let windows: readonly [Window, Window];

beforeAll(async () => {
  windows = [shown.window, await openWindow(shown.browser, shown.preview.address)];
  for (const { page } of windows) await openSheet(page, "Nhiệm vụ");
});

test("two windows are two people on one document", async () => {
  const [{ page: mine }, { page: theirs }] = windows;
  const users = await Promise.all(
    [mine, theirs].map((page) =>
      page
        .getByRole("button", { name: /^Người dùng: / })
        .first()
        .getAttribute("aria-label"),
    ),
  );
  expect(new Set(users).size).toBe(2);
  const [row] = await rowsIn(mine, "Nhiệm vụ");
  await typeInto(mine, await cellOf(mine, "Nhiệm vụ", row, "Kết quả thực hiện"), "đã họp dân");
  await until(async () => (await rowsIn(theirs, "Nhiệm vụ"))[0]?.["Kết quả thực hiện"] === "đã họp dân");
});

test("what one types while a question waits for the other is kept, and the answer still counts", async () => {
  const [{ page: mine }, { page: theirs }] = windows;
  await chooseMenu(mine, "Thư nhắc việc", "Gửi thư tuần này");
  const box = mine.getByRole("alertdialog").or(mine.getByRole("dialog"));
  await box.getByText(/Gửi \d+ thư/).waitFor();
  const [, row] = await rowsIn(theirs, "Nhiệm vụ");
  await typeInto(theirs, await cellOf(theirs, "Nhiệm vụ", row, "Kết quả thực hiện"), "đang lấy ý kiến");
  await until(async () => (await rowsIn(theirs, "Nhiệm vụ"))[1]?.["Kết quả thực hiện"] === "đang lấy ý kiến");
  await box.getByRole("button", { name: "Có" }).click();
  await box.getByRole("button", { name: "OK" }).click({ timeout: 50_000 });
  expect((await rowsIn(mine, "Nhiệm vụ"))[1]?.["Kết quả thực hiện"]).toBe("đang lấy ý kiến");
  await mine.getByTestId("panel-outbox").click();
  await until(async () => (await mine.getByTestId("mails").locator("li").count()) > 5);
});

test("neither window complained", () => {
  expect(windows.flatMap(({ complaints }) => complaints)).toEqual([]);
});
