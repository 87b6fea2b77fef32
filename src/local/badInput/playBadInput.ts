import { rmSync } from "node:fs";
import { STAFF } from "../demo/sampleOffice.ts";
import { changedCode } from "../faults/changedCode.ts";
import { officeOf } from "../faults/office.ts";
import { openProject, type Project } from "../simulator/project.ts";
import type { BadClass, Defect, Harm, Stage, Verdict } from "./badClass.ts";
import { randomOf } from "./randomOf.ts";
import { webOfficeOf } from "./webOffice.ts";

/** How much is played. */
export interface BadInputOptions {
  /** Folder of the built add-on. */
  readonly code: string;
  readonly classes: readonly BadClass[];
  readonly seed: number;
  /** Numbers of the cases of each class. */
  readonly numbers: readonly number[];
  /** Cases that a seeded defect is given to be noticed in; 0 seeds none. */
  readonly casesPerDefect: number;
  /** Of several processes each plays what leaves its rest. */
  readonly share: { readonly rest: number; readonly of: number };
  /** Told of each case that went wrong and each defect that nobody noticed. */
  readonly onBad?: (bad: BadCase) => void;
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

const AGENCIES = 8;
/** Blank lines that each sheet keeps: the fewer there are, the sooner a file is written. */
const BLANK_LINES = 30;

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
  if ("openWorkbook" in defect) return { stage: { ...stage, ...defect }, folder: null };
  const { host } = stage.office;
  const state = stage.office.state();
  const folder = changedCode([defect], host.codeFolder);
  const workbook = await stage.office.save();
  const opened = { code: folder, workbook, state, now: state.now, id: host.book.id, fileName: "so.xlsx" };
  return { stage: { ...stage, office: await openProject(opened) }, folder };
}

async function isCaught(one: BadClass, sound: Stage, seed: number, cases: number): Promise<boolean> {
  const { stage, folder } = await spoiltStage(one.defect, sound);
  try {
    for (let number = 1; number <= cases; number++) {
      if ((await playCase(one, stage, seed, number)) !== null) return true;
    }
    return false;
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true });
  }
}

async function stagesOf(code: string): Promise<{ readonly plain: Stage; readonly web: Stage }> {
  const plain = { office: await readyOffice(code), agencies: [], openWorkbook: openProject };
  const { project, agencies } = await webOfficeOf(plain.office);
  return { plain, web: { ...plain, office: project, agencies } };
}

/** Plays every class, each case on a copy of one office, then each class again on an add-on that has its defect. */
export async function playBadInput(options: BadInputOptions): Promise<BadInputReport> {
  const { classes, seed, numbers, casesPerDefect, share, onBad } = options;
  const stages = await stagesOf(options.code);
  const count: Record<Harm, number> = { crashed: 0, lost: 0, silent: 0 };
  let [cases, defectsSeeded, defectsCaught] = [0, 0, 0];
  for (const [index, one] of classes.entries()) {
    const stage = stages[one.office ?? "plain"];
    for (const number of numbers.filter((each) => (each + index) % share.of === share.rest)) {
      const verdict = await playCase(one, stage, seed, number);
      cases += 1;
      if (verdict === null) continue;
      count[verdict.harm] += 1;
      onBad?.({ name: one.name, number, why: `${verdict.harm}: ${verdict.why}` });
    }
    if (casesPerDefect === 0 || index % share.of !== share.rest) continue;
    defectsSeeded += 1;
    if (await isCaught(one, stage, seed, casesPerDefect)) defectsCaught += 1;
    else onBad?.({ name: one.name, number: 0, why: "its defect is not noticed" });
  }
  return { classes: classes.length, cases, ...count, defectsSeeded, defectsCaught };
}
