import { existsSync } from "node:fs";
import { open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, parse } from "node:path";

/** What a file is called while it is written, without the process's number at the end. */
function temporaryStem(path: string): string {
  return `.${basename(path)}.saving-`;
}

/**
 * Puts bytes into the place of a file: whoever reads it finds the old or the new ones whole, whatever is killed
 * in between, and a power cut after the return cannot bring the old ones back.
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `${temporaryStem(path)}${process.pid}`);
  try {
    const file = await open(temporary, "w");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Not every system can open a folder; there, the rename is as durable as it gets. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, "r");
    await folder.sync().finally(() => folder.close());
  } catch {
    // The file is in its place all the same.
  }
}

/** Tells versions of a file apart; null is no file. */
export type FileMark = string | null;

export async function fileMark(path: string): Promise<FileMark> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return null;
  }
}

/** The first name beside a file's own that is free: "so (2).xlsx". */
export function freePath(path: string): string {
  const { dir, name, ext } = parse(path);
  for (let number = 2; ; number += 1) {
    const free = join(dir, `${name} (${number})${ext}`);
    if (!existsSync(free)) return free;
  }
}

/** Removes what killed saves of this file left behind. */
export async function removeLeftovers(path: string): Promise<void> {
  const stem = temporaryStem(path);
  const names = (await readdir(dirname(path))).filter((name) => name.startsWith(stem));
  await Promise.all(names.map((name) => rm(join(dirname(path), name), { force: true })));
}
