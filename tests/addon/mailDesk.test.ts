import { describe, expect, test } from "@jest/globals";
import { sheetSpec } from "../../src/core/register/sheets.ts";
import { toEml } from "../../src/local/mail/toEml.ts";
import type { Project, RunResult } from "../../src/local/simulator/project.ts";
import type { PreviewData } from "../../src/views/email/previewData.ts";
import { LATE_AGENCIES, lateOffice, sendWeek } from "../support/lateOffice.ts";
import { choose, column, fillAgencies, type, USER } from "../support/readyRegister.ts";
import { startData } from "../support/startData.ts";

const address = (index: number) => `a${index}@example.invalid`;
const key = (name: string, week = "2026-W43") => `digest|${week}|${name}`;

const settle = (project: Project, keys: readonly string[], how: string) =>
  project.run("settleMail", [{ keys, how }], { context: "dialog", user: USER });
const to = ({ emails }: RunResult) => emails.map((email) => email.to).sort();

/** Texts of some columns of a sheet, line 2 first, blank lines left out. */
function lines(project: Project, sheet: "mail" | "events" | "journal", ...keys: readonly string[]): string[][] {
  const { vi, columns } = sheetSpec(sheet);
  return project
    .sheet(vi)
    .texts()
    .slice(1)
    .filter(([first]) => first)
    .map((row) => keys.map((wanted) => row[columns.findIndex((one) => one.key === wanted)] ?? ""));
}

async function looked(project: Project): Promise<PreviewData> {
  const run = await project.run("previewDigest", [], { context: "menu", user: USER });
  return startData(run) as unknown as PreviewData;
}

const standings = async (project: Project) =>
  Object.fromEntries((await looked(project)).letters.map(({ agency, standing }) => [agency, standing]));

/** The run dies right after the first e-mail has left: nobody wrote that it did. */
async function cutOff(): Promise<Project> {
  const calls: string[] = [];
  const project = await lateOffice();
  await sendWeek(project.copy(), { onCall: ({ name }: { name: string }) => void calls.push(name) });
  const firstSend = calls.findIndex((name) => name.endsWith("sendEmail")) + 1;
  await sendWeek(project, { failAt: firstSend + 1 });
  await project.advance("2026-10-19T02:00:00Z");
  return project;
}

describe("an e-mail that may or may not have left", () => {
  test("is shown as such, and waits for a person", async () => {
    const project = await cutOff();
    expect(await standings(project)).toEqual({
      "Sở Tài chính": "toSend",
      "Sở Xây dựng": "toSend",
      "Sở Y tế": "unclear",
    });
    const settled = await settle(project, [key("Sở Y tế")], "sent");
    expect(settled.result).toMatchObject({ ok: true, messages: ["Đã ghi nhận 1 thư là đã gửi."] });
    expect(to(await sendWeek(project))).toEqual([address(0), address(1)]);
    expect(lines(project, "mail", "agency", "state").filter(([name]) => name === "Sở Y tế")).toEqual([
      ["Sở Y tế", "đã gửi"],
    ]);
  });

  test("is sent once more when a person says that it never left, and then no more", async () => {
    const project = await cutOff();
    await settle(project, [key("Sở Y tế")], "again");
    expect((await standings(project))["Sở Y tế"]).toBe("toSend");
    expect(to(await choose(project, "continueDigest"))).toEqual([address(0), address(1), address(2)]);
    expect(to(await choose(project, "continueDigest"))).toEqual([]);
    const [last] = lines(project, "mail", "agency", "state")
      .filter(([name]) => name === "Sở Y tế")
      .slice(-1);
    expect(last).toEqual(["Sở Y tế", "đã gửi"]);
  });

  test("what was decided stands in the journal, with who and what before", async () => {
    const project = await cutOff();
    await settle(project, [key("Sở Y tế")], "again");
    expect(lines(project, "journal", "command", "by", "id", "before", "after").pop()).toEqual([
      "settleMail",
      USER,
      key("Sở Y tế"),
      "chưa rõ",
      "chờ gửi lại",
    ]);
  });

  test("counts as a reminder once it is treated as sent", async () => {
    const project = await cutOff();
    await settle(project, [key("Sở Y tế")], "sent");
    expect(lines(project, "events", "id", "kind")).toEqual([["NV-0003", "đôn đốc"]]);
    await choose(project, "refreshRegister");
    expect(column(project, "reminders").slice(0, 3)).toEqual(["", "", "1"]);
  });

  test("is not touched while somebody sends", async () => {
    const project = await cutOff();
    project.host.state.scriptProperties["mail.lease"] = `other|${project.host.nowMs + 60_000}`;
    const { result } = await settle(project, [key("Sở Y tế")], "again");
    expect(result).toMatchObject({ ok: false, messages: [expect.stringContaining("đang chạy")] });
    expect((await standings(project))["Sở Y tế"]).toBe("unclear");
  });
});

