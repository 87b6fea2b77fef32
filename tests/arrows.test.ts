import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";

const SRC = new URL("../src/", import.meta.url).pathname;

type Layer = "core" | "views" | "addon" | "dialogs" | "local";

/** What each layer may import: values, and types only. */
const MAY: Readonly<
  Record<
    Layer,
    { readonly values: readonly string[]; readonly types: readonly string[]; readonly packages: readonly string[] }
  >
> = {
  core: { values: ["core"], types: [], packages: ["valibot"] },
  views: { values: ["core", "views"], types: [], packages: ["preact", "preact-render-to-string", "preact/hooks"] },
  addon: { values: ["core", "views", "addon"], types: [], packages: ["valibot", "docx"] },
  dialogs: {
    values: ["core", "views", "dialogs"],
    types: ["addon"],
    packages: [
      "preact",
      "preact/hooks",
      "valibot",
      "hucre/xlsx",
      "mammoth/lib/docx/docx-reader.js",
      "mammoth/lib/zipfile.js",
      "pdfjs-dist/legacy/build/pdf.mjs",
      "pdfjs-dist/legacy/build/pdf.worker.mjs",
    ],
  },
  local: { values: ["core", "views", "local", "dialogs"], types: ["addon"], packages: [] },
};

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const layerOf = (path: string) => relative(SRC, path).split("/")[0] ?? "";

/** Imports of a file: what it names, and whether only types are taken. */
function importsOf(path: string): { readonly from: string; readonly typesOnly: boolean }[] {
  const found = readFileSync(path, "utf8").matchAll(
    /^(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|(?<!typeof )\bimport\("([^"]+)"\)/gm,
  );
  return [...found].map(([, type, from, dynamic]) => ({ from: from ?? dynamic ?? "", typesOnly: type !== undefined }));
}

function faultOf(path: string, layer: Layer, { from, typesOnly }: { from: string; typesOnly: boolean }): string | null {
  const { values, types, packages } = MAY[layer];
  if (!from.startsWith("."))
    return layer === "local" || typesOnly || packages.includes(from) ? null : `${relative(SRC, path)} → ${from}`;
  const target = layerOf(resolve(path, "..", from));
  return values.includes(target) || (typesOnly && types.includes(target)) ? null : `${relative(SRC, path)} → ${target}`;
}

describe("imports go one way", () => {
  test.each(Object.keys(MAY) as Layer[])("from %s", (layer) => {
    const files = filesIn(join(SRC, layer));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((path) => importsOf(path).flatMap((found) => faultOf(path, layer, found) ?? []))).toEqual([]);
  });

  test("local takes from the add-on nothing but the interfaces of Google's services", () => {
    const taken = filesIn(join(SRC, "local")).flatMap((path) =>
      importsOf(path)
        .filter(({ from }) => from.includes("/addon/"))
        .map(({ from }) => from.split("/").pop()),
    );
    expect([...new Set(taken)]).toEqual(["google.ts"]);
  });
});

test("local takes from the dialogs nothing but the way files are read", () => {
  const taken = filesIn(join(SRC, "local")).flatMap((path) =>
    importsOf(path).flatMap(({ from }) => (from.includes("/dialogs/") ? from.split("/dialogs/")[1] : [])),
  );
  expect([...new Set(taken)].sort()).toEqual(["files/fileReading.ts", "files/readFile.ts"]);
});

describe("core and views are pure", () => {
  const banned =
    /\b(?:Date\.now|new Date\(\)|Math\.random|console\.|process\.|setTimeout|SpreadsheetApp|document\.(?:body|head|get|create|query)|window\.)/;
  test.each(["core", "views"])("%s reads no clock, no chance, no platform", (layer) => {
    const found = filesIn(join(SRC, layer)).filter((path) =>
      banned.test(readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")),
    );
    expect(found.map((path) => relative(SRC, path))).toEqual([]);
  });
});

test("files keep under 250 lines, but for tables", () => {
  const tables =
    /Columns\.ts$|sheets\.ts$|Messages\.ts$|google\.ts$|costs\.ts$|Lexicon\.ts$|Rules\.ts$|holidays\.ts$|settings\.ts$|standings\.ts$|(?:range|sheet)Extras\.ts$|conditions\.ts$/;
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.(?:tsx?|css|mjs)$/.test(path),
  );
  const lines = (path: string) => readFileSync(join(SRC, path), "utf8").trimEnd().split("\n").length;
  expect(files.filter((path) => !tables.test(path) && lines(path) > 250)).toEqual([]);
});
