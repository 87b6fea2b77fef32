import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openProject, type Project, type RunOptions } from "../../src/local/simulator/project.ts";
import { newState } from "../../src/local/simulator/projectState.ts";
import type { Fact, FactRun, HandEdit } from "./fact.ts";
import { CELL_FACTS } from "./facts/cells.ts";
import { CHART_FACTS } from "./facts/charts.ts";
import { CONDITION_FACTS } from "./facts/conditions.ts";
import { CONTEXT_FACTS } from "./facts/contexts.ts";
import { EXTRA_FACTS } from "./facts/extras.ts";
import { GUARD_FACTS } from "./facts/guards.ts";
import { LANGUAGE_FACTS } from "./facts/language.ts";
import { LIMIT_FACTS } from "./facts/limits.ts";
import { PAGE_FACTS } from "./facts/pages.ts";
import { PLACE_FACTS } from "./facts/places.ts";
import { RESEARCHED_FACTS } from "./facts/researched.ts";
import { RULE_FACTS } from "./facts/rules.ts";
import { RUN_FACTS } from "./facts/runs.ts";
import { SELECTION_FACTS } from "./facts/selections.ts";
import { SERVICE_FACTS } from "./facts/services.ts";
import { STRUCTURE_FACTS } from "./facts/structure.ts";
import { STYLE_FACTS } from "./facts/styles.ts";
import { SURFACE_FACTS } from "./facts/surface.ts";
import { TYPING_FACTS } from "./facts/typing.ts";
import { WEB_FACTS } from "./facts/web.ts";

/** All facts by group. */
export const FACT_GROUPS: Readonly<Record<string, readonly Fact[]>> = {
  typing: TYPING_FACTS,
  cells: CELL_FACTS,
  structure: STRUCTURE_FACTS,
  rules: RULE_FACTS,
  services: SERVICE_FACTS,
  contexts: CONTEXT_FACTS,
  extras: EXTRA_FACTS,
  guards: GUARD_FACTS,
  conditions: CONDITION_FACTS,
  styles: STYLE_FACTS,
  places: PLACE_FACTS,
  pages: PAGE_FACTS,
  runs: RUN_FACTS,
  limits: LIMIT_FACTS,
  language: LANGUAGE_FACTS,
  selections: SELECTION_FACTS,
  web: WEB_FACTS,
  surface: SURFACE_FACTS,
  charts: CHART_FACTS,
  researched: RESEARCHED_FACTS,
};

const NOW = "2026-11-23T08:00:00+07:00";
const OWNER = "owner@example.invalid";

// Handlers of the triggers that facts install.
const HANDLERS = `const HANDLER_COUNT = 4;
function fact_mark(event) { PropertiesService.getScriptProperties().setProperty("fired", Session.getEffectiveUser().getEmail() + " " + event.timezone); }
function fact_slow() { const p = PropertiesService.getScriptProperties(); p.setProperty("slow", String(Number(p.getProperty("slow")) + 1)); Utilities.sleep(295000); }
function fact_minutes(event) { const p = PropertiesService.getScriptProperties(); p.setProperty("minutes", (p.getProperty("minutes") || "") + " " + event.minute); }
function fact_touch(event) { const p = PropertiesService.getScriptProperties(); p.setProperty("touched", (p.getProperty("touched") || "") + event.triggerUid.length + (event.range ? event.range.getA1Notation() : event.source.getName())); }
function onEdit(event) { const p = PropertiesService.getScriptProperties(); p.setProperty("edited", (p.getProperty("edited") || "") + " " + event.range.getA1Notation()); }
function fact_told(event) { const { authMode, changeType, namedValues, values, range, user } = event; const p = PropertiesService.getScriptProperties(); p.setProperty("told", (p.getProperty("told") || "") + JSON.stringify({ mode: String(authMode), changeType, namedValues, values, at: range && range.getA1Notation(), who: user && user.getEmail(), as: Session.getEffectiveUser().getEmail() })); }`;

function wrapped(name: string, script: string): string {
  return `function ${name}(event) { const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getSheets()[0]; const at = (a1) => sheet.getRange(a1); ${script} }`;
}

