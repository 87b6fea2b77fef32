import { describe, expect, test } from "@jest/globals";
import * as v from "valibot";
import type { Project } from "../../src/local/simulator/project.ts";
import { choose, column, fill, fillAgencies, readyRegister, USER } from "../support/readyRegister.ts";
import { startData } from "../support/startData.ts";

const RESULTS = v.array(
  v.object({
    key: v.string(),
    findings: v.array(v.object({ level: v.string(), text: v.string(), repair: v.nullable(v.string()) })),
  }),
);
const REPLY = v.object({ reply: v.object({ results: RESULTS }) });

/** Texts of what a look finds, with the checks they belong to and what would mend them. */
async function found(project: Project): Promise<readonly string[]> {
  const { result, error } = await project.run("runSelfCheck", [{ what: "check" }], { context: "dialog", user: USER });
  expect(error).toBeNull();
  const { results } = v.parse(REPLY, result).reply;
  return results.flatMap(({ findings }) =>
    findings.filter(({ level }) => level !== "fine").map(({ text, repair }) => `${text} ${repair ?? "–"}`),
  );
}

const mend = (project: Project, repair: string) =>
  project.run("runSelfCheck", [{ what: "repair", repair }], { context: "dialog", user: USER });

const ROW = { id: "NV-0001", text: "Việc", due: "30/11/2026", state: "Mới giao" };

/** A register in which nothing is wrong. */
async function healthy(): Promise<Project> {
  const project = await readyRegister();
  await fillAgencies(project, [["Sở Tài chính", "stc@example.invalid"]]);
  await fill(project, [ROW]);
  await choose(project, "refreshRegister");
  await choose(project, "installTriggers", ["yes"]);
  return project;
}

test("a register in order: only what nobody has announced is told", async () => {
  expect(await found(await healthy())).toEqual(["self.holidaysUnsure –"]);
});

test("the menu opens the dialog with what was found", async () => {
  const project = await healthy();
  const data = startData(await project.run("runSelfCheck", [], { context: "menu", user: USER }));
  expect(v.parse(RESULTS, data["results"]).map(({ key }) => key)).toContain("heartbeat");
});

/** What goes wrong, as a function body of Apps Script in which `ss` is the spreadsheet. */
interface Fault {
  readonly because: string;
  readonly act: string;
  readonly finding: string;
  /** null: a person mends it. */
  readonly repair: string | null;
}

const FAULTS: readonly Fault[] = [
  {
    because: "a sheet was deleted",
    act: `ss.deleteSheet(ss.getSheetByName("Diễn biến"));`,
    finding: "self.sheetMissing",
    repair: "layout",
  },
  {
    because: "“Tổng hợp” was deleted",
    act: `ss.deleteSheet(ss.getSheetByName("Tổng hợp"));`,
    finding: "self.summaryMissing",
    repair: "layout",
  },
  {
    because: "a label of “Tổng hợp” was typed over",
    act: `ss.getSheetByName("Tổng hợp").getRange("A8").setValue("Trễ");`,
    finding: "self.summaryChanged",
    repair: "layout",
  },
  {
    because: "a column that is needed was deleted",
    act: `const s = ss.getSheetByName("Ngày nghỉ"); s.deleteColumns(1, 1);`,
    finding: "self.headingsLost",
    repair: "layout",
  },
  {
    because: "the locale was changed: dates are read month first",
    act: `ss.setSpreadsheetLocale("en_US");`,
    finding: "self.locale",
    repair: "layout",
  },
  {
    because: "the zone was changed",
    act: `ss.setSpreadsheetTimeZone("America/New_York");`,
    finding: "self.offset",
    repair: "layout",
  },
  {
    because: "a row was copied with its Mã",
    act: `const s = ss.getSheetByName("Nhiệm vụ"); s.getRange("A2:B2").copyTo(s.getRange("A3:B3"));`,
    finding: "self.idsRepeated",
    repair: "ids",
  },
  {
    because: "a row was typed, and no command has run since",
    act: `ss.getSheetByName("Nhiệm vụ").getRange("B3").setValue("Việc mới");`,
    finding: "self.idsMissing",
    repair: "ids",
  },
  {
    because: "all rules of the sheet were cleared",
    act: `ss.getSheetByName("Nhiệm vụ").clearConditionalFormatRules();`,
    finding: "self.rulesBroken",
    repair: "rules",
  },
  {
    because: "days off were deleted",
    act: `const s = ss.getSheetByName("Ngày nghỉ"); s.deleteRows(45, 15);`,
    finding: "self.holidaysLeft",
    repair: "holidays",
  },
  {
    because: "a setting was typed wrongly",
    act: `const s = ss.getSheetByName("Thiết lập"); const at = s.getDataRange().getValues().findIndex((row) => row[3] === "dueSoonDays");
      s.getRange(at + 1, 2).setValue("bảy");`,
    finding: "self.settingUnread",
    repair: null,
  },
  {
    because: "an agency ticked for mail lost its address",
    act: `ss.getSheetByName("Cơ quan").getRange("G2").setValue("");`,
    finding: "self.noAddress",
    repair: null,
  },
  {
    because: "the file is shared with an address to which an agency's e-mails go",
    act: `ss.getSheetByName("Cơ quan").getRange("G2").setValue(ss.getEditors()[0].getEmail().toUpperCase());`,
    finding: "self.sharedAgency",
    repair: null,
  },
];

