import { describe, expect, test } from "@jest/globals";
import type { SentLetter } from "../../src/core/digest/sentLetters.ts";
import { sheetSpec } from "../../src/core/register/sheets.ts";
import type { Project, RunResult } from "../../src/local/simulator/project.ts";
import { choose, fill, fillAgencies, readyRegister, type, USER } from "../support/readyRegister.ts";
import { startData } from "../support/startData.ts";

const KEY = "digest|2026-W43|Sở Công Thương";
const WRONG = {
  id: "NV-0147",
  text: "Rà soát.",
  lead: "Sở Công Thương",
  due: "05/10/2026",
  chase: true,
  given: "09/09/2026",
};
const OTHER = { ...WRONG, id: "NV-0098", text: "Trình quy chế.", due: "15/10/2026" };
const REPORTED = {
  state: "Chờ xác nhận",
  reportedOn: "02/10/2026",
  resultPaper: "Công văn số 1850/SCT-CN ngày 02/10/2026",
};

/** The week's e-mail called two directives late; one of them had been reported. */
async function wronged(): Promise<Project> {
  const project = await readyRegister();
  await fillAgencies(project, [["Sở Công Thương", "sct@example.invalid"]]);
  await fill(project, [
    { ...WRONG, state: "Mới giao" },
    { ...OTHER, state: "Mới giao" },
  ]);
  await choose(project, "sendWeeklyDigest", ["yes"]);
  await fill(project, [
    { ...WRONG, ...REPORTED },
    { ...OTHER, state: "Mới giao" },
  ]);
  await project.advance("2026-10-20T02:00:00Z");
  return project;
}

async function offered(project: Project): Promise<readonly SentLetter[]> {
  const run = await project.run("sendCorrection", [], { context: "menu", user: USER });
  return (startData(run) as unknown as { readonly letters: readonly SentLetter[] }).letters;
}

const correct = (project: Project, lines: readonly { id: string; right: string }[], number = 1): Promise<RunResult> =>
  project.run("sendCorrection", [{ key: KEY, number, lines }], { context: "dialog", user: USER });

const RIGHT = "Sở đã báo cáo hoàn thành tại Công văn số 1850/SCT-CN ngày 02/10/2026, trong thời hạn";
const ONE = [{ id: "NV-0147", right: RIGHT }];

function ledger(project: Project): string[][] {
  const { vi, columns } = sheetSpec("mail");
  const places = ["key", "kind", "state"].map((wanted) => columns.findIndex(({ key }) => key === wanted));
  const rows = project
    .sheet(vi)
    .texts()
    .slice(1)
    .filter(([key]) => key);
  return rows.map((row) => places.map((place) => row[place] ?? ""));
}

