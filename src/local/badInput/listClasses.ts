// A table of kinds of bad settings and lists, kept whole.
import { SETTINGS, type Setting } from "../../core/register/settings.ts";
import { AGENCY_COLUMNS, SETTING_COLUMNS, type SheetKey, sheetSpec } from "../../core/register/sheets.ts";
import { isMailAddress } from "../../core/text/mailAddress.ts";
import { MANAGERS, namedIn } from "../faults/office.ts";
import type { Content } from "../simulator/book.ts";
import type { Project, RunResult } from "../simulator/project.ts";
import type { BadClass } from "./badClass.ts";
import { FIRST_LINE, playBook, press, put, ROWS, sheetOf, standingFault } from "./bookCase.ts";
import type { Random } from "./randomOf.ts";

const anyLine = (random: Random) => FIRST_LINE + random.below(ROWS);
const placeIn = (columns: readonly { readonly key: string }[], key: string) =>
  columns.findIndex((column) => column.key === key);

/** What stands in a column of a sheet, line by line from the first below the headings. */
function cellsOf(project: Project, key: SheetKey, column: string): readonly string[] {
  const place = placeIn(sheetSpec(key).columns, column);
  const texts = project.sheet(sheetSpec(key).vi).texts();
  return texts.slice(1).map((row) => row[place] ?? "");
}

const recipientsOf = (runs: readonly RunResult[]) =>
  runs.flatMap(({ emails }) => emails.flatMap(({ to }) => to.split(/[,;]\s*/)));

/** Name and address of the agency on a line of the list, as the office of the faults has them. */
const agencyOn = (line: number) => `UBND xã Thôn Mười ${line - 1}`;
/** See {@link agencyOn}. */
const addressOn = (line: number) => `xa${line - 1}@example.invalid`;

/** Values that no number, no flag and no address has. */
const NONSENSE = ["abc", "có lẽ", "25:99", "không có ở đây", "12 ngày", "1e3x"] as const;

/** Bad settings and lists, one cell a case. */
export const LIST_CLASSES: readonly BadClass[] = [
  {
    name: "thiết lập vô nghĩa",
    must: "a number, a choice or an address that cannot be read is named together with its setting; the register works on",
    play: ({ office }, random) => {
      const line = FIRST_LINE + random.below(SETTINGS.length);
      const setting: Setting | undefined = SETTINGS.find(
        ({ key }) => key === cellsOf(office, "settings", "key")[line - FIRST_LINE],
      );
      const value: Content = random.pick([...NONSENSE, -1e12, 1e12, `?${random.noise(8)}`]);
      const isWrong = setting !== undefined && (setting.type !== "text" || setting.address === "one");
      return playBook(office, {
        spoil: (project) => put(sheetOf(project, "settings"), line, placeIn(SETTING_COLUMNS, "value"), value),
        fault: ({ words }) =>
          isWrong && !words.includes(`Thiết lập “${setting.vi}”`) ? `${setting.vi} = ${value}: not said` : null,
      });
    },
    defect: { line: /settingIssues\.map\(/, instead: "[].map(" },
  },
  {
    name: "danh mục cơ quan sai",
    must: "what is no address gets no mail; an address that stands in the cell among other words gets its own agency's letter at most, nobody else's; every other agency gets its letter",
    play: ({ office }, random) => {
      const line = anyLine(random);
      const key = random.pick(["addresses", "mailed", "name", "kind", "validTo", "order", "successors"]);
      const value: Content = random.pick([
        "không phải thư",
        "a@",
        "a@b@c",
        "",
        `?${random.noise(9)}`,
        12,
        "không@example.invalid\r\nBcc: y@example.invalid",
      ]);
      // Whether to send, and where to, is never guessed.
      const isSilenced = key === "addresses" || key === "mailed";
      const all = Array.from({ length: ROWS }, (_, at) => FIRST_LINE + at);
      const others = all.filter((each) => each !== line).map(addressOn);
      return playBook(office, {
        spoil: (project) => put(sheetOf(project, "agencies"), line, placeIn(AGENCY_COLUMNS, key), value),
        run: async (project) => [await press(project, "sendWeeklyDigest")],
        fault: ({ runs }) => {
          const got = recipientsOf(runs);
          const known = new Set([MANAGERS, ...all.map(addressOn)]);
          const typed = key === "addresses" ? String(value).split(/\s+/).filter(isMailAddress) : [];
          const strangers = got.filter((to) => !known.has(to) || (isSilenced && to === addressOn(line)));
          const unmeant = strangers.filter((to) => !typed.includes(to));
          if (unmeant.length > 0) return `mail to ${unmeant.join(", ")}`;
          const told = runs.flatMap(({ emails }) => emails.filter(({ to }) => typed.includes(to)));
          const foreign = told.find(({ body }) => [...namedIn(body)].some((name) => name !== agencyOn(line)));
          if (foreign) return `${foreign.to} is told of the work of others`;
          const without = others.filter((to) => got.filter((each) => each === to).length !== 1);
          return without.length > 0 ? `no letter, or several, to ${without.join(", ")}` : null;
        },
      });
    },
    // A cell that is not blank is a tick.
    defect: { line: /\{ value: YES\d*\.has\(word\d*\), readable/, instead: "{ value: true, readable" },
  },
  {
    name: "bảng ngày nghỉ sai",
    must: "a row that is no day is passed over, and said; every directive is judged as before",
    play: ({ office }, random) => {
      const value = random.pick(["abc", "2/9 (nghỉ bù)", `?${random.noise(5)}`, "30/02/2026", "mùng một Tết"]);
      const past = cellsOf(office, "holidays", "date").findIndex((day) => day.endsWith("/2024"));
      return playBook(office, {
        spoil: (project) => put(sheetOf(project, "holidays"), FIRST_LINE + past, 0, value),
        fault: ({ saved, words }) =>
          words.includes(value.trim()) ? standingFault(saved, office) : `${value}: not said`,
      });
    },
    defect: { line: /unreadable\d*\.includes\("date"\)/, instead: "false" },
  },
];
