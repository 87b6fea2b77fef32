import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "@jest/globals";
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

export const TEST_PAGE: ReadonlyMap<string, { readonly type: string; readonly body: Uint8Array }> = new Map(
  ["index.html", "main.js", "frame/index.html"].map((name) => [name, { type: "text/html", body: Buffer.from(name) }]),
);

/** A preview of a script on a spreadsheet; stopped after the test file. */
export async function previewOf(script: string | { readonly folder: string }, path = freshPath()): Promise<Preview> {
  const code = typeof script === "string" ? codeFolder({ "Code.js": script }) : script.folder;
  const preview = await startPreview({
    ...{ port: 0, search: "exactly", workbook: path, code },
    buildPage: async () => TEST_PAGE,
  });
  running.push(preview);
  await Promise.race([preview.ready, preview.broken]);
  return preview;
}
