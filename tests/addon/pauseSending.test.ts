import { expect, test } from "@jest/globals";
import type { Project, RunResult } from "../../src/local/simulator/project.ts";
import { choose, fill, fillAgencies, readyRegister, type, USER } from "../support/readyRegister.ts";
import { EXEC, linkIn, submit } from "../support/webOffice.ts";

/** Monday 19/10/2026, 09:00 in Hà Nội: everything that leaves by itself may leave. */
const MORNING = "2026-10-19T02:00:00Z";
const OTHER = "khac@example.invalid";

const AGENCIES = ["Sở Tài chính", "Sở Xây dựng", "Sở Y tế"];

const LATE = { due: "16/10/2026", state: "Mới giao", chase: true, given: "01/09/2026", follower: "Nguyễn Văn An" };

/** An office all of whose kinds of e-mail are switched on. */
async function office(change?: (code: string) => string): Promise<Project> {
  const project = await readyRegister(MORNING, change);
  await fillAgencies(
    project,
    AGENCIES.map((name, index) => [name, `a${index}@example.invalid`]),
  );
  await fill(
    project,
    AGENCIES.map((lead, index) => ({ ...LATE, id: `NV-000${index + 1}`, text: `Việc ${index + 1}`, lead })),
  );
  await type(project, {
    autoMail: "có",
    managerEmail: "lanhdao@example.invalid",
    morningList: "có",
    followerAddresses: "Nguyễn Văn An: an@example.invalid",
    webPage: "có",
    webAddress: EXEC,
  });
  await choose(project, "previewDigest");
  await choose(project, "installTriggers", ["yes"]);
  return project;
}

type Watch = (call: { readonly name: string }) => void;
type Play = (project: Project, onCall: Watch) => Promise<RunResult>;

const menu =
  (command: string, options: { readonly answers: readonly string[]; readonly quota?: number }): Play =>
  (project, onCall) =>
    project.run(command, [], { context: "menu", user: USER, ...options, onCall });

const dialog =
  (command: string, input: unknown): Play =>
  (project, onCall) =>
    project.run(command, [input], { context: "dialog", user: USER, onCall });

const tick: Play = (project, onCall) =>
  project.run("tick", [{ triggerUid: project.state().triggers[0]?.uid }], { context: "trigger", user: USER, onCall });

const send = (project: Project, options = {}) => choose(project, "sendWeeklyDigest", ["yes"], options);

async function reportByForm(project: Project): Promise<void> {
  const { emails } = await send(project);
  await project.advance("2026-10-19T02:30:00Z");
  const link = emails.map(({ body }) => linkIn(body)).find((text) => text !== "") ?? "";
  for (const { id } of [{ id: "NV-0001" }, { id: "NV-0002" }, { id: "NV-0003" }])
    await submit(project, link, { [`kind.${id}`]: "progress", [`content.${id}`]: "đang làm" });
}

const KEY = "digest|2026-W43|Sở Tài chính";

/** Every way in which an e-mail leaves. */
const WAYS: readonly {
  readonly what: string;
  readonly prepare?: (project: Project) => Promise<unknown>;
  readonly play: Play;
}[] = [
  {
    what: "the week's e-mails, and the roll-up after them",
    play: menu("sendWeeklyDigest", { answers: ["yes", "ok"] }),
  },
  {
    what: "what a spent quota left",
    prepare: (project) => send(project, { quota: 6 }),
    play: menu("continueDigest", { answers: ["ok"], quota: 100 }),
  },
  { what: "one agency's e-mail", play: dialog("mailOne", { key: KEY, how: "now" }) },
  { what: "a test to oneself", play: dialog("mailOne", { key: KEY, how: "test" }) },
  {
    what: "a correction",
    prepare: send,
    play: dialog("sendCorrection", { key: KEY, number: 1, lines: [{ id: "NV-0001", right: "đã báo cáo" }] }),
  },
  { what: "the hourly run: the week's e-mails, roll-up, morning lists", play: tick },
  { what: "receipts of what was reported by form", prepare: reportByForm, play: tick },
];

/** Somebody else pauses before the n-th freeing of the lock (from 1). @returns e-mails that left in all, and afterwards */
async function sentAfter(ready: Project, play: Play, nth: number) {
  const project = ready.copy();
  let freed = 0;
  let after = 0;
  const { error, emails } = await play(project, ({ name }) => {
    if (name === "MailApp.sendEmail" && freed >= nth) after += 1;
    if (name !== "Lock.releaseLock") return;
    freed += 1;
    if (freed !== nth) return;
    const body = `PropertiesService.getScriptProperties().setProperty("paused", "2026-10-19 09:00:01|${OTHER}");`;
    expect(project.actNow(body, { user: OTHER }).error).toBeNull();
  });
  expect(error).toBeNull();
  return { all: emails.length, after, freed };
}

/** The last look before each e-mail. */
const withoutLook = (code: string) => code.replace(/function pausedNow\w*\(\w+\) \{/, "$& return [];");

test.each(WAYS)("$what: nothing leaves once somebody has paused, and it would without the look", async (way) => {
  const leaking: number[] = [];
  for (const change of [undefined, withoutLook]) {
    const ready = await office(change);
    await way.prepare?.(ready);
    const { all, freed } = await sentAfter(ready, way.play, Number.POSITIVE_INFINITY);
    expect(all).toBeGreaterThan(0);
    const found: number[] = [];
    for (let nth = 1; nth <= freed; nth += 1) found.push((await sentAfter(ready, way.play, nth)).after);
    leaking.push(Math.max(...found));
  }
  expect([leaking[0], (leaking[1] ?? 0) > 0]).toEqual([0, true]);
});

test("a pause in the midst of sending stops it within seconds; the others leave, each once, when mail goes on", async () => {
  const project = await office();
  const names = Array.from({ length: 20 }, (_, index) => `UBND xã Số ${index + 1}`);
  await fillAgencies(
    project,
    names.map((name, index) => [name, `xa${index}@example.invalid`]),
  );
  await fill(
    project,
    names.map((lead, index) => ({ ...LATE, id: `NV-01${index + 10}`, text: "Việc", lead })),
  );
  let sent = 0;
  const paused = await project.run("sendWeeklyDigest", [], {
    context: "menu",
    user: USER,
    answers: ["yes", "ok"],
    onCall: ({ name }) => {
      if (name !== "MailApp.sendEmail") return;
      sent += 1;
      if (sent > 1) return;
      const pause = project.runNow("pause", [], { context: "menu", user: OTHER, answers: ["yes", "no", "ok"] });
      expect(pause.error).toBeNull();
    },
  });
  expect(paused.error).toBeNull();
  expect(paused.emails.length).toBeLessThan(12);
  expect(JSON.stringify(paused.alerts)).toContain(OTHER);
  await choose(project, "pause", ["yes"]);
  const rest = (await tick(project, () => {})).emails;
  const told = [...paused.emails, ...rest].map(({ to }) => to).filter((to) => to.startsWith("xa"));
  expect(told.sort()).toEqual(names.map((_, index) => `xa${index}@example.invalid`).sort());
});
