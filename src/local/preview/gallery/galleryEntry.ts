import { join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { ROOT } from "../cacheFolder.mjs";

/** Stylesheets, with those that they import, as texts. */
const stylesheets: Plugin = {
  name: "stylesheets",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false });
      return { contents: outputFiles[0]?.text ?? "", loader: "text" };
    });
  },
};

/** How the gallery is bundled: one script, stylesheets as texts in it. */
export const GALLERY: BuildOptions = {
  entryPoints: { "gallery/main": join(ROOT, "src/local/preview/gallery/main.tsx") },
  jsx: "automatic",
  jsxImportSource: "preact",
  plugins: [stylesheets],
};

/** Every component of the dialogs in every state, at `/gallery/`; its script is `gallery/main.js`. */
export function galleryHtml(): string {
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">';
  const title = "<title>Đôn Đốc: thành phần của hộp thoại</title>";
  const body = '<div id="root"></div><script type="module" src="main.js"></script>';
  return `<!DOCTYPE html><html lang="vi"><head>${head}${title}</head><body>${body}</body></html>`;
}
