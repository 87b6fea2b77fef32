import { describe, expect, test } from "@jest/globals";
import { sheetSpec } from "../../src/core/register/sheets.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import type { PreviewData } from "../../src/views/email/previewData.ts";
import { LATE_AGENCIES, lateOffice, sendWeek } from "../support/lateOffice.ts";
import { choose, fill, fillAgencies, readyRegister, type, USER } from "../support/readyRegister.ts";
import { startData } from "../support/startData.ts";

const to = (emails: readonly { readonly to: string }[]) => emails.map((email) => email.to);
const ledger = (project: Project) =>
  project
    .sheet(sheetSpec("mail").vi)
    .texts()
    .slice(1)
    .filter(([key]) => key)
    .map((row) => [row[1], row[5]]);

describe("the week's e-mails", () => {
  test("go to each agency once, most overdue first, and are written down", async () => {
    const project = await lateOffice();
    const { error, emails } = await sendWeek(project);
    expect(error).toBeNull();
    expect(to(emails)).toEqual(["a2@example.invalid", "a1@example.invalid", "a0@example.invalid"]);
    expect(ledger(project)).toEqual([
      ["Sở Y tế", "đã gửi"],
      ["Sở Xây dựng", "đã gửi"],
      ["Sở Tài chính", "đã gửi"],
    ]);
    expect(emails[0]).toMatchObject({
      replyTo: "theodoinhiemvu@example.invalid",
      name: "Văn phòng UBND tỉnh Lạng Sơn",
    });
  });

  test("a second run in the same week sends nothing", async () => {
    const project = await lateOffice();
    await sendWeek(project);
    const again = await sendWeek(project);
    expect(again.emails).toEqual([]);
    expect(again.alerts.pop()?.prompt).toContain("Đã gửi 0 thư; 0 lỗi; 3 đã gửi từ trước; 0 còn lại");
  });

  test("the next week they go again", async () => {
    const project = await lateOffice();
    await sendWeek(project);
    await project.advance("2026-10-26T00:30:00Z");
    expect((await sendWeek(project)).emails).toHaveLength(3);
  });

  test("a letter of hundreds of lines still fits a private account's e-mail", async () => {
    const project = await readyRegister();
    await fillAgencies(project, [["Sở Y tế", "syt@example.invalid"]]);
    await fill(
      project,
      Array.from({ length: 400 }, (_, index) => ({
        id: `NV-${1001 + index}`,
        text: `Rà soát hồ sơ của cơ sở số ${index}, báo cáo khó khăn, vướng mắc và đề xuất phương án xử lý`,
        lead: "Sở Y tế",
        due: "01/10/2026",
        state: "Mới giao",
        chase: true,
        given: "01/09/2026",
      })),
    );
    const { emails } = await sendWeek(project, { account: "consumer" });
    expect(ledger(project)).toEqual([["Sở Y tế", "đã gửi"]]);
    expect(emails[0]?.attachments?.map(({ name }) => name)).toEqual(["Danh sach nhiem vu 2026-W43.csv"]);
  });

  test("what the quota leaves is sent by the next run, nothing twice", async () => {
    const project = await lateOffice();
    await type(project, { mailReserve: "0" });
    const first = await sendWeek(project, { quota: 2 });
    await project.advance("2026-10-20T02:00:00Z");
    const second = await sendWeek(project, { quota: 100 });
    expect(to(first.emails)).toEqual(["a2@example.invalid", "a1@example.invalid"]);
    expect(to(second.emails)).toEqual(["a0@example.invalid"]);
  });

  test("wait for a person where a run died between claim and mark", async () => {
    const project = await lateOffice();
    const calls: string[] = [];
    await sendWeek(await lateOffice(), { onCall: ({ name }: { name: string }) => void calls.push(name) });
    const firstSend = calls.findIndex((name) => name.endsWith("sendEmail")) + 1;
    const dead = await sendWeek(project, { failAt: firstSend + 1 });
    expect(dead.emails).toHaveLength(1);
    await project.advance("2026-10-19T02:00:00Z");
    const next = await sendWeek(project);
    expect(to(next.emails)).toEqual(["a1@example.invalid", "a0@example.invalid"]);
    expect(next.alerts.pop()?.prompt).toContain("1 thư chưa rõ đã gửi hay chưa");
  });

  test("an agency without address is named, and the others get theirs", async () => {
    const project = await lateOffice();
    await fillAgencies(project, [
      ["Sở Tài chính", ""],
      ["Sở Xây dựng", "a1@example.invalid"],
      ["Sở Y tế", "a2@example.invalid"],
    ]);
    const { emails, alerts } = await sendWeek(project);
    expect(emails).toHaveLength(2);
    expect(alerts.pop()?.prompt).toContain("Sở Tài chính: chưa có địa chỉ thư. Bổ sung tại trang Cơ quan.");
  });

  test("nothing is sent while the office has not typed its names", async () => {
    const project = await lateOffice();
    await type(project, { office: "", assigners: "" });
    const { emails, alerts } = await choose(project, "sendWeeklyDigest");
    expect(emails).toEqual([]);
    expect(alerts[0]?.prompt).toContain("Chưa khai “Tên ngắn cơ quan theo dõi” tại trang Thiết lập.");
  });

  test("a copy of the file sends nothing until it is set up", async () => {
    const project = await lateOffice();
    project.host.state.scriptProperties["register.spreadsheet"] = "another";
    const { emails, alerts } = await choose(project, "sendWeeklyDigest");
    expect(emails).toEqual([]);
    expect(alerts[0]?.prompt).toContain("bản sao");
  });

  test("hostile cells carry no markup and no header into an e-mail", async () => {
    const project = await lateOffice();
    await fill(project, [
      {
        id: "NV-0001",
        text: "<script>alert(1)</script>\r\nBcc: x@example.invalid",
        lead: "Sở Tài chính",
        due: "05/10/2026",
        state: "Mới giao",
        chase: true,
      },
    ]);
    const { emails } = await sendWeek(project);
    const [email] = emails.filter(({ to: address }) => address === "a0@example.invalid");
    expect(email?.htmlBody).not.toContain("<script>");
    expect(email?.subject).not.toMatch(/[\r\n]/);
  });

  test("the preview shows every letter exactly as it then leaves, and sends none", async () => {
    const project = await lateOffice();
    const looked = await project.run("previewDigest", [], { context: "menu", user: USER });
    expect([looked.error, looked.emails]).toEqual([null, []]);
    const { letters } = startData(looked) as unknown as PreviewData;
    expect(letters.map(({ agency, standing }) => [agency, standing])).toEqual(
      LATE_AGENCIES.map((name) => [name, "toSend"]),
    );
    const { emails } = await sendWeek(project);
    const left = emails.map(({ to: address, subject, htmlBody }) => [address, subject, htmlBody]);
    expect(letters.map(({ to: addresses, subject, html }) => [addresses[0], subject, html]).reverse()).toEqual(left);
  });

  test("the preview tells what was sent this week and what the quota leaves", async () => {
    const project = await lateOffice();
    await type(project, { mailReserve: "0" });
    await sendWeek(project, { quota: 2 });
    const again = startData(await project.run("previewDigest", [], { context: "menu", user: USER, quota: 0 }));
    const { letters, quota } = again as unknown as PreviewData;
    expect(letters.map(({ standing }) => standing)).toEqual(["quota", "sent", "sent"]);
    expect(quota).toEqual({ needed: 1, left: 0 });
  });
});

