import { fileURLToPath } from "node:url";
import { UnknownPlaceError } from "../simulator/playRun.ts";
import { WorkbookError } from "../workbook/readXlsxBook.ts";
import { runCommand } from "./runCommand.ts";
import { readRunOptions, UsageError } from "./runOptions.ts";

const DIST = fileURLToPath(new URL("../../../dist", import.meta.url));

/** `run FUNCTION …`: runs one global function of the built add-on on a workbook; 1 when it fails, 2 for misuse. */
export async function run(args: readonly string[]): Promise<number> {
  return guardUsage(async () => {
    const options = readRunOptions(args);
    const [name, ...more] = options.names;
    if (!name || more.length > 0 || options.call !== null) {
      throw new UsageError("Cách dùng: dondoc run HÀM [--workbook TỆP.xlsx] [--save TỆP.xlsx] …");
    }
    return runCommand(DIST, name, options);
  });
}

/** Says in one line what the person can mend; anything else is a defect and keeps its stack. */
export async function guardUsage(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const misuse = error instanceof UsageError || error instanceof UnknownPlaceError;
    if (!misuse && !(error instanceof WorkbookError)) throw error;
    console.error(error.message);
    return misuse ? 2 : 1;
  }
}
