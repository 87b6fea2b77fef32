import type { HandedItem, HandOverList } from "../../core/handOver/handOverList.ts";
import { type DocumentKey, documentWords } from "../../core/report/documentWords.ts";
import { documentDate } from "../../core/text/formatDate.ts";
import { formatCount, paddedCount } from "../../core/text/formatNumber.ts";
import { bodyParagraph, gap, line, rule, sideBySide } from "./documentParts.ts";
import type { DocxBlock, DocxLibrary, DocxTable } from "./docxLibrary.ts";
import { draftDocument } from "./draftDocument.ts";
import { gridTable } from "./gridTable.ts";
import { landscapePage } from "./pages.ts";
import { LANDSCAPE_TEXT_WIDTH, SIZE } from "./paperLayout.ts";

interface ListColumn {
  readonly heading: DocumentKey;
  readonly share: number;
  readonly align: "left" | "center";
  readonly text: (item: HandedItem, index: number) => string;
}

const COLUMNS: readonly ListColumn[] = [
  { heading: "report.col.number", share: 5, align: "center", text: (_, index) => formatCount(index + 1) },
  { heading: "handOver.col.id", share: 11, align: "center", text: ({ id }) => id },
  { heading: "handOver.col.text", share: 40, align: "left", text: ({ text }) => text },
  { heading: "handOver.col.lead", share: 18, align: "left", text: ({ lead }) => lead },
  { heading: "handOver.col.paper", share: 22, align: "left", text: ({ paper }) => paper },
  { heading: "handOver.col.deadline", share: 13, align: "center", text: ({ deadline }) => deadline },
  { heading: "handOver.col.standing", share: 14, align: "left", text: ({ standing }) => standing },
  { heading: "handOver.col.result", share: 24, align: "left", text: ({ result }) => result },
];

const HALF = LANDSCAPE_TEXT_WIDTH / 2;

function head(docx: DocxLibrary, { authorityFull, officeFull }: HandOverList): DocxTable {
  const style = { size: SIZE.head, align: "center" } as const;
  return sideBySide(
    docx,
    [HALF, LANDSCAPE_TEXT_WIDTH - HALF],
    [
      [
        [
          line(docx, authorityFull.toUpperCase(), style),
          line(docx, officeFull.toUpperCase(), { ...style, bold: true }),
          rule(docx, HALF / 3),
        ],
        [
          line(docx, documentWords("report.country"), { ...style, bold: true }),
          line(docx, documentWords("report.motto"), { ...style, bold: true }),
          rule(docx, HALF / 4),
        ],
      ],
    ],
  );
}

function signatures(docx: DocxLibrary, { from, to }: HandOverList): DocxTable {
  const signature = (title: DocumentKey, name: string) => [
    line(docx, documentWords(title), { size: SIZE.head, bold: true, align: "center" }),
    line(docx, documentWords("handOver.sign"), { size: SIZE.head, italics: true, align: "center", after: 1200 }),
    line(docx, name, { size: SIZE.head, bold: true, align: "center" }),
  ];
  // Who hands over several people's rows signs with a name of their own.
  const giver = from.length === 1 ? (from[0] ?? "") : "";
  return sideBySide(
    docx,
    [HALF, LANDSCAPE_TEXT_WIDTH - HALF],
    [[signature("handOver.giver", giver), signature("handOver.taker", to)]],
  );
}

function body(docx: DocxLibrary, list: HandOverList): DocxBlock[] {
  const bold = { size: SIZE.body, bold: true, align: "center" } as const;
  const opening = documentWords(list.what === "follower" ? "handOver.opening.follower" : "handOver.opening.inCharge", {
    on: documentDate(list.on),
    from: list.from.join(", ") || "…………",
    to: list.to,
    n: paddedCount(list.items.length),
  });
  return [
    head(docx, list),
    line(docx, documentWords("handOver.title"), { ...bold, before: 240, after: 120 }),
    bodyParagraph(docx, [opening, {}]),
    gridTable(docx, {
      columns: COLUMNS.map(({ heading, share, align }) => ({ heading: documentWords(heading), share, align })),
      rows: list.items.map((item, index) => ({ cells: COLUMNS.map(({ text }) => ({ text: text(item, index) })) })),
      width: LANDSCAPE_TEXT_WIDTH,
      size: SIZE.table,
    }),
    gap(docx, 240),
    signatures(docx, list),
  ];
}

/** “Danh mục nhiệm vụ bàn giao”: the list on landscape A4, with the signatures of both. */
export function handOverDocument(docx: DocxLibrary, list: HandOverList): InstanceType<DocxLibrary["Document"]> {
  const section = { ...landscapePage(), children: body(docx, list) };
  return draftDocument(docx, { creator: list.officeFull, title: documentWords("handOver.title") }, [section]);
}
