import { expect, test } from "@jest/globals";
import { openProject, type RunOptions } from "../../src/local/simulator/project.ts";
import { deaths, interleavings } from "../support/interleave.ts";
import { codeFolder, NOW, OWNER, scriptProject } from "../support/scriptProject.ts";

const MENU: RunOptions = { context: "menu", user: OWNER };
const OTHER: RunOptions = { context: "menu", user: "lan@example.invalid" };
const CODE = `
const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
function write(value) { sheet().getRange("A1").setValue(value); }
function append() {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(1000)) return "busy";
  const row = sheet().getLastRow() + 1;
  sheet().getRange(row, 1).setValue("dòng " + row);
  SpreadsheetApp.flush();
  lock.releaseLock();
  return row;
}
function appendCarelessly() {
  PropertiesService.getScriptProperties().getProperty("here");
  const row = sheet().getLastRow() + 1;
  sheet().getRange(row, 1).setValue("dòng " + row);
}
function readTwice() {
  const first = sheet().getRange("A1").getValue();
  PropertiesService.getScriptProperties().getProperty("here");
  const second = sheet().getRange("A1").getValue();
  SpreadsheetApp.flush();
  return [first, second, sheet().getRange("A1").getValue()];
}
function guarded() {
  sheet().getRange("A1").setValue("trước");
  SpreadsheetApp.flush();
  sheet().getRange("A2").setValue("sau");
  try { PropertiesService.getScriptProperties().setProperty("a", "1"); }
  catch (e) { sheet().getRange("A3").setValue("cứu"); }
  finally { PropertiesService.getScriptProperties().setProperty("b", "2"); }
  return true;
}
function install() { return ScriptApp.newTrigger("tick").timeBased().everyHours(1).create().getUniqueId(); }
function tick(e) { return { uid: e.triggerUid, user: Session.getEffectiveUser().getEmail(), zone: e.timezone }; }
function selfInstall() { return install(); }
function listTriggers() { return ScriptApp.getProjectTriggers().length; }
function onEdit(e) { return { a1: e.range.getA1Notation(), value: e.value, oldValue: e.oldValue, now: e.range.getValue() }; }
function slow() { for (let i = 0; i < 400; i++) MailApp.getRemainingDailyQuota(), Utilities.sleep(1000); return true; }
function mail() { MailApp.sendEmail("a@example.invalid", "Tiêu đề", "Nội dung"); return MailApp.getRemainingDailyQuota(); }
function protectAll() { const p = sheet().protect(); p.removeEditors(p.getEditors()); }
function never() { return new Promise(() => {}); }
function explode() { sheet().getRange("A1").setValue("còn"); throw new Error("hỏng"); }
`;

test("what one run writes the next run reads", async () => {
  const project = await scriptProject(CODE);
  await project.run("write", ["một"], MENU);
  expect(project.sheet("Sheet1").values()).toEqual([["một"]]);
});

test("a run that fails keeps what it wrote before", async () => {
  const project = await scriptProject(CODE);
  expect((await project.run("explode", [], MENU)).error).toBe("hỏng");
  expect(project.sheet("Sheet1").values()).toEqual([["còn"]]);
});

test("a run reads from its own image until it flushes", async () => {
  const project = await scriptProject(CODE);
  await project.run("write", ["cũ"], MENU);
  const result = await project.run("readTwice", [], {
    ...MENU,
    onCall: ({ name }) => {
      if (name === "Properties.getProperty") project.runNow("write", ["mới"], OTHER);
    },
  });
  expect(result.result).toEqual(["cũ", "cũ", "mới"]);
});

test("a write waits for the flush before others see it", async () => {
  const project = await scriptProject(CODE);
  const seen: unknown[] = [];
  await project.run("append", [], {
    ...MENU,
    onCall: ({ name }) => {
      if (name === "SpreadsheetApp.flush" || name === "Lock.releaseLock") seen.push(project.sheet("Sheet1").values());
    },
  });
  expect(seen).toEqual([[], [["dòng 1"]]]);
});

