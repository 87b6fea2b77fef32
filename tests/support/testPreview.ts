import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "@jest/globals";
import type { PageFiles } from "../../src/local/preview/buildPage.ts";
import { type Preview, startPreview } from "../../src/local/preview/startPreview.ts";
import { codeFolder } from "./scriptProject.ts";

const root = mkdtempSync(join(tmpdir(), "dondoc-preview-"));
const running: Preview[] = [];
let files = 0;

afterAll(async () => {
  await Promise.all(running.map((preview) => preview.stop()));
  rmSync(root, { recursive: true, force: true });
});

/** A path where no file is yet. */
export function freshPath(): string {
  files += 1;
  return join(root, `so-${files}.xlsx`);
}

const PAGE = ["index.html", "main.js", "frame/index.html", "chunks/a-1.js"];

/** A page whose files hold their own names. */
export const testPage = (): PageFiles => ({
  find: async (path) =>
    PAGE.includes(path)
      ? { type: "text/html", body: Buffer.from(path), keep: path.startsWith("chunks/") ? "always" : "never" }
      : null,
});

/** A preview of a script on a spreadsheet; stopped after the test file. */
export async function previewOf(script: string | { readonly folder: string }, path = freshPath()): Promise<Preview> {
  const code = typeof script === "string" ? codeFolder({ "Code.js": script }) : script.folder;
  const preview = await startPreview({
    ...{ port: 0, search: "exactly", workbook: path, code },
    buildPage: testPage,
  });
  running.push(preview);
  await Promise.race([preview.ready, preview.broken]);
  return preview;
}
