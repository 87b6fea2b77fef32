import type { RunOptions, WebRequest } from "../../src/local/simulator/project.ts";
import type { ProjectState } from "../../src/local/simulator/projectState.ts";
import type { Probe } from "./probes.ts";

/** A function body, as in {@link Fact}, and how it is started. */
export interface FactRun {
  readonly script: string;
  /** Without it, a menu command of the spreadsheet's owner. */
  readonly options?: Partial<RunOptions>;
}

/** A person types into a cell of the first sheet. */
export interface HandEdit {
  readonly edit: string;
  readonly value: string;
  readonly user: string;
  /** Cells that the same person types into while the simple onEdit runs for the first. */
  readonly meanwhile?: readonly string[];
}

/** A person does by hand what a function body tells. */
export interface HandAct {
  readonly act: string;
  readonly user: string;
}

/** Somebody sends a form whose answers, by heading, go to the first sheet. */
export interface FormSubmission {
  readonly submit: Readonly<Record<string, string>>;
}

/** A person opens the spreadsheet. */
export interface Opening {
  readonly open: string;
}

/**
 * One thing that Google does and the simulator must do too. The script is a function body in which `ss` is the
 * spreadsheet, `sheet` its first sheet (empty, 1000 × 26, en_US), `at` is `sheet.getRange` and `event` what a trigger
 * is told.
 */
export interface Fact {
  readonly because: string;
  readonly script: string;
  /** What the script returns. */
  readonly gives?: unknown;
  /** Part of the message it throws. */
  readonly throws?: string;
  /** A page of Google's reference or guides ("ref:", "guide:"), "measured:", "types:", "ours:" for a rule of the simulator alone, or "believed". */
  readonly source: string;
  /** What would settle a believed row. */
  readonly probe?: Probe;
  readonly context?: RunOptions["context"];
  readonly user?: string;
  readonly answers?: readonly string[];
  readonly select?: string;
  readonly options?: Partial<RunOptions>;
  /** One more code file, for this fact alone. */
  readonly code?: string;
  /** A visitor's request instead of the script; the result is the page. The code has doGet or doPost. */
  readonly request?: WebRequest;
  /** The manifest's contents, for this fact alone. */
  readonly manifest?: object;
  /** What the project's past has left, besides nothing. */
  readonly past?: Partial<ProjectState>;
  /** Runs that came before, in order. */
  readonly before?: readonly (FactRun | HandEdit | HandAct | FormSubmission | Opening)[];
  /** Where the clock goes after them, ISO; triggers that are due fire. */
  readonly advance?: string;
  /** A run placed before this service call of the script takes effect; `nested` such runs, each inside the one before. */
  readonly meanwhile?: FactRun & { readonly call: string; readonly nested?: number };
}
