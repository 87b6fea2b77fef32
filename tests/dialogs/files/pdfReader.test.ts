import { expect, test } from "@jest/globals";
import { read } from "../../../src/dialogs/files/pdfReader.ts";
import { LOCKED, makePdf, type PdfLine, type PdfPage, type PdfText } from "../../../src/local/badInput/makePdf.ts";

/** Lines of a page, 18 points apart from the top; each begins at x. */
function page(rows: readonly (readonly [x: number, text: string])[], lines: readonly PdfLine[] = []): PdfPage {
  return { texts: rows.map(([x, text], index): PdfText => ({ x, y: 780 - 18 * index, text })), lines };
}

async function textOf(...pages: PdfPage[]): Promise<string> {
  const reading = await read(makePdf(pages));
  if (!("text" in reading)) throw new Error(reading.issue.key);
  return reading.text;
}

const FULL = "Sở Tài chính chủ trì, phối hợp với Sở Xây dựng rà soát dự toán và báo cáo"; // 73 letters, 438 points

test("lines that were broken at the margin are one paragraph", async () => {
  const text = await textOf(
    page([
      [100, "1. Sở Tài chính chủ trì, phối hợp với Sở Xây dựng rà soát dự toán và"],
      [72, "báo cáo UBND tỉnh trước ngày 22/10/2026."],
      [100, "2. Sở Công Thương lập phương án phân luồng xe chờ thông quan, gửi ý"],
      [72, "kiến trước ngày 30/10/2026, hoàn thành trong tháng 11/2026, làm rõ tại"],
      [72, "16 điểm dân cư."],
    ]),
  );
  expect(text.split("\n").map((line) => line.trim())).toEqual([
    "1. Sở Tài chính chủ trì, phối hợp với Sở Xây dựng rà soát dự toán và báo cáo UBND tỉnh trước ngày 22/10/2026.",
    "2. Sở Công Thương lập phương án phân luồng xe chờ thông quan, gửi ý kiến trước ngày 30/10/2026, hoàn thành trong tháng 11/2026, làm rõ tại 16 điểm dân cư.",
  ]);
});

test("a number broken at its hyphen has no blank in it", async () => {
  const text = await textOf(
    page([
      [72, `${FULL} 71/BC-`],
      [72, "SXD ngày 12/5/2026."],
    ]),
  );
  expect(text).toContain("71/BC-SXD ngày 12/5/2026.");
});

