import { fileURLToPath } from "node:url";
import type { BuildOptions } from "esbuild";

/** How the gallery is bundled: one script, stylesheets as texts in it. */
export const GALLERY: BuildOptions = {
  entryPoints: { "gallery/main": fileURLToPath(new URL("main.tsx", import.meta.url)) },
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".css": "text" },
};

/** Every component of the dialogs in every state, at `/gallery/`; its script is `gallery/main.js`. */
export function galleryHtml(): string {
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">';
  const title = "<title>Đôn Đốc: thành phần của hộp thoại</title>";
  const body = '<div id="root"></div><script type="module" src="main.js"></script>';
  return `<!DOCTYPE html><html lang="vi"><head>${head}${title}</head><body>${body}</body></html>`;
}
