import type { Fact, FactRun } from "../fact.ts";

const LAN = "lan@example.invalid";
const HELD: FactRun["script"] = `LockService.getScriptLock().tryLock(0); sheet.getName();`;
const INSTALL = `ScriptApp.newTrigger("none").timeBased()`;
const FIRED = `return ScriptApp.getProjectTriggers().length;`;

/** Schedules with a moment before which they do not fire and one by which they have; the clock begins on Monday 8:00. */
const SCHEDULES: readonly (readonly [schedule: string, early: string, due: string])[] = [
  ["everyMinutes(5)", "2026-11-23T08:04:00+07:00", "2026-11-23T08:06:00+07:00"],
  ["everyHours(1)", "2026-11-23T08:00:30+07:00", "2026-11-23T09:05:00+07:00"],
  ["everyDays(1).atHour(7).nearMinute(30)", "2026-11-24T06:59:00+07:00", "2026-11-24T08:00:00+07:00"],
  [
    "everyWeeks(1).onWeekDay(ScriptApp.WeekDay.TUESDAY).atHour(7)",
    "2026-11-24T06:59:00+07:00",
    "2026-11-24T08:00:00+07:00",
  ],
  ['everyDays(1).atHour(7).inTimezone("UTC")', "2026-11-23T13:59:00+07:00", "2026-11-23T15:00:00+07:00"],
  ["after(600000)", "2026-11-23T08:09:00+07:00", "2026-11-23T08:11:00+07:00"],
  ["at(new Date(2026, 10, 25, 9))", "2026-11-25T08:59:00+07:00", "2026-11-25T09:01:00+07:00"],
];

