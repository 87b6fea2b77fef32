import type { RunContext } from "../../src/local/simulator/run.ts";

/**
 * One thing that Google does and the simulator must do too. The script is a function body in which `ss` is the
 * spreadsheet, `sheet` its only sheet (empty, 1000 × 26, en_US) and `at` is `sheet.getRange`.
 */
export interface Fact {
  readonly because: string;
  readonly script: string;
  /** What the script returns. */
  readonly gives?: unknown;
  /** Part of the message it throws. */
  readonly throws?: string;
  /** A page of Google's reference or guides ("ref:", "guide:"), a measurement, or "believed". */
  readonly source: string;
  readonly context?: RunContext;
  readonly user?: string;
  readonly answers?: readonly string[];
  readonly select?: string;
}
