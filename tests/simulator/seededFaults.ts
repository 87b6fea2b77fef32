/** One fault put into the simulator on purpose; some fact must fail with it. */
export interface SeededFault {
  /** In src/local/simulator. */
  readonly file: string;
  /** Found exactly once in the file. */
  readonly text: string;
  readonly replacement: string;
  readonly breaks: string;
}

const fault = (file: string, breaks: string, text: string, replacement: string): SeededFault => ({
  file,
  text,
  replacement,
  breaks,
});

/** Faults that the facts must catch, one at a time. */
export const SEEDED_FAULTS: readonly SeededFault[] = [
  // Cells
  fault("cellValues.ts", "no cap on a cell's text", "const MAX_TEXT = 50_000;", "const MAX_TEXT = 500_000;"),
  fault(
    "cellValues.ts",
    "blank cells read as null",
    `if (value === null) return "";`,
    `if (value === null) return null as never;`,
  ),
  fault("cellValues.ts", "dates read as numbers", "return isDateFormat(format) &&", "return format === TEXT_FORMAT &&"),
  fault(
    "cellValues.ts",
    "the text format types anew",
    "if (format === TEXT_FORMAT) return { content: value",
    "if (format === TEXT_FORMAT + TEXT_FORMAT) return { content: value",
  ),
  fault(
    "typing.ts",
    "the apostrophe stays",
    "return { content: text.slice(1), format: null };",
    "return { content: text, format: null };",
  ),
  fault(
    "typing.ts",
    "Vietnamese dates are read month first",
    `vi_VN: { decimal: ",", group: ".", dateOrder: "dmy"`,
    `vi_VN: { decimal: ",", group: ".", dateOrder: "mdy"`,
  ),
  fault(
    "typing.ts",
    "Vietnamese numbers with a decimal point",
    `vi_VN: { decimal: ",", group: "."`,
    `vi_VN: { decimal: ".", group: ","`,
  ),
  fault("typing.ts", "text never becomes a boolean", "  readBoolean,\n", ""),
  fault(
    "rangeAccess.ts",
    "a table of the wrong height is written",
    "if (values.length !== area.rows) {",
    "if (values.length < area.rows) {",
  ),
  fault("Range.ts", "rows count from 0", "if (area.row < 1)", "if (area.row < 0)"),
  fault(
    "guard.ts",
    "wrong arguments pass",
    "types.length === given.length && types.every",
    "types.length >= given.length || types.every",
  ),
  fault(
    "book.ts",
    "FALSE and 0 are no content",
    "return content === undefined || content === null;",
    "return !content;",
  ),
  // Refusals
  fault(
    "writeChecks.ts",
    "validation refuses nothing",
    "if (!rule || rule.allowInvalid || content === null) return;",
    "if (rule || content === null) return;",
  ),
  fault("writeChecks.ts", "protection keeps nobody out", "if (!closed) return;", "if (closed) return;"),
  fault("DataValidation.ts", "a rule refuses unless told", "rule?.allowInvalid ?? true", "rule?.allowInvalid ?? false"),
  fault(
    "Sheet.ts",
    "colour rules are added, not replaced",
    "sheet.colourRules = own.map(({ rule }) => rule);",
    "sheet.colourRules = [...sheet.colourRules, ...own.map(({ rule }) => rule)];",
  ),
  fault("Sheet.ts", "a rule without ranges passes", "if (rule.ranges.length === 0)", "if (rule.ranges.length < 0)"),
  fault("Filter.ts", "a second filter is made", "if (run.sheet(sheetId).filter)", "if (!run.sheet(sheetId))"),
  fault("ConditionalFormatRule.ts", "a scale has one end", "!(gradient?.min && gradient.max)", "!gradient"),
  fault(
    "ConditionalFormatRule.ts",
    "a condition keeps the scale before it",
    "gradient: null,\n        native: null,\n        condition:",
    "native: null,\n        condition:",
  ),
  // Structure
  fault(
    "structure.ts",
    "metadata stays when columns are inserted",
    `moveMetadata(sheet, "COLUMN", (index) => (index >= at ? index + count : index));`,
    "",
  ),
  fault(
    "area.ts",
    "areas do not move when rows are inserted above",
    "const newStart = moved ? start + count : start;",
    "const newStart = start;",
  ),
  fault(
    "sortRows.ts",
    "formats stay behind in a sort",
    "          own.styles[column - 1 + at] = line.styles[at];\n",
    "",
  ),
  fault("sortRows.ts", "blanks come first", "if (left === null) return 1;", "if (left === null) return -1;"),
  fault("cellLimit.ts", "no limit of ten million cells", "10_000_000", "100_000_000"),
  fault("structure.ts", "formulas stay behind", "  moveFormulas(book, sheet, place);\n", ""),
  // Services
  fault(
    "LockService.ts",
    "a lock does not exclude",
    "if (holder && holder !== this.run) {",
    "if (holder === this.run && !holder) {",
  ),
  fault("LockService.ts", "waiting costs no time", "      this.run.wait(timeoutMs);\n", ""),
  fault(
    "LockService.ts",
    "a web request has a document lock",
    `this.run.settings.context === "web" ? null : this.open("document")`,
    `this.open("document")`,
  ),
  fault(
    "playRun.ts",
    "locks outlive their run",
    "if (holder === run) run.host.locks.delete(name);",
    "if (holder === null) run.host.locks.delete(name);",
  ),
  fault(
    "PropertiesService.ts",
    "no cap on a property",
    "const MAX_VALUE_BYTES = 9 * 1024;",
    "const MAX_VALUE_BYTES = 90 * 1024;",
  ),
  fault(
    "PropertiesService.ts",
    "no cap on a store",
    "const MAX_STORE_BYTES = 500 * 1024;",
    "const MAX_STORE_BYTES = 5000 * 1024;",
  ),
  fault("CacheService.ts", "the cache never forgets", "entry && entry.until > this.run.now()", "entry"),
  fault(
    "MailApp.ts",
    "the quota is ignored",
    "if (use.used + recipients.length > this.allowed()) {",
    "if (use.used + recipients.length > Number.POSITIVE_INFINITY) {",
  ),
  fault("MailApp.ts", "the quota counts messages", "used: use.used + recipients.length };", "used: use.used + 1 };"),
  fault("MailApp.ts", "the quota never comes back", "known && isSameDay(known, run.now())", "known"),
  fault("ScriptApp.ts", "everybody sees all triggers", "owner === run.settings.user", "owner !== ''"),
  fault("limits.ts", "no limit of twenty triggers", "triggersPerUser: 20,", "triggersPerUser: 200,"),
  fault(
    "Trigger.ts",
    "a trigger may install triggers",
    `const disabled = run.settings.context === "trigger";`,
    "const disabled = false;",
  ),
  fault("limits.ts", "triggers have the whole day", "triggerMsADay: 90 * 60_000,", "triggerMsADay: 9000 * 60_000,"),
  fault(
    "Session.ts",
    "the visitor of a page is known",
    `context === "open" || context === "edit" || context === "web"`,
    `context === "open" || context === "edit"`,
  ),
  fault(
    "Ui.ts",
    "a trigger has a user interface",
    `if (run.settings.context === "trigger" || run.settings.context === "web") {`,
    `if (run.settings.context === "web") {`,
  ),
  fault(
    "authorisation.ts",
    "onOpen may send mail",
    `{ call: "MailApp.", scopes: ["script.send_mail"], simple: "refused" }`,
    `{ call: "MailApp.", scopes: ["script.send_mail"], simple: "allowed" }`,
  ),
  fault("HtmlService.ts", "corrupted scripts pass", "if (bad) {", "if (bad === null) {"),
  fault("Blob.ts", "bytes are unsigned", "(byte > 127 ? byte - 256 : byte)", "byte"),
  fault("formatDate.ts", "the zone is ignored", "zoneOffsetMs(zone, ms)", "0 * zoneOffsetMs(zone, ms)"),
  fault("transfer.ts", "a Date passes to a dialog", "is a Date", "is data"),
  // Limits
  fault("limits.ts", "no limit of runs at once", "runsAtOnce: 30,", "runsAtOnce: 300,"),
  fault("limits.ts", "properties are free", "propertyCallsADay: 50_000,", "propertyCallsADay: 5_000_000,"),
  fault("limits.ts", "an organisation writes no more mail", "mailRecipientsADay: 1500,", "mailRecipientsADay: 100,"),
  fault("limits.ts", "an organisation's triggers run no longer", "6 * 3_600_000", "90 * 60_000"),
  fault(
    "playRun.ts",
    "a run that has ended still counts",
    "return () => running.set(user, (running.get(user) ?? 1) - 1);",
    "return () => {};",
  ),
  fault("propertyCalls.ts", "property calls never come back", "known && isSameDay(known, run.now())", "known"),
  // What people do
  fault("handActs.ts", "a form has no time", "at === 0 ? new Date()", "at < 0 ? new Date()"),
  fault("editQueue.ts", "every edit waits for onEdit", "const MAX_WAITING = 2;", "const MAX_WAITING = 200;"),
  fault("editQueue.ts", "no edit waits for onEdit", "const MAX_WAITING = 2;", "const MAX_WAITING = 0;"),
  fault("changeType.ts", "inserted rows are edits", "after.maxRows > before.maxRows", "after.maxRows < 0"),
  fault("handActs.ts", "typing is no change", `{ event: "change", told: () => ({ changeType: "EDIT" }) },`, ""),
  fault("triggers.ts", "near a minute means any", "near - 15 + (hash(uid) % 31)", "hash(uid) % 60"),
  fault(
    "authorisation.ts",
    "the user's address needs no scope",
    `{ call: "Session.getActiveUser", scopes: ["userinfo.email"]`,
    `{ call: "Session.nobody", scopes: ["userinfo.email"]`,
  ),
  // What tutorials use
  fault(
    "rangeShifts.ts",
    "an arrow stops at once",
    "while (isInside(row + down, column + right)) {",
    "while (isInside(row + down, column + right) && row < 0) {",
  ),
  fault("rangeShifts.ts", "deleted cells leave a hole", `way === "out" ? area.rows : -area.rows`, "0"),
  fault("r1c1.ts", "relative formulas are absolute", "row + Number(byRows)", "Number(byRows)"),
  fault(
    "Filter.ts",
    "a filter's condition hides nothing",
    "return !condition || conditionHolds(condition, value);",
    "return true;",
  ),
  fault("boxes.ts", "any answer fits an alert", "!offered.includes(answer.button)", "offered.length === 0"),
  fault("Browser.ts", "a trigger has boxes", `context === "trigger" || context === "web"`, `context === "web"`),
  fault(
    "triggers.ts",
    "a monthly trigger comes daily",
    "return day.getUTCDate() === schedule.monthDay;",
    "return true;",
  ),
  fault("costs.ts", "the spreadsheet's shortcuts are free", `"Sheet.")] ?? null`, `"Nothing.")] ?? null`),
  // Web requests
  fault("webRequest.ts", "the last value of a parameter counts", `values[0] ?? ""`, `values[values.length - 1] ?? ""`),
  fault("webRequest.ts", "a form's fields are no parameters", "isForm ?", "!isForm ?"),
  fault("webRequest.ts", "lengths are letters", "length: Buffer.byteLength(body)", "length: body.length"),
  fault("webRequest.ts", "sid is a parameter", `const RESERVED = ["c", "sid"];`, `const RESERVED = ["c"];`),
  fault(
    "HtmlOutput.ts",
    "every meta tag is allowed",
    "if (!META_TAGS.includes(name)) {",
    "if (META_TAGS.length === 0) {",
  ),
  fault("HtmlOutput.ts", "the file's meta tags count", `this.html.replace(/<meta\\b[^>]*>/gi, "")`, "this.html"),
  fault(
    "serve.ts",
    "texts are answers",
    "if (!(output instanceof TextOutputObject)) return UNSUPPORTED;",
    "if (!(output instanceof TextOutputObject)) return NO_PAGE;",
  ),
  // Language and selections
  fault("codeFiles.ts", "no syntax is refused", "if (refusal) return", "if (!refusal && refusal !== null) return"),
  fault(
    "refusedSyntax.ts",
    "static methods are static fields",
    `text === "(" || text === "{"`,
    `text === "(" && text === "{"`,
  ),
  fault(
    "jsTokens.ts",
    "a slash after a condition divides",
    `BEFORE_CONDITION.has(before?.text ?? "")`,
    "before === null",
  ),
  fault(
    "RangeList.ts",
    "one selected range drives out the others",
    "others: this.ranges.slice(0, -1)",
    "others: this.ranges.slice(0, 0)",
  ),
  fault("playRun.ts", "the range picked first is active", "const last = places.pop();", "const last = places.shift();"),
  fault("ScriptApp.ts", "menus are told the visitors' address", `? "exec" : "dev"`, `? "exec" : "exec"`),
  // Runs
  fault(
    "writeBuffer.ts",
    "reads look at the stored spreadsheet at once",
    "      if (!view) {\n",
    "      if (!view || writes.length === 0) {\n",
  ),
  fault(
    "writeBuffer.ts",
    "flush writes nothing",
    "if (view && writes.length > 0) {",
    "if (view && writes.length < 0) {",
  ),
  fault("run.ts", "a run never ends", "if (run.virtualMs > limitMs) die(", "if (run.virtualMs < 0) die("),
  fault("run.ts", "a dead run goes on", "if (run.dead !== null) throw run.error(run.dead);", ""),
];