test("blocks side by side keep their columns", async () => {
  const texts = [
    { x: 72, y: 780, text: "UBND TỈNH LẠNG SƠN" },
    { x: 300, y: 780, text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" },
    { x: 90, y: 762, text: "VĂN PHÒNG" },
    { x: 330, y: 762, text: "Độc lập - Tự do - Hạnh phúc" },
  ];
  const [first = "", second = ""] = (await textOf({ texts })).split("\n");
  expect(first).toMatch(/^UBND TỈNH LẠNG SƠN {2,}CỘNG HÒA/);
  expect(second).toMatch(/VĂN PHÒNG {2,}Độc lập/);
  expect(second.indexOf("Độc lập")).toBeGreaterThanOrEqual(first.indexOf("CỘNG"));
});

/** Borders of a table with columns at 72, 110, 330, 450 and 540. */
function borders(levels: readonly number[]): readonly PdfLine[] {
  const [top = 0, bottom = 0] = [levels[0], levels[levels.length - 1]];
  const level = levels.map((y): PdfLine => [72, y, 540, y]);
  return [...level, ...[72, 110, 330, 450, 540].map((x): PdfLine => [x, top, x, bottom])];
}

const HEAD: readonly PdfText[] = [
  { x: 76, y: 690, text: "TT" },
  { x: 114, y: 690, text: "Nội dung nhiệm vụ" },
  { x: 334, y: 690, text: "Cơ quan chủ trì" },
  { x: 454, y: 690, text: "Thời hạn" },
];
const FIRST: readonly PdfText[] = [
  // Set in the middle of their row, between the two lines of the task.
  { x: 76, y: 651, text: "1" },
  { x: 114, y: 660, text: "Lập phương án phân luồng xe" },
  { x: 114, y: 642, text: "chờ thông quan" },
  { x: 334, y: 651, text: "Sở Công Thương" },
  { x: 454, y: 651, text: "30/11/2026" },
];

test("a bordered table becomes a line a row, whatever its cells' lines", async () => {
  const text = await textOf({ texts: [...HEAD, ...FIRST], lines: borders([710, 680, 630]) });
  expect(text.split("\n")).toEqual([
    "TT\tNội dung nhiệm vụ\tCơ quan chủ trì\tThời hạn",
    "1\tLập phương án phân luồng xe chờ thông quan\tSở Công Thương\t30/11/2026",
  ]);
});

test("a cell over two rows stands in both, one over two columns leaves the second blank", async () => {
  const lines: readonly PdfLine[] = [
    ...[72, 110, 330, 540].map((x): PdfLine => [x, 710, x, 630]),
    [450, 680, 450, 630],
    ...[710, 680, 630].map((y): PdfLine => [72, y, 540, y]),
    [72, 655, 330, 655],
    [450, 655, 540, 655],
  ];
  const texts = [
    { x: 76, y: 690, text: "TT" },
    { x: 114, y: 690, text: "Nội dung" },
    { x: 334, y: 690, text: "Cơ quan, thời hạn thực hiện" },
    { x: 76, y: 663, text: "1" },
    { x: 114, y: 663, text: "Việc một" },
    { x: 454, y: 663, text: "30/11/2026" },
    { x: 334, y: 650, text: "Sở Y tế" },
    { x: 76, y: 638, text: "2" },
    { x: 114, y: 638, text: "Việc hai" },
    { x: 454, y: 638, text: "15/12/2026" },
  ];
  expect((await textOf({ texts, lines })).split("\n")).toEqual([
    "TT\tNội dung\tCơ quan, thời hạn thực hiện\t",
    "1\tViệc một\tSở Y tế\t30/11/2026",
    "2\tViệc hai\tSở Y tế\t15/12/2026",
  ]);
});

test("a table and a paragraph go on over the end of a page, without its number", async () => {
  const rest = [
    { x: 300, y: 800, text: "2" },
    ...HEAD.map((text) => ({ ...text, y: 760 })),
    { x: 114, y: 735, text: "và làm hàng" },
    { x: 76, y: 705, text: "2" },
    { x: 114, y: 705, text: "Bố trí kinh phí" },
    { x: 334, y: 705, text: "Sở Tài chính" },
    { x: 454, y: 705, text: "15/12/2026" },
  ];
  const table = await textOf(
    { texts: [...HEAD, ...FIRST], lines: borders([710, 680, 630]) },
    { texts: rest, lines: borders([780, 750, 725, 690]) },
  );
  expect(table.split("\n").slice(1)).toEqual([
    "1\tLập phương án phân luồng xe chờ thông quan và làm hàng\tSở Công Thương\t30/11/2026",
    "2\tBố trí kinh phí\tSở Tài chính\t15/12/2026",
  ]);
  const text = await textOf(page([[100, "Căn cứ Kế hoạch này, các sở, ngành được phân công gửi về trước ngày"]]), {
    texts: [
      { x: 300, y: 800, text: "2" },
      ...page([
        [72, "15/3/2026, sau đó tổng hợp và gửi tất cả các cơ quan có liên quan biết"],
        [72, "để thực hiện."],
      ]).texts,
    ],
  });
  expect(text.trim()).toMatch(/gửi về trước ngày 15\/3\/2026, sau đó/);
});

test("raised figures are signs of footnotes", async () => {
  const texts = [
    { x: 72, y: 700, text: "Tỷ lệ thu gom đạt 71%" },
    { x: 198, y: 705, text: "1", size: 7 },
    { x: 210, y: 700, text: "theo báo cáo." },
  ];
  expect(await textOf({ texts })).toBe("Tỷ lệ thu gom đạt 71%¹ theo báo cáo.");
});

test("a page without text among others is named", async () => {
  const reading = await read(makePdf([page([[72, FULL]]), { texts: [], lines: [[72, 700, 500, 700]] }]));
  expect(reading).toMatchObject({ notes: [{ key: "file.n.pagesWithoutText", with: { pages: "2" } }] });
});

test.each([
  ["pages without a letter", makePdf([{ texts: [], lines: [[72, 700, 500, 700]] }]), "file.i.scanned"],
  ["nothing but a page number", makePdf([page([[300, "12"]])]), "file.i.scanned"],
  [
    "letters of a private font",
    makePdf([
      page([
        [72, "\ue001\ue002\ue003".repeat(12)],
        [72, FULL],
      ]),
    ]),
    "file.i.garbled",
  ],
  ["a password", makePdf([page([[72, FULL]])], LOCKED), "file.i.locked"],
])("%s: %#", async (_what, bytes, key) => {
  expect(await read(bytes)).toEqual({ issue: { key } });
});

test("the caller keeps its bytes", async () => {
  const bytes = makePdf([page([[72, FULL]])]);
  const copy = bytes.slice();
  await read(bytes);
  expect(bytes).toEqual(copy);
});
