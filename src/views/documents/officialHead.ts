import type { IsoDate } from "../../core/calendar/isoDate.ts";
import { documentWords } from "../../core/report/documentWords.ts";
import type { ReportNames } from "../../core/report/reportModel.ts";
import { monthWords } from "../../core/text/formatDate.ts";
import { line, rule, sideBySide } from "./documentParts.ts";
import type { DocxLibrary, DocxParagraph, DocxTable } from "./docxLibrary.ts";
import { SIZE, TEXT_WIDTH } from "./paperLayout.ts";

/** The right column must hold the country's name on one line. */
const LEFT_WIDTH = 3500;
const RIGHT_WIDTH = TEXT_WIDTH - LEFT_WIDTH;

/** Longest name that stays on one line of the left column. */
const ONE_LINE = 22;

const PLACE_NAMES = /\s+(?=(?:TỈNH|THÀNH PHỐ|PHƯỜNG|XÃ|ĐẶC KHU)\s)/u;

/** “ỦY BAN NHÂN DÂN TỈNH YÊN GIANG” breaks before its place, as papers are set. */
function authorityLines(name: string): string {
  const capitals = name.toUpperCase();
  return capitals.length <= ONE_LINE ? capitals : capitals.replace(PLACE_NAMES, "\n");
}

/** “Văn phòng UBND tỉnh Yên Giang” under its authority is “VĂN PHÒNG”; a name that would be torn stays whole. */
export function nameUnderAuthority({ officeFull, authorityFull, authority }: ReportNames): string {
  const short = authorityFull.replace(/^Ủy ban nhân dân/u, "UBND");
  const tail = [authorityFull, short, authority].find((name) => name !== "" && officeFull.endsWith(` ${name}`));
  const rest = tail === undefined ? officeFull : officeFull.slice(0, -tail.length).trim();
  return (/(?:\s|^)(?:và|của)$/u.test(rest) ? officeFull : rest).toUpperCase();
}

interface HeadOptions {
  /** authority: its name alone, because it issues the paper. */
  readonly issuer?: "office" | "authority";
  /** “V/v …” under the number, for a letter, which has no title. */
  readonly subject?: string;
}

/** Names, number, place and date above every paper; number and day are left to the clerk. */
export function officialHead(
  docx: DocxLibrary,
  names: ReportNames,
  madeOn: IsoDate,
  { issuer = "office", subject }: HeadOptions = {},
): DocxTable {
  const size = SIZE.head;
  const placeAndDate = documentWords("report.placeAndDate", { place: names.place, month: monthWords(madeOn) });
  const authority = authorityLines(names.authorityFull);
  const issuers =
    issuer === "authority"
      ? [line(docx, authority, { size, align: "center", bold: true })]
      : [
          line(docx, authority, { size, align: "center" }),
          line(docx, nameUnderAuthority(names), { size, align: "center", bold: true }),
        ];
  const number = documentWords("report.number", { symbol: names.symbol });
  return sideBySide(
    docx,
    [LEFT_WIDTH, RIGHT_WIDTH],
    [
      [
        [...issuers, rule(docx, LEFT_WIDTH / 3)],
        [
          line(docx, documentWords("report.country"), { size, align: "center", bold: true }),
          line(docx, documentWords("report.motto"), { size: SIZE.motto, align: "center", bold: true }),
          rule(docx, 1130),
        ],
      ],
      [
        [
          line(docx, number, { size, align: "center", before: 60 }),
          ...(subject === undefined ? [] : [line(docx, subject, { size: SIZE.label, align: "center", before: 120 })]),
        ],
        [line(docx, placeAndDate, { size: SIZE.body, align: "center", italics: true, before: 60 })],
      ],
    ],
  );
}

/** “Kính gửi: …” of a report upward. */
export function addressee(docx: DocxLibrary, { authorityFull }: ReportNames): DocxParagraph {
  const words = documentWords("report.addressee", { authority: authorityFull });
  return line(docx, words, { size: SIZE.body, align: "center", before: 120, after: 180 });
}
