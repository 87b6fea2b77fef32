// A table of kinds of bad cells, kept whole.
import { type Content, rowForWrite } from "../simulator/book.ts";
import type { Project } from "../simulator/project.ts";
import type { BadClass, Defect } from "./badClass.ts";
import {
  columnOf,
  FIRST_LINE,
  playBook,
  put,
  type RegisterKey,
  ROWS,
  refreshAndPreview,
  sheetOf,
  shownIn,
  standingFault,
} from "./bookCase.ts";
import type { Random } from "./randomOf.ts";

interface CellClass {
  readonly name: string;
  readonly must: string;
  readonly keys: readonly [RegisterKey, ...RegisterKey[]];
  readonly contents: (random: Random, key: RegisterKey) => Content;
  /** Whether the row must be left unjudged for it: a text is a text. */
  readonly isUnreadable: (content: Content, key: RegisterKey) => boolean;
  readonly defect: Defect;
}

const DATES = ["due", "given", "extended", "reportedOn", "doneOn"] as const satisfies readonly RegisterKey[];
const UNCHECKED = "Chưa kiểm tra";
const always = () => true;

/** Serials of 01/01/2000 and 01/01/2100; the cases lie far from both. */
const ERA = [36_526, 73_051] as const;

const FAILURES = ["=NA()", "=1/0", '=VALUE("x")', "=SQRT(-1)", "=INDEX(A1:A2,9)"] as const;
const WORKING = ["=1+1", '="Sở "&"Y tế"', "=TODAY()", "=A2", '=IF(TRUE,"Hoàn thành","")'] as const;

/** Where a text is told from a failure; captures the cell. */
const FAILURE_CHECK = /readable: [^,}]*FAILED\d*\.test\((cell\d*)\)/;

const CELL_CLASSES: readonly CellClass[] = [
  {
    name: "ngày ghi bằng chữ hoặc không có thật",
    must: "the row is not judged, nobody is chased, the words stay as typed",
    keys: DATES,
    contents: (random) =>
      random.pick([
        `${30 + random.below(9)}/02/2026`,
        `${random.below(40)}.${13 + random.below(9)}.2026`,
        "ngày mai",
        "quý III",
        `${random.below(99)}/${random.below(99)}`,
        `trước ${random.noise(6)}`,
      ]),
    isUnreadable: always,
    defect: { line: /return \{ value, readable: value !== null \};/, instead: "return { value, readable: true };" },
  },
  {
    name: "số ngày của Excel và số lạ ở cột ngày",
    must: "a serial of this era is that day; any other number leaves the row unjudged",
    keys: DATES,
    contents: (random) =>
      random.pick([
        -random.below(9_999) - 1,
        1e9 + random.below(9_999),
        20_261_019,
        random.below(1000) / 7,
        3e15,
        45_000 + random.below(2_000),
        46_000 + random.below(1_000) / 1_000,
      ]),
    isUnreadable: (content) => Number(content) < ERA[0] || Number(content) >= ERA[1],
    // A number is taken for the day that it would be.
    defect: { line: /day\d* >= ERA\d*\.first && day\d* <= ERA\d*\.last/, instead: "true" },
  },
  {
    name: "số ghi bằng chữ",
    must: "a number with a decimal comma is read; words where a number belongs leave the row unjudged",
    keys: ["progress"],
    contents: (random) =>
      random.pick([`${random.below(100)}%%`, "gần xong", `?${random.noise(5)}`, "7O", `${random.below(99)},5`, "0,25"]),
    isUnreadable: (content) => !/^\d+,\d+$/.test(String(content)),
    defect: { line: /\{ value: null, readable: false \}/, instead: "{ value: null, readable: true }" },
  },
  {
    name: "giá trị lỗi của công thức",
    must: "a formula that failed is not read as a word; the row is not judged, the formula stays",
    keys: ["lead", "due", "state", "text", "progress", "support"],
    contents: (random) => ({ formula: random.pick(FAILURES), value: null }),
    isUnreadable: always,
    defect: { line: FAILURE_CHECK, instead: "readable: true" },
  },
  {
    name: "công thức ở cột người dùng",
    must: "the formula stays a formula; its value is read like a typed one, the row is judged as before",
    keys: ["note", "support", "result", "obstacle", "room"],
    contents: (random) => ({ formula: random.pick(WORKING), value: null }),
    isUnreadable: () => false,
    defect: { line: FAILURE_CHECK, instead: 'readable: $1 === "UBND xã Thôn Mười 1"' },
  },
  {
    name: "từ lạ ở cột có danh sách chọn",
    must: "an unknown state or kind is never read as another one: the row is not judged, the word stays",
    keys: ["state", "deadlineKind", "chase"],
    contents: (random) =>
      random.pick(["Xong rồi", "đang", "XONG", "Hòan thành!", `${random.noise(3)}x`, `chưa rõ ${random.below(99)}`]),
    isUnreadable: always,
    defect: { line: /if \(readable && \(accepts === (?:void 0|undefined) \|\| .*\)\) continue;/, instead: "continue;" },
  },
];

function judgedFault(saved: Project, line: number, isUnreadable: boolean): string | null {
  const standing = shownIn(saved, line, "standing");
  return (standing === UNCHECKED) === isUnreadable ? null : `judged “${standing}”`;
}

function classOf({ name, must, keys, contents, isUnreadable, defect }: CellClass): BadClass {
  return {
    name,
    must,
    defect,
    play({ office }, random) {
      const key = random.pick(keys);
      const line = FIRST_LINE + random.below(ROWS);
      const content = contents(random, key);
      return playBook(office, {
        spoil: (project) => put(sheetOf(project, "register"), line, columnOf(key), content),
        run: refreshAndPreview,
        fault: ({ saved }) => {
          const why = judgedFault(saved, line, isUnreadable(content, key));
          return why === null ? null : `${key} = ${JSON.stringify(content)}: ${why}`;
        },
      });
    },
  };
}

const OURS = ["standing", "daysLeft", "reminders", "updated"] as const satisfies readonly RegisterKey[];

/** What people put where the add-on computes. */
const IN_OUR_COLUMNS: BadClass = {
  name: "công thức, chữ ở cột hệ thống tự tính",
  must: "computed columns hold what is computed, whatever was put there; the row is judged as before",
  play({ office }, random) {
    const key = random.pick(OURS);
    const line = FIRST_LINE + random.below(ROWS);
    const content = random.pick<Content>([
      { formula: random.pick([...FAILURES, ...WORKING]), value: null },
      "Hoàn thành đúng hạn",
      random.below(1e6),
      `?${random.noise(20)}`,
      true,
    ]);
    return playBook(office, {
      spoil: (project) => put(sheetOf(project, "register"), line, columnOf(key), content),
      fault({ saved }) {
        const cell = rowForWrite(sheetOf(saved, "register"), line).contents[columnOf(key)];
        const isLeft = cell === content || (typeof cell === "object" && cell !== null);
        return isLeft ? `${key} still holds ${JSON.stringify(cell)}` : standingFault(saved, office);
      },
    });
  },
  // A group of columns is left alone when its first row holds what it should.
  defect: {
    line: /values\.every\(\(row(\d*), r\) => row\d*\.every\(/,
    instead: "values.slice(0, 1).every((row$1, r) => row$1.every(",
  },
};

/** Bad cells of the register, one a case. */
export const CELLS: readonly BadClass[] = [...CELL_CLASSES.map(classOf), IN_OUR_COLUMNS];
