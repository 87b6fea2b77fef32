import { expect, test } from "@jest/globals";
import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { read } from "../../../src/dialogs/files/docxReader.ts";
import { makeDocx, paragraph, run } from "../../../src/local/badInput/makeDocx.ts";
import { toLegacy } from "../../support/legacyLetters.ts";

type Content = readonly (Paragraph | Table)[];

const LEVELS = [
  { level: 0, format: LevelFormat.UPPER_ROMAN, text: "%1.", alignment: AlignmentType.LEFT },
  { level: 1, format: LevelFormat.DECIMAL, text: "%2.", alignment: AlignmentType.LEFT },
  { level: 2, format: LevelFormat.LOWER_LETTER, text: "%3)", alignment: AlignmentType.LEFT },
  { level: 3, format: LevelFormat.DECIMAL, text: "%2.%4.", alignment: AlignmentType.LEFT },
  { level: 4, format: LevelFormat.BULLET, text: "-", alignment: AlignmentType.LEFT },
  { level: 5, format: LevelFormat.BULLET, text: "\uf0b7", alignment: AlignmentType.LEFT },
];

async function reading(children: Content) {
  const document = new Document({
    numbering: { config: [{ reference: "muc", levels: LEVELS }] },
    footnotes: { 1: { children: [new Paragraph("Số liệu đến ngày 30/9/2026.")] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph("ĐẦU TRANG")] }) },
        footers: { default: new Footer({ children: [new Paragraph("CHÂN TRANG")] }) },
        children: [...children],
      },
    ],
  });
  const result = await read(new Uint8Array(await Packer.toBuffer(document)));
  if (!("text" in result)) throw new Error(result.issue.key);
  return result;
}

const textOf = async (children: Content): Promise<string> => (await reading(children)).text;
const item = (level: number, text: string, more: Partial<IParagraphOptions> = {}) =>
  new Paragraph({ text, numbering: { reference: "muc", level }, ...more });
const cell = (text: string, spans: { rowSpan?: number; columnSpan?: number } = {}) =>
  new TableCell({ children: text.split("\n").map((line) => new Paragraph(line)), ...spans });
const row = (...cells: TableCell[]) => new TableRow({ children: cells });

test("paragraphs are lines; headers and footers are left out", async () => {
  expect(await textOf([new Paragraph("THÔNG BÁO"), new Paragraph("1. Sở Y tế báo cáo.")])).toBe(
    "THÔNG BÁO\n1. Sở Y tế báo cáo.",
  );
});

test("lists keep the numbers that Word shows", async () => {
  const text = await textOf([
    item(0, "Về đầu tư"),
    item(1, "Sở Tài chính:"),
    item(2, "rà soát;"),
    item(2, "báo cáo."),
    item(1, "Sở Xây dựng:"),
    item(2, "thẩm định."),
    item(3, "Hồ sơ"),
    item(0, "Về đất đai"),
    item(1, "Sở Nông nghiệp và Môi trường."),
    item(4, "đo đạc"),
    item(5, "cắm mốc"),
    new Paragraph("Hết."),
  ]);
  expect(text.split("\n")).toEqual([
    "I. Về đầu tư",
    "1. Sở Tài chính:",
    "a) rà soát;",
    "b) báo cáo.",
    "2. Sở Xây dựng:",
    "a) thẩm định.",
    "2.1. Hồ sơ",
    "II. Về đất đai",
    "1. Sở Nông nghiệp và Môi trường.",
    "- đo đạc",
    "• cắm mốc",
    "Hết.",
  ]);
});

test("a table of assignments becomes a line a row; merged cells are in each of their rows", async () => {
  const table = new Table({
    rows: [
      row(cell("TT"), cell("Nội dung nhiệm vụ"), cell("Cơ quan chủ trì"), cell("Thời hạn")),
      row(cell("I. ĐẦU TƯ", { columnSpan: 4 })),
      row(cell("1"), cell("Rà soát\ndự toán"), cell("Sở Tài chính", { rowSpan: 2 }), cell("22/10/2026")),
      row(cell("2"), cell("Bố trí vốn"), cell("15/12/2026")),
    ],
  });
  const { text, notes } = await reading([new Paragraph("Phụ lục"), table, new Paragraph("Hết.")]);
  expect(text.split("\n")).toEqual([
    "Phụ lục",
    "",
    "TT\tNội dung nhiệm vụ\tCơ quan chủ trì\tThời hạn",
    "I. ĐẦU TƯ\t\t\t",
    "1\tRà soát dự toán\tSở Tài chính\t22/10/2026",
    "2\tBố trí vốn\tSở Tài chính\t15/12/2026",
    "",
    "Hết.",
  ]);
  expect(notes).toEqual([{ key: "file.n.tables" }]);
});

