import { expect, test } from "@jest/globals";
import { DEFAULT_CALENDAR } from "../src/core/calendar/holidays.ts";
import { importRequest } from "../src/core/commands/importRequest.ts";
import { readNotice } from "../src/core/notice/readNotice.ts";
import { sheetSpec } from "../src/core/register/sheets.ts";
import { choose, column, fillAgencies, readyRegister, USER } from "./support/readyRegister.ts";
import { docxParts, paragraphsOf } from "./views/docxParts.ts";

const NOTICE = `VĂN PHÒNG
Số: 91/TB-VP
Lạng Sơn, ngày 05 tháng 10 năm 2026

THÔNG BÁO
Kết luận của đồng chí Lộc Văn Khoa, Phó Chủ tịch UBND tỉnh tại cuộc họp ngày 02/10/2026

Phó Chủ tịch UBND tỉnh kết luận như sau:

1. Sở Xây dựng hoàn thiện hồ sơ bến xe trung chuyển trước ngày 12/10/2026.

2. Giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng bố trí vốn cho đường ra cửa khẩu, xong trong tháng 12/2026.
`;
const LATER = NOTICE.replace("91/TB-VP", "95/TB-VP").replace("bến xe trung chuyển", "kho ngoại quan");

const register = sheetSpec("register").vi;
const dialog = { context: "dialog", user: USER } as const;

/** What the import dialog sends when a person changes nothing. */
function asRead(text: string) {
  const notice = readNotice(text, { calendar: DEFAULT_CALENDAR });
  return importRequest(notice, { notSecret: true, issued: notice.document.issued, pastDue: "keep" });
}

test("a pasted notice becomes due cells, a colour, an e-mail and a report; the last command is taken back", async () => {
  const project = await readyRegister();
  await fillAgencies(project, [
    ["Sở Xây dựng", "sxd@example.invalid"],
    ["Sở Tài chính", "stc@example.invalid"],
  ]);

  await project.run("importNotice", [asRead(NOTICE)], dialog);
  expect([column(project, "lead"), column(project, "due")].map((cells) => cells.slice(0, 3))).toEqual([
    ["Sở Xây dựng", "Sở Tài chính", ""],
    ["12/10/2026", "31/12/2026", ""],
  ]);

  await project.run("confirmChecked", [{ rows: null }], dialog);
  await choose(project, "refreshRegister");
  const due = sheetSpec("register").columns.findIndex(({ key }) => key === "due");
  const fills = project.colours(register, "A2:AJ3").map((row) => row[due]?.background?.toUpperCase() ?? null);
  expect(fills).toEqual(["#F9D6D5", null]);

  const { emails } = await choose(project, "sendWeeklyDigest", ["yes"]);
  expect(emails.map(({ to }) => to)).toEqual(["sxd@example.invalid"]);
  expect(emails[0]?.htmlBody).toContain("bến xe trung chuyển");

  const before = project.sheet(register).texts();
  await project.run("importNotice", [asRead(LATER)], dialog);
  expect(project.sheet(register).texts()).not.toEqual(before);
  await choose(project, "undoLast", ["yes"]);
  expect(project.sheet(register).texts()).toEqual(before);

  const { documents } = await project.run("generateReport", [{ period: "tháng 10/2026", deliver: "drive" }], dialog);
  const xml = docxParts(documents[0]?.bytes ?? new Uint8Array()).get("word/document.xml") ?? "";
  expect(paragraphsOf(xml).join("\n")).toContain("bến xe trung chuyển");
});
