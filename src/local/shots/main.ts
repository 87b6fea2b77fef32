import { spawnSync } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { previewShots } from "./previewShots.ts";

/**
 * Makes the pictures of README and guide: of what `npm start` wrote to out/, and of the preview in a browser. Needs
 * LibreOffice (soffice), pdftoppm and Chromium.
 */

const OUT = "out";
const DOCS = "docs";
/** Enough of the register to see every colour. */
const ROWS_SHOWN = 22;

function run(command: string, args: readonly string[]): void {
  const { status, error, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (error) {
    throw new Error(`Cần cài ${command} để chụp hình (Debian: libreoffice-calc, libreoffice-writer, poppler-utils).`);
  }
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}

interface Shot {
  readonly file: string;
  readonly dpi: number;
  /** Pixels from the top of the page. */
  readonly height: number;
}

/** Top of the first page of an office file as PNG. */
async function picture(folder: string, { file, dpi, height }: Shot): Promise<void> {
  const stem = file.replace(/\.\w+$/, "");
  run("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, file)]);
  run("pdftoppm", [
    "-png",
    "-r",
    String(dpi),
    "-singlefile",
    "-H",
    String(height),
    join(folder, `${stem}.pdf`),
    join(folder, stem),
  ]);
  await copyFile(join(folder, `${stem}.png`), join(DOCS, `${stem}.png`));
}

/** The first rows of the register on one wide page, so that the picture shows every visible column. */
async function registerPage(): Promise<Uint8Array> {
  const workbook = await readXlsx(await readFile(join(OUT, "register.xlsx")), { readStyles: true });
  const sheet = workbook.sheets.find(({ name }) => name === "Nhiệm vụ");
  if (!sheet) throw new Error(`${OUT}/register.xlsx không có trang “Nhiệm vụ”: chạy npm start trước.`);
  const cells = new Map([...(sheet.cells ?? [])].filter(([place]) => Number(String(place).split(",")[0]) < ROWS_SHOWN));
  const { name, columns = [], rowDefs = new Map(), conditionalRules = [] } = sheet;
  const pageSetup = {
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 1,
    paperSize: "a3",
  } as const;
  const margins = { top: 0.2, bottom: 0.2, left: 0.2, right: 0.2 };
  const rows = sheet.rows.slice(0, ROWS_SHOWN);
  const page: WriteSheet = {
    name,
    columns,
    rowDefs,
    conditionalRules,
    cells,
    rows,
    pageSetup: { ...pageSetup, margins },
  };
  return writeXlsx({ sheets: [page] });
}

const folder = await mkdtemp(join(tmpdir(), "dondoc-"));
try {
  await writeFile(join(folder, "register.xlsx"), await registerPage());
  await picture(folder, { file: "register.xlsx", dpi: 120, height: 560 });
  await copyFile(join(OUT, "report.docx"), join(folder, "report.docx"));
  await picture(folder, { file: "report.docx", dpi: 70, height: 820 });
  const shown = await previewShots(DOCS);
  console.log([`${DOCS}/register.png`, `${DOCS}/report.png`, ...shown].join(", "));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
