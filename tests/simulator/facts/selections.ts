import type { Fact } from "../fact.ts";

const A1S = (list: string) => `${list}.getRanges().map((r) => r.getA1Notation())`;

/** Selections of several ranges, the web app's address and the consent that a run has. */
export const SELECTION_FACTS: readonly Fact[] = [
  {
    because: "several selected ranges come in order",
    select: "Sheet1!A2:B3,Sheet1!D5",
    script: `return [${A1S("ss.getActiveRangeList()")}, ${A1S("sheet.getActiveRangeList()")}];`,
    gives: [
      ["A2:B3", "D5"],
      ["A2:B3", "D5"],
    ],
    source: "ref: Spreadsheet.getActiveRangeList",
  },
  {
    because: "the range picked last is the active one",
    select: "'Sheet1'!A2:B3,D5:D6",
    script: `return [ss.getActiveRange().getA1Notation(), sheet.getActiveCell().getA1Notation()];`,
    gives: ["D5:D6", "D5"],
    source: "ref: Sheet.setActiveRangeList",
  },
  {
    because: "a script selects several ranges, the last becomes active",
    script: `const list = sheet.getRangeList(["B2", "C3:C4"]); sheet.setActiveRangeList(list); return [${A1S("ss.getActiveRangeList()")}, sheet.getActiveRange().getA1Notation()];`,
    gives: [["B2", "C3:C4"], "C3:C4"],
    source: "ref: Sheet.setActiveRangeList",
  },
  {
    because: "the spreadsheet selects several ranges likewise",
    script: `return ${A1S('ss.setActiveRangeList(sheet.getRangeList(["B2", "C3"]))')}.concat(ss.getActiveRange().getA1Notation());`,
    gives: ["B2", "C3", "C3"],
    source: "ref: Spreadsheet.setActiveRangeList",
  },
  {
    because: "a list of ranges selects itself",
    script: `sheet.getRangeList(["A1", "B2"]).activate(); return ${A1S("sheet.getActiveRangeList()")};`,
    gives: ["A1", "B2"],
    source: "ref: RangeList.activate",
  },
  {
    because: "one range selected afterwards is alone",
    select: "Sheet1!A2:B3,Sheet1!D5",
    script: `at("C1").activate(); return ${A1S("sheet.getActiveRangeList()")};`,
    gives: ["C1"],
    source: "ref: Range.activate",
  },
  {
    because: "another sheet's list is its first cell",
    select: "Sheet1!A2:B3,Sheet1!D5",
    script: `return ${A1S("ss.insertSheet().getActiveRangeList()")};`,
    gives: ["A1"],
    source: "believed",
    probe: "contexts",
  },
  {
    because: "the spreadsheet selects a range, a cell or an address",
    script: `const shown = () => ss.getCurrentCell().getA1Notation(); ss.setActiveRange(at("B2:C3")); const range = shown(); ss.setActiveSelection("D4:E5"); const address = shown(); ss.setCurrentCell(at("F6")); return [range, address, shown()];`,
    gives: ["B2", "D4", "F6"],
    source: "ref: Spreadsheet.setActiveSelection",
  },
  // The web app
  {
    because: "a script without a web app has no address",
    script: `const s = ScriptApp.getService(); return [s.isEnabled(), s.getUrl()];`,
    gives: [false, null],
    source: "ref: ScriptApp.getService",
  },
  {
    because: "a web request is told the address that visitors use",
    context: "web",
    script: `const s = ScriptApp.getService(); return [s.isEnabled(), /^https:.*\\/exec$/.test(s.getUrl())];`,
    gives: [true, true],
    source: "ref: Service.getUrl",
  },
  ...(["menu", "trigger"] as const).map(
    (context): Fact => ({
      because: `a ${context} is told the developers' address, which visitors cannot use`,
      manifest: { webapp: { access: "ANYONE_ANONYMOUS", executeAs: "USER_DEPLOYING" } },
      context,
      script: `const s = ScriptApp.getService(); return [s.isEnabled(), /\\/dev$/.test(s.getUrl())];`,
      gives: [true, true],
      source: "measured: six code comments in public repositories",
    }),
  ),
  {
    because: "the script has an id of its own",
    script: `return typeof ScriptApp.getScriptId() === "string" && ScriptApp.getScriptId() !== ss.getId();`,
    gives: true,
    source: "ref: ScriptApp.getScriptId",
  },
  // Consent
  {
    because: "consent in full is told",
    script: `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); return [info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED, info.getAuthorizationUrl()];`,
    gives: [true, null],
    source: "ref: AuthorizationInfo",
  },
  {
    because: "consent in part is told, with an address to give the rest",
    manifest: {
      oauthScopes: ["script.scriptapp", "script.send_mail"]
        .map((s) => `https://www.googleapis.com/auth/${s}`)
        .concat(["https://www.googleapis.com/auth/spreadsheets.currentonly"]),
    },
    options: { granted: ["script.scriptapp", "spreadsheets.currentonly"] },
    script: `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); return [info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED, /^https:/.test(info.getAuthorizationUrl())];`,
    gives: [true, true],
    source: "ref: AuthorizationInfo",
  },
  {
    because: "asking for scopes that were given passes",
    options: { granted: ["script.scriptapp", "spreadsheets.currentonly"] },
    script: `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ["https://www.googleapis.com/auth/script.scriptapp"]); return true;`,
    gives: true,
    source: "ref: ScriptApp.requireScopes",
  },
  {
    because: "asking for a scope that was not given ends the run",
    options: { granted: ["script.scriptapp", "spreadsheets.currentonly"] },
    script: `try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ["https://www.googleapis.com/auth/script.send_mail"]); } catch (e) {} return true;`,
    throws: "Authorization is required",
    source: "ref: ScriptApp.requireScopes",
  },
  {
    because: "one's triggers of the spreadsheet are listed",
    script: `ScriptApp.newTrigger("f").forSpreadsheet(ss).onOpen().create(); return ScriptApp.getUserTriggers(ss).map((t) => t.getHandlerFunction());`,
    gives: ["f"],
    source: "ref: ScriptApp.getUserTriggers",
  },
  // Kinds of files
  {
    because: "kinds of files are texts",
    script: `return [MimeType.PDF, MimeType.GOOGLE_SHEETS, MimeType.MICROSOFT_WORD, typeof MimeType.CSV, MimeType.DOC];`,
    gives: [
      "application/pdf",
      "application/vnd.google-apps.spreadsheet",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "string",
      undefined,
    ],
    source: "types: interface MimeType",
  },
];