test("under a lock a second run never loses a row, wherever it comes", async () => {
  const found = await interleavings(
    () => scriptProject(CODE),
    { functionName: "append", options: MENU },
    { functionName: "append", options: OTHER },
  );
  expect(found.map(({ call }) => call)).toContain("SpreadsheetApp.flush");
  for (const { project, first, second } of found) {
    const appended = [first.result, second.result].filter((result) => result !== "busy").length;
    expect(project.sheet("Sheet1").values()).toHaveLength(appended);
  }
}, 60_000);

test("without a lock a second run loses a row at some boundary", async () => {
  const found = await interleavings(
    () => scriptProject(CODE),
    { functionName: "appendCarelessly", options: MENU },
    { functionName: "appendCarelessly", options: OTHER },
  );
  const rows = found.map(({ project }) => project.sheet("Sheet1").values().length);
  expect(rows).toContain(1);
  expect(rows).toContain(2);
}, 60_000);

test("a killed run is dead: catch and finally have no effect", async () => {
  const found = await deaths(() => scriptProject(CODE), { functionName: "guarded", options: MENU });
  const atProperty = found.filter(({ at }) => at === 4);
  expect(
    atProperty.map(({ unflushed, project, result }) => [unflushed, project.sheet("Sheet1").values(), result.error]),
  ).toEqual([
    ["kept", [["trước"], ["sau"]], "The run was killed at service call 4 (Properties.setProperty)"],
    ["lost", [["trước"]], "The run was killed at service call 4 (Properties.setProperty)"],
  ]);
  expect(atProperty.map(({ project }) => project.state().scriptProperties)).toEqual([{}, {}]);
}, 60_000);

test("every call of a run can be its last", async () => {
  const project = await scriptProject(CODE);
  const whole = await project.run("guarded", [], MENU);
  const found = await deaths(() => scriptProject(CODE), { functionName: "guarded", options: MENU });
  expect(found).toHaveLength(2 * whole.serviceCalls);
}, 60_000);

test("a run longer than six minutes is killed", async () => {
  const project = await scriptProject(CODE);
  const result = await project.run("slow", [], MENU);
  expect([result.result, result.error]).toEqual([null, "Exceeded maximum execution time"]);
  expect(result.virtualMs).toBeGreaterThan(360_000);
});

test("a simple trigger longer than thirty seconds is killed", async () => {
  const project = await scriptProject("function onOpen() { Utilities.sleep(31000); return true; }");
  const result = await project.run("onOpen", [], { context: "open", user: OWNER });
  expect(result.error).toBe("Exceeded maximum execution time");
});

test("an hourly trigger fires about every hour, as its owner", async () => {
  const project = await scriptProject(CODE);
  const { result: uid } = await project.run("install", [], MENU);
  const runs = await project.advance("2026-11-23T18:30:00+07:00");
  expect(runs.length).toBeGreaterThanOrEqual(9);
  expect(runs.length).toBeLessThanOrEqual(11);
  expect(runs[0]?.result).toEqual({ uid, user: OWNER, zone: "UTC" });
});

test.each([
  ["everyMinutes(30)", "2026-11-23T09:01:00+07:00", ["08:30", "09:00"]],
  ["everyDays(1).atHour(9)", "2026-11-25T09:00:00+07:00", ["09:", "09:"]],
  ["onWeekDay(ScriptApp.WeekDay.WEDNESDAY).atHour(7)", "2026-12-03T00:00:00+07:00", ["07:", "07:"]],
  ["after(60000)", "2026-11-30T00:00:00+07:00", ["08:01"]],
  ["at(new Date(2026, 10, 24, 10, 30))", "2026-11-30T00:00:00+07:00", ["10:30"]],
])("a clock trigger %s fires when it says", async (schedule, until, times) => {
  const project = await scriptProject(`
    function install() { ScriptApp.newTrigger("tick").timeBased().${schedule}.create(); }
    function tick() { return Utilities.formatDate(new Date(), "Asia/Ho_Chi_Minh", "HH:mm"); }`);
  await project.run("install", [], MENU);
  const runs = await project.advance(until);
  expect(runs.map(({ result }, index) => String(result).slice(0, times[index]?.length))).toEqual(times);
});

