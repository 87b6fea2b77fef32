import { anySample, type FileCase, refusedAs, shown } from "./fileCase.ts";
import { LOCKED, makePdf, type PdfPage } from "./makePdf.ts";
import type { Random } from "./randomOf.ts";

const LINES = 6;
const pageOf = (lines: readonly string[]): PdfPage => ({
  texts: lines.map((text, index) => ({ x: 72, y: 780 - 18 * index, text: text.slice(0, 70) })),
});
/** As a font of its own shows them: only there do they look like words. */
const privateLetters = (random: Random) => String.fromCharCode(0xe000 + random.below(999)).repeat(30);
const PICTURE: PdfPage = { texts: [], lines: [[72, 700, 500, 700]] };

/** Kinds of .pdf that give no text, or not all of it. */
export const PDF_FILES: readonly [(random: Random) => FileCase, ...((random: Random) => FileCase)[]] = [
  (random) => ({
    bytes: makePdf([pageOf(anySample(random).slice(0, LINES))], LOCKED),
    fault: refusedAs("file.i.locked"),
  }),
  (random) => ({
    bytes: makePdf(Array.from({ length: 1 + random.below(3) }, () => PICTURE)),
    fault: refusedAs("file.i.scanned"),
  }),
  (random) => ({
    bytes: makePdf([
      pageOf([...anySample(random).slice(0, LINES), ...Array.from({ length: 4 }, () => privateLetters(random))]),
    ]),
    fault: refusedAs("file.i.garbled"),
  }),
  (random) => ({
    bytes: makePdf([pageOf(anySample(random).slice(0, LINES)), PICTURE]),
    fault: (reading) =>
      "text" in reading && reading.notes.some(({ key }) => key === "file.n.pagesWithoutText")
        ? null
        : `a page without text is not named: ${shown(reading)}`,
  }),
  (random) => {
    const whole = makePdf([pageOf(anySample(random).slice(0, LINES))]);
    // The last kilobyte holds the table without which a reader has to guess.
    const bytes = whole.slice(0, random.below(whole.length - 1024));
    return { bytes, fault: (reading) => ("issue" in reading ? null : `a cut file is read: ${shown(reading)}`) };
  },
  (random) => {
    const bytes = makePdf([pageOf(anySample(random).slice(0, LINES))]);
    bytes.set(random.bytes(1 + random.below(60)), random.below(bytes.length - 60));
    return { bytes, fault: (reading) => ("issue" in reading || reading.text.trim() !== "" ? null : "silently empty") };
  },
];