describe("by itself", () => {
  async function automatic(): Promise<Project> {
    const project = await lateOffice();
    await type(project, { autoMail: "có" });
    await choose(project, "installTriggers", ["yes"]);
    return project;
  }
  const sentUntil = async (project: Project, until: string) =>
    (await project.advance(until)).flatMap(({ emails }) => emails);

  test("nothing is sent before a person has looked at a preview", async () => {
    expect(await sentUntil(await automatic(), "2026-10-20T00:00:00Z")).toEqual([]);
  });

  test("the week's e-mails go once after a preview, and again on the next Monday", async () => {
    const project = await automatic();
    await project.run("previewDigest", [], { context: "menu", user: USER });
    expect(await sentUntil(project, "2026-10-25T00:00:00Z")).toHaveLength(3);
    expect(await sentUntil(project, "2026-10-26T05:00:00Z")).toHaveLength(3);
  });

  test("standings follow the calendar after midnight", async () => {
    const project = await automatic();
    await fill(project, [{ id: "NV-0001", text: "Việc", lead: "Sở Tài chính", due: "20/10/2026", state: "Mới giao" }]);
    await project.advance("2026-10-21T02:00:00Z");
    expect(project.sheet(sheetSpec("register").vi).texts()[1]?.[20]).toBe("Quá hạn");
  });

  test("a second owner takes over, and the first owner's trigger deletes itself", async () => {
    const project = await automatic();
    const other = "vanthu@example.invalid";
    await choose(project, "installTriggers", ["yes"], { user: other });
    await project.advance("2026-10-19T03:00:00Z");
    expect(project.host.state.triggers.map(({ owner }) => owner)).toEqual([other]);
  });
});