test("a trigger made by a trigger never fires", async () => {
  const project = await scriptProject(CODE);
  await project.run("selfInstall", [], { ...MENU, context: "trigger" });
  expect(await project.advance("2026-11-24T08:00:00+07:00")).toEqual([]);
});

test("nobody sees another person's triggers", async () => {
  const project = await scriptProject(CODE);
  await project.run("install", [], MENU);
  expect((await project.run("listTriggers", [], OTHER)).result).toBe(0);
});

test("a typed cell fires onEdit with its old and new value", async () => {
  const project = await scriptProject(CODE);
  await project.edit("Sheet1", "B2", "một", { user: OWNER });
  const run = await project.edit("Sheet1", "B2", "hai", { user: OWNER });
  expect(run.result).toEqual({ a1: "B2", value: "hai", oldValue: "một", now: "hai" });
});

test("onEdit tells a date as its serial number", async () => {
  const project = await scriptProject(CODE);
  await project.edit("Sheet1", "B2", "6/30/2026", { user: OWNER });
  const run = await project.edit("Sheet1", "B2", "", { user: OWNER });
  expect(run.result).toEqual({ a1: "B2", oldValue: "46203", now: "" });
});

test("a single cell that was blank has no old value", async () => {
  const project = await scriptProject(CODE);
  const run = await project.edit("Sheet1", "B2", "một", { user: OWNER });
  expect(run.result).toEqual({ a1: "B2", value: "một", now: "một" });
});

test("a person cannot type what a validation refuses, nor where somebody protected", async () => {
  const project = await scriptProject(CODE);
  const list = `SpreadsheetApp.newDataValidation().requireValueInList(["a"]).setAllowInvalid(false).build()`;
  project.actNow(`SpreadsheetApp.getActiveSheet().getRange("A1").setDataValidation(${list})`, { user: OWNER });
  await expect(project.edit("Sheet1", "A1", "b", { user: OWNER })).rejects.toThrow("cell A1 violates");
  await project.run("protectAll", [], MENU);
  await expect(project.edit("Sheet1", "B1", "b", { user: OTHER.user })).rejects.toThrow("protected cell");
  expect(project.sheet("Sheet1").values().flat()).toEqual([]);
});

test("inside another run nothing can be waited for", async () => {
  const project = await scriptProject(CODE);
  expect(() => project.runNow("never", [], MENU)).toThrow("returned a promise");
});

test("an edit inside a run of onEdit is told what becomes of its event", async () => {
  const project = await scriptProject(
    `function onEdit(e) { PropertiesService.getScriptProperties().getProperty("here"); return e.range.getA1Notation(); }`,
  );
  const fates: string[] = [];
  const run = await project.edit("Sheet1", "A1", 1, {
    user: OWNER,
    onCall: () => {
      if (fates.length > 0) return;
      for (const cell of ["A2", "A3", "A4"]) {
        const nested = project.startPaste("Sheet1", cell, [[1]], { user: OTHER.user });
        fates.push(nested instanceof Promise ? "later" : nested.fate);
      }
    },
  });
  expect([run.result, run.queued.map(({ result }) => result), fates]).toEqual([
    "A1",
    ["A2", "A3"],
    ["queued", "queued", "lost"],
  ]);
  expect((await project.edit("Sheet1", "A5", 1, { user: OWNER })).fate).toBe("ran");
});

test("a spreadsheet without onEdit takes typing all the same", async () => {
  const project = await scriptProject("");
  expect((await project.edit("Sheet1", "A1", 5, { user: OWNER })).error).toBeNull();
  expect(project.sheet("Sheet1").values()).toEqual([[5]]);
});

test("somebody else cannot write where the owner protected", async () => {
  const project = await scriptProject(CODE);
  await project.run("protectAll", [], MENU);
  expect((await project.run("write", ["x"], OTHER)).error).toContain("You are trying to edit a protected cell");
  expect((await project.run("write", ["x"], MENU)).error).toBeNull();
});

