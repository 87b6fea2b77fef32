import { beforeAll, expect, test } from "@jest/globals";
import { sheetSpec } from "../../../src/core/register/sheets.ts";
import { MOST_A_DAY } from "../../../src/core/reportBack/linkUse.ts";
import type { Project } from "../../../src/local/simulator/project.ts";
import { formBody, formKey, formLines, sentLinks, submit, webOffice } from "../../support/webOffice.ts";

const PROGRESS = { "kind.NV-0001": "progress", "content.NV-0001": "đang làm" };

let office: Project;
let link: string;
beforeAll(async () => {
  office = await webOffice();
  link = (await sentLinks(office))["Sở Tài chính"] ?? "";
});

test("a form is taken once, however often it is sent", async () => {
  const project = office.copy();
  for (let time = 0; time < 3; time++) {
    const { page } = await submit(project, link, PROGRESS);
    expect(page).toContain("Mã tiếp nhận: 01234567");
  }
  expect(formLines(project)).toHaveLength(1);
});

test("killed at any call and sent again, a form is written once", async () => {
  for (const unflushed of ["kept", "lost"] as const) {
    // Before its sixth call a form has written nothing that could be lost.
    for (let failAt = unflushed === "kept" ? 1 : 6; failAt <= 12; failAt++) {
      const project = office.copy();
      await submit(project, link, PROGRESS, { failAt, unflushed });
      const again = await submit(project, link, PROGRESS);
      expect([failAt, unflushed, again.page?.includes("Mã tiếp nhận")]).toEqual([failAt, unflushed, true]);
      expect([failAt, unflushed, formLines(project).length]).toEqual([failAt, unflushed, 1]);
    }
  }
});

const REFUSED: readonly {
  readonly fields: Readonly<Record<string, string>>;
  readonly says: string;
  readonly because: string;
}[] = [
  { fields: {}, says: "ít nhất một nhiệm vụ", because: "nothing was chosen" },
  { fields: { "kind.NV-0001": "progress" }, says: "Cần ghi nội dung", because: "progress without words" },
  {
    fields: { "kind.NV-0001": "extension", "content.NV-0001": "vướng mặt bằng" },
    says: "Cần ngày đề nghị",
    because: "an extension without a day",
  },
  {
    fields: { "kind.NV-0001": "extension", "content.NV-0001": "chậm", "due.NV-0001": "01/10/2026" },
    says: "phải sau ngày",
    because: "an extension into the past",
  },
  {
    fields: { "kind.NV-0001": "completion", "content.NV-0001": "xong", "number.NV-0001": "12/STC" },
    says: "Ghi cả số và ngày",
    because: "half a paper",
  },
  {
    fields: { "kind.NV-0001": "completion", "number.NV-0001": "12/STC", "date.NV-0001": "31/02/2026" },
    says: "Ngày không đọc được",
    because: "a day that does not exist",
  },
  {
    fields: { "kind.NV-0001": "completion", "number.NV-0001": "12/STC", "date.NV-0001": "20/10/2026" },
    says: "không thể sau hôm nay",
    because: "a paper of tomorrow",
  },
  {
    fields: { "kind.NV-0002": "progress", "content.NV-0002": "của sở khác" },
    says: "không còn trong danh sách",
    because: "another agency's directive",
  },
  {
    fields: { "kind.NV-9999": "progress", "content.NV-9999": "không có" },
    says: "không còn trong danh sách",
    because: "no directive at all",
  },
  {
    fields: { "kind.NV-0003": "completion", "content.NV-0003": "xong" },
    says: "không còn trong danh sách",
    because: "a co-ordinator completes nothing",
  },
  { fields: { ...PROGRESS, name: "" }, says: "Ghi họ tên", because: "nobody says who reports" },
];

test.each(REFUSED)("is not taken and says why: $because", async ({ fields, says }) => {
  const project = office.copy();
  const { page, error } = await submit(project, link, fields);
  expect(error).toBeNull();
  expect(page).toContain(says);
  expect(formLines(project)).toEqual([]);
});

test("what was typed stands in the form again", async () => {
  const { page } = await submit(office.copy(), link, {
    ...PROGRESS,
    "kind.NV-0004": "extension",
    "content.NV-0004": "lý do",
  });
  expect(page).toContain("đang làm</textarea>");
  expect(page).toContain("lý do</textarea>");
  expect(page).toContain('value="Nguyễn Văn An"');
});

test("completion without a paper is stored as progress, and the agency is told", async () => {
  const project = office.copy();
  const { page } = await submit(project, link, { "kind.NV-0001": "completion", "content.NV-0001": "đã xong" });
  expect(page).toContain("NV-0001: chưa có số, ngày văn bản");
  expect(formLines(project)).toMatchObject([
    { kind: "báo cáo tiến độ (chờ xử lý)", content: "báo đã hoàn thành; đã xong", paper: "chưa có văn bản" },
  ]);
});

test("a link sends so many forms a day and takes up again on the next", async () => {
  const project = office.copy();
  await submit(project, link, PROGRESS, { key: formKey(1) });
  const { scriptProperties } = project.host.state;
  const [name = "", use = ""] = Object.entries(scriptProperties).find(([each]) => each.startsWith("web.link.")) ?? [];
  scriptProperties[name] = use.replace('"sent":1', `"sent":${MOST_A_DAY - 1}`);
  await submit(project, link, PROGRESS, { key: formKey(2) });
  const spent = await submit(project, link, PROGRESS, { key: formKey(900) });
  expect(spent.page).toContain("đã gửi quá nhiều lần");
  expect(formLines(project)).toHaveLength(2);
  project.host.nowMs = Date.parse("2026-10-20T00:30:00.000Z");
  expect((await submit(project, link, PROGRESS, { key: formKey(901) })).page).toContain("Mã tiếp nhận");
});

test.each(["x".repeat(250_000), "&content.NV-0001=".repeat(20_000)])("a huge form is not read", async (body) => {
  const project = office.copy();
  const { page } = await project.request({ body: `${formBody(link, PROGRESS)}&more=${body}` });
  expect(page).toContain("Không mở được trang báo cáo");
  expect(formLines(project)).toEqual([]);
});

test("what is not its own stays as it was: a form writes lines of Diễn biến and nothing else", async () => {
  const project = office.copy();
  const others = project.book().sheets.flatMap(({ name }) => (name === sheetSpec("events").vi ? [] : [name]));
  const before = others.map((name) => project.sheet(name).values());
  await submit(project, link, PROGRESS);
  expect(others.map((name) => project.sheet(name).values())).toEqual(before);
});
