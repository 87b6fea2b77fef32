import { spawnSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBrowser } from "./openBrowser.ts";
import { previewShots } from "./previewShots.ts";
import { smallPicture } from "./smallPicture.ts";

/**
 * Makes the pictures of README and guide: of the preview in a browser, and of the report that `npm start` wrote to out/.
 * Names given as arguments make only those. Needs Chromium, LibreOffice (soffice) and pdftoppm.
 */

const REPORT = "out/report.docx";
const PICTURES = "docs/anh";
const REPORT_PICTURE = "bao-cao.png";

function run(command: string, args: readonly string[]): void {
  const { status, error, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (error) throw new Error(`Cần cài ${command} để chụp hình (Debian: libreoffice-writer, poppler-utils).`);
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}

/** Upper part of the report's first page. */
async function reportPicture(): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "dondoc-"));
  try {
    await copyFile(REPORT, join(folder, "report.docx"));
    run("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "report.docx")]);
    const crop = ["-png", "-r", "90", "-singlefile", "-H", "1053"];
    run("pdftoppm", [...crop, join(folder, "report.pdf"), join(folder, "report")]);
    return await readFile(join(folder, "report.png"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const wanted = process.argv.slice(2);
const browser = await openBrowser();
try {
  await mkdir(PICTURES, { recursive: true });
  const made: string[] = [];
  if (wanted.length === 0 || wanted.includes(REPORT_PICTURE)) {
    const page = await browser.newPage();
    await writeFile(join(PICTURES, REPORT_PICTURE), await smallPicture(page, await reportPicture()));
    made.push(join(PICTURES, REPORT_PICTURE));
  }
  const others = wanted.filter((name) => name !== REPORT_PICTURE);
  if (wanted.length === 0 || others.length > 0) made.push(...(await previewShots(browser, PICTURES, others)));
  console.log(made.join("\n"));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await browser.close();
}