describe("an e-mail that came back", () => {
  test("counts as not received, and the agency as not reached until its address changes", async () => {
    const project = await lateOffice();
    await sendWeek(project);
    await settle(project, [key("Sở Y tế")], "returned");
    const { unreachable, letters } = await looked(project);
    expect(unreachable).toEqual([{ agency: "Sở Y tế", reason: "returned" }]);
    expect(letters.map(({ standing }) => standing)).toEqual(["sent", "sent", "returned"]);
    expect(to(await choose(project, "continueDigest"))).toEqual([]);
    await project.advance("2026-10-26T00:30:00Z");
    expect(to(await sendWeek(project))).toEqual([address(0), address(1)]);
    await fillAgencies(project, [
      [LATE_AGENCIES[0], address(0)],
      [LATE_AGENCIES[1], address(1)],
      [LATE_AGENCIES[2], "moi@example.invalid"],
    ]);
    expect(to(await choose(project, "continueDigest"))).toEqual(["moi@example.invalid"]);
  });
});

describe("“Gửi tiếp số thư còn lại”", () => {
  const said = ({ alerts }: RunResult) => alerts.map(({ prompt }) => prompt).join("\n");

  test("sends what the quota left, and asks nothing", async () => {
    const project = await lateOffice();
    await type(project, { mailReserve: "0" });
    expect(to(await sendWeek(project, { quota: 2 }))).toEqual([address(1), address(2)]);
    await project.advance("2026-10-20T02:00:00Z");
    expect(to(await choose(project, "continueDigest", [], { quota: 100 }))).toEqual([address(0)]);
  });

  test.each<[string, (project: Project) => Promise<unknown>, string]>([
    ["nothing was begun", async () => undefined, "chưa gửi thư nào (3 thư đang chờ)"],
    ["all is sent", sendWeek, "không còn thư nào chờ gửi: 3 thư đã gửi"],
  ])("says why nothing is left: %s", async (_because, before, expected) => {
    const project = await lateOffice();
    await before(project);
    const run = await choose(project, "continueDigest");
    expect([to(run), said(run)]).toEqual([[], expect.stringContaining(expected)]);
  });

  test("names what waits for a person", async () => {
    const project = await cutOff();
    await sendWeek(project);
    expect(said(await choose(project, "continueDigest"))).toContain("1 thư chưa rõ");
  });
});

const one = (project: Project, name: string, how: string) =>
  project.run("mailOne", [{ key: key(name), how }], { context: "dialog", user: USER });

describe("one letter by itself", () => {
  test("“Gửi riêng cơ quan này” sends it now, and not again with the others; the week is not over", async () => {
    const project = await lateOffice();
    const run = await one(project, "Sở Tài chính", "now");
    expect(to(run)).toEqual([address(0)]);
    expect(run.result).toMatchObject({ ok: true, reply: { marks: [{ key: key("Sở Tài chính"), known: "sent" }] } });
    expect(project.host.state.scriptProperties["digest.week"]).toBeUndefined();
    expect(to(await sendWeek(project))).toEqual([address(1), address(2)]);
  });

  test("is not sent a second time by a second press", async () => {
    const project = await lateOffice();
    await one(project, "Sở Tài chính", "now");
    const again = await one(project, "Sở Tài chính", "now");
    expect([to(again), again.result]).toEqual([[], expect.objectContaining({ ok: false })]);
  });

  test("“Gửi thử cho tôi” goes to whoever asks, marked, and counts for nothing", async () => {
    const project = await lateOffice();
    const { emails } = await one(project, "Sở Tài chính", "test");
    expect(emails.map(({ to: address, subject }) => [address, subject.slice(0, 34)])).toEqual([
      [USER, "[Gửi thử] Nhiệm vụ giao Sở Tài chí"],
    ]);
    expect(await standings(project)).toMatchObject({ "Sở Tài chính": "toSend" });
    expect(lines(project, "events", "id")).toEqual([]);
    expect(lines(project, "mail", "kind", "state")).toEqual([["Thư gửi thử", "đã gửi"]]);
    expect(to(await sendWeek(project))).toHaveLength(3);
  });

  test("neither leaves while mail is paused, nor from a copy of the file", async () => {
    const project = await lateOffice();
    await choose(project, "pause", ["yes", "no"]);
    for (const how of ["now", "test"]) expect(to(await one(project, "Sở Tài chính", how))).toEqual([]);
    const copy = await lateOffice();
    copy.host.state.scriptProperties["register.spreadsheet"] = "another";
    for (const how of ["now", "test"]) expect(to(await one(copy, "Sở Tài chính", how))).toEqual([]);
  });

  test("a message by telephone is recorded and counts as a reminder", async () => {
    const project = await lateOffice();
    const { letters } = await looked(project);
    await one(project, "Sở Tài chính", "note");
    expect(lines(project, "events", "id", "kind", "source", "content")).toEqual([
      ["NV-0001", "đôn đốc", "Zalo", letters[0]?.short],
    ]);
    expect(column(project, "reminders").slice(0, 3)).toEqual(["1", "", ""]);
  });
});

