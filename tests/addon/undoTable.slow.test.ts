import { expect, test } from "@jest/globals";
import { COMMANDS } from "../../src/core/commands/commands.ts";
import { UNDOABLE } from "../../src/core/commands/undoable.ts";
import { type SheetKey, sheetSpec } from "../../src/core/register/sheets.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { COMMAND_CASES, type CommandCase, OWN_COLUMN, officeFor, READS_ONLY } from "../support/commandCases.ts";
import { disturb, seen } from "../support/disturb.ts";
import { choose, column } from "../support/readyRegister.ts";

type Sheet = "register" | "settings" | "agencies";

/** Commands that write and are not taken back, and why. */
const NOT_TAKEN_BACK: Readonly<Record<string, string>> = {
  refreshRegister: "computes; a number once given stays given",
  sendWeeklyDigest: "a letter that left cannot be called back: a correction is sent",
  setUp: "adds what is missing and changes nothing typed",
  undoLast: "the command can be run again",
  tickWork: "computes",
};

/** Those that ask in boxes plan, and are taken back, as the command with the dialog. */
const IN_BOXES = ["importInBoxes", "trackInBoxes", "recordInBoxes", "reportInBoxes"];

/** Their undoing moves rows between sheets, or withdraws what was kept: closeYear.test.ts, keptReport.test.ts. */
const ELSEWHERE: readonly string[] = ["closeYear", "generateReport"];

test("every command that writes is taken back, or it is said why not", () => {
  const told = [...Object.keys(UNDOABLE), ...Object.keys(NOT_TAKEN_BACK), ...Object.keys(READS_ONLY)];
  expect([...new Set(told)].sort()).toEqual(Object.keys(COMMANDS).sort());
  const tried = UNDONE.map(({ command }) => command);
  expect([...tried, ...IN_BOXES, ...ELSEWHERE].sort()).toEqual(Object.keys(UNDOABLE).sort());
});

/** Commands that write no row of a register and no cell of a person's, only lines of history: nothing of it can be edited. */
const HISTORY_ONLY = ["draftUrgingLetters"];

/** Types into a cell of the row whose cell under `heading` of `by` reads `name`, wherever it stands by now. */
function typeInto(
  project: Project,
  key: SheetKey,
  [by, name]: readonly [string, string],
  heading: string,
  text: string,
) {
  const [head = [], ...rows] = project.sheet(sheetSpec(key).vi).texts();
  const line = rows.findIndex((row) => row[head.indexOf(by)] === name) + 2;
  if (line < 2 || !head.includes(heading)) throw new Error(`no ${name}, ${heading}`);
  const body = `SpreadsheetApp.getActiveSpreadsheet().getSheetByName(${JSON.stringify(sheetSpec(key).vi)})
    .getRange(${line}, ${head.indexOf(heading) + 1}).setValue(${JSON.stringify(text)});`;
  const { error } = project.actNow(body, { user: "khac@example.invalid" });
  if (error !== null) throw new Error(error);
}

/** Column of each sheet in which a fellow types, in a row that the command leaves alone. */
const BESIDE: Readonly<Record<Sheet, readonly [row: string, heading: string]>> = {
  register: ["riêng-4", "Lãnh đạo phụ trách"],
  settings: ["riêng-6", "Giải thích"],
  agencies: ["riêng-4", "Đầu mối, điện thoại"],
};

/** A cell of free text that the command wrote, in a row that was there before; null where it only added rows. */
function writtenCell(project: Project, key: Sheet, before: ReturnType<typeof seen>) {
  const free = sheetSpec(key).columns.filter(
    ({ type, choices, owner }) => type === "text" && !choices && owner === "person",
  );
  for (const [name, cells] of seen(project, key).named) {
    const found = free.find(({ vi }) => (cells[vi] ?? "") !== (before.named.get(name)?.[vi] ?? ""));
    if (found) return { name, heading: found.vi };
  }
  return null;
}

/** What the first row that was not there before orders. */
function addedText(project: Project, before: readonly string[]): string {
  return column(project, "text").find((text) => !before.includes(text)) ?? "";
}

const UNDONE = Object.entries(COMMAND_CASES).flatMap(
  ([command, each]): readonly {
    readonly command: string;
    readonly each: CommandCase;
    readonly key: Sheet;
  }[] => {
    const [key = "register"] = (each.sheets ?? []) as readonly Sheet[];
    return command in UNDOABLE && !ELSEWHERE.includes(command) ? [{ command, each, key }] : [];
  },
);

test.each(UNDONE)(
  "$command is taken back around five edits of others, and what they changed stays",
  async ({ command, each, key }) => {
    const isHistory = HISTORY_ONLY.includes(command);
    const project = await officeFor(each);
    const before = seen(project, key);
    const texts = column(project, "text");
    const { functionName, args = [], options } = each.start(project);
    const done = await project.run(functionName, args, options);
    expect([done.error, done.result]).toEqual([null, expect.objectContaining({ ok: true })]);
    const touched = writtenCell(project, key, before);

    disturb(project, key, "sort");
    disturb(project, key, "insert above");
    const [row, heading] = BESIDE[key];
    typeInto(project, key, [OWN_COLUMN, row], heading, "vừa gõ");
    if (touched) typeInto(project, key, [OWN_COLUMN, touched.name], touched.heading, "42");
    else if (!isHistory) typeInto(project, key, ["Nội dung nhiệm vụ", addedText(project, texts)], "Ghi chú", "42");
    disturb(project, key, "type a row under the last");

    const undone = await choose(project, "undoLast", ["yes"]);
    const told = undone.alerts.map(({ prompt }) => prompt).join(" ");
    const after = seen(project, key);
    for (const [name, cells] of before.named) {
      const edits = {
        ...(name === row ? { [heading]: "vừa gõ" } : {}),
        ...(name === touched?.name ? { [touched.heading]: "42" } : {}),
      };
      expect({ name, ...after.named.get(name) }).toEqual({ name, ...cells, ...edits });
    }
    expect(after.named.get("riêng-mới")).toBeDefined();
    if (!isHistory) expect(told).toContain(touched?.heading ?? "Ghi chú");
    // Nothing the command added is left, but for the row in which somebody has typed since.
    expect(after.nameless).toHaveLength(before.nameless.length + (touched || isHistory ? 0 : 1));
  },
);