/** Files of the project that the facts of one group run in; a run may start `fact0`, `fact0_before0`, `fact0_meanwhile`. */
export function factFiles(facts: readonly Fact[]): Readonly<Record<string, string>> {
  const functions = facts.flatMap(({ script, before = [], meanwhile }, index) => [
    wrapped(`fact${index}`, script),
    ...before.flatMap((step, at) => ("script" in step ? [wrapped(`fact${index}_before${at}`, step.script)] : [])),
    ...(meanwhile ? [wrapped(`fact${index}_meanwhile`, meanwhile.script)] : []),
  ]);
  return { "Code.js": [HANDLERS, ...functions].join("\n"), "Page.html": "<p>Trang</p>" };
}

/** What came of a fact, and which methods it called. */
export interface FactOutcome {
  readonly result: unknown;
  readonly error: string | null;
  readonly methods: readonly string[];
}

/** Plays a fact in a fresh project over the folder with the group's files. */
export async function playFact(folder: string, fact: Fact, index: number): Promise<FactOutcome> {
  const { code, manifest } = fact;
  if (code === undefined && manifest === undefined) return playIn(folder, fact, index);
  const own = mkdtempSync(join(tmpdir(), "dondoc-fact-"));
  cpSync(folder, own, { recursive: true });
  if (code !== undefined) writeFileSync(join(own, "Own.js"), code);
  if (manifest !== undefined) writeFileSync(join(own, "appsscript.json"), JSON.stringify(manifest));
  return playIn(own, fact, index).finally(() => rmSync(own, { recursive: true }));
}

async function playIn(folder: string, fact: Fact, index: number): Promise<FactOutcome> {
  const state = { ...newState(NOW), ...fact.past };
  const project = await openProject({ code: folder, now: NOW, owner: OWNER, state });
  for (const [at, step] of (fact.before ?? []).entries()) {
    if ("edit" in step) await editCells(project, step);
    else if ("act" in step) project.actNow(step.act, step);
    else if ("submit" in step) await project.submitForm("Sheet1", step.submit);
    else if ("open" in step) await project.open({ user: step.open });
    else await project.run(`fact${index}_before${at}`, [], optionsOf(step));
  }
  if (fact.advance !== undefined) await project.advance(fact.advance);
  if (fact.request) {
    const { page, error } = await project.request(fact.request);
    return { result: page, error, methods: [...project.host.methodsUsed] };
  }
  const { context = "menu", user = OWNER, answers = [], select, options, meanwhile } = fact;
  const run = await project.run(`fact${index}`, [], {
    context,
    user,
    answers,
    ...(select !== undefined && { select }),
    ...options,
    ...(meanwhile && { onCall: disturb(project, index, meanwhile, meanwhile.nested ?? 1) }),
  });
  return { result: run.result, error: run.error, methods: [...project.host.methodsUsed] };
}

/** Places a run before the first call of that name, and in that run another, as often as told. */
function disturb(
  project: Project,
  index: number,
  meanwhile: NonNullable<Fact["meanwhile"]>,
  nested: number,
): NonNullable<RunOptions["onCall"]> {
  let done = false;
  return ({ name }) => {
    if (done || nested === 0 || name !== meanwhile.call) return;
    done = true;
    const onCall = disturb(project, index, meanwhile, nested - 1);
    project.runNow(`fact${index}_meanwhile`, [], { ...optionsOf(meanwhile), onCall });
  };
}

async function editCells(project: Project, { edit, value, user, meanwhile = [] }: HandEdit): Promise<void> {
  let done = false;
  const onCall = () => {
    if (done) return;
    done = true;
    for (const cell of meanwhile) void project.startPaste("Sheet1", cell, [[value]], { user });
  };
  await project.edit("Sheet1", edit, value, { user, onCall });
}

function optionsOf({ options }: FactRun): RunOptions {
  return { context: "menu", user: OWNER, ...options };
}

/** Whether the outcome is what the fact says. */
export function holds({ gives = null, throws }: Fact, { result, error }: FactOutcome): boolean {
  if (throws !== undefined) return error?.includes(throws) ?? false;
  return error === null && JSON.stringify(result) === JSON.stringify(gives);
}
