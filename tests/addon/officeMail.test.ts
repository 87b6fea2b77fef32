import { describe, expect, test } from "@jest/globals";
import { sheetSpec } from "../../src/core/register/sheets.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { choose, fill, fillAgencies, readyRegister, type, USER } from "../support/readyRegister.ts";

const MANAGERS = "lanhdao@example.invalid,chanhvp@example.invalid";
const FOLLOWERS = "Nguyễn Văn An: an@example.invalid";

/** Two agencies, one of them late; the late directive has a follower. */
async function office(settings: Parameters<typeof type>[1]): Promise<Project> {
  const project = await readyRegister();
  await fillAgencies(project, [
    ["Sở Tài chính", "a0@example.invalid"],
    ["Sở Xây dựng", "a1@example.invalid"],
  ]);
  const late = { state: "Mới giao", chase: true, given: "01/09/2026" };
  await fill(project, [
    { ...late, id: "NV-0001", text: "Việc 1", lead: "Sở Tài chính", due: "16/10/2026", follower: "Nguyễn Văn An" },
    { ...late, id: "NV-0002", text: "Việc 2", lead: "Sở Xây dựng", due: "02/10/2026", follower: "Trần Thị Bình" },
  ]);
  await type(project, settings);
  return project;
}

const MANAGED = { managerEmail: "lanhdao@example.invalid; chanhvp@example.invalid" } as const;
const send = (project: Project, options = {}) => choose(project, "sendWeeklyDigest", ["yes"], options);
const to = (emails: readonly { readonly to: string }[]) => emails.map((email) => email.to);
const ledger = (project: Project) =>
  project
    .sheet(sheetSpec("mail").vi)
    .texts()
    .slice(1)
    .filter(([key]) => key)
    .map((row) => [row[3], row[5]]);

describe("the roll-up", () => {
  test("leaves after the agencies' e-mails, counts them, and is written down", async () => {
    const project = await office(MANAGED);
    const { error, emails, alerts } = await send(project);
    expect(error).toBeNull();
    expect(to(emails)).toEqual(["a1@example.invalid", "a0@example.invalid", MANAGERS]);
    expect(emails[2]?.body).toContain("4. Thư đã gửi: 02 thư, 0 lỗi, 0 chưa rõ.");
    expect(alerts.pop()?.prompt).toContain("Thư tổng hợp gửi lãnh đạo: Đã gửi 1 thư");
    expect(ledger(project)).toEqual([
      ["Thư nhắc việc tuần", "đã gửi"],
      ["Thư nhắc việc tuần", "đã gửi"],
      ["Thư tổng hợp tuần", "đã gửi"],
    ]);
  });

  test("is sent once a week, and compares with the week before", async () => {
    const project = await office(MANAGED);
    await send(project);
    expect((await send(project)).emails).toEqual([]);
    await project.advance("2026-10-26T00:30:00Z");
    const { emails } = await send(project);
    expect(to(emails)[2]).toBe(MANAGERS);
    expect(emails[2]?.body).toContain("02 (0) | 02 (0) | 0 (0)");
  });

  test("is sent to nobody unless an address is set", async () => {
    const project = await office({});
    expect(to((await send(project)).emails)).toEqual(["a1@example.invalid", "a0@example.invalid"]);
  });

  test("waits until the agencies' e-mails are settled", async () => {
    const project = await office({ ...MANAGED, mailReserve: "0" });
    expect(to((await send(project, { quota: 1 })).emails)).toEqual(["a1@example.invalid"]);
    await project.advance("2026-10-20T02:00:00Z");
    expect(to((await send(project, { quota: 10 })).emails)).toEqual(["a0@example.invalid", MANAGERS]);
  });

  test("leaves though no agency has anything to be told", async () => {
    const project = await office(MANAGED);
    await fill(project, [{ id: "NV-0001" }, { id: "NV-0002" }]);
    expect(to((await send(project)).emails)).toEqual([MANAGERS]);
  });

  test("is not sent while everything is paused", async () => {
    const project = await office(MANAGED);
    await choose(project, "pause", ["yes", "yes"]);
    expect((await send(project)).emails).toEqual([]);
  });
});

describe("by itself", () => {
  async function automatic(settings: Parameters<typeof type>[1]): Promise<Project> {
    const project = await office(settings);
    await choose(project, "installTriggers", ["yes"]);
    await project.run("previewDigest", [], { context: "menu", user: USER });
    return project;
  }
  const sentUntil = async (project: Project, until: string) =>
    to((await project.advance(until)).flatMap(({ emails }) => emails));

  test("the roll-up goes once a week, last", async () => {
    const project = await automatic({ ...MANAGED, autoMail: "có" });
    expect(await sentUntil(project, "2026-10-25T00:00:00Z")).toEqual([
      "a1@example.invalid",
      "a0@example.invalid",
      MANAGERS,
    ]);
    expect((await sentUntil(project, "2026-10-26T05:00:00Z")).filter((each) => each === MANAGERS)).toHaveLength(1);
  });

  test("a follower gets one list a morning, and only when there is something", async () => {
    const project = await automatic({ morningList: "có", followerAddresses: FOLLOWERS });
    expect(await sentUntil(project, "2026-10-19T10:00:00Z")).toEqual(["an@example.invalid"]);
    expect(await sentUntil(project, "2026-10-25T00:00:00Z")).toEqual([]);
  });

  test("no list is sent unless it is switched on", async () => {
    const project = await automatic({ followerAddresses: FOLLOWERS });
    expect(await sentUntil(project, "2026-10-20T10:00:00Z")).toEqual([]);
  });
});
