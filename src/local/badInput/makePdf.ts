/** A piece of text on a page of 595 × 842 points, from its lower left corner. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

/** A thin line. */
export type PdfLine = readonly [x1: number, y1: number, x2: number, y2: number];

export interface PdfPage {
  readonly texts: readonly PdfText[];
  readonly lines?: readonly PdfLine[];
}

const hex = (text: string): string =>
  [...text.normalize("NFC")].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, "0")).join("");

/** Every code is its own Unicode letter: a range for each first byte in use, as the format asks. */
function unicodeMap(pages: readonly PdfPage[]): string {
  const codes = pages.flatMap(({ texts }) => texts.flatMap(({ text }) => hex(text).match(/.{4}/g) ?? []));
  const bytes = [...new Set(codes.map((code) => code.slice(0, 2)))].slice(0, MOST_RANGES);
  const ranges = bytes.map((byte) => `<${byte}00> <${byte}ff> <${byte}00>`);
  const listed = `${ranges.length} beginbfrange\n${ranges.join("\n")}\nendbfrange`;
  const space = "1 begincodespacerange <0000> <ffff> endcodespacerange";
  return `/CIDInit /ProcSet findresource begin begincmap /CMapName /U def /CMapType 2 def\n${space}\n${listed}\nendcmap end`;
}

/** The format allows no more in a block. */
const MOST_RANGES = 100;

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

function contentOf({ texts, lines = [] }: PdfPage): string {
  const shown = texts.map(({ x, y, text, size = 12 }) => `BT /F ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET`);
  const drawn = lines.map(([x1, y1, x2, y2]) => `${x1} ${y1} m ${x2} ${y2} l S`);
  return [...shown, ...drawn].join("\n");
}

/** Letters are half as wide as high. */
const FONT = [
  "<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
  "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 5 0 R >>",
  "<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
];

/** A PDF with a text layer; `extra` goes into its trailer. */
export function makePdf(pages: readonly PdfPage[], extra = ""): Uint8Array {
  const first = 7;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...FONT,
    stream(unicodeMap(pages)),
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
      stream(contentOf(page)),
    ]),
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  file += `${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

/** Trailer of a file that opens only with a password. */
export const LOCKED = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`;
