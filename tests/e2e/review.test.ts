import { beforeAll, expect, test } from "@jest/globals";
import { openSheet, rowsIn, until } from "./support/grid.ts";
import { previewInBrowser } from "./support/previewInBrowser.ts";
import { openRow, readPaper, takeIn, undoLast } from "./support/review.ts";

const HEAD = `VĂN PHÒNG UBND TỈNH LẠNG SƠN
Số: NUMBER/TB-VP
Lạng Sơn, ngày 19 tháng 10 năm 2026
THÔNG BÁO
Kết luận của đồng chí Phó Chủ tịch UBND tỉnh tại cuộc họp về bãi đỗ xe Khuổi Nặm
`;
const FIRST = `${HEAD.replace("NUMBER", "701")}1. Sở Tài chính thẩm định dự toán bãi đỗ xe Khuổi Nặm, báo cáo UBND tỉnh trước ngày 30/10/2026.
2. Sở Công Thương lập phương án phân luồng phương tiện tại lối mở Pá Thồng, hoàn thành trước ngày 10/11/2026.
3. UBND huyện Cao Lộc chi trả bồi thường tuyến đường tránh Nà Lòa trước ngày 30/11/2026.
4. UBND các xã, phường rà soát hộ kinh doanh hàng quán ven quốc lộ, báo cáo trước ngày 15/11/2026.`;
const SECOND = `${HEAD.replace("NUMBER", "702")}1. Sở Xây dựng thẩm định lại dự toán bãi đỗ xe Khuổi Nặm, báo cáo UBND tỉnh trước ngày 20/11/2026.
2. Sở Công Thương khẩn trương lập phương án phân luồng phương tiện tại lối mở Pá Thồng trước ngày 10/11/2026.
3. UBND xã Đồng Đăng chi trả bồi thường tuyến đường tránh Nà Lòa trước ngày 15/12/2026.`;
const MEMBERS = ["UBND phường Kỳ Lừa", "UBND xã Đồng Đăng", "UBND xã Na Sầm"];

const shown = previewInBrowser();

beforeAll(async () => {
  await openSheet(shown.window.page, "Nhiệm vụ");
});

const shot = async (name: string) => {
  const folder = process.env["DONDOC_SHOTS"];
  if (folder) await shown.window.page.screenshot({ path: `${folder}/${name}.png` });
};

const from = async (number: string) =>
  (await rowsIn(shown.window.page, "Nhiệm vụ")).filter((row) => row["Văn bản giao"]?.includes(`${number}/TB-VP`));

// One story; each step goes on from the one before.

test("a lead is corrected, an heir chosen, a group resolved into its members", async () => {
  const frame = await readPaper(shown.window.page, FIRST);

  const first = await openRow(frame, "thẩm định dự toán bãi đỗ xe");
  await first.getByLabel("Cơ quan chủ trì 1").fill("Sở Xây dựng");

  const former = await openRow(frame, "chi trả bồi thường");
  await shot("review-heirs");
  await former.getByLabel("chọn cơ quan tiếp nhận").selectOption("UBND xã Đồng Đăng");
  await former.getByRole("button", { name: "Chọn", exact: true }).click();
  expect(await former.getByLabel("Cơ quan chủ trì 1").inputValue()).toBe("UBND xã Đồng Đăng");

  const group = await openRow(frame, "rà soát hộ kinh doanh");
  await group.getByRole("button", { name: "Phân giao cụ thể" }).click();
  await group.getByText(/^UBND xã, phường \(0\//).click();
  for (const member of MEMBERS) await group.getByLabel(member, { exact: true }).check();
  await shot("review-group");
  await group.getByRole("button", { name: "Giao cho 3 cơ quan" }).click();

  await takeIn(frame);
  const rows = await from("701");
  const leads = rows.map((row) => [row["Mã"]?.includes("/") ? "cơ quan" : "việc", row["Cơ quan chủ trì"]]);
  expect(leads).toEqual([
    ["việc", "Sở Xây dựng"],
    ["việc", "Sở Công Thương"],
    ["việc", "UBND xã Đồng Đăng"],
    ["việc", MEMBERS.join("; ")],
    ...MEMBERS.map((member) => ["cơ quan", member]),
  ]);
  expect(rows.map((row) => row["Cần kiểm tra"])).toEqual(rows.map(() => ""));
});

test("a second instruction replaces, repeats, extends what was ordered before", async () => {
  const frame = await readPaper(shown.window.page, SECOND);
  await frame.getByLabel("Văn bản không thuộc phạm vi bí mật nhà nước").check();
  await frame.getByText("đã giao trước đây?").first().waitFor();
  const answers = [
    ["thẩm định lại dự toán", "Thay thế"],
    ["lập phương án phân luồng", "Nhắc lại"],
    ["chi trả bồi thường", "Gia hạn"],
  ] as const;
  for (const [words, answer] of answers) {
    const card = await openRow(frame, words);
    const ask = card.getByLabel(/^Văn bản này so với NV-/).first();
    expect(await ask.inputValue()).toBe("none");
    await ask.selectOption({ label: answer });
  }
  await shot("review-links");
  const before = await from("701");
  await takeIn(frame);
  const after = await from("701");
  expect(after.map((row) => row["Trạng thái"]).slice(0, 3)).toEqual(["Thôi theo dõi", "Mới giao", "Mới giao"]);
  expect(after.map((row) => row["Gia hạn đến"]).slice(0, 3)).toEqual(["", "", "15/12/2026"]);
  expect(after.map((row) => row["Hạn hoàn thành"])).toEqual(before.map((row) => row["Hạn hoàn thành"]));
  expect((await from("702")).map((row) => row["Hạn hoàn thành"])).toEqual(["20/11/2026"]);
  const ids = new Set(after.map((row) => row["Mã"]));
  const events = (await rowsIn(shown.window.page, "Diễn biến")).filter((row) => ids.has(row["Mã"]));
  expect(events.map((row) => row["Loại"])).toEqual(["thôi theo dõi", "đôn đốc", "gia hạn"]);
});

test("one command takes all of it back", async () => {
  await undoLast(shown.window.page);
  await until(async () => (await from("702")).length === 0, 50_000);
  const rows = await from("701");
  expect(rows.map((row) => row["Trạng thái"])).toEqual(rows.map(() => "Mới giao"));
  expect(rows.map((row) => row["Gia hạn đến"])).toEqual(rows.map(() => ""));
  await undoLast(shown.window.page);
  await until(async () => (await from("701")).length === 0, 50_000);
});

test("nothing complained and nothing left the machine", () => {
  expect(shown.window.complaints).toEqual([]);
});