/** What takes more than one run, or a run's whole time. */
export const RUN_FACTS: readonly Fact[] = [
  // Locks
  {
    because: "a script lock that another run holds is not given",
    script: `const mine = LockService.getScriptLock(); mine.tryLock(0); PropertiesService.getScriptProperties().getProperty("here"); return PropertiesService.getScriptProperties().getProperty("got");`,
    meanwhile: {
      call: "Properties.getProperty",
      script: `PropertiesService.getScriptProperties().setProperty("got", String(LockService.getScriptLock().tryLock(0)));`,
      options: { user: LAN },
    },
    gives: "false",
    source: "ref: Lock.tryLock",
  },
  {
    because: "a lock that is not held is given to anybody",
    script: `PropertiesService.getScriptProperties().getProperty("here"); return PropertiesService.getScriptProperties().getProperty("got");`,
    meanwhile: {
      call: "Properties.getProperty",
      script: `PropertiesService.getScriptProperties().setProperty("got", String(LockService.getScriptLock().tryLock(0)));`,
      options: { user: LAN },
    },
    gives: "true",
    source: "ref: Lock.tryLock",
  },
  {
    because: "waiting for a lock that is held ends with an error",
    script: `LockService.getScriptLock().tryLock(0); const p = PropertiesService.getScriptProperties(); p.getProperty("here"); return p.getProperty("got");`,
    meanwhile: {
      call: "Properties.getProperty",
      script: `let message = "đã có"; try { LockService.getScriptLock().waitLock(500); } catch (e) { message = e.message; } PropertiesService.getScriptProperties().setProperty("got", message);`,
      options: { user: LAN },
    },
    gives: "Lock timeout: another process was holding the lock for too long.",
    source: "ref: Lock.waitLock",
  },
  {
    because: "a free lock is waited for without error",
    script: `const lock = LockService.getScriptLock(); lock.waitLock(100); return lock.hasLock();`,
    gives: true,
    source: "ref: Lock.waitLock",
  },
  {
    because: "waiting for a lock takes its time",
    script: `LockService.getScriptLock().tryLock(0); const p = PropertiesService.getScriptProperties(); p.getProperty("here"); return p.getProperty("ms");`,
    meanwhile: {
      call: "Properties.getProperty",
      script: `const from = Date.now(); LockService.getScriptLock().tryLock(20000); PropertiesService.getScriptProperties().setProperty("ms", String(Date.now() - from >= 20000));`,
      options: { user: LAN },
    },
    gives: "true",
    source: "ref: Lock.tryLock",
  },
  {
    because: "a user's lock does not keep others out",
    script: `LockService.getUserLock().tryLock(0); const p = PropertiesService.getScriptProperties(); p.getProperty("here"); return p.getProperty("got");`,
    meanwhile: {
      call: "Properties.getProperty",
      script: `PropertiesService.getScriptProperties().setProperty("got", String(LockService.getUserLock().tryLock(0)));`,
      options: { user: LAN },
    },
    gives: "true",
    source: "ref: LockService.getUserLock",
  },
  {
    because: "a lock ends with its run",
    before: [{ script: HELD }],
    script: `return LockService.getScriptLock().tryLock(0);`,
    gives: true,
    source: "ref: LockService",
  },
  {
    because: "a killed run holds no lock",
    before: [{ script: `${HELD} throw new Error("x");` }],
    script: `return LockService.getScriptLock().tryLock(0);`,
    gives: true,
    source: "believed",
    probe: "locks",
  },
  // Views of the spreadsheet
  {
    because: "a read is served from the run's own image until it flushes",
    script: `at("A1").getValue(); PropertiesService.getScriptProperties().getProperty("here"); const before = at("A1").getValue(); SpreadsheetApp.flush(); return [before, at("A1").getValue()];`,
    meanwhile: { call: "Properties.getProperty", script: `at("A1").setValue("xen");`, options: { user: LAN } },
    gives: ["", "xen"],
    source: "guide: best practices, look-ahead caching",
  },
  {
    because: "others see a write only after the flush",
    script: `at("A1").setValue("mới"); PropertiesService.getScriptProperties().getProperty("here"); return PropertiesService.getScriptProperties().getProperty("saw");`,
    meanwhile: {
      call: "Properties.getProperty",
      script: `PropertiesService.getScriptProperties().setProperty("saw", String(at("A1").getValue()));`,
      options: { user: LAN },
    },
    gives: "",
    source: "ref: SpreadsheetApp.flush",
  },
  {
    because: "writes are flushed when a run ends",
    before: [{ script: `at("A1").setValue("mới");` }],
    script: `return at("A1").getValue();`,
    gives: "mới",
    source: "ref: SpreadsheetApp.flush",
  },
  {
    because: "a run that throws keeps what it wrote before",
    before: [{ script: `at("A1").setValue("mới"); throw new Error("hỏng");` }],
    script: `return at("A1").getValue();`,
    gives: "mới",
    source: "believed",
    probe: "contexts",
  },
  {
    because: "a killed run may lose what it had not flushed",
    before: [{ script: `at("A1").setValue("mới"); at("A2").getValue();`, options: { failAt: 2, unflushed: "lost" } }],
    script: `return at("A1").getValue();`,
    gives: "",
    source: "believed: Google documents neither",
    probe: "contexts",
  },
  {
    because: "a killed run may keep what it had not flushed",
    before: [{ script: `at("A1").setValue("mới"); at("A2").getValue();`, options: { failAt: 2, unflushed: "kept" } }],
    script: `return at("A1").getValue();`,
    gives: "mới",
    source: "believed: Google documents neither",
    probe: "contexts",
  },
  {
    because: "a killed run catches nothing and tidies nothing up",
    before: [
      {
        script: `const p = PropertiesService.getScriptProperties(); try { p.getProperty("a"); } catch (e) { p.setProperty("a", "1"); } finally { p.setProperty("b", "2"); }`,
        options: { failAt: 1 },
      },
    ],
    script: `return PropertiesService.getScriptProperties().getKeys();`,
    gives: [],
    source: "believed",
    probe: "contexts",
  },
  {
    because: "a run that was stopped at a question without an answer does nothing more",
    before: [
      {
        script: `try { SpreadsheetApp.getUi().alert("P"); } catch (e) { PropertiesService.getScriptProperties().setProperty("a", "1"); }`,
      },
    ],
    script: `return PropertiesService.getScriptProperties().getKeys();`,
    gives: [],
    source: "ours: a person who does not answer leaves the run hanging",
  },
  // Properties
  {
    because: "a property lasts at once, even if the run is killed",
    before: [
      {
        script: `PropertiesService.getScriptProperties().setProperty("a", "1"); at("A1").getValue();`,
        options: { failAt: 2 },
      },
    ],
    script: `return PropertiesService.getScriptProperties().getProperty("a");`,
    gives: "1",
    source: "believed",
    probe: "stores",
  },
  {
    because: "user properties are each user's own, script properties everybody's",
    before: [
      {
        script: `PropertiesService.getUserProperties().setProperty("a", "1"); PropertiesService.getScriptProperties().setProperty("b", "2"); PropertiesService.getDocumentProperties().setProperty("c", "3");`,
        options: { user: LAN },
      },
    ],
    script: `return [PropertiesService.getUserProperties().getProperty("a"), PropertiesService.getScriptProperties().getProperty("b"), PropertiesService.getDocumentProperties().getProperty("c")];`,
    gives: [null, "2", "3"],
    source: "guide: Properties service",
  },
  {
    because: "all properties of a store go at once",
    script: `const p = PropertiesService.getScriptProperties(); p.setProperties({ a: 1, b: 2 }); p.deleteAllProperties(); return p.getProperties();`,
    gives: {},
    source: "ref: Properties.deleteAllProperties",
  },
  {
    because: "caches of users are apart, and an entry can be removed",
    before: [{ script: `CacheService.getUserCache().put("k", "v");`, options: { user: LAN } }],
    script: `const c = CacheService.getDocumentCache(); c.put("k", "v"); const held = c.get("k"); c.remove("k"); return [CacheService.getUserCache().get("k"), held, c.get("k")];`,
    gives: [null, "v", null],
    source: "ref: Cache",
  },
  {
    because: "a cached value lasts into the next run",
    before: [{ script: `CacheService.getScriptCache().put("k", "v", 300);` }],
    script: `return CacheService.getScriptCache().get("k");`,
    gives: "v",
    source: "ref: Cache.put",
  },
  {
    because: "a cached value lasts six hours at most",
    before: [{ script: `CacheService.getScriptCache().put("k", "v", 21600);` }],
    advance: "2026-11-23T14:01:00+07:00",
    script: `return CacheService.getScriptCache().get("k");`,
    gives: null,
    source: "ref: Cache.put",
  },
  {
    because: "a value over 100 KB is not cached",
    script: `CacheService.getScriptCache().put("k", "x".repeat(102401));`,
    throws: "Argument too large: value",
    source: "guide: quotas",
  },
  {
    because: "a cache holds a thousand entries, then the oldest go",
    script: `const c = CacheService.getScriptCache(); c.put("first", "1"); for (let i = 0; i < 1000; i++) c.put("k" + i, "v", 21600); return [c.get("first"), c.get("k999")];`,
    gives: [null, "v"],
    source: "measured: justin.poehnelt.com on cache limits",
  },
  // Time
  {
    because: "a run ends after six minutes",
    script: `for (let i = 0; i < 8; i++) Utilities.sleep(60000); return true;`,
    throws: "Exceeded maximum execution time",
    source: "guide: quotas",
  },
  {
    because: "five minutes are not too long",
    script: `for (let i = 0; i < 5; i++) Utilities.sleep(60000); return true;`,
    gives: true,
    source: "guide: quotas",
  },
  {
    because: "a simple trigger ends after thirty seconds",
    context: "edit",
    script: `Utilities.sleep(31000); return true;`,
    throws: "Exceeded maximum execution time",
    source: "guide: simple triggers",
  },
  {
    because: "the time limit cannot be caught",
    script: `try { for (let i = 0; i < 9; i++) Utilities.sleep(60000); } catch (e) { return "bắt được"; }`,
    throws: "Exceeded maximum execution time",
    source: "believed",
    probe: "contexts",
  },
  {
    because: "one sleep is at most five minutes",
    script: `Utilities.sleep(300001);`,
    throws: "Cannot sleep for longer than 300000 milliseconds.",
    source: "ref: Utilities.sleep",
  },
  {
    because: "a write and a read take time on the clock",
    script: `const from = Date.now(); at("A1").setValue(1); at("A1").getValue(); return Date.now() > from + 100;`,
    gives: true,
    source: "measured: tanaike 2018, getValues about 0.17 s",
  },
  {
    because: "positions and builders cost nothing",
    script: `const from = Date.now(); for (let i = 1; i < 500; i++) sheet.getRange(i, 1).getA1Notation(); return Date.now() - from;`,
    gives: 0,
    source: "ours: getRange and builders are free",
  },
  // Quotas
  {
    because: "sent mail counts against the next run",
    before: [{ script: `MailApp.sendEmail("a@example.invalid,b@example.invalid", "T", "B");` }],
    script: `return MailApp.getRemainingDailyQuota();`,
    gives: 98,
    source: "guide: quotas",
  },
  {
    because: "mail of one user leaves another's quota alone",
    before: [{ script: `MailApp.sendEmail("a@example.invalid", "T", "B");`, options: { user: LAN } }],
    script: `return MailApp.getRemainingDailyQuota();`,
    gives: 100,
    source: "guide: quotas",
  },
  {
    because: "the quota comes back a day after the first mail",
    before: [{ script: `MailApp.sendEmail("a@example.invalid", "T", "B");` }],
    advance: "2026-11-24T08:05:00+07:00",
    script: `return MailApp.getRemainingDailyQuota();`,
    gives: 100,
    source: "guide: quotas",
  },
  {
    because: "the quota is not back before the day is over",
    before: [{ script: `MailApp.sendEmail("a@example.invalid", "T", "B");` }],
    advance: "2026-11-24T07:00:00+07:00",
    script: `return MailApp.getRemainingDailyQuota();`,
    gives: 99,
    source: "guide: quotas",
  },
  {
    because: "mail beyond what is left is refused whole",
    options: { quota: 1 },
    script: `let refused = ""; try { MailApp.sendEmail("a@example.invalid,b@example.invalid", "T", "B"); } catch (e) { refused = e.message; } return [refused, MailApp.getRemainingDailyQuota()];`,
    gives: ["Service invoked too many times for one day: email.", 1],
    source: "guide: quotas",
  },
  // Triggers
  {
    because: "a trigger tells that a clock fires it",
    script: `const t = ScriptApp.newTrigger("f").timeBased().everyHours(1).create(); return [t.getHandlerFunction(), t.getEventType() === ScriptApp.EventType.CLOCK, t.getTriggerSource() === ScriptApp.TriggerSource.CLOCK];`,
    gives: ["f", true, true],
    source: "ref: Trigger",
  },
  ...SCHEDULES.flatMap(([schedule, early, due]): Fact[] =>
    [
      { moment: early, fired: false },
      { moment: due, fired: true },
    ].map(({ moment, fired }) => ({
      because: `a trigger by ${schedule} has ${fired ? "" : "not "}fired by ${moment}`,
      before: [{ script: `ScriptApp.newTrigger("fact_mark").timeBased().${schedule}.create();` }],
      advance: moment,
      script: `return PropertiesService.getScriptProperties().getProperty("fired") !== null;`,
      gives: fired,
      source: "ref: ClockTriggerBuilder",
    })),
  ),
  {
    because: "a trigger may be for one moment",
    script: `${INSTALL}.after(60000).create(); ${INSTALL}.at(new Date(2026, 11, 1)).create(); ${FIRED}`,
    gives: 2,
    source: "ref: ClockTriggerBuilder.at",
  },
  {
    because: "triggers come every 1, 5, 10, 15 or 30 minutes",
    script: `${INSTALL}.everyMinutes(7);`,
    throws: "must be one of 1, 5, 10, 15, 30",
    source: "ref: ClockTriggerBuilder.everyMinutes",
  },
  {
    because: "nobody sees another person's triggers in the list",
    before: [{ script: `${INSTALL}.everyHours(1).create();`, options: { user: LAN } }],
    script: FIRED,
    gives: 0,
    source: "guide: installable triggers",
  },
  {
    because: "a trigger of another's does not count towards one's twenty",
    before: [{ script: `for (let i = 0; i < 20; i++) ${INSTALL}.everyHours(1).create();`, options: { user: LAN } }],
    script: `${INSTALL}.everyHours(1).create(); ${FIRED}`,
    gives: 1,
    source: "guide: quotas",
  },
  {
    because: "a trigger installed by a trigger is switched off",
    before: [
      {
        script: `ScriptApp.newTrigger("fact_mark").timeBased().everyMinutes(1).create();`,
        options: { context: "trigger" },
      },
    ],
    advance: "2026-11-23T09:00:00+07:00",
    script: `return PropertiesService.getScriptProperties().getProperty("fired");`,
    gives: null,
    source: "measured: issuetracker 150756612",
  },
  {
    because: "a clock trigger fires",
    before: [{ script: `ScriptApp.newTrigger("fact_mark").timeBased().everyMinutes(1).create();` }],
    advance: "2026-11-23T09:00:00+07:00",
    script: `return PropertiesService.getScriptProperties().getProperty("fired");`,
    gives: "owner@example.invalid UTC",
    source: "guide: installable triggers",
  },
  {
    because: "triggers have 90 minutes a day",
    before: [{ script: `ScriptApp.newTrigger("fact_slow").timeBased().everyMinutes(10).create();` }],
    advance: "2026-11-24T07:50:00+07:00",
    script: `return Number(PropertiesService.getScriptProperties().getProperty("slow")) <= 19;`,
    gives: true,
    source: "guide: quotas",
  },
  {
    because: "triggers run again on the next day",
    before: [{ script: `ScriptApp.newTrigger("fact_slow").timeBased().everyMinutes(10).create();` }],
    advance: "2026-11-24T20:00:00+07:00",
    script: `return Number(PropertiesService.getScriptProperties().getProperty("slow")) > 19;`,
    gives: true,
    source: "guide: quotas",
  },
  {
    because: "what runs in the menu does not use up the triggers' time",
    before: [
      { script: `Utilities.sleep(300000);` },
      { script: `ScriptApp.newTrigger("fact_mark").timeBased().everyMinutes(30).create();` },
    ],
    advance: "2026-11-23T09:00:00+07:00",
    script: `return PropertiesService.getScriptProperties().getProperty("fired") !== null;`,
    gives: true,
    source: "guide: quotas",
  },
  // What people do
  {
    because: "a trigger for opening and one for editing say so",
    script: `const made = [ScriptApp.newTrigger("f").forSpreadsheet(ss).onOpen().create(), ScriptApp.newTrigger("f").forSpreadsheet(ss.getId()).onEdit().create()]; return made.map((t) => [t.getEventType() === ScriptApp.EventType.ON_OPEN, t.getEventType() === ScriptApp.EventType.ON_EDIT, t.getTriggerSource() === ScriptApp.TriggerSource.SPREADSHEETS]);`,
    gives: [
      [true, false, true],
      [false, true, true],
    ],
    source: "ref: SpreadsheetTriggerBuilder",
  },
  {
    because: "an installed trigger for editing runs as its owner, whoever typed",
    before: [
      { script: `ScriptApp.newTrigger("fact_touch").forSpreadsheet(ss).onEdit().create();` },
      { edit: "B2", value: "x", user: LAN },
    ],
    script: `return /B2$/.test(PropertiesService.getScriptProperties().getProperty("touched"));`,
    gives: true,
    source: "guide: installable triggers",
  },
  {
    because: "what a script writes fires no trigger for editing",
    before: [
      { script: `ScriptApp.newTrigger("fact_touch").forSpreadsheet(ss).onEdit().create();` },
      { script: `at("A1").setValue("x");` },
    ],
    script: `return PropertiesService.getScriptProperties().getProperty("touched");`,
    gives: null,
    source: "guide: simple triggers, restrictions",
  },
  {
    because: "an installed trigger for opening is told of the spreadsheet",
    before: [{ script: `ScriptApp.newTrigger("fact_touch").forSpreadsheet(ss).onOpen().create();` }, { open: LAN }],
    script: `return PropertiesService.getScriptProperties().getProperty("touched").endsWith(ss.getName());`,
    gives: true,
    source: "guide: event objects",
  },
  // Consent
  {
    because: "consent given in part refuses what it leaves out",
    options: { granted: ["spreadsheets.currentonly"] },
    script: `MailApp.getRemainingDailyQuota();`,
    throws: "Specified permissions are not sufficient to call MailApp.getRemainingDailyQuota.",
    source: "guide: granular consent",
  },
  {
    because: "asking for every scope passes when all are given",
    script: `ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return true;`,
    gives: true,
    source: "ref: ScriptApp.requireAllScopes",
  },
];
