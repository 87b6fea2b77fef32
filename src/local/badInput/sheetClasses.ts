// A table of kinds of workbooks that people and programs have rearranged, kept whole.
import { COMMANDS } from "../../core/commands/commands.ts";
import { message, say } from "../../core/messages/say.ts";
import { REGISTER_COLUMNS } from "../../core/register/registerColumns.ts";
import { SHOWN_SHEETS, type SheetKey, sheetSpec } from "../../core/register/sheets.ts";
import { type Content, newSheet, rowForWrite, type SheetData } from "../simulator/book.ts";
import { KNOWN_LOCALES, type LocaleRules, localeRules, typeText } from "../simulator/typing.ts";
import type { BadClass } from "./badClass.ts";
import { columnOf, FIRST_LINE, playBook, press, put, ROWS, sheetOf, standingFault } from "./bookCase.ts";
import type { Random } from "./randomOf.ts";

const WIDTH = REGISTER_COLUMNS.length;
const nameOf = (key: SheetKey) => sheetSpec(key).vi;
const anyLine = (random: Random) => FIRST_LINE + random.below(ROWS);
const anySheet = (random: Random): SheetKey => SHOWN_SHEETS[random.below(SHOWN_SHEETS.length)]?.key ?? "register";

const BY_MENU = ["refreshRegister", "previewDigest", "sendWeeklyDigest"] as const;

function swap<T>(cells: (T | undefined)[], one: number, other: number): void {
  [cells[one], cells[other]] = [cells[other], cells[one]];
}

/** Swaps two whole columns of a sheet, headings and all. */
function swapColumns(sheet: SheetData, one: number, other: number): void {
  for (let line = 1; line <= ROWS + 1; line++) {
    const { contents, styles, rules } = rowForWrite(sheet, line);
    swap(contents, one, other);
    swap(styles, one, other);
    swap(rules, one, other);
  }
}

/** 01/10/2026 as files store it; Monday to Friday of the second week are working days. */
const FIRST_OF_OCTOBER = 46_296;
/** The day of October 2026 as the locale writes it. */
const dateText = (format: string, day: number) =>
  format.replace(/d+/, String(day)).replace(/M+/, "10").replace(/y+/, "2026");

/** What the cell holds when a person types a text there. */
function typedIn(locale: string, write: (rules: LocaleRules) => string): Content {
  const text = write(localeRules(locale));
  const { content } = typeText(text, locale, 2026);
  if (typeof content !== "number") throw new Error(`${locale} does not read its own ${text}`);
  return content;
}

const ZONES = ["Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Apia", "Europe/Paris", "Asia/Kathmandu"] as const;

