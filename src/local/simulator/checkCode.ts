import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Refusal, refusedSyntax } from "./refusedSyntax.ts";

/** By text: every run loads the same files anew. */
const known = new Map<string, Refusal | null>();

/** What Google would say of a code folder's files, with file and line; null when it takes them all. */
export function refusalOf(folder: string): string | null {
  for (const name of readdirSync(folder, { encoding: "utf8", recursive: true }).sort()) {
    if (!name.endsWith(".js")) continue;
    const text = readFileSync(join(folder, name), "utf8");
    const found = known.get(text);
    const refusal = found === undefined ? refusedSyntax(text) : found;
    known.set(text, refusal);
    if (refusal) return `SyntaxError: Google's parser refuses ${refusal.what} (${name}:${refusal.line})`;
  }
  return null;
}
