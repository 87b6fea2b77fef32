import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REGISTER_COLUMNS } from "../../src/core/register/registerColumns.ts";
import type { SettingKey } from "../../src/core/register/settings.ts";
import { SETTING_COLUMNS, sheetSpec } from "../../src/core/register/sheets.ts";
import { OFFICE_SETTINGS } from "../../src/local/demo/sampleOffice.ts";
import { openProject, type Project, type RunOptions, type RunResult } from "../../src/local/simulator/project.ts";
import { codeFolder } from "./scriptProject.ts";

export const USER = "chuyenvien@example.invalid";
/** Monday 19/10/2026, 07:30 in Hà Nội. */
export const MONDAY = "2026-10-19T00:30:00.000Z";

export const DIST = new URL("../../dist/", import.meta.url).pathname;

type Cell = string | number | boolean;

/** A person's hands in the open sheet, as functions: Google lets anybody sort while a command runs. */
const HANDS = `
function sortRegister() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Nhiệm vụ");
  sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).sort({ column: 1, ascending: false });
}
function deleteSecondLine() {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Nhiệm vụ").deleteRow(2);
}
`;

/** Our own code; the rest are libraries and pages. */
const OURS: ReadonlySet<string> = new Set(["Code.js", "Parts.js"]);

/** The built add-on with `HANDS` beside it. @param change what a test does to our code: to show that a guard is needed */
function codeWithHands(change: (code: string) => string): string {
  const files = readdirSync(DIST).map((name): [string, string] => {
    const text = readFileSync(join(DIST, name), "utf8");
    return [name, OURS.has(name) ? change(text) : text];
  });
  return codeFolder({ ...Object.fromEntries(files), "Hands.js": HANDS });
}

const asBuilt = (code: string): string => code;

/** Set-up is the same each time: of each kind one is made, the others are copies of it. */
const MADE = new Map<(code: string) => string, Map<string, Promise<Project>>>();

async function makeReady(now: string, change: (code: string) => string): Promise<Project> {
  const project = await openProject({ code: codeWithHands(change), now, owner: USER });
  await choose(project, "setUp", ["yes"]);
  await type(project, OFFICE_SETTINGS);
  return project;
}

/** A register that was set up and whose office has typed its names. */
export async function readyRegister(
  now: string = MONDAY,
  change: (code: string) => string = asBuilt,
): Promise<Project> {
  const days = MADE.get(change) ?? new Map<string, Promise<Project>>();
  MADE.set(change, days);
  const made = days.get(now) ?? makeReady(now, change);
  days.set(now, made);
  return (await made).copy();
}

/** Types settings into “Thiết lập” as one pasted column. */
export async function type(project: Project, settings: Readonly<Partial<Record<SettingKey, string>>>): Promise<void> {
  const sheet = sheetSpec("settings").vi;
  const place = (key: string) => SETTING_COLUMNS.findIndex((column) => column.key === key);
  const rows = project.sheet(sheet).texts().slice(1);
  const values: Readonly<Record<string, string>> = settings;
  const column = rows.map((row) => [values[row[place("key")] ?? ""] ?? row[place("value")] ?? ""]);
  await project.paste(sheet, `${String.fromCharCode(65 + place("value"))}2`, column, { user: USER });
}

/** Chooses a command in the menu; answers what it asks and closes what it tells. */
export async function choose(
  project: Project,
  name: string,
  answers: readonly string[] = [],
  options: Partial<RunOptions> = {},
): Promise<RunResult> {
  return project.run(name, [], { context: "menu", user: USER, answers: [...answers, "ok"], ...options });
}

/** Pastes rows into the register from line 2 on, by column key. */
export async function fill(project: Project, rows: readonly Readonly<Record<string, Cell>>[]): Promise<void> {
  const cells = rows.map((row) => REGISTER_COLUMNS.map(({ key }) => row[key] ?? ""));
  const { data } = project.sheet(sheetSpec("register").vi);
  data.maxRows = Math.max(data.maxRows, rows.length + 1);
  await project.paste(sheetSpec("register").vi, "A2", cells, { user: USER });
}

/** Pastes agencies: name, and an address or "". */
export async function fillAgencies(
  project: Project,
  agencies: readonly (readonly [name: string, address: string])[],
): Promise<void> {
  const cells = agencies.map(([name, address], index) => [
    index + 1,
    name,
    "",
    "cơ quan",
    "Sở, ban, ngành",
    true,
    address,
    "",
    "",
    "",
    "",
    "",
  ]);
  await project.paste(sheetSpec("agencies").vi, "A2", cells, { user: USER });
}

/** Texts of one register column, line 2 first. */
export function column(project: Project, key: string): string[] {
  const place = REGISTER_COLUMNS.findIndex((candidate) => candidate.key === key);
  return project
    .sheet(sheetSpec("register").vi)
    .texts()
    .slice(1)
    .map((row) => row[place] ?? "");
}
