import { readFileSync } from "node:fs";
import type { FileReading } from "../../dialogs/files/fileReading.ts";
import { SAMPLE_NOTICES } from "../demo/sampleOffice.ts";
import type { Random } from "./randomOf.ts";

/** A file, and what is wrong with what was read of it; null: nothing. */
export interface FileCase {
  readonly bytes: Uint8Array;
  readonly fault: (reading: FileReading) => string | null;
}

const SAMPLES = SAMPLE_NOTICES.map((url) =>
  readFileSync(url, "utf8")
    .trim()
    .split(/\s*\n\s*/),
);

/** The lines of one of our notices. */
export const anySample = (random: Random) => SAMPLES[random.below(SAMPLES.length)] ?? [];
/** What was read, for a message. */
export const shown = (reading: FileReading) => JSON.stringify(reading).slice(0, 300);

/** Refused in just these words. */
export const refusedAs = (key: string) => (reading: FileReading) =>
  "issue" in reading && reading.issue.key === key ? null : `not ${key}: ${shown(reading)}`;

/** Refused, or the whole text. */
export const refusedOrWhole = (text: string) => (reading: FileReading) =>
  "issue" in reading || reading.text === text ? null : `read otherwise, without a word: ${shown(reading)}`;
