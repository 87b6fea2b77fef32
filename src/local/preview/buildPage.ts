import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { type Bundled, builtFiles, bundled, type Recipe } from "./bundled.ts";
import { ROOT } from "./cacheFolder.mjs";
import { GALLERY, galleryHtml } from "./gallery/galleryEntry.ts";
import { univerAtRuntime, univerScripts } from "./univerScripts.ts";

/** A file of the preview as it is served. */
export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array;
  /** How long a browser may keep it: what stands under its path is always the same, or may be another at the next start. */
  readonly keep: "always" | "never";
}

/** Files by path: "index.html" is the page, what lies under "frame/" is for the frames' origin alone. */
export interface PageFiles {
  /** null when there is none; waits for what is still being made. */
  find(path: string): Promise<PageFile | null>;
}

const FOLDER = "src/local/preview";
const HERE = join(ROOT, FOLDER);

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

const OWN = `${FOLDER}/buildPage.ts`;

const PAGE: Recipe = {
  name: "page",
  sources: [OWN, `${FOLDER}/univerScripts.ts`],
  make: () =>
    builtFiles({
      splitting: true,
      chunkNames: "chunks/[name]-[hash]",
      plugins: [univerAtRuntime],
      jsx: "automatic",
      jsxImportSource: "preact",
      entryPoints: { main: join(HERE, "page/main.tsx") },
    }),
};

const FRAME: Recipe = {
  name: "frame",
  sources: [OWN, `${FOLDER}/frame/index.html`],
  async make() {
    const inner = await builtFiles({ format: "iife", entryPoints: { inner: join(HERE, "frame/inner.ts") } });
    // What ends a script element would end it in the middle of a string too.
    const script = Buffer.from(inner.files.get("inner.js") ?? "")
      .toString()
      .replace(/<\/(script)/gi, "<\\/$1");
    const shell = await builtFiles({
      entryPoints: { "frame/shell": join(HERE, "frame/shell.ts") },
      define: { INNER_SCRIPT: JSON.stringify(script) },
    });
    const page = await readFile(join(HERE, "frame/index.html"));
    return {
      files: new Map([...shell.files, ["frame/index.html", page]]),
      inputs: [...inner.inputs, ...shell.inputs],
    };
  },
};

const LOOKS = "src/views/kit/looks";

const GALLERY_PAGE: Recipe = {
  name: "gallery",
  sources: [
    OWN,
    `${FOLDER}/gallery/galleryEntry.ts`,
    ...readdirSync(join(ROOT, LOOKS)).map((name) => `${LOOKS}/${name}`),
  ],
  async make() {
    const { files, inputs } = await builtFiles(GALLERY);
    return { files: new Map([...files, ["gallery/index.html", Buffer.from(galleryHtml())]]), inputs };
  },
};

/** Begins to make the page, from the cache when nothing changed; what is seldom looked at is made when asked for. */
export function buildPage(): PageFiles {
  const univer = univerScripts();
  const page = bundled(PAGE);
  const index = Promise.all([univer, page]).then(([{ paths }, files]) => indexFile(paths, files));
  // Said to whoever asks for them.
  for (const work of [univer, page, index]) work.catch(() => {});
  // Order matters: the first whose beginning fits.
  const parts: readonly (readonly [beginning: string, files: () => Promise<Bundled>])[] = [
    ["frame/", once(() => bundled(FRAME))],
    ["gallery/", once(() => bundled(GALLERY_PAGE))],
    ["index.html", () => index],
    ["", () => page],
  ];
  return {
    async find(path) {
      const files = parts.find(([beginning]) => path.startsWith(beginning))?.[1];
      const body = path.startsWith("univer/") ? await (await univer).find(path) : (await files?.())?.get(path);
      const type = TYPES[extname(path)] ?? "application/octet-stream";
      return body ? { type, body, keep: /^(?:univer|chunks)\//.test(path) ? "always" : "never" } : null;
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** Chunks that every start needs, by the beginnings of their names: the grid, and Univer's words of the usual language. */
const AT_ONCE = ["chunks/grid-", "chunks/univerVi-"];

/** The page, which names from the start whatever it is going to need. */
async function indexFile(univer: readonly string[], page: Bundled): Promise<Bundled> {
  const html = await readFile(join(HERE, "page/index.html"), "utf8");
  const chunks = [...page.keys()].filter((path) => AT_ONCE.some((beginning) => path.startsWith(beginning)));
  const lines = [
    ...univer.map((path) => `<script defer src="${path}"></script>`),
    ...chunks.map((path) => `<link rel="modulepreload" href="${path}">`),
  ];
  return new Map([["index.html", Buffer.from(html.replace("</head>", `${lines.join("\n")}\n</head>`))]]);
}
