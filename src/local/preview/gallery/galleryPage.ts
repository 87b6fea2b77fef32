import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ENTRY = fileURLToPath(new URL("main.tsx", import.meta.url));

/** The gallery as one page that fetches nothing; the preview serves it at `/gallery`. */
export async function galleryPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".css": "text" },
  });
  const script = (outputFiles[0]?.text ?? "").replace(/<(?=[!?/])/g, "\\x3C");
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">';
  return `<!DOCTYPE html><html><head>${head}<title>Đôn Đốc</title></head><body><div id="root"></div><script>${script}</script></body></html>`;
}