describe("before the e-mails leave", () => {
  test("the preview names what just changed, who just answered, and what changed most", async () => {
    const project = await lateOffice();
    await sendWeek(project);
    await project.advance("2026-10-26T00:30:00Z");
    const entry = { ids: ["NV-0001"], kind: "progress", source: "phone", content: "Đang lấy ý kiến." };
    const blank = {
      paperNumber: "",
      paperOn: null,
      obstacle: "",
      newDue: null,
      allowedBy: "",
      askedOn: null,
      reason: null,
      newLead: "",
    };
    const run = await project.run("recordProgress", [{ ...blank, ...entry, on: null }], {
      context: "dialog",
      user: USER,
    });
    expect(run.result).toMatchObject({ ok: true });
    const { brakes } = await looked(project);
    expect(brakes.changed.map(({ id }) => id)).toEqual(["NV-0001"]);
    expect(brakes.answered.map(({ id, what }) => [id, what])).toEqual([
      ["NV-0001", "báo cáo tiến độ ngày 26/10/2026, điện thoại, Đang lấy ý kiến."],
    ]);
    expect(brakes.jump).toBeNull();
  });

  test("a letter sent from the office's own mailbox is recorded as sent, with what it said", async () => {
    const project = await lateOffice();
    await settle(
      project,
      LATE_AGENCIES.map((name) => key(name)),
      "sent",
    );
    expect(to(await sendWeek(project))).toEqual([]);
    expect(lines(project, "mail", "agency", "state", "told")).toEqual([
      ["Sở Tài chính", "đã gửi", "NV-0001: quá hạn 14 ngày"],
      ["Sở Xây dựng", "đã gửi", "NV-0002: quá hạn 17 ngày"],
      ["Sở Y tế", "đã gửi", "NV-0003: quá hạn 18 ngày"],
    ]);
  });

  test("a register older than the column of what was told still records its e-mails", async () => {
    const project = await lateOffice();
    const { vi, columns } = sheetSpec("mail");
    await project.paste(
      vi,
      `${String.fromCharCode(65 + columns.findIndex((each) => each.key === "told"))}1`,
      [["Khác"]],
      {
        user: USER,
      },
    );
    await sendWeek(project);
    expect(lines(project, "mail", "agency", "state")).toHaveLength(3);
  });
});

describe("files with the e-mails", () => {
  test("none by default; the list and the calendar where the office wants them", async () => {
    const project = await lateOffice();
    const plain = await sendWeek(project.copy());
    expect(plain.emails.flatMap(({ attachments = [] }) => attachments)).toEqual([]);
    await type(project, { attachList: "Có", attachCalendar: "Có" });
    const { emails } = await sendWeek(project);
    expect(emails.map(({ attachments = [] }) => attachments.map(({ name, mimeType }) => [name, mimeType]))).toEqual(
      LATE_AGENCIES.map(() => [["Danh sach nhiem vu 2026-W43.csv", "text/csv"]]),
    );
    const [file] = emails[0]?.attachments ?? [];
    expect(Buffer.from(file?.bytes ?? []).toString("utf8")).toContain('"NV-0003","Việc 3","Sở Y tế"');
    const eml = new TextDecoder().decode(
      await toEml(emails[0] ?? { to: "", subject: "", body: "" }, { from: USER, at: "2026-10-19T00:30:00Z" }),
    );
    expect(eml).toContain("Danh sach nhiem vu 2026-W43.csv");
  });
});
