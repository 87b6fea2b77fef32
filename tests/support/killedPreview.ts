import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { expect } from "@jest/globals";
import { resultOf } from "../../src/local/simulator/book.ts";
import { readXlsxBook } from "../../src/local/workbook/readXlsxBook.ts";
import { startProcess } from "./previewProcess.ts";
import { openWindow, type PreviewWindow } from "./previewWindow.ts";
import { freshPath, previewOf } from "./testPreview.ts";

/** A small script with something to keep. */
export const SCRIPT = `
function onEdit() {}
function keep() {
  PropertiesService.getScriptProperties().setProperty("khóa", "giá trị");
  ScriptApp.newTrigger("keep").timeBased().everyHours(1).create();
}
function read() { return [PropertiesService.getScriptProperties().getProperty("khóa"), ScriptApp.getProjectTriggers().length]; }
function page() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<p>")); }
function double() { SpreadsheetApp.getActiveSheet().getRange("B1").setFormula("=A1*2"); }
`;

/** Waits. */
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Resolves when everything is in the file. */
export const savedStatus = (window: PreviewWindow) =>
  window.next("status", ({ status: { file } }) => file?.saved === true);
/** Types a number into the first cell. */
export const type = (window: PreviewWindow, value: number) =>
  window.ask("edit", { sheetId: window.book().sheets[0]?.id ?? 0, row: 1, column: 1, values: [[value]] });

/** What stands in the first row of the file. */
export async function rowIn(path: string): Promise<unknown[]> {
  const { sheets } = await readXlsxBook(readFileSync(path), basename(path));
  return (sheets[0]?.rows[0]?.contents ?? []).map(resultOf);
}

/** Files beside it that a save left behind. */
export const leftovers = (path: string) =>
  readdirSync(dirname(path)).filter((name) => name.startsWith(`.${basename(path)}`));

/** Types, kills the preview and looks into the file, again and again, each time a little later, through the moments of several saves. */
export async function killInTurn(rounds: number): Promise<void> {
  const path = freshPath();
  let typed = 1;
  const maker = await previewOf(SCRIPT, path);
  await type(await openWindow(maker, "mot"), typed);
  await maker.stop();
  for (let round = 0; round < rounds; round += 1) {
    const started = await startProcess(["--workbook", path]);
    const window = await openWindow(started, "mot");
    let kept = 0;
    const typing = async (): Promise<void> => {
      typed += 1;
      await type(window, typed);
      const all = typed;
      const { status } = await window.ask("open", { user: null, language: "vi" });
      if (status.file?.saved) kept = all;
      return typing();
    };
    const broken = expect(typing()).rejects.toThrow();
    // Each round a little later, through the moments of several saves.
    await pause(1000 + (round * 852) / rounds);
    await started.end("SIGKILL");
    await broken;
    const [value] = await rowIn(path);
    expect(value).toBeGreaterThanOrEqual(kept);
    expect(value).toBeLessThanOrEqual(typed);
  }
  await (await startProcess(["--workbook", path])).end("SIGTERM");
  expect(leftovers(path)).toEqual([]);
}