test.each([
  'at("A1").setFormula("=1")',
  'at("A1").setBackground("#ff0000")',
  'at("A1").setNote("x")',
  'at("A1").setDataValidation(null)',
  'at("A1:A3").sort(1)',
  'at("C1").copyTo(at("A1"))',
  'at("A1").moveTo(at("C1"))',
  'sheet.appendRow(["x"])',
  "sheet.insertRowsAfter(1, 1)",
  "sheet.deleteRows(1, 1)",
  "sheet.deleteColumn(1)",
])("somebody else cannot %s where the owner protected", async (statement) => {
  const project = await scriptProject("");
  const sheet = "const sheet = SpreadsheetApp.getActiveSheet(); const at = (a1) => sheet.getRange(a1);";
  project.actNow(
    `${sheet} at("A1:A3").setValue(1); const p = at("A1:A4").protect(); p.removeEditors(p.getEditors());`,
    { user: OWNER },
  );
  const act = (user: string) => project.actNow(`${sheet} ${statement};`, { user }).error;
  expect(act("lan@example.invalid")).toContain("You are trying to edit a protected cell");
  expect(project.sheet("Sheet1").values()).toEqual([[1], [1], [1]]);
  expect(act(OWNER)).toBeNull();
});

test("canEdit tells who may", async () => {
  const project = await scriptProject("");
  const ask = (user: string) =>
    project.actNow(`return SpreadsheetApp.getActiveSheet().getRange("A1").canEdit()`, { user }).result;
  project.actNow(`const p = SpreadsheetApp.getActiveSheet().protect(); p.removeEditors(p.getEditors())`, {
    user: OWNER,
  });
  expect([ask(OWNER), ask("lan@example.invalid")]).toEqual([true, false]);
});

test("the mail quota comes back after a day", async () => {
  const project = await scriptProject(CODE);
  const remaining = async () => (await project.run("mail", [], MENU)).result;
  expect([await remaining(), await remaining()]).toEqual([99, 98]);
  await project.advance("2026-11-24T08:01:00+07:00");
  expect(await remaining()).toBe(99);
});

test("a quota can be given for a run", async () => {
  const project = await scriptProject(CODE);
  expect((await project.run("mail", [], { ...MENU, quota: 0 })).error).toContain("Service invoked too many times");
});

test("a mail says who sent it and when", async () => {
  const project = await scriptProject(CODE);
  const { emails } = await project.run("mail", [], MENU);
  expect(emails).toEqual([
    expect.objectContaining({
      from: OWNER,
      to: "a@example.invalid",
      at: expect.stringContaining("2026-11-23T01:00:0"),
    }),
  ]);
});

test("state goes into a second project", async () => {
  const first = await scriptProject(CODE);
  await first.run("install", [], MENU);
  await first.run("mail", [], MENU);
  const second = await scriptProject(CODE, { state: JSON.parse(JSON.stringify(first.state())) });
  expect((await second.run("mail", [], MENU)).result).toBe(98);
  expect(await second.advance("2026-11-23T11:00:00+07:00")).not.toEqual([]);
});

test("a copy of a file has its cells and another id, but neither properties nor triggers", async () => {
  const first = await scriptProject(CODE);
  await first.run("install", [], MENU);
  await first.run("write", ["một"], MENU);
  const same = await scriptProject(CODE, { workbook: await first.save() });
  const copy = await scriptProject(CODE, { workbook: await first.save(), id: "spreadsheet-2" });
  expect([same.book().id, copy.book().id]).toEqual([first.book().id, "spreadsheet-2"]);
  expect(copy.sheet("Sheet1").values()).toEqual([["một"]]);
  expect((await copy.run("listTriggers", [], MENU)).result).toBe(0);
});

test("a copy's script does not see metadata of the first project alone", async () => {
  const code = `function mark() {
    const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
    SpreadsheetApp.getActiveSheet().addDeveloperMetadata("own", PROJECT).addDeveloperMetadata("shared");
  }
  function keys() { return SpreadsheetApp.getActiveSheet().createDeveloperMetadataFinder().find().map((m) => m.getKey()); }`;
  const first = await scriptProject(code);
  await first.run("mark", [], MENU);
  const same = await scriptProject(code, { workbook: await first.save() });
  const copy = await scriptProject(code, { workbook: await first.save(), id: "spreadsheet-2" });
  expect((await same.run("keys", [], MENU)).result).toEqual(["own", "shared"]);
  expect((await copy.run("keys", [], MENU)).result).toEqual(["shared"]);
});

