import type { Project, RunResult } from "../simulator/project.ts";
import type { Random } from "./randomOf.ts";

/**
 * What came of a case: crashed: an error that nobody worded, or a run that Google ended; lost: something people typed is
 * gone or changed; silent: nothing was said, or the wrong thing was done, where something had to be said.
 */
export type Verdict = "fine" | "crashed" | "lost" | "silent";

/** Lines of the built scripts that are changed, to show that the class notices. */
export interface Defect {
  readonly line: RegExp;
  readonly instead: string;
}

/** Where the cases are played. */
export interface Stage {
  /** An office with a filled register, as nobody has touched it; play on copies. */
  readonly office: Project;
  /** Folder of the built scripts. */
  readonly code: string;
}

/** One kind of bad input. */
export interface BadClass {
  readonly name: string;
  /** What must happen, in one sentence. */
  readonly must: string;
  readonly play: (stage: Stage, random: Random, number: number) => Promise<Verdict>;
  readonly defect: Defect;
}

/** The words of whatever was shown to the person. */
export function wordsOf({ alerts, toasts, result }: RunResult): string {
  const shown = [...alerts.map(({ prompt }) => prompt), ...toasts.map(({ text }) => text)];
  return [...shown, messagesOf(result).join("\n")].join("\n");
}

/** Messages of the outcome that a dialog gets; none for any other result. */
export function messagesOf(result: unknown): readonly string[] {
  if (typeof result !== "object" || result === null || !("messages" in result)) return [];
  return Array.isArray(result.messages) ? result.messages.map(String) : [];
}

/** How an error begins that nobody worded. */
const UNWORDED = /Lệnh chưa hoàn thành|TypeError|ReferenceError|RangeError|undefined|\[object /;

export function hasCrashed(run: RunResult): boolean {
  return run.error !== null || UNWORDED.test(wordsOf(run));
}
