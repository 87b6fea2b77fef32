import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { GALLERY, galleryHtml } from "./gallery/galleryEntry.ts";

/** A file of the preview as it is served. */
export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array;
}

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const HERE = fileURLToPath(new URL("./", import.meta.url));
const CACHE = join(ROOT, "node_modules/.cache/dondoc/page");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** The grid's library brings patterns of hyphenation for 80 languages; cells here are never hyphenated. */
const noHyphenation: Plugin = {
  name: "no-hyphenation",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\// }, ({ kind, importer, path }) =>
      kind === "dynamic-import" && /@univerjs[\\/]engine-render/.test(importer)
        ? { path, namespace: "no-hyphenation" }
        : null,
    );
    onLoad({ filter: /.*/, namespace: "no-hyphenation" }, () => ({ contents: "export default {};" }));
  },
};

const COMMON: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  absWorkingDir: ROOT,
  outdir: "/",
};

/**
 * Bundles the page and the frame shell, from the cache when nothing changed.
 * Paths are relative: "index.html" is the page, what lies under "frame/" is for the frames' origin alone.
 */
export async function buildPage(): Promise<ReadonlyMap<string, PageFile>> {
  const key = await sourcesHash();
  const folder = join(CACHE, key);
  if (!existsSync(folder)) await keep(folder, await bundle());
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => extname(name) in TYPES);
  return new Map(
    await Promise.all(
      files.map(async (name): Promise<[string, PageFile]> => {
        const type = TYPES[extname(name)] ?? "application/octet-stream";
        return [name.replace(/\\/g, "/"), { type, body: await readFile(join(folder, name)) }];
      }),
    ),
  );
}

/** Of everything the bundles are made of; packages count by the lock file. */
async function sourcesHash(): Promise<string> {
  const folders = ["src/local/preview", "src/local/simulator", "src/views/kit", "src/core"];
  const lists = await Promise.all(folders.map((folder) => sourcesIn(join(ROOT, folder))));
  const hash = createHash("sha256");
  for (const path of [join(ROOT, "package-lock.json"), ...lists.flat().sort()]) {
    hash.update(path.slice(ROOT.length)).update(await readFile(path));
  }
  return hash.digest("hex").slice(0, 20);
}

async function sourcesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /\.(?:tsx?|css|html|json)$/.test(name)).map((name) => join(folder, name));
}

async function bundle(): Promise<ReadonlyMap<string, Uint8Array>> {
  const inner = await build({ ...COMMON, format: "iife", entryPoints: [join(HERE, "frame/inner.ts")] });
  // What ends a script element would end it in the middle of a string too.
  const script = (inner.outputFiles?.[0]?.text ?? "").replace(/<\/(script)/gi, "<\\/$1");
  const [page, frame, gallery] = await Promise.all([
    build({
      ...COMMON,
      splitting: true,
      chunkNames: "chunks/[name]-[hash]",
      plugins: [noHyphenation],
      jsx: "automatic",
      jsxImportSource: "preact",
      entryPoints: { main: join(HERE, "page/main.tsx") },
    }),
    build({
      ...COMMON,
      entryPoints: { "frame/shell": join(HERE, "frame/shell.ts") },
      define: { INNER_SCRIPT: JSON.stringify(script) },
    }),
    build({ ...COMMON, ...GALLERY }),
  ]);
  const made = [page, frame, gallery].flatMap(({ outputFiles }) => outputFiles ?? []);
  return new Map([
    ["index.html", await readFile(join(HERE, "page/index.html"))],
    ["gallery/index.html", Buffer.from(galleryHtml())],
    ["frame/index.html", await readFile(join(HERE, "frame/index.html"))],
    ...made.map(({ path, contents }): [string, Uint8Array] => [path.replace(/^[\\/]+/, ""), contents]),
  ]);
}

/** Written beside and renamed, so that a start that was killed leaves no half of it. */
async function keep(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const beside = `${folder}.${process.pid}`;
  for (const [name, body] of files) {
    await mkdir(dirname(join(beside, name)), { recursive: true });
    await writeFile(join(beside, name), body);
  }
  await rename(beside, folder).catch(() => rm(beside, { recursive: true, force: true }));
}
