import { rmSync } from "node:fs";
import { STAFF } from "../demo/sampleOffice.ts";
import { changedCode } from "../faults/changedCode.ts";
import { officeOf } from "../faults/office.ts";
import { openProject, type Project } from "../simulator/project.ts";
import type { BadClass, Defect, Harm, Stage, Verdict } from "./badClass.ts";
import { randomOf } from "./randomOf.ts";
import { fileReaderOf } from "./shippedReaders.ts";
import { webOfficeOf } from "./webOffice.ts";

/** How much is played of a class. */
export interface ClassOptions {
  readonly seed: number;
  /** Numbers of the cases. */
  readonly numbers: readonly number[];
  /** Cases that a seeded defect is given to be noticed in; 0 seeds none. */
  readonly casesPerDefect: number;
}

/** How much is played. */
export interface BadInputOptions extends ClassOptions {
  /** Folder of the built add-on. */
  readonly code: string;
  readonly classes: readonly BadClass[];
}

/** Something that must not be; number 0 is the class's defect. */
export interface BadCase {
  readonly name: string;
  readonly number: number;
  readonly why: string;
}

/** What came of it. */
export interface BadInputReport extends Readonly<Record<Harm, number>> {
  readonly classes: number;
  readonly cases: number;
  readonly defectsSeeded: number;
  readonly defectsCaught: number;
}

/** The figures, and each case that went wrong or defect that nobody noticed. */
export interface Played {
  readonly report: BadInputReport;
  readonly bad: readonly BadCase[];
}

/** The offices that classes are played in. */
export interface Stages {
  readonly plain: Stage;
  readonly web: Stage;
}

const AGENCIES = 8;
/** Blank lines that each sheet keeps: the fewer there are, the sooner a file is written. */
const BLANK_LINES = 10;

const SHORTEN = `for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
  const lines = Math.max(1, sheet.getLastRow()) + ${BLANK_LINES};
  if (sheet.getMaxRows() > lines) sheet.deleteRows(lines + 1, sheet.getMaxRows() - lines);
}`;

/** A small office whose standings have been worked out once. */
async function readyOffice(code: string): Promise<Project> {
  const { project } = await officeOf(code, { agencies: AGENCIES });
  const { error } = project.actNow(SHORTEN, { user: STAFF });
  if (error !== null) throw new Error(error);
  await project.run("refreshRegister", [], { context: "menu", user: STAFF, answers: ["ok"] });
  return project;
}

/** Sets up the offices; cases are played on copies of them. */
export async function stagesOf(code: string): Promise<Stages> {
  const plain = {
    office: await readyOffice(code),
    agencies: [],
    openWorkbook: openProject,
    readFile: fileReaderOf(code),
  };
  const { project, agencies } = await webOfficeOf(plain.office);
  return { plain, web: { ...plain, office: project, agencies } };
}

/** A case that throws here has crashed: every error has to be met where a person would meet it. */
async function playCase(one: BadClass, stage: Stage, seed: number, number: number): Promise<Verdict> {
  try {
    return await one.play(stage, randomOf(`${seed} ${one.name} ${number}`), number);
  } catch (thrown) {
    return { harm: "crashed", why: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
  }
}

/** The same office under an add-on that has the defect. */
async function spoiltStage(defect: Defect, stage: Stage): Promise<{ stage: Stage; folder: string | null }> {
  if (!("line" in defect)) return { stage: { ...stage, ...defect }, folder: null };
  const { host } = stage.office;
  const state = stage.office.state();
  const folder = changedCode([defect], host.codeFolder);
  const workbook = await stage.office.save();
  const opened = { code: folder, workbook, state, now: state.now, id: host.book.id, fileName: "so.xlsx" };
  return { stage: { ...stage, office: await openProject(opened), readFile: fileReaderOf(folder) }, folder };
}

/** Why the defect cannot be said to be noticed; null: it is. */
async function missedBecause(
  one: BadClass,
  sound: Stage,
  { seed, casesPerDefect }: ClassOptions,
): Promise<string | null> {
  try {
    const { stage, folder } = await spoiltStage(one.defect, sound);
    let isNoticed = false;
    for (let number = 1; number <= casesPerDefect && !isNoticed; number++) {
      isNoticed = (await playCase(one, stage, seed, number)) !== null;
    }
    if (folder !== null) rmSync(folder, { recursive: true });
    return isNoticed ? null : "its defect is not noticed";
  } catch (thrown) {
    // The place that it goes into is written otherwise by now.
    return `its defect cannot be put in: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
  }
}

/** Plays a class, each case on a copy of one office, then again on an add-on that has its defect. */
export async function playClass(one: BadClass, stages: Stages, options: ClassOptions): Promise<Played> {
  const { seed, numbers, casesPerDefect } = options;
  const { name } = one;
  const stage = stages[one.office ?? "plain"];
  const count: Record<Harm, number> = { crashed: 0, lost: 0, silent: 0 };
  const bad: BadCase[] = [];
  for (const number of numbers) {
    const verdict = await playCase(one, stage, seed, number);
    if (verdict === null) continue;
    count[verdict.harm] += 1;
    bad.push({ name, number, why: `${verdict.harm}: ${verdict.why}` });
  }
  const isSeeded = casesPerDefect > 0;
  const missed = isSeeded ? await missedBecause(one, stage, options) : null;
  if (missed !== null) bad.push({ name, number: 0, why: missed });
  const defects = { defectsSeeded: Number(isSeeded), defectsCaught: Number(isSeeded && missed === null) };
  return { report: { classes: 1, cases: numbers.length, ...count, ...defects }, bad };
}

/** The sums. */
export function joined(played: readonly Played[]): Played {
  const sum = (key: keyof BadInputReport) => played.reduce((total, { report }) => total + report[key], 0);
  const report: BadInputReport = {
    classes: sum("classes"),
    cases: sum("cases"),
    crashed: sum("crashed"),
    lost: sum("lost"),
    silent: sum("silent"),
    defectsSeeded: sum("defectsSeeded"),
    defectsCaught: sum("defectsCaught"),
  };
  return { report, bad: played.flatMap(({ bad }) => bad) };
}

/** Plays every class, one after the other, in this process. */
export async function playBadInput({ code, classes, ...options }: BadInputOptions): Promise<Played> {
  const stages = await stagesOf(code);
  const played: Played[] = [];
  for (const one of classes) played.push(await playClass(one, stages, options));
  return joined(played);
}