test("a dialog cannot call a function whose name ends with an underscore", async () => {
  const project = await scriptProject("function f_() { return 1; }");
  expect((await project.run("f_", [], { context: "dialog", user: OWNER })).error).toBe("Script function not found: f_");
  expect((await project.run("f_", [], MENU)).result).toBe(1);
});

test("the virtual clock goes on from run to run and is charged by the call", async () => {
  const project = await scriptProject(CODE);
  const { virtualMs, callsByKind, serviceCalls } = await project.run("append", [], MENU);
  expect([callsByKind, serviceCalls]).toEqual([{ lock: 2, writeCell: 1, flush: 1 }, 4]);
  expect(virtualMs).toBe(Math.round(1500 + 2 * 150 + 1.25 + 30 + 0.06));
  expect(Date.parse(project.state().now) - Date.parse(NOW)).toBe(Math.floor(virtualMs));
});

test("a promise that nothing will settle is an error, not a hang", async () => {
  const project = await scriptProject(CODE);
  expect((await project.run("never", [], MENU)).error).toContain("never settles");
});

test("a visitor's answer tells its type and whether it may be framed", async () => {
  const project = await scriptProject(`
    function doGet(e) {
      const page = HtmlService.createHtmlOutput("<p>" + e.parameter.t + "</p>");
      return e.parameter.open ? page.setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL) : page;
    }
    function doPost(e) {
      SpreadsheetApp.getActiveSheet().appendRow([e.parameter.t]);
      return ContentService.createTextOutput("{}").setMimeType(ContentService.MimeType.JSON);
    }`);
  const shown = async (query: string) => {
    const { page, contentType, mayBeFramed } = await project.request({ query });
    return [page?.includes("<p>x</p>"), contentType, mayBeFramed];
  };
  expect(await shown("t=x")).toEqual([true, "text/html", false]);
  expect(await shown("t=x&open=1")).toEqual([true, "text/html", true]);
  const posted = await project.request({ body: "t=x" });
  expect([posted.page, posted.contentType, posted.error]).toEqual(["{}", "application/json", null]);
  expect(project.sheet("Sheet1").values()).toEqual([["x"]]);
});

test("a function that does not exist is named", async () => {
  const project = await scriptProject(CODE);
  expect((await project.run("khong", [], MENU)).error).toBe("Script function not found: khong");
});

test("arguments of a dialog arrive as plain data of the script's realm", async () => {
  const project = await scriptProject("function f(x) { return [x instanceof Object, x.a instanceof Array, x.a[0]]; }");
  const dialog: RunOptions = { context: "dialog", user: OWNER };
  expect((await project.run("f", [{ a: [1] }], dialog)).result).toEqual([true, true, 1]);
  expect((await project.run("f", [{ a: new Date(0) }], dialog)).error).toContain("arguments[0].a is a Date");
});

test("a person may act by hand between two calls of a run", async () => {
  const project = await scriptProject(CODE);
  const result = await project.run("readTwice", [], {
    ...MENU,
    onCall: ({ name }) => {
      if (name !== "Properties.getProperty") return;
      project.actNow(`SpreadsheetApp.getActiveSheet().getRange("A1").setValue("tay")`, { user: "lan@example.invalid" });
    },
  });
  expect(result.result).toEqual(["", "", "tay"]);
});

test("what was written by position before a sort lands on another row", async () => {
  const project = await scriptProject(`function mark() {
    const sheet = SpreadsheetApp.getActiveSheet();
    const row = sheet.getRange("A1:A3").getValues().findIndex(([id]) => id === "NV-0003") + 1;
    sheet.getRange(row, 2).setValue("đã gửi");
    SpreadsheetApp.flush();
  }`);
  project.actNow(
    `SpreadsheetApp.getActiveSheet().getRange("A1:A3").setValues([["NV-0003"], ["NV-0002"], ["NV-0001"]])`,
    {
      user: OWNER,
    },
  );
  await project.run("mark", [], {
    ...MENU,
    onCall: ({ name }) => {
      if (name !== "SpreadsheetApp.flush") return;
      project.actNow(`SpreadsheetApp.getActiveSheet().getRange("A1:B3").sort(1)`, { user: "lan@example.invalid" });
    },
  });
  expect(project.sheet("Sheet1").values()).toEqual([
    ["NV-0001", "đã gửi"],
    ["NV-0002", null],
    ["NV-0003", null],
  ]);
});