/** Workbooks that were rearranged, one way a case. */
export const SHEET_CLASSES: readonly BadClass[] = [
  {
    name: "thiếu trang tính",
    must: "each missing sheet that the command needs is named; with all it needs the command does its work",
    play: ({ office }, random) => {
      const command = random.pick(BY_MENU);
      const gone = new Set([anySheet(random), ...(random.below(2) === 0 ? [anySheet(random)] : [])]);
      const names = new Set([...gone].map(nameOf));
      const needed = [...gone].filter((key) => COMMANDS[command].reads.some((read) => read === key));
      return playBook(office, {
        spoil: (project) => {
          const book = project.book();
          book.sheets = book.sheets.filter(({ name }) => !names.has(name));
        },
        run: async (project) => [await press(project, command)],
        fault: ({ words }) => {
          const wanted = needed.map((key) => say("vi", message("msg.sheetMissing", { sheet: nameOf(key) })));
          const unsaid = wanted.filter((sentence) => !words.includes(sentence));
          if (unsaid.length > 0) return `not said: ${unsaid.join(" ")}`;
          return needed.length === 0 && words.includes("Không thấy trang") ? `refused: ${words}` : null;
        },
      });
    },
    defect: {
      line: /hidden \? \[\] : \[message\d*\("msg\.sheetMissing"/,
      instead: 'true ? [] : [message("msg.sheetMissing"',
    },
  },
  {
    name: "tiêu đề cột bị đổi hoặc xóa",
    must: "a column is found by its mark; without one a column that the register cannot do without is named",
    play: ({ office }, random) => {
      const column = random.below(WIDTH);
      const { vi = "", ...spec } = REGISTER_COLUMNS[column] ?? {};
      const isMarked = random.below(2) === 0;
      const isNeeded = "required" in spec && !isMarked;
      const heading = random.pick(["", "Cột của tôi", `${vi} cũ ${random.below(9)}`, `§${random.noise(8)}`]);
      return playBook(office, {
        spoil: (project) => {
          const sheet = sheetOf(project, "register");
          put(sheet, 1, column, heading);
          if (!isMarked) sheet.metadata = [];
        },
        fault: ({ words, saved }) => {
          const sentence = say("vi", message("msg.columnMissing", { sheet: nameOf("register"), column: vi }));
          if (isNeeded) return words.includes(sentence) ? null : `not said: ${sentence}`;
          return isMarked ? standingFault(saved, office) : null;
        },
      });
    },
    defect: { line: /(function lostColumns\d*\([^)]*\) \{)/, instead: "$1 return [];" },
  },
  {
    name: "cột bị đổi chỗ, hai trăm cột lạ",
    must: "columns are found by their headings, every row is judged as before, foreign columns stay",
    play: ({ office }, random) => {
      const [one, other] = [random.below(WIDTH), random.below(WIDTH)];
      const foreign = 150 + random.below(60);
      return playBook(office, {
        spoil: (project) => {
          const sheet = sheetOf(project, "register");
          sheet.metadata = [];
          swapColumns(sheet, one, other);
          for (let at = 0; at < foreign; at++) {
            put(sheet, 1, WIDTH + at, `Cột riêng ${at + 1}`);
            put(sheet, anyLine(random), WIDTH + at, random.noise(6));
          }
        },
        fault: ({ saved }) => standingFault(saved, office),
      });
    },
    defect: { line: /index: \(places\.get\(column\.key\) \?\? 0\) - 1/, instead: "index: columns.indexOf(column)" },
  },
  {
    name: "ô gộp",
    must: "merged cells stay merged, what they hold stays, every row is judged as before",
    play: ({ office }, random) => {
      const line = anyLine(random);
      const column = 1 + random.below(WIDTH - 3);
      const merge = { row: line, column, rows: 1 + random.below(3), columns: 1 + random.below(3) };
      return playBook(office, {
        spoil: (project) => {
          sheetOf(project, "register").merges = [merge];
        },
        fault: ({ saved }) =>
          JSON.stringify(sheetOf(saved, "register").merges) === JSON.stringify([merge])
            ? standingFault(saved, office)
            : "the cells are merged no more, or otherwise",
      });
    },
    // Each line's values beside the line above them.
    defect: { line: /byRow\.get\((row\d*)\)/, instead: "byRow.get($1 - 1)" },
  },
  {
    name: "dòng bị ẩn, đang lọc",
    must: "hidden and filtered rows are judged like the others and stay hidden",
    play: ({ office }, random) => {
      const line = anyLine(random);
      return playBook(office, {
        spoil: (project) => {
          const sheet = sheetOf(project, "register");
          const row = rowForWrite(sheet, line);
          row.hiddenByUser = random.below(2) === 0;
          row.hiddenByFilter = !row.hiddenByUser;
          if (row.hiddenByFilter) sheet.filter = { row: 1, column: 1, rows: ROWS + 1, columns: WIDTH };
        },
        fault: ({ saved }) => {
          const { hiddenByUser, hiddenByFilter } = rowForWrite(sheetOf(saved, "register"), line);
          return hiddenByUser || hiddenByFilter ? standingFault(saved, office) : "the row shows again";
        },
      });
    },
    defect: { line: /standing: standingInfo\d*\(verdict\.standing\)\.vi/, instead: 'standing: ""' },
  },
  {
    name: "ngôn ngữ, múi giờ khác của tệp",
    must: "days stay the days they are, and numbers what they are, typed in the file's own way, pasted as text or stored, whatever the file's locale and zone of those the simulator knows",
    play: ({ office }, random) => {
      const day = 5 + random.below(5);
      const locale = KNOWN_LOCALES[random.below(KNOWN_LOCALES.length)] ?? "vi_VN";
      const progress = typedIn(locale, ({ decimal }) => `${1 + random.below(99)}${decimal}5`);
      const due = random.pick<() => Content>([
        () => random.pick([`0${day}/10/2026`, `${day}-10-2026`, `0${day}.10.2026`, `2026-10-0${day}`]),
        () => FIRST_OF_OCTOBER + day - 1,
        () => typedIn(locale, ({ dateFormat }) => dateText(dateFormat, day)),
      ])();
      const line = anyLine(random);
      return playBook(office, {
        spoil: (project) => {
          const book = project.book();
          book.locale = locale;
          book.zone = random.pick(ZONES);
          put(sheetOf(project, "register"), line, columnOf("due"), due);
          put(sheetOf(project, "register"), line, columnOf("progress"), progress);
        },
        fault: ({ saved }) => {
          const left = Number(rowForWrite(sheetOf(saved, "register"), line).contents[columnOf("daysLeft")]);
          // In America it is still Sunday when the office opens.
          return left === day - 19 || left === day - 18 ? null : `${locale}: ${due} is ${left} days away`;
        },
      });
    },
    defect: {
      line: /isoDate\d*\(Number\(match\[3\]\), Number\(match\[2\]\), Number\(match\[1\]\)\)/,
      instead: "isoDate(Number(match[3]), Number(match[1]), Number(match[2]))",
    },
  },
  {
    name: "trang tính của người khác",
    must: "sheets that are not the register's stay as they are, whatever their names, and nothing of them is judged",
    play: ({ office }, random) =>
      playBook(office, {
        spoil: (project) => {
          const name = random.pick(["Nhiệm vụ (2)", "Trang 2", "Nhật ký cũ", "nhiệm vụ cũ", "2026"]);
          const sheet = newSheet(9_000 + random.below(900), name);
          REGISTER_COLUMNS.forEach(({ vi }, column) => {
            if (random.below(2) === 0) put(sheet, 1, column, vi);
          });
          for (let line = 2; line < 30; line++) put(sheet, line, random.below(20), random.noise(12));
          const { sheets } = project.book();
          // Before all others as often as anywhere.
          sheets.splice(random.below(2) * random.below(sheets.length + 1), 0, sheet);
        },
        fault: ({ saved }) => standingFault(saved, office),
      }),
    // The register is whatever sheet comes first.
    defect: {
      line: /const sheet(\d*) = spreadsheet(\d*)\.getSheetByName\((\w+) \?\? vi\)/,
      instead:
        'const sheet$1 = (key === "register" ? spreadsheet$2.getSheets()[0] : null) ?? spreadsheet$2.getSheetByName($3 ?? vi)',
    },
  },
];
