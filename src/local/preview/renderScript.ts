import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";
import { builtFiles, type Recipe } from "./bundled.ts";
import { ROOT } from "./cacheFolder.mjs";

/**
 * Its own bundle is six megabytes: patterns of hyphenation for 80 languages, a reader of font files, tables of what is a
 * Chinese letter. What of that a sheet needs takes half of one.
 */
export const RENDER = "@univerjs/engine-render";
export const RENDER_NEEDS = ["@univerjs/core", "rxjs"];

/** This file, below the root. */
export const RENDER_SOURCE = "src/local/preview/renderScript.ts";

/** What stands in for packages that the render engine names; cells are never hyphenated and take the system's fonts. */
const STAND_INS: Readonly<Record<string, () => string | Promise<string>>> = {
  "opentype.js": () => 'export const parse = () => { throw new Error("font files are not read"); };',
  "franc-min": () => 'export const franc = () => "und";',
  "cjk-regex": cjkPatterns,
};

/** The package makes its three patterns from Unicode's tables each time it is loaded; here they are made once. */
async function cjkPatterns(): Promise<string> {
  const cjk: Readonly<Record<string, () => { toRegExp(): RegExp }>> = await import(
    pathToFileURL(mainOf("cjk-regex", renderMain())).href
  );
  const functions = ["letters", "all", "punctuations"].map((name) => {
    const pattern = cjk[name]?.().toRegExp();
    if (!pattern) throw new Error(`cjk-regex has no “${name}”`);
    return `export const ${name} = () => ({ toRegExp: () => ${pattern} });`;
  });
  return functions.join("\n");
}

const standIns: Plugin = {
  name: "stand-ins",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[\w.-]+$/ }, ({ path }) => (path in STAND_INS ? { path, namespace: "stand-in" } : null));
    onLoad({ filter: /.*/, namespace: "stand-in" }, async ({ path }) => ({
      contents: (await STAND_INS[path]?.()) ?? "",
    }));
    onLoad({ filter: /[\\/]engine-render[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      return { contents: text.replace(/\bimport\("\.\/[\w-]+\.js"\)/g, "Promise.resolve({ default: {} })") };
    });
  },
};

function renderMain(): string {
  return mainOf(RENDER, mainOf("@univerjs/preset-sheets-core"));
}

/** The render engine as one script. */
export function renderScript(): Recipe {
  const entry = join(dirname(renderMain()), "../es/index.js");
  return {
    name: "univer-render",
    sources: [RENDER_SOURCE],
    make: () =>
      builtFiles({
        entryPoints: { render: entry },
        format: "cjs",
        external: RENDER_NEEDS,
        plugins: [standIns],
      }),
  };
}

/** A package's file as found by whoever needs it; "lib/cjs/index.js" with Univer's. */
export function mainOf(name: string, from = join(ROOT, "package.json")): string {
  return createRequire(from).resolve(name);
}
