import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { killInTurn, leftovers, pause, rowIn, SCRIPT, savedStatus, type } from "../../support/killedPreview.ts";
import { startProcess } from "../../support/previewProcess.ts";
import { openWindow, type PreviewWindow } from "../../support/previewWindow.ts";
import { freshPath, previewOf } from "../../support/testPreview.ts";

jest.setTimeout(240_000);

describe("the file", () => {
  test("is made for a name that has none, and holds each change with what formulas made of it", async () => {
    const path = freshPath();
    const preview = await previewOf(SCRIPT, path);
    const window = await openWindow(preview, "mot");
    await savedStatus(window);
    expect(existsSync(path)).toBe(true);
    await window.ask("menu", { functionName: "double", selection: "Sheet1!A1" });
    await type(window, 21);
    await window.next("status", ({ status: { file } }) => file?.saved === false);
    await savedStatus(window);
    await preview.stop();
    expect(await rowIn(path)).toEqual([21, 42]);
    expect(leftovers(path)).toEqual([]);
  });

  test("goes on after a restart, with properties, triggers and the clock", async () => {
    const path = freshPath();
    const before = await previewOf(SCRIPT, path);
    const window = await openWindow(before, "mot");
    await type(window, 7);
    await window.ask("menu", { functionName: "keep", selection: null });
    await window.ask("advance", { days: 10 });
    await before.stop();

    const after = await previewOf(SCRIPT, path);
    const again = await openWindow(after, "hai");
    expect(again.view.user).toBe(window.view.user);
    expect(Date.parse(again.view.status.now) - Date.parse(window.view.status.now)).toBeGreaterThan(9 * 86_400_000);
    await again.ask("menu", { functionName: "page", selection: null });
    const { dialog } = await again.next("dialog");
    const call = { dialogId: dialog.id, functionName: "read", args: [], selection: null };
    expect(await again.ask("call", call)).toMatchObject({ result: ["giá trị", expect.any(Number)] });
    expect(again.book().sheets[0]?.rows[0]?.cells[0]?.value).toBe(7);
  });

  test("of two previews is the first one's to change; the other goes on beside it and says so", async () => {
    const path = freshPath();
    const previews = [await previewOf(SCRIPT, path), await previewOf(SCRIPT, path)];
    const windows: PreviewWindow[] = [];
    for (const preview of previews) windows.push(await openWindow(preview, "mot"));
    const [first, second] = windows;
    if (!first || !second) throw new Error("no windows");
    await type(first, 1);
    await previews[0]?.stop();
    await type(second, 2);
    const { text } = await second.next("problem");
    await previews[1]?.stop();
    const beside = path.replace(".xlsx", " (2).xlsx");
    expect(text).toContain(beside);
    expect([await rowIn(path), await rowIn(beside)]).toEqual([[1], [2]]);
  });

  test("is not touched by whoever only looks", async () => {
    const path = freshPath();
    const maker = await previewOf(SCRIPT, path);
    await type(await openWindow(maker, "mot"), 1);
    await maker.stop();
    const bytes = readFileSync(path);
    const looker = await previewOf("function onOpen() {}", path);
    const window = await openWindow(looker, "hai");
    expect(window.view.status.file).toEqual({ name: basename(path), saved: true });
    await pause(2500);
    await looker.stop();
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test("that is no workbook is named, and stays as it was", async () => {
    const path = freshPath();
    writeFileSync(path, "không phải bảng tính");
    await expect(previewOf(SCRIPT, path)).rejects.toThrow(basename(path));
    expect(readFileSync(path, "utf8")).toBe("không phải bảng tính");
  });

  test("is kept off by a state that cannot be read: what was sent must not be forgotten", async () => {
    const path = freshPath();
    const maker = await previewOf(SCRIPT, path);
    await type(await openWindow(maker, "mot"), 1);
    await maker.stop();
    writeFileSync(`${path}.state.json`, "{");
    await expect(previewOf(SCRIPT, path)).rejects.toThrow("state.json");
  });
});

describe("a preview that is ended", () => {
  test("by Ctrl+C writes what is not yet in the file", async () => {
    const path = freshPath();
    const started = await startProcess(["--workbook", path]);
    await type(await openWindow(started, "mot"), 5);
    expect(await started.end("SIGTERM")).toBe(0);
    expect(await rowIn(path)).toEqual([5]);
  });

  test("by a kill leaves the last change that was on disk", async () => {
    await killInTurn(2);
  }, 60_000);
});
