import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";
import { builtFiles, bundled, type Recipe } from "./bundled.ts";
import { hashOf, ROOT, shortHash } from "./cacheFolder.mjs";
import { mainOf, RENDER, RENDER_NEEDS, RENDER_SOURCE, renderScript } from "./renderScript.ts";

/**
 * Univer as its own makers have bundled it, one file a package: bundling its 20 MB of modules anew took five seconds of
 * a first start. The page's bundle finds the packages at `univer.take`.
 */

/** What the page takes from each package that it names. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  "@univerjs/core": ["@univerjs/core"],
  "@univerjs/preset-sheets-core": [
    "@univerjs/engine-render",
    "@univerjs/engine-formula",
    "@univerjs/ui",
    "@univerjs/docs",
    "@univerjs/docs-ui",
    "@univerjs/sheets",
    "@univerjs/sheets-ui",
    "@univerjs/sheets-formula",
    "@univerjs/sheets-formula-ui",
  ],
  "@univerjs/preset-sheets-data-validation": [
    "@univerjs/data-validation",
    "@univerjs/sheets-data-validation",
    "@univerjs/sheets-data-validation-ui",
  ],
  "@univerjs/preset-sheets-note": ["@univerjs/sheets-note", "@univerjs/sheets-note-ui"],
};

const HERE = "src/local/preview/univerScripts.ts";

/** Univer's packages find each other through this, as modules of Node do. */
const REGISTRY = `globalThis.univer = (() => {
  const parts = {};
  const need = (name) => {
    if (!(name in parts)) throw new Error("missing: " + name);
    return parts[name];
  };
  return {
    define(name, make) {
      const module = { exports: {} };
      make(module, module.exports, need);
      parts[name] = module.exports;
    },
    take: (names) => (names.length === 1 ? need(names[0]) : Object.assign({}, ...names.map(need))),
  };
})();
`;

/**
 * Where somebody watches a page (a test does), V8 notes the place of every error that is made, thrown or not, and reads
 * whole scripts again to find it: a fifth of a second for two errors that these make in store as they are first run.
 */
const NO_PLACES = `{
  const Real = Error;
  const bare = (made, _self, [message]) => Object.create(made.prototype, { message: { value: message } });
  globalThis.Error = new Proxy(Real, { apply: bare });
  addEventListener("DOMContentLoaded", () => { globalThis.Error = Real; }, { once: true });
}
`;

/** The browser then compiles beside its main thread; others skip the line. */
const COMPILE_AHEAD = "//# allFunctionsCalledOnLoad\n";

interface Package {
  readonly name: string;
  /** null for the one that is bundled here. */
  readonly text: string | null;
}

/** In the page's bundle, Univer's packages are those of {@link univerScripts}. */
export const univerAtRuntime: Plugin = {
  name: "univer-at-runtime",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@univerjs\/[^/]+$/ }, ({ path }) => ({ path, namespace: "univer" }));
    onLoad({ filter: /.*/, namespace: "univer" }, ({ path }) => ({
      contents: `module.exports = univer.take(${JSON.stringify(TAKEN[path] ?? [path])});`,
    }));
  },
};

/** Univer's scripts. */
export interface UniverScripts {
  /** Their paths in the order in which they are to be run. */
  readonly paths: readonly string[];
  /** null when there is no such script. */
  find(path: string): Promise<Uint8Array | null>;
}

export async function univerScripts(): Promise<UniverScripts> {
  const { packages, others } = await packagesInOrder();
  const first = bundled(firstScript(others)).then((files) => textOf(files.get("first.js")));
  const render = bundled(renderScript()).then((files) => textOf(files.get("render.js")));
  // Said to whoever asks for them.
  for (const text of [first, render]) text.catch(() => {});
  // A browser keeps them by their paths, with what it has compiled.
  const version = shortHash(hashOf([HERE, RENDER_SOURCE]));
  const textOfPart = async ({ name, text }: Package) => partText(name, text ?? (await render));
  const scripts = new Map(
    packagesTogether(packages).map((group, index) => {
      const make = async () => {
        const texts = await Promise.all([...(index === 0 ? [first] : []), ...group.map(textOfPart)]);
        return Buffer.from(COMPILE_AHEAD + texts.join(""));
      };
      return [`univer/${version}-${index}.js`, make];
    }),
  );
  return { paths: [...scripts.keys()], find: async (path) => (await scripts.get(path)?.()) ?? null };
}

/** Few scripts, as a browser asks for six files at a time; several, as it compiles them side by side. */
const SCRIPT_SIZE = 1_500_000;

/** Neighbours that become one script; what is bundled here stands alone, so that nothing else waits for it. */
function packagesTogether(packages: readonly Package[]): Package[][] {
  const groups: Package[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const part of packages) {
    const length = part.text?.length ?? Number.POSITIVE_INFINITY;
    if (size + length > SCRIPT_SIZE) {
      groups.push([]);
      size = 0;
    }
    groups[groups.length - 1]?.push(part);
    size += length;
  }
  return groups;
}

function partText(name: string, text: string): string {
  // The parenthesis tells the browser that the function is called at once.
  return `univer.define(${JSON.stringify(name)}, (function (module, exports, require) {${text}\n}));\n`;
}

function textOf(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? new Uint8Array()).toString("utf8");
}

/** Univer's packages, each after those that it needs, and the packages of others that they need. */
async function packagesInOrder() {
  const packages: Package[] = [];
  const others = new Set<string>();
  const seen = new Set<string>();
  async function add(name: string, from: string): Promise<void> {
    if (seen.has(name)) return;
    seen.add(name);
    const main = mainOf(name, from);
    const text = name === RENDER ? null : await readFile(join(dirname(main), "../umd/index.js"), "utf8");
    for (const needed of text === null ? RENDER_NEEDS : needsOf(text)) {
      if (needed.startsWith("@univerjs/")) await add(needed, main);
      else others.add(needed);
    }
    packages.push({ name, text });
  }
  for (const [preset, names] of Object.entries(TAKEN)) {
    for (const name of names) await add(name, mainOf(preset));
  }
  return { packages, others: [...others] };
}

// (function(e,t){typeof exports==`object`&&typeof module<`u`?t(exports,require("@univerjs/core"),require("rxjs"))
const NEED = /require\(["`]([^"`]+)["`]\)/g;
/** Longer than the head of any of the bundles. */
const HEAD = 3000;

function needsOf(text: string): string[] {
  return Array.from(text.slice(0, HEAD).matchAll(NEED), ([, name]) => name ?? "");
}

/** The registry, and what Univer needs of others. */
function firstScript(others: readonly string[]): Recipe {
  const imports = others.map((name, index) => `import * as m${index} from ${JSON.stringify(name)};`);
  const defines = others.map(
    (name, index) => `univer.define(${JSON.stringify(name)}, (it) => { it.exports = m${index}; });`,
  );
  const stdin = { contents: [...imports, ...defines].join("\n"), resolveDir: ROOT };
  return {
    name: "univer-first",
    sources: [HERE],
    make: () =>
      builtFiles({ stdin, format: "iife", banner: { js: REGISTRY + NO_PLACES }, outdir: "/", entryNames: "first" }),
  };
}
