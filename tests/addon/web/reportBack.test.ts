import { expect, test } from "@jest/globals";
import { choose, column, USER } from "../../support/readyRegister.ts";
import { formLines, sentLinks, submit, visit, webOffice } from "../../support/webOffice.ts";

const answer = (how: string, more = {}) => ({
  answers: [{ id: "NV-0001", agency: "Sở Tài chính", receipt: "01234567", how, why: "", edited: null, ...more }],
});

const COMPLETION = {
  "kind.NV-0001": "completion",
  "content.NV-0001": "đã xong",
  "number.NV-0001": "12/STC-NS",
  "date.NV-0001": "16/10/2026",
};

const NEXT_MONDAY = "2026-10-26T00:30:00.000Z";

test("from the e-mail's link to the next e-mail: page, report, waiting line, confirmation, answer", async () => {
  const project = await webOffice();
  const link = (await sentLinks(project))["Sở Tài chính"] ?? "";
  const opened = await visit(project, link);
  expect(opened.error).toBeNull();
  for (const [id, shown] of [
    ["NV-0001", true],
    ["NV-0002", false],
    ["NV-0003", true],
    ["NV-0004", true],
  ] as const)
    expect([id, opened.page?.includes(`[${id}]`)]).toEqual([id, shown]);

  const sent = await submit(project, link, COMPLETION);
  expect(sent.error).toBeNull();
  expect(sent.page).toContain("Mã tiếp nhận: 01234567");
  expect(formLines(project)).toEqual([
    {
      id: "NV-0001",
      date: "19/10/2026",
      kind: "báo cáo hoàn thành (chờ xử lý)",
      source: "biểu mẫu",
      paper: "Công văn số 12/STC-NS ngày 16/10/2026",
      content: "đã xong",
      by: "Nguyễn Văn An, Phó Trưởng phòng, 0912 345 678 (Sở Tài chính; mã 01234567)",
    },
  ]);
  expect(column(project, "state")[0]).toBe("Mới giao");

  const { result, error } = await project.run("answerReports", [answer("settle")], { context: "dialog", user: USER });
  expect([result, error]).toMatchObject([{ ok: true }, null]);
  expect(column(project, "state")[0]).toBe("Hoàn thành");
  expect(formLines(project).map(({ kind }) => kind)).toEqual(["báo cáo hoàn thành", "xác nhận"]);

  project.host.nowMs = Date.parse(NEXT_MONDAY);
  const { emails } = await choose(project, "sendWeeklyDigest", ["yes"]);
  const letter = emails.find(({ to }) => to === "a0@example.invalid")?.body;
  expect(letter).toContain(
    "[NV-0001] báo cáo hoàn thành ngày 19/10/2026 (mã 01234567): đã được xác nhận hoàn thành ngày 19/10/2026.",
  );
});

test("an agency that the directory's page has closed has no page from then on", async () => {
  const project = await webOffice();
  const link = (await sentLinks(project))["Sở Tài chính"] ?? "";
  expect((await visit(project, link)).page).toContain("[NV-0001]");
  const closed = { edits: [{ line: 2, name: "Sở Tài chính", set: { validTo: "2026-10-18" } }], added: [] };
  const { result } = await project.run("openDirectory", [closed], { context: "dialog", user: USER });
  expect(result).toMatchObject({ ok: true });
  expect((await visit(project, link)).page).toContain("Không mở được trang báo cáo");
});

test("what somebody types in the directory's sheet holds for the page ten minutes later at the latest", async () => {
  const project = await webOffice();
  const link = (await sentLinks(project))["Sở Tài chính"] ?? "";
  const body = 'SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Cơ quan").getRange(2, 2).setValue("Sở Khác");';
  project.actNow(body, { user: USER });
  project.host.nowMs += 11 * 60_000;
  expect((await visit(project, link)).page).toContain("Không mở được trang báo cáo");
});