test.each(FAULTS)("$because: found, and mended where it can be", async ({ act, finding, repair }) => {
  const project = await healthy();
  project.actNow(`const ss = SpreadsheetApp.getActiveSpreadsheet(); ${act}`, { user: USER });
  expect(await found(project)).toContain(`${finding} ${repair ?? "–"}`);
  if (repair === null) return;
  const { error } = await mend(project, repair);
  expect(error).toBeNull();
  expect((await found(project)).filter((each) => each.startsWith(finding))).toEqual([]);
  expect(column(project, "text")[0]).toBe(ROW.text);
});

test("a rule whose range is gone, as Google keeps it, is found and left out; what a person coloured stays", async () => {
  const project = await healthy();
  const sheet = project.host.book.sheets.find(({ name }) => name === "Nhiệm vụ");
  const [first] = sheet?.colourRules ?? [];
  if (!sheet || !first) throw new Error("no rules");
  const own = { ...first, formula: "=$A2=1" };
  sheet.colourRules = [...sheet.colourRules, own, { ...own, ranges: [] }];
  expect(await found(project)).toContain("self.rulesDead rules");
  const { error } = await mend(project, "rules");
  expect(error).toBeNull();
  expect((await found(project)).filter((each) => each.startsWith("self.rules"))).toEqual([]);
  const left = project.book().sheets.find(({ name }) => name === "Nhiệm vụ")?.colourRules ?? [];
  expect(left.filter((rule) => JSON.stringify(rule).includes("=$A2=1"))).toHaveLength(1);
});

describe("the hourly run", () => {
  test("that Google switched off is found and installed again", async () => {
    const project = await healthy();
    project.host.state.triggers = [];
    expect(await found(project)).toContain("self.triggerLost trigger");
    await mend(project, "trigger");
    expect(project.state().triggers.length).toBe(1);
    expect(await found(project)).not.toContain("self.triggerLost trigger");
  });

  test("that runs twice an hour for the same account is found, and once is left", async () => {
    const project = await healthy();
    const [once] = project.host.state.triggers;
    if (!once) throw new Error("no trigger");
    project.host.state.triggers = [once, { ...once, uid: "twice" }];
    expect(await found(project)).toContain("self.triggerTwice trigger");
    await mend(project, "trigger");
    expect(project.state().triggers).toHaveLength(1);
    expect((await found(project)).filter((each) => each.startsWith("self.trigger"))).toEqual([]);
  });

  test("whose owner is gone is told after 26 hours, and another takes over", async () => {
    const project = await healthy();
    project.host.state.triggers = [];
    await project.advance("2026-10-20T03:00:00Z");
    const other = "khac@example.invalid";
    const seen = await project.run("runSelfCheck", [{ what: "check" }], { context: "dialog", user: other });
    expect(JSON.stringify(seen.result)).toContain("self.heartbeatLate");
    await project.run("runSelfCheck", [{ what: "repair", repair: "trigger" }], { context: "dialog", user: other });
    expect(project.state().scriptProperties["trigger.owner"]).toBe(other);
    expect((await found(project)).filter((each) => each.startsWith("self.heartbeatLate"))).toEqual([]);
  });
});

test("while paused with our rules taken away the pause is told, and missing colours are no fault", async () => {
  const project = await healthy();
  await choose(project, "pause", ["yes", "yes"]);
  const told = await found(project);
  expect(told).toContain("self.paused –");
  expect(told.filter((each) => each.startsWith("self.rules"))).toEqual([]);
});

test("a copy of the file says that it is one", async () => {
  const project = await healthy();
  project.host.state.scriptProperties = {};
  expect(await found(project)).toContain("self.isCopy layout");
});

describe("probes", () => {
  const ANSWERS = v.object({
    reply: v.object({
      answers: v.array(v.object({ asks: v.string(), wanted: v.nullable(v.string()), answer: v.string() })),
    }),
  });
  const probe = (project: Project, how: string) =>
    project.run("runSelfCheck", [{ what: "probe", how }], { context: "dialog", user: USER });

  test("answer here as the add-on relies on, send nothing and leave no sheet", async () => {
    const project = await healthy();
    const before = project.book().sheets.map(({ name }) => name);
    const { result, error, emails, documents } = await probe(project, "services");
    expect([error, emails, documents]).toEqual([null, [], []]);
    const { answers } = v.parse(ANSWERS, result).reply;
    expect(answers.filter(({ wanted, answer }) => wanted !== null && wanted !== answer)).toEqual([]);
    expect(answers.filter(({ answer }) => answer.startsWith("throws"))).toEqual([]);
    expect(project.book().sheets.map(({ name }) => name)).toEqual(before);
  });

  test("a promise arrives", async () => {
    const { result } = await probe(await healthy(), "promise");
    expect(result).toMatchObject({ ok: true, reply: { arrived: true } });
  });
});
