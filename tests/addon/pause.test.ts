import { describe, expect, test } from "@jest/globals";
import type { Project } from "../../src/local/simulator/project.ts";
import { choose, column, fill, fillAgencies, readyRegister, type, USER } from "../support/readyRegister.ts";

const OVERDUE = {
  id: "NV-0001",
  text: "Việc",
  lead: "Sở Tài chính",
  due: "05/10/2026",
  state: "Mới giao",
  chase: true,
};

/** Everything is set for this Monday's e-mails to leave by themselves. */
async function armed(now?: string): Promise<Project> {
  const project = await readyRegister(now);
  await fillAgencies(project, [["Sở Tài chính", "stc@example.invalid"]]);
  await fill(project, [OVERDUE]);
  await type(project, { autoMail: "có" });
  await choose(project, "previewDigest");
  await choose(project, "installTriggers", ["yes"]);
  return project;
}

const rules = (project: Project) =>
  project.book().sheets.map(({ name, colourRules }) => [name, colourRules.length] as const);

async function mails(project: Project, until: string): Promise<number> {
  const runs = await project.advance(until);
  return runs.flatMap(({ emails }) => emails).length;
}

test("without a pause the e-mails leave", async () => {
  expect(await mails(await armed(), "2026-10-19T02:00:00Z")).toBe(1);
});

describe("paused", () => {
  test("nothing leaves by itself", async () => {
    const project = await armed();
    await choose(project, "pause", ["yes", "no"]);
    expect(await mails(project, "2026-10-19T02:00:00Z")).toBe(0);
  });

  test("past midnight nothing is computed by itself, but the hourly run shows that it is alive", async () => {
    const project = await armed("2026-10-19T16:40:00Z");
    await choose(project, "pause", ["yes", "no"]);
    await project.advance("2026-10-19T17:50:00Z");
    await project.run("onOpen", [], { context: "open", user: USER });
    expect(project.state().scriptProperties["register.asOf"]).toBe("2026-10-19");
    await project.save();
    const texts = project.sheet("Tổng hợp").texts();
    expect([texts[2]?.[1]?.slice(0, 10), texts[4]?.[1]]).toEqual(["20/10/2026", "tạm ngừng từ 19/10/2026"]);
  });

  test("sending by hand is refused and says who paused, and how to go on", async () => {
    const project = await armed();
    await choose(project, "pause", ["yes", "no"]);
    const { alerts, emails } = await choose(project, "sendWeeklyDigest", ["yes"]);
    expect(emails).toEqual([]);
    // Nobody is asked first whether to send.
    expect(alerts).toHaveLength(1);
    expect(JSON.stringify(alerts)).toContain(USER);
    expect(JSON.stringify(alerts)).toContain("Tạm ngừng thư và tự động");
  });

  test("an edited row is still judged: its colour and its date never disagree", async () => {
    const project = await armed();
    await choose(project, "pause", ["yes", "no"]);
    await project.edit("Nhiệm vụ", "N2", "30/11/2026", { user: USER });
    expect(column(project, "due")[0]).toBe("30/11/2026");
    expect(column(project, "standing")[0]).toBe("Trong hạn");
  });

  test("opening the book says so", async () => {
    const project = await armed();
    await choose(project, "pause", ["yes", "no"]);
    const { toasts } = await project.run("onOpen", [], { context: "open", user: USER });
    expect(JSON.stringify(toasts)).toContain("đang tạm ngừng từ ngày 19/10/2026");
  });

  test.each([
    ["no", 1, true],
    ["yes", 0, false],
  ])(
    "removing on request: %s leaves %d trigger(s), our colour rules: %s; a user's rule stays",
    async (answer, triggers, ours) => {
      const project = await armed();
      project.actNow(
        `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Nhiệm vụ");
       const own = SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBold(true).setRanges([sheet.getRange("A2:A9")]).build();
       sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), own]);`,
        { user: USER },
      );
      await choose(project, "pause", ["yes", answer]);
      expect(project.state().triggers.length).toBe(triggers);
      const count = Object.fromEntries(rules(project))["Nhiệm vụ"] ?? 0;
      expect([count > 0, count > 1]).toEqual([true, ours]);
    },
  );
});

describe("paused by somebody else in the moment of sending", () => {
  const WEEK = { key: "digest|2026-W43|Sở Tài chính", how: "now" };
  test.each([
    ["sendWeeklyDigest", [], { context: "menu", answers: ["yes", "ok"] }],
    ["mailOne", [WEEK], { context: "dialog" }],
    ["mailOne", [{ ...WEEK, how: "test" }], { context: "dialog" }],
  ] as const)("%s sends nothing", async (command, args, options) => {
    for (const pauses of [false, true]) {
      const project = await armed();
      let placed = false;
      const { emails } = await project.run(command, args, {
        ...options,
        user: USER,
        onCall: ({ name }) => {
          if (!pauses || placed || name !== "Lock.releaseLock") return;
          placed = true;
          const pause = `PropertiesService.getScriptProperties().setProperty("paused", "2026-10-19 07:31:00|khac@example.invalid");`;
          expect(project.actNow(pause, { user: "khac@example.invalid" }).error).toBeNull();
        },
      });
      expect([pauses, emails.length > 0]).toEqual([pauses, !pauses]);
    }
  });
});

test("a register that grows while its colour rules are off gets none of them back", async () => {
  const project = await armed();
  const there = rules(project);
  await choose(project, "pause", ["yes", "yes"]);
  const bare = rules(project);
  expect(bare).not.toEqual(there);
  const grow = `SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Nhiệm vụ").insertRowsAfter(2, 40);`;
  expect(project.actNow(grow, { user: USER }).error).toBeNull();
  await choose(project, "refreshRegister");
  expect(rules(project)).toEqual(bare);
});

describe("resuming", () => {
  test.each(["no", "yes"])("brings mail and colours back (removed: %s)", async (removed) => {
    const project = await armed();
    const before = rules(project);
    await choose(project, "pause", ["yes", removed]);
    await choose(project, "pause", removed === "yes" ? ["yes", "yes"] : ["yes"]);
    expect(rules(project)).toEqual(before);
    expect(project.state().triggers.length).toBe(1);
    expect(await mails(project, "2026-10-19T02:00:00Z")).toBe(1);
    await project.save();
    expect(project.sheet("Tổng hợp").texts()[4]?.[1]).toBe("đang bật");
  });

  test("a question answered with no changes nothing", async () => {
    const project = await armed();
    await choose(project, "pause", ["no"]);
    expect(project.state().scriptProperties["paused"]).toBeUndefined();
    await choose(project, "pause", ["yes", "no"]);
    const { alerts } = await choose(project, "pause", ["no"]);
    expect(JSON.stringify(alerts)).toContain("vẫn tạm ngừng");
    expect(await mails(project, "2026-10-19T02:00:00Z")).toBe(0);
  });
});

test("the pausing of one person stops another's trigger too, which removes itself", async () => {
  const project = await armed();
  const other = "khac@example.invalid";
  await project.run("pause", [], { context: "menu", user: other, answers: ["yes", "yes", "ok"] });
  expect(project.state().triggers.length).toBe(1);
  await project.advance("2026-10-19T02:00:00Z");
  expect(project.state().triggers).toEqual([]);
});
