import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "@jest/globals";
import { openProject, type Project, type ProjectOptions } from "../../src/local/simulator/project.ts";

/** Monday morning in Hà Nội. */
export const NOW = "2026-11-23T08:00:00+07:00";
/** Whose spreadsheet it is. */
export const OWNER = "owner@example.invalid";

const root = mkdtempSync(join(tmpdir(), "dondoc-test-"));
let folders = 0;

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A code folder with these files, removed after the test file. */
export function codeFolder(files: Readonly<Record<string, string>>): string {
  folders += 1;
  const folder = join(root, String(folders));
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A project whose whole code is this text. */
export function scriptProject(code: string, options: Partial<ProjectOptions> = {}): Promise<Project> {
  return openProject({ now: NOW, owner: OWNER, ...options, code: codeFolder({ "Code.js": code }) });
}
