import { AUTOMATION_NEVER, AUTOMATION_ON, HEARTBEAT_HOURS } from "../register/automation.ts";
import { type Colour, OVERDUE, SOON } from "../register/standingColours.ts";
import { type OfficialClass, STANDINGS, type StandingKey } from "../register/standings.ts";
import { LETTERS_LABEL, STATUS_CELLS } from "./statusCells.ts";

type Content =
  | { readonly kind: "text"; readonly text: string }
  /** Written elsewhere. @member format null: any. */
  | { readonly kind: "status"; readonly format: string | null }
  /** Hours since the time in the cell above. */
  | { readonly kind: "hours-since"; readonly format: string }
  /** Rows of the register whose `column` reads `equals`. */
  | { readonly kind: "count"; readonly column: string; readonly equals: string }
  | { readonly kind: "sum"; readonly rows: readonly number[] };

/** One cell of “Tổng hợp”; formulas are written by the add-on, which knows where the columns stand. */
export interface SummaryCell {
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: 1 | 2;
  readonly look: "title" | "heading" | "plain";
  readonly colour: Colour | null;
  readonly content: Content;
}

/** A colour that stands while its formula holds; one argument and no decimals, so that it reads the same in all locales. */
export interface SummaryRule {
  readonly name: string;
  readonly holds: string;
  readonly fromRow: number;
  readonly toRow: number;
  readonly colour: Colour;
}

const cellOf = ({ row, column }: { readonly row: number; readonly column: number }) =>
  `$${column === 1 ? "A" : "B"}$${row}`;
const AS_OF = cellOf(STATUS_CELLS.asOf);
const HEARTBEAT = cellOf(STATUS_CELLS.heartbeat);
const AUTOMATION = cellOf(STATUS_CELLS.automation);
const TROUBLED = cellOf({ row: STATUS_CELLS.letters.row + 1, column: 2 });

/** Colours of the lines about the register itself. */
export const SUMMARY_RULES: readonly SummaryRule[] = [
  { name: "asOf", holds: `(${AS_OF}<TODAY())`, fromRow: 2, toRow: 2, colour: SOON },
  { name: "neverRun", holds: `(${HEARTBEAT}="")`, fromRow: 3, toRow: 4, colour: SOON },
  {
    name: "heartbeat",
    holds: `(${HEARTBEAT}<>"")*(${HEARTBEAT}+${HEARTBEAT_HOURS}/24<NOW())`,
    fromRow: 3,
    toRow: 4,
    colour: OVERDUE,
  },
  { name: "automation", holds: `(${AUTOMATION}<>"${AUTOMATION_ON}")`, fromRow: 5, toRow: 5, colour: SOON },
  { name: "troubled", holds: `(${TROUBLED}<>"")*(${TROUBLED}>0)`, fromRow: 8, toRow: 8, colour: OVERDUE },
];

/** At most two conditions fit into one format; “never” is so long ago that no real pause comes near. */
const HOURS_FORMAT = `[>500000]"${AUTOMATION_NEVER}";[>${HEARTBEAT_HOURS}]0" giờ: quá ${HEARTBEAT_HOURS} giờ";0" giờ"`;

/** What a leader asks first stands first; standings that are not named here follow in the order of their table. */
const ORDER: readonly StandingKey[] = [
  "overdue",
  "claimedLate",
  "missedTarget",
  "dueSoon",
  "onTrack",
  "claimedInTime",
  "noDeadline",
  "waitingEvent",
  "doneOnTime",
  "doneLate",
  "doneNoDeadline",
  "unchecked",
];

const SECTIONS: readonly { readonly vi: string; readonly holds: (official: OfficialClass) => boolean }[] = [
  { vi: "CHƯA HOÀN THÀNH", holds: (official) => official.startsWith("open.") },
  { vi: "ĐÃ HOÀN THÀNH", holds: (official) => official.startsWith("done.") },
  { vi: "NGOÀI TỔNG SỐ", holds: (official) => !/^(?:open|done)\./.test(official) },
];

const rank = (key: StandingKey) => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);

const words = (row: number, column: 1 | 2, text: string, look: SummaryCell["look"] = "plain"): SummaryCell => {
  return { row, column, look, colour: null, content: { kind: "text", text } };
};

const status = (row: number, format: string | null): SummaryCell => {
  return { row, column: 2, look: "plain", colour: null, content: { kind: "status", format } };
};

const HEAD: readonly SummaryCell[] = [
  words(1, 1, "TỔNG HỢP NHIỆM VỤ", "title"),
  words(STATUS_CELLS.asOf.row, 1, "Tính đến ngày"),
  status(STATUS_CELLS.asOf.row, "dd/MM/yyyy"),
  words(STATUS_CELLS.heartbeat.row, 1, "Tự động chạy lần cuối"),
  status(STATUS_CELLS.heartbeat.row, "dd/MM/yyyy HH:mm"),
  words(4, 1, "Cách hiện tại"),
  { row: 4, column: 2, look: "plain", colour: null, content: { kind: "hours-since", format: HOURS_FORMAT } },
  words(STATUS_CELLS.automation.row, 1, "Thư và tự động"),
  status(STATUS_CELLS.automation.row, null),
  { ...status(STATUS_CELLS.owner.row, null), column: 1 },
  words(STATUS_CELLS.letters.row, 1, LETTERS_LABEL),
  status(STATUS_CELLS.letters.row, null),
  words(STATUS_CELLS.letters.row + 1, 1, "Thư lỗi, chưa rõ, bị trả lại"),
  status(STATUS_CELLS.letters.row + 1, "0"),
];

const FIRST = 10;
/** Short lines: they run over both columns of a phone's screen without wrapping. */
const NOTES = [
  "Đếm theo dòng của trang Nhiệm vụ, kể cả dòng chung và dòng",
  "của từng cơ quan khi nhiều cơ quan cùng chủ trì.",
  "Số liệu chính thức: lệnh “Lập báo cáo”.",
];

/** “Tổng hợp”: two columns, readable on a phone. */
export function summaryCells(): readonly SummaryCell[] {
  const cells: SummaryCell[] = [...HEAD];
  const totals: number[] = [];
  let row = FIRST;
  for (const { vi, holds } of SECTIONS) {
    const standings = STANDINGS.filter((standing) => holds(standing.class)).sort((a, b) => rank(a.key) - rank(b.key));
    const rows = standings.map((_, index) => row + 1 + index);
    totals.push(row);
    cells.push(words(row, 1, vi, "heading"));
    cells.push({ row, column: 2, look: "heading", colour: null, content: { kind: "sum", rows } });
    standings.forEach(({ vi: label, colour }, index) => {
      const line = row + 1 + index;
      cells.push({ ...words(line, 1, label), colour });
      const content = { kind: "count", column: "standing", equals: label } as const;
      cells.push({ row: line, column: 2, look: "plain", colour, content });
    });
    row += standings.length + 1;
  }
  cells.push(words(row, 1, "CỘNG", "heading"));
  cells.push({ row, column: 2, look: "heading", colour: null, content: { kind: "sum", rows: totals } });
  NOTES.forEach((note, index) => {
    cells.push(words(row + 2 + index, 1, note));
  });
  return cells;
}
