import type { FileReading } from "../../dialogs/files/fileReading.ts";
import type { Change } from "../faults/changedCode.ts";
import type { openProject, Project, RunResult } from "../simulator/project.ts";
import type { Random } from "./randomOf.ts";
import type { WebAgency } from "./webOffice.ts";

/**
 * crashed: an error that nobody worded, or a run that Google ended; lost: something people typed is gone or changed;
 * silent: nothing was said, or the wrong thing was done, where something had to be said.
 */
export type Harm = "crashed" | "lost" | "silent";

/** What came of a case; null: what must happen did. */
export type Verdict = { readonly harm: Harm; readonly why: string } | null;

/** What is broken on purpose, to show that the class notices: one place of the built scripts, or what opens or reads files. */
export type Defect = Change | { readonly openWorkbook: typeof openProject } | { readonly readFile: Stage["readFile"] };

/** Where the cases are played. */
export interface Stage {
  /** An office with a filled register, as nobody has touched it; play on copies. */
  readonly office: Project;
  readonly openWorkbook: typeof openProject;
  /** As the import dialog reads a dropped file. */
  readonly readFile: (bytes: Uint8Array) => Promise<FileReading>;
  /** Who has a link to the office's page; nobody in an office that has none. */
  readonly agencies: readonly WebAgency[];
}

/** One kind of bad input. */
export interface BadClass {
  readonly name: string;
  /** What must happen, in one sentence. */
  readonly must: string;
  /** @param number 1-based number of the case, for classes that go through a list */
  readonly play: (stage: Stage, random: Random, number: number) => Promise<Verdict>;
  readonly defect: Defect;
  /** Played in an office that has its page on and its letters sent; absent: nothing was sent. */
  readonly office?: "web";
}

/** The words of whatever was shown to the person. */
export function wordsOf({ alerts, toasts, result }: RunResult): string {
  const shown = [...alerts.map(({ prompt }) => prompt), ...toasts.map(({ text }) => text)];
  return [...shown, ...messagesOf(result)].join("\n");
}

/** Messages of the outcome that a dialog gets; none for any other result. */
function messagesOf(result: unknown): readonly string[] {
  if (typeof result !== "object" || result === null || !("messages" in result)) return [];
  return Array.isArray(result.messages) ? result.messages.map(String) : [];
}

// “Lệnh chưa thực hiện được: Cannot read properties of undefined”
const UNWORDED = /Lệnh chưa thực hiện được|\b(?:Type|Reference|Range|Syntax)Error\b|\bundefined\b|\[object |\bNaN\b/;

/** How a run ended that nobody worded, or null. */
export function crashOf(run: RunResult): Verdict {
  const why = run.error ?? UNWORDED.exec(wordsOf(run))?.input ?? null;
  return why === null ? null : { harm: "crashed", why };
}
