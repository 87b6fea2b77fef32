import type { Fact, FactRun } from "../fact.ts";

const LAN = "lan@example.invalid";
const OWNER = "owner@example.invalid";
const PROPERTIES = "const p = PropertiesService.getScriptProperties();";
/** Property calls that a person has made since eight o'clock. */
const called = (user: string, used: number): NonNullable<Fact["past"]> => ({
  propertyCalls: { [user]: { since: Date.parse("2026-11-23T08:00:00+07:00"), used } },
});
const TEN_CALLS = `${PROPERTIES} for (let i = 0; i < 5; i++) { p.getProperty("a"); p.setProperty("a", String(i)); } return p.getKeys().length;`;
/** Counts itself, after whatever starts at its first call. */
const COUNT = `${PROPERTIES} const before = Number(p.getProperty("ran")); p.setProperty("ran", String(before + 1));`;
const RAN = `${PROPERTIES} p.getProperty("ran"); return p.getProperty("ran");`;
const INSTALL_CHANGE = `ScriptApp.newTrigger("fact_told").forSpreadsheet(ss).onChange().create();`;

const FORM: FactRun = {
  script: `at("A1:C1").setValues([["Dấu thời gian", "Tên", "Giờ"]]); ScriptApp.newTrigger("fact_told").forSpreadsheet(ss).onFormSubmit().create();`,
};
const FORM_TOLD = `JSON.parse(PropertiesService.getScriptProperties().getProperty("told"))`;

/** What a person does by hand, and what a trigger for changes is told. */
const CHANGES: readonly (readonly [act: string, changeType: string])[] = [
  ["sheet.insertRowAfter(2)", "INSERT_ROW"],
  ["sheet.deleteRow(2)", "REMOVE_ROW"],
  ["sheet.insertColumnAfter(1)", "INSERT_COLUMN"],
  ["sheet.deleteColumn(2)", "REMOVE_COLUMN"],
  ["ss.insertSheet()", "INSERT_GRID"],
  ["ss.deleteSheet(ss.insertSheet())", "null"],
  ['at("A1").setValue(1)', "EDIT"],
  ['at("A1").setBackground("#ff0000")', "FORMAT"],
  ['sheet.setName("Khác")', "OTHER"],
];
const HAND =
  "const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheets()[0]; const at = (a1) => sheet.getRange(a1);";

