// A table of what stands in documents, kept whole.
import { damaged } from "./damagedFile.ts";
import { anySample, type FileCase, refusedOrWhole, shown } from "./fileCase.ts";
import { makeDocx, paragraph, run } from "./makeDocx.ts";
import type { Random } from "./randomOf.ts";

/** One figure is another one: nothing but its checksum tells. */
function withOtherFigure(bytes: Uint8Array, random: Random): Uint8Array {
  const figures = Array.from(bytes.keys()).filter((at) => /\d/.test(String.fromCharCode(bytes[at] ?? 0)));
  const at = figures[random.below(figures.length)] ?? 0;
  return bytes.map((byte, place) => (place === at ? 0x30 + ((byte + 3) % 10) : byte));
}

/** A .docx that was damaged on its way. */
export function damagedDocx(random: Random): FileCase {
  const lines = anySample(random);
  const body = lines.map((line) => paragraph(run(line))).join("");
  const bytes =
    random.below(4) === 0
      ? withOtherFigure(makeDocx(body, { method: "stored" }), random)
      : damaged(makeDocx(body), random);
  // What no longer begins as a package is whatever else it begins as.
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return { bytes, fault: isPackage ? refusedOrWhole(lines.join("\n")) : () => null };
}

/** A piece of a document with two words, of which only those told must be read, once each. */
interface Piece {
  readonly xml: (one: string, other: string) => string;
  readonly shows: "both" | "first";
}

const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
const inBox = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
const vml = (text: string) => `<w:pict><v:shape><v:textbox>${inBox(text)}</v:textbox></v:shape></w:pict>`;
const drawing = (text: string) =>
  `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${inBox(text)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const choice = (inside: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${inside}</mc:Choice></mc:AlternateContent>`;
const inRun = (inside: string) => `<w:r>${inside}</w:r>`;

const PIECES: readonly [Piece, ...Piece[]] = [
  { shows: "both", xml: (one, other) => paragraph(run(`${one} `) + run(other)) },
  { shows: "both", xml: (one, other) => paragraph(`${run(`${one} `)}<w:ins w:id="1">${run(other)}</w:ins>`) },
  {
    shows: "first",
    xml: (one, other) => paragraph(`${run(one)}<w:del w:id="1"><w:r><w:delText>${other}</w:delText></w:r></w:del>`),
  },
  {
    shows: "first",
    xml: (one, other) =>
      paragraph(`<w:moveTo w:id="1">${run(one)}</w:moveTo><w:moveFrom w:id="2">${run(other)}</w:moveFrom>`),
  },
  { shows: "both", xml: (one, other) => paragraph(run(one) + inRun(vml(other))) },
  { shows: "both", xml: (one, other) => paragraph(run(one) + inRun(drawing(other))) },
  { shows: "both", xml: (one, other) => paragraph(run(one) + inRun(choice(drawing(other)))) },
  {
    shows: "both",
    xml: (one, other) => {
      const both = choice(drawing(other)).replace(
        "</mc:Choice>",
        `</mc:Choice><mc:Fallback>${vml(other)}</mc:Fallback>`,
      );
      return paragraph(run(one) + inRun(both));
    },
  },
  {
    shows: "both",
    xml: (one, other) => paragraph(`${run(`${one} `)}<w:fldSimple w:instr="REF x">${run(other)}</w:fldSimple>`),
  },
  {
    shows: "both",
    xml: (one, other) => paragraph(`<w:hyperlink w:anchor="x">${run(one)}</w:hyperlink>${run(` ${other}`)}`),
  },
  {
    shows: "both",
    xml: (one, other) => `<w:sdt><w:sdtContent>${paragraph(run(one))}</w:sdtContent></w:sdt>${paragraph(run(other))}`,
  },
  {
    shows: "both",
    xml: (one, other) =>
      `<w:tbl><w:tr>${[one, "x", other].map((text) => cell(paragraph(run(text)))).join("")}</w:tr></w:tbl>`,
  },
  {
    shows: "both",
    xml: (one, other) =>
      `<w:tbl><w:tr>${cell(`${paragraph(run(one))}<w:tbl><w:tr>${cell(paragraph(run(other)))}</w:tr></w:tbl>`)}</w:tr></w:tbl>`,
  },
  { shows: "both", xml: (one, other) => paragraph(inRun(`<w:t>${one}</w:t><w:cr/><w:t>${other}</w:t>`)) },
  { shows: "first", xml: (one) => paragraph(`${run(one)}<w:bookmarkStart w:id="1" w:name="x"/><w:unknown/>`) },
];

/** A .docx of pieces that programs write in ways of their own. */
export function oddDocx(random: Random): FileCase {
  const pieces = Array.from({ length: 1 + random.below(8) }, (_, at) => {
    const words = [`một${at}`, `hai${at}`] as const;
    const { xml, shows } = random.pick(PIECES);
    return {
      xml: xml(...words),
      there: shows === "both" ? words : [words[0]],
      gone: shows === "both" ? [] : [words[1]],
    };
  });
  return {
    bytes: makeDocx(pieces.map(({ xml }) => xml).join("")),
    fault(reading) {
      if ("issue" in reading) return shown(reading);
      const words = reading.text.split(/\s+/);
      const lost = pieces
        .flatMap(({ there }) => there)
        .find((word) => words.filter((each) => each === word).length !== 1);
      if (lost !== undefined) return `“${lost}” not once: ${shown(reading)}`;
      const kept = pieces.flatMap(({ gone }) => gone).find((word) => reading.text.includes(word));
      return kept === undefined ? null : `“${kept}” is read, and nobody sees it`;
    },
  };
}