test("others go on working while a question waits for its answer", async () => {
  const project = await scriptProject(
    `function ask() { const ui = SpreadsheetApp.getUi(); ui.alert("Tiếp?"); return SpreadsheetApp.getActiveSheet().getRange("A1").getValue(); }`,
  );
  const asked: string[] = [];
  const run = await project.run("ask", [], {
    ...MENU,
    answers: ["ok"],
    onQuestion: (question) => {
      asked.push(question);
      project.actNow(`SpreadsheetApp.getActiveSheet().getRange("A1").setValue("xen")`, { user: "lan@example.invalid" });
    },
  });
  expect([asked, run.result]).toEqual([["Tiếp?"], "xen"]);
});

test("a pasted block fires one onEdit without values", async () => {
  const project = await scriptProject("function onEdit(e) { return [e.range.getA1Notation(), e.value, e.oldValue]; }");
  const run = await project.paste(
    "Sheet1",
    "B2",
    [
      ["a", 1],
      ["b", 2],
    ],
    { user: OWNER },
  );
  expect(run.result).toEqual(["B2:C3", undefined, undefined]);
});

test("a manifest that leaves out a scope refuses what needs it", async () => {
  const manifest = JSON.stringify({
    timeZone: "Asia/Ho_Chi_Minh",
    oauthScopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"],
  });
  const code = codeFolder({ "Code.js": CODE, "appsscript.json": manifest });
  const project = await openProject({ code, now: NOW, owner: OWNER });
  expect((await project.run("write", [1], MENU)).error).toBeNull();
  expect((await project.run("mail", [], MENU)).error).toBe(
    "Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail",
  );
});

test("a scope that the person has not granted refuses what needs it", async () => {
  const project = await scriptProject(CODE);
  const partly: RunOptions = { ...MENU, granted: ["spreadsheets.currentonly"] };
  expect((await project.run("write", [1], partly)).error).toBeNull();
  expect((await project.run("mail", [], partly)).error).toContain("Required permissions:");
});

test("asking for every scope ends the run until the person consents", async () => {
  const oauthScopes = ["spreadsheets.currentonly", "script.send_mail"].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  );
  const code = codeFolder({
    "Code.js":
      "function f() { try { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); } catch (e) {} return true; }",
    "appsscript.json": JSON.stringify({
      oauthScopes: [...oauthScopes, "https://www.googleapis.com/auth/script.scriptapp"],
    }),
  });
  const project = await openProject({ code, now: NOW });
  const partly = ["spreadsheets.currentonly", "script.scriptapp"];
  expect((await project.run("f", [], { ...MENU, granted: partly })).error).toContain("Authorization is required");
  expect((await project.run("f", [], { ...MENU, granted: [...partly, "script.send_mail"] })).result).toBe(true);
});

test("local time follows the manifest", async () => {
  const code = codeFolder({
    "Code.js": "function f() { return new Date(2026, 0, 1).toISOString(); }",
    "appsscript.json": '{"timeZone":"America/New_York"}',
  });
  const project = await openProject({ code, now: NOW });
  expect((await project.run("f", [], MENU)).result).toBe("2026-01-01T05:00:00.000Z");
});

test("fifty thousand rows are read and written whole", async () => {
  const project = await scriptProject(`function f() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.insertRowsAfter(1000, 49000);
    sheet.insertColumnsAfter(26, 10);
    const rows = Array.from({ length: 50000 }, (_, r) => Array.from({ length: 36 }, (__, c) => (c % 2 ? "ô " + c : r * c)));
    sheet.getRange(1, 1, 50000, 36).setValues(rows);
    SpreadsheetApp.flush();
    const read = sheet.getDataRange().getValues();
    return [read.length, read[49999][34], read[49999][35]];
  }`);
  expect((await project.run("f", [], MENU)).result).toEqual([50000, 49999 * 34, "ô 35"]);
}, 60_000);