test("a table that only places the head of a paper becomes its blocks, one after the other", async () => {
  const head = new Table({ rows: [row(cell("UBND TỈNH\nVĂN PHÒNG"), cell("CỘNG HÒA\nĐộc lập"))] });
  const { text, notes } = await reading([head, new Paragraph("THÔNG BÁO")]);
  expect(text).toBe("UBND TỈNH\nVĂN PHÒNG\nCỘNG HÒA\nĐộc lập\nTHÔNG BÁO");
  expect(notes).toEqual([]);
});

test("footnotes stand apart, with their signs", async () => {
  const noted = new Paragraph({
    children: [new TextRun("Đạt 71%"), new FootnoteReferenceRun(1), new TextRun(" kế hoạch.")],
  });
  const { text, notes } = await reading([noted, new Paragraph("Hết.")]);
  expect(text).toBe("Đạt 71%¹ kế hoạch.\nHết.\n\n[1] Số liệu đến ngày 30/9/2026.");
  expect(notes).toEqual([{ key: "file.n.footnotes", with: { n: 1 } }]);
});

test.each([
  [".VnTime", "tcvn3", "đề nghị các sở", "đề nghị các sở", "file.n.tcvn3"],
  [".VnTimeH", "tcvn3", "thông báo", "THÔNG BÁO", "file.n.tcvn3"],
  ["VNI-Times", "vni", "đề nghị các sở", "đề nghị các sở", "file.n.vni"],
] as const)("letters of the font %s are converted", async (font, charset, text, said, key) => {
  const run = new TextRun({ text: toLegacy(text, charset), font });
  expect(await reading([new Paragraph({ children: [run] })])).toEqual({ text: said, notes: [{ key }] });
});

test("words set in capitals, raised figures and line breaks are as they look", async () => {
  const runs = [
    new TextRun({ text: "thông báo", allCaps: true }),
    new TextRun({ text: "của Văn phòng", break: 1 }),
    new TextRun(", 12 m"),
    new TextRun({ text: "2", superScript: true }),
  ];
  expect(await textOf([new Paragraph({ children: runs })])).toBe("THÔNG BÁO\ncủa Văn phòng, 12 m²");
});

test("a damaged file rejects", async () => {
  const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [] }] })));
  await expect(read(bytes.subarray(0, bytes.length / 2))).rejects.toThrow();
});

const inBox = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
const drawn = (text: string) =>
  `<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${inBox(text)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
const boxed = (text: string) => `<w:pict><v:shape><v:textbox>${inBox(text)}</v:textbox></v:shape></w:pict>`;
const either = (choice: string, fallback: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice>${fallback}</mc:AlternateContent>`;
const inRun = (inside: string) => paragraph(`<w:r>${inside}</w:r>`);

test.each([
  [
    "a simple field",
    paragraph(`${run("trước ")}<w:fldSimple w:instr="DATE">${run("20/10")}</w:fldSimple>`),
    "trước 20/10",
  ],
  [
    "runs with a direction",
    paragraph(`<w:bdo w:val="ltr">${run("gửi ")}</w:bdo><w:dir w:val="ltr">${run("Sở")}</w:dir>`),
    "gửi Sở",
  ],
  ["a line that was ended inside", inRun("<w:t>một</w:t><w:cr/><w:t>hai</w:t>"), "một\nhai"],
  ["a tab by its place", inRun("<w:t>một</w:t><w:ptab/><w:t>hai</w:t>"), "một\thai"],
  ["a text box of today's programs alone", inRun(drawn("trong khung")), "trong khung"],
  ["a text box that old programs get nothing for", inRun(either(drawn("trong khung"), "")), "trong khung"],
  [
    "a text box told twice",
    inRun(either(drawn("trong khung"), `<mc:Fallback>${boxed("trong khung")}</mc:Fallback>`)),
    "trong khung",
  ],
])("text is read where it stands: %s", async (_what, body, text) => {
  expect(await read(makeDocx(body))).toEqual({ text, notes: [] });
});

/** Changes a byte of what the directory says of word/document.xml. @param place of the byte, from the line's beginning */
function withOtherByte(bytes: Uint8Array, place: number): Uint8Array {
  const line = Buffer.from(bytes).lastIndexOf("word/document.xml") - 46;
  return bytes.map((byte, at) => (at === line + place ? byte ^ 0x7f : byte));
}

test.each([
  ["a part whose bytes changed on the way, though it unpacks", 16, "word/document.xml is damaged"],
  ["a part that unpacks to more than any paper", 27, "word/document.xml is too large"],
])("is not read: %s", async (_what, place, why) => {
  const bytes = makeDocx(paragraph(run("trước ngày 20/10/2026")));
  await expect(read(withOtherByte(bytes, place))).rejects.toThrow(why);
});
