import { readFileSync, statSync } from "node:fs";
import { relative } from "node:path";
import { Script } from "node:vm";
import gas from "gas-local";
import { type Refusal, refusedSyntax } from "./refusedSyntax.ts";

/** A file of the project's code. */
interface CodeFile {
  /** Below the folder, e.g. "Code.js". */
  readonly name: string;
  readonly refusal: Refusal | null;
  /** Compiles at the first call; throws what the language has against the file. */
  script(): Script;
}

interface ReadFile {
  readonly mtimeMs: number;
  readonly size: number;
  readonly file: CodeFile;
}

/** By path, as it was when last read: every run loads the same files anew. */
const files = new Map<string, ReadFile>();
/** By name and text: copies of one project share what was compiled. */
const compiled = new Map<string, CodeFile>();

/**
 * Runs the project's files in a context of these globals, in the order of gas-local.
 * @returns the context, or what Google would say of the files, with file and line
 */
export function loadCode(
  folder: string,
  globals: Record<string, unknown>,
): { readonly context: Record<string, unknown> } | { readonly refusal: string } {
  const found: CodeFile[] = [];
  const context = gas.require(folder, globals, {
    // It would read and compile every file at every run.
    filter: (path) => {
      if (path.endsWith(".js")) found.push(fileAt(path, folder));
      return false;
    },
  });
  for (const { name, refusal } of found) {
    if (refusal) return { refusal: `SyntaxError: Google's parser refuses ${refusal.what} (${name}:${refusal.line})` };
  }
  for (const file of found) file.script().runInContext(context);
  return { context };
}

function fileAt(path: string, folder: string): CodeFile {
  const { mtimeMs, size } = statSync(path);
  const known = files.get(path);
  if (known && known.mtimeMs === mtimeMs && known.size === size) return known.file;
  const file = codeFile(relative(folder, path), readFileSync(path, "utf8"));
  files.set(path, { mtimeMs, size, file });
  return file;
}

function codeFile(name: string, text: string): CodeFile {
  const key = `${name}\n${text}`;
  const known = compiled.get(key);
  if (known) return known;
  let script: Script | null = null;
  const file: CodeFile = {
    name,
    refusal: refusedSyntax(text),
    script: () => {
      script ??= new Script(text, { filename: name });
      return script;
    },
  };
  compiled.set(key, file);
  return file;
}
