import type { UrgedAgency, UrgingLetter } from "../../core/letters/urgingLetter.ts";
import { askingSentences, itemSentence, openingSentence } from "../../core/letters/urgingSentences.ts";
import { type DocumentKey, documentWords } from "../../core/report/documentWords.ts";
import { documentDate, monthWords } from "../../core/text/formatDate.ts";
import { formatCount } from "../../core/text/formatNumber.ts";
import { romanNumeral } from "../../core/text/romanNumeral.ts";
import { appendixHead } from "./appendixHead.ts";
import { bodyParagraph, gap, lastParagraph, line, sideBySide } from "./documentParts.ts";
import type { DocxBlock, DocxLibrary, DocxTable } from "./docxLibrary.ts";
import { type GridColumn, type GridRow, gridTable } from "./gridTable.ts";
import { officialHead } from "./officialHead.ts";
import { officialPaper } from "./officialPaper.ts";
import { LANDSCAPE_TEXT_WIDTH, SIZE, TEXT_WIDTH } from "./paperLayout.ts";
import { signOff } from "./signOff.ts";

/** Twips before the list of several addressees. */
const TO_WIDTH = 3300;

/** “Kính gửi: …”; several stand below each other. */
function addressees(docx: DocxLibrary, agencies: readonly UrgedAgency[]): DocxBlock[] {
  const [only, ...others] = agencies;
  const style = { size: SIZE.body } as const;
  if (only && others.length === 0) {
    const to = documentWords("urge.to", { agency: only.addressee });
    return [line(docx, to, { ...style, align: "center", before: 240, after: 240 })];
  }
  const names = agencies.map(({ addressee }, index) => {
    return line(docx, `- ${addressee}${index === agencies.length - 1 ? "." : ";"}`, style);
  });
  return [
    gap(docx, 240),
    sideBySide(
      docx,
      [TO_WIDTH, TEXT_WIDTH - TO_WIDTH],
      [[[line(docx, `${documentWords("urge.toMany")}\u00a0`, { ...style, align: "right" })], names]],
    ),
    gap(docx, 240),
  ];
}

function items(docx: DocxLibrary, agencies: readonly UrgedAgency[]): DocxBlock[] {
  const [only, ...others] = agencies;
  if (!only || others.length > 0) return [];
  return only.items.map((item, index) => bodyParagraph(docx, [itemSentence(item, index + 1), {}]));
}

interface Column {
  readonly heading: DocumentKey;
  readonly share: number;
  readonly align: GridColumn["align"];
}

const COLUMNS: readonly Column[] = [
  { heading: "report.col.number", share: 5, align: "center" },
  { heading: "urge.col.text", share: 46, align: "left" },
  { heading: "urge.col.paper", share: 26, align: "left" },
  { heading: "urge.col.due", share: 17, align: "left" },
  { heading: "urge.col.past", share: 12, align: "center" },
  { heading: "urge.col.result", share: 27, align: "left" },
];

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== "").join("; ");

function agencyRows({ name, items: urged }: UrgedAgency, number: string): GridRow[] {
  return [
    { look: "group", cells: [{ text: number }, { text: name, span: COLUMNS.length - 1 }] },
    ...urged.map((item, index) => ({
      cells: [
        { text: String(index + 1) },
        { text: item.text },
        { text: item.paper },
        { text: joined(item.deadline, item.dayOff) },
        { text: joined(formatCount(item.daysPast), item.beforeTakeover) },
        { text: item.result },
      ],
    })),
  ];
}

/** Roman numerals as far as headings use them. */
const numeralOf = (index: number) => (index < 39 ? romanNumeral(index + 1) : String(index + 1));

function urgedTable(docx: DocxLibrary, agencies: readonly UrgedAgency[]): DocxTable {
  return gridTable(docx, {
    columns: COLUMNS.map(({ heading, share, align }) => ({ heading: documentWords(heading), share, align })),
    rows: agencies.flatMap((agency, index) => agencyRows(agency, numeralOf(index))),
    width: LANDSCAPE_TEXT_WIDTH,
    size: SIZE.table,
  });
}

function appendix(docx: DocxLibrary, { names, asOf, issuer, agencies }: UrgingLetter): DocxBlock[] {
  if (agencies.length < 2) return [];
  return [
    ...appendixHead(docx, {
      label: documentWords("urge.appendix"),
      title: documentWords("urge.appendixTitle", { date: documentDate(asOf) }),
      goesWith: documentWords("urge.appendixOf", {
        symbol: names.symbol,
        month: monthWords(asOf),
        issuer: issuer === "office" ? names.office : names.authority,
      }),
    }),
    urgedTable(docx, agencies),
  ];
}

/** “Công văn đôn đốc” as a draft in the layout of Nghị định 30/2020/NĐ-CP, Annex I; for several agencies with an appendix. */
export function urgingDocument(docx: DocxLibrary, letter: UrgingLetter): InstanceType<DocxLibrary["Document"]> {
  const { names, asOf, agencies, issuer } = letter;
  const subject = documentWords("urge.subject", { assigners: names.assigners });
  const asking = askingSentences(letter);
  return officialPaper(docx, {
    title: subject,
    creator: names.officeFull,
    body: [
      officialHead(docx, names, asOf, { issuer, subject }),
      ...addressees(docx, agencies),
      bodyParagraph(docx, [openingSentence(letter), {}]),
      ...items(docx, agencies),
      ...asking.slice(0, -1).map((sentence) => bodyParagraph(docx, [sentence, {}])),
      ...lastParagraph(docx, asking[asking.length - 1] ?? ""),
      signOff(docx, names),
    ],
    appendix: appendix(docx, letter),
  });
}
