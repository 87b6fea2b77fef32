import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join } from "node:path";
import { guardUsage } from "./run.ts";
import { runCommand } from "./runCommand.ts";
import { readRunOptions, UsageError } from "./runOptions.ts";

/** `exec FILE.js… --call FUNCTION …`: as `run`, for any Apps Script files, loaded in the order given. */
export async function exec(args: readonly string[]): Promise<number> {
  return guardUsage(async () => {
    const options = readRunOptions(args);
    if (options.names.length === 0 || options.call === null) {
      throw new UsageError("Cách dùng: dondoc exec TỆP.js… --call HÀM [--workbook TỆP.xlsx] …");
    }
    const missing = options.names.find((file) => !existsSync(file));
    if (missing !== undefined) throw new UsageError(`Không mở được tệp “${missing}”.`);
    const folder = gather(options.names);
    try {
      return await runCommand(folder, options.call, options);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

/** A folder such as clasp pushes: the files in the order given, the manifest and pages that lie beside the first. */
function gather(files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "dondoc-"));
  files.forEach((file, index) => {
    const order = String(index).padStart(3, "0");
    copyFileSync(file, join(folder, `${order}-${basename(file).replace(/\.(gs|js)$/, "")}.js`));
  });
  const beside = dirname(files[0] ?? ".");
  for (const name of readdirSync(beside)) {
    if (name === "appsscript.json" || extname(name) === ".html") copyFileSync(join(beside, name), join(folder, name));
  }
  return folder;
}
