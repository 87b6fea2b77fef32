import { spawnSync } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx, writeXlsx } from "hucre/xlsx";

/** Makes the README's pictures from what `npm start` wrote to out/. Needs LibreOffice (soffice) and pdftoppm. */

const OUT = "out";
const DOCS = "docs";

function run(command: string, args: readonly string[]): void {
  const { status, error, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (error)
    throw new Error(`Cần cài ${command} để chụp hình (Debian: libreoffice-calc, libreoffice-writer, poppler-utils).`);
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}

function pictureOf(folder: string, file: string, page: number, target: string, dpi: number): Promise<void> {
  run("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, file)]);
  const stem = file.replace(/\.\w+$/, "");
  const range = ["-f", String(page), "-l", String(page), "-singlefile"];
  run("pdftoppm", ["-png", "-r", String(dpi), ...range, join(folder, `${stem}.pdf`), join(folder, stem)]);
  return copyFile(join(folder, `${stem}.png`), target);
}

/** One sheet on one wide page, so that the picture shows every visible column. */
async function oneSheet(name: string, width: number, height: number): Promise<Uint8Array> {
  const workbook = await readXlsx(await readFile(join(OUT, "register.xlsx")), { readStyles: true });
  const sheets = workbook.sheets.filter((sheet) => sheet.name === name);
  const pageSetup = { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
  const margins = { top: 0.2, bottom: 0.2, left: 0.2, right: 0.2, header: 0, footer: 0 };
  return writeXlsx({
    sheets: sheets.map((sheet) => ({ ...sheet, pageSetup: { ...pageSetup, paperSize: "a3", margins } })) as never,
  });
}

const folder = await mkdtemp(join(tmpdir(), "dondoc-"));
try {
  await writeFile(join(folder, "register.xlsx"), await oneSheet("Nhiệm vụ", 0, 0));
  await pictureOf(folder, "register.xlsx", 1, join(DOCS, "register.png"), 110);
  await copyFile(join(OUT, "report.docx"), join(folder, "report.docx"));
  await pictureOf(folder, "report.docx", 1, join(DOCS, "report.png"), 80);
  console.log(`${DOCS}/register.png, ${DOCS}/report.png`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