/** Daily limits, runs at once, and what people's acts start. */
export const LIMIT_FACTS: readonly Fact[] = [
  // Accounts
  {
    because: "an organisation's account writes to 1,500 people a day",
    options: { account: "workspace" },
    script: `return MailApp.getRemainingDailyQuota();`,
    gives: 1500,
    source: "guide: quotas",
  },
  {
    because: "an organisation's body may be 400 KB",
    options: { account: "workspace" },
    script: `MailApp.sendEmail("a@example.invalid", "T", "x".repeat(300 * 1024)); return true;`,
    gives: true,
    source: "guide: quotas",
  },
  {
    because: "an organisation's body over 400 KB is refused",
    options: { account: "workspace" },
    script: `MailApp.sendEmail("a@example.invalid", "T", "x".repeat(400 * 1024 + 1));`,
    throws: "Limit Exceeded: Email Body Size.",
    source: "guide: quotas",
  },
  {
    because: "an organisation's message goes to at most 50 people too",
    options: { account: "workspace" },
    script: `MailApp.sendEmail(Array.from({ length: 51 }, (_, i) => i + "@example.invalid").join(","), "T", "B");`,
    throws: "Limit Exceeded: Email Recipients Per Message.",
    source: "guide: quotas",
  },
  {
    because: "an organisation's run ends after six minutes too",
    options: { account: "workspace" },
    script: `for (let i = 0; i < 7; i++) Utilities.sleep(60000);`,
    throws: "Exceeded maximum execution time",
    source: "guide: quotas",
  },
  {
    because: "an organisation's triggers have six hours a day",
    before: [
      {
        script: `ScriptApp.newTrigger("fact_slow").timeBased().everyMinutes(10).create();`,
        options: { account: "workspace" },
      },
    ],
    advance: "2026-11-24T07:50:00+07:00",
    script: `const ran = Number(PropertiesService.getScriptProperties().getProperty("slow")); return ran > 70 && ran < 75;`,
    gives: true,
    source: "guide: quotas",
  },
  // Properties
  {
    because: "50,000 property reads and writes a day are allowed",
    past: called(OWNER, 49_989),
    script: TEN_CALLS,
    gives: 1,
    source: "guide: quotas",
  },
  {
    because: "the next read or write of properties is refused",
    past: called(OWNER, 49_990),
    script: TEN_CALLS,
    throws: "Service invoked too many times for one day: properties.",
    source: "guide: quotas; the text is believed after reports in public issues",
  },
  {
    because: "a refused write of properties leaves them as they were",
    past: called(OWNER, 49_998),
    script: `${PROPERTIES} p.setProperty("a", "1"); p.setProperty("b", "2"); let told = ""; try { p.setProperty("a", "3"); } catch (e) { told = e.message; } return told;`,
    gives: "Service invoked too many times for one day: properties.",
    source: "guide: quotas",
  },
  {
    because: "another person's property calls are not one's own",
    past: called(LAN, 50_000),
    script: TEN_CALLS,
    gives: 1,
    source: "guide: quotas",
  },
  {
    because: "property calls come back on the next day",
    past: called(OWNER, 50_000),
    advance: "2026-11-24T08:00:00+07:00",
    script: TEN_CALLS,
    gives: 1,
    source: "guide: quotas",
  },
  {
    because: "property calls do not come back before",
    past: called(OWNER, 50_000),
    advance: "2026-11-24T07:00:00+07:00",
    script: TEN_CALLS,
    throws: "Service invoked too many times for one day: properties.",
    source: "guide: quotas",
  },
  {
    because: "an organisation's account has ten times the property calls",
    past: called(OWNER, 499_989),
    options: { account: "workspace" },
    script: TEN_CALLS,
    gives: 1,
    source: "guide: quotas",
  },
  // Runs at once
  {
    because: "a person has thirty runs at once, no more",
    script: RAN,
    meanwhile: { call: "Properties.getProperty", script: COUNT, nested: 33 },
    gives: "29",
    source: "guide: quotas",
  },
  {
    because: "another person's runs do not count",
    script: RAN,
    meanwhile: { call: "Properties.getProperty", script: COUNT, nested: 33, options: { user: LAN } },
    gives: "30",
    source: "guide: quotas",
  },
  {
    because: "runs that have ended do not count",
    before: Array.from({ length: 31 }, () => ({ script: "" })),
    script: `return true;`,
    gives: true,
    source: "guide: quotas",
  },
  // The simple onEdit
  {
    because: "while onEdit runs two further edits wait for it, the rest it never hears of",
    before: [{ edit: "A1", value: "x", user: LAN, meanwhile: ["A2", "A3", "A4", "A5"] }],
    script: `return [PropertiesService.getScriptProperties().getProperty("edited"), at("A1:A5").getValues().join("")];`,
    gives: [" A1 A2 A3", "xxxxx"],
    source: "guide: simple triggers, restrictions",
  },
  {
    because: "edits that come one after the other reach onEdit each",
    before: ["A1", "A2", "A3", "A4"].map((edit) => ({ edit, value: "x", user: LAN })),
    script: `return PropertiesService.getScriptProperties().getProperty("edited");`,
    gives: " A1 A2 A3 A4",
    source: "guide: simple triggers",
  },
  {
    because: "the installed trigger hears of edits that onEdit missed",
    before: [
      { script: `ScriptApp.newTrigger("fact_touch").forSpreadsheet(ss).onEdit().create();` },
      { edit: "A1", value: "x", user: LAN, meanwhile: ["A2", "A3", "A4"] },
    ],
    script: `return PropertiesService.getScriptProperties().getProperty("touched").replace(/10(?=A)/g, "");`,
    gives: "A2A3A4A1",
    source: "believed: the guide names the queue for the simple trigger alone",
    probe: "triggers",
  },
  // Changes
  {
    because: "triggers for changes and for forms say so",
    script: `const made = ["onChange", "onFormSubmit"].map((on) => ScriptApp.newTrigger("f").forSpreadsheet(ss)[on]().create()); return made.map((t) => String(t.getEventType()) + " " + t.getTriggerSource());`,
    gives: ["ON_CHANGE SPREADSHEETS", "ON_FORM_SUBMIT SPREADSHEETS"],
    source: "ref: SpreadsheetTriggerBuilder",
  },
  ...CHANGES.map(
    ([act, changeType]): Fact => ({
      because: `a person's ${act} is told as ${changeType}`,
      before: [{ script: INSTALL_CHANGE }, { act: `${HAND} ${act};`, user: LAN }],
      script: `${PROPERTIES} return String(JSON.parse(p.getProperty("told") || "{}").changeType || null);`,
      gives: changeType,
      source: changeType === "OTHER" ? "believed" : "guide: event objects, Change",
      ...(changeType === "OTHER" && { probe: "triggers" as const }),
    }),
  ),
  {
    because: "typing is a change too, told to its trigger's owner, not who it was",
    before: [{ script: INSTALL_CHANGE }, { edit: "B2", value: "x", user: LAN }],
    script: `return JSON.parse(PropertiesService.getScriptProperties().getProperty("told"));`,
    gives: { mode: "FULL", changeType: "EDIT", who: "", as: OWNER },
    source: "guide: event objects, Change",
  },
  {
    because: "what a script changes fires no trigger for changes",
    before: [
      { script: INSTALL_CHANGE },
      { script: `sheet.insertRowAfter(1); at("A1").setValue(1); ss.insertSheet();` },
    ],
    script: `return PropertiesService.getScriptProperties().getProperty("told");`,
    gives: null,
    source: "guide: installable triggers",
  },
  // Forms
  {
    because: "a form's answers come as a row, as texts and by heading",
    before: [FORM, { submit: { Tên: "Hoa", Giờ: "8" } }],
    script: `const { values, namedValues, at: place, mode } = ${FORM_TOLD}; return [values.slice(1), namedValues["Tên"], namedValues["Giờ"], place, mode, at("B2:C2").getValues()];`,
    gives: [["Hoa", "8"], ["Hoa"], ["8"], "A2:C2", "FULL", [["Hoa", 8]]],
    source: "guide: event objects, Form submit",
  },
  {
    because: "a form's row begins with the time, shown in the spreadsheet's way",
    before: [FORM, { submit: { Tên: "Hoa" } }],
    script: `const { values } = ${FORM_TOLD}; return [values[0] === at("A2").getDisplayValue(), at("A2").getValue() instanceof Date];`,
    gives: [true, true],
    source: "guide: event objects, Form submit",
  },
  {
    because: "answers that are missing are blank",
    before: [FORM, { submit: { Giờ: "8" } }],
    script: `const { values, namedValues } = ${FORM_TOLD}; return [values[1], namedValues["Tên"]];`,
    gives: ["", [""]],
    source: "guide: event objects, Form submit",
  },
  {
    because: "a form's answers are no edit",
    before: [FORM, { submit: { Tên: "Hoa" } }],
    script: `return PropertiesService.getScriptProperties().getProperty("edited");`,
    gives: null,
    source: "believed",
    probe: "triggers",
  },
];