describe("a correction", () => {
  test("is offered with what the letter said and what the register says now", async () => {
    const [letter, ...more] = await offered(await wronged());
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ key: KEY, date: "19/10/2026", to: ["sct@example.invalid"], number: 1 });
    expect(letter?.lines).toEqual([
      { id: "NV-0147", told: "quá hạn 14 ngày", right: RIGHT },
      { id: "NV-0098", told: "quá hạn 4 ngày", right: "thời hạn 15/10/2026, quá hạn" },
    ]);
  });

  test("reads as the model does, and goes to those who got the letter", async () => {
    const { emails, result } = await correct(await wronged(), ONE);
    expect(result).toMatchObject({ ok: true });
    expect(emails.map(({ to, subject }) => [to, subject])).toEqual([
      ["sct@example.invalid", "Đính chính thư ngày 19/10/2026 về nhiệm vụ giao Sở Công Thương"],
    ]);
    expect(emails[0]?.body.split("\n\n").slice(0, 5)).toEqual([
      "Kính gửi: Sở Công Thương",
      `Thư ngày 19/10/2026 của Văn phòng UBND tỉnh ghi nhiệm vụ NV-0147 quá hạn 14 ngày. Nội dung đúng: ${RIGHT}.`,
      "Văn phòng UBND tỉnh đã cập nhật; xin lỗi và mong Sở Công Thương thông cảm. Các nội dung khác của thư không thay đổi.",
      "Nếu nội dung vẫn chưa đúng, đề nghị phản hồi thư này.",
      "Trân trọng./.",
    ]);
  });

  test("leaves once however often it is pressed; the next has a number of its own", async () => {
    const project = await wronged();
    await correct(project, ONE);
    const again = await correct(project, ONE);
    expect([again.emails, again.result]).toEqual([[], expect.objectContaining({ ok: false })]);
    expect((await offered(project))[0]?.number).toBe(2);
    expect((await correct(project, [{ id: "NV-0098", right: "đã được gia hạn" }], 2)).emails).toHaveLength(1);
    expect(ledger(project)).toEqual([
      [KEY, "Thư nhắc việc tuần", "đã gửi"],
      ["correction|2026-W43.1|Sở Công Thương", "Thư đính chính", "đã gửi"],
      ["correction|2026-W43.2|Sở Công Thương", "Thư đính chính", "đã gửi"],
    ]);
  });

  test("goes to the addresses that got the letter, whatever the directory says since", async () => {
    const project = await wronged();
    await fillAgencies(project, [["Sở Công Thương", "moi@example.invalid"]]);
    expect((await correct(project, ONE)).emails.map(({ to }) => to)).toEqual(["sct@example.invalid"]);
  });

  test("takes out of the agency's calendar what it no longer has to do, where the office sends calendars", async () => {
    const project = await readyRegister();
    await type(project, { attachCalendar: "có" });
    await fillAgencies(project, [["Sở Công Thương", "sct@example.invalid"]]);
    const coming = { ...WRONG, due: "22/10/2026" };
    await fill(project, [{ ...coming, state: "Mới giao" }]);
    const files = ({ emails }: RunResult) =>
      (emails[0]?.attachments ?? []).map(({ bytes }) => Buffer.from(bytes).toString("utf8"));
    const published = files(await choose(project, "sendWeeklyDigest", ["yes"]));
    await fill(project, [{ ...coming, state: "Thôi theo dõi" }]);
    await project.advance("2026-10-20T02:00:00Z");
    const taken = files(await correct(project, [{ id: "NV-0147", right: "nhiệm vụ đã thôi theo dõi" }]));
    const line = (name: string, [text = ""]: readonly string[]) => new RegExp(`^${name}:(.*)$`, "m").exec(text)?.[1];
    expect([line("STATUS", published), line("STATUS", taken)]).toEqual(["CONFIRMED", "CANCELLED"]);
    expect(line("UID", taken)).toBe(line("UID", published));
    expect(Number(line("SEQUENCE", taken))).toBeGreaterThan(Number(line("SEQUENCE", published)));
  });

  test.each<[string, (project: Project) => Promise<unknown>]>([
    ["while mail is paused", (project) => choose(project, "pause", ["yes", "no"])],
    [
      "of a letter that came back",
      (project) => project.run("settleMail", [{ keys: [KEY], how: "returned" }], { context: "dialog", user: USER }),
    ],
    [
      "from a copy of the file",
      async (project) => {
        project.host.state.scriptProperties["register.spreadsheet"] = "another";
      },
    ],
  ])("does not leave %s", async (_because, before) => {
    const project = await wronged();
    await before(project);
    const { emails, result } = await correct(project, ONE);
    expect([emails, result]).toEqual([[], expect.objectContaining({ ok: false })]);
  });

  test("several wrong lines stand one under the other, and no markup enters", async () => {
    const lines = [...ONE, { id: "NV-0098", right: "<b>đã gia hạn</b>\r\nBcc: x@example.invalid" }];
    const { emails } = await correct(await wronged(), lines);
    expect(emails[0]?.body).toContain(
      `1. Nhiệm vụ NV-0147: thư ghi quá hạn 14 ngày; nội dung đúng: ${RIGHT}.\n2. Nhiệm vụ NV-0098: thư ghi quá hạn 4 ngày; nội dung đúng: <b>đã gia hạn</b> Bcc: x@example.invalid.`,
    );
    expect(emails[0]?.htmlBody).not.toContain("<b>đã gia hạn");
  });

  test("without a sent e-mail the command says so", async () => {
    const { alerts, dialogs } = await choose(await readyRegister(), "sendCorrection");
    expect([dialogs, alerts[0]?.prompt]).toEqual([[], "Chưa có thư nào đã gửi để đính chính."]);
  });
});
