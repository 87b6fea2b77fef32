import { transformSync } from "esbuild";

/** Compiles TypeScript for jest; types are checked apart, by tsc. */
export default {
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: path.endsWith("x") ? "tsx" : "ts",
      format: "esm",
      target: "node20",
      jsx: "automatic",
      jsxImportSource: "preact",
      sourcemap: true,
      sourcefile: path,
    });
    return { code, map };
  },
};
