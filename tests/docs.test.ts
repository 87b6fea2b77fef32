import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { DEFAULT_CALENDAR } from "../src/core/calendar/holidays.ts";
import { COMMANDS } from "../src/core/commands/commands.ts";
import { DIALOG_MESSAGES } from "../src/core/messages/dialogMessages.ts";
import { MESSAGES } from "../src/core/messages/messages.ts";
import { REPORT_MESSAGES } from "../src/core/messages/reportMessages.ts";
import { readNotice } from "../src/core/notice/readNotice.ts";
import { SETTINGS } from "../src/core/register/settings.ts";
import { SHEETS, SUMMARY_SHEET } from "../src/core/register/sheets.ts";
import { STANDINGS } from "../src/core/register/standings.ts";
import { STATES } from "../src/core/register/states.ts";
import { SAMPLES } from "../src/local/demo/sampleOffice.ts";
import { DOC_COMMANDS, DOC_FILES, fencedCommands } from "../src/local/guard/docCommands.ts";

const ROOT = new URL("../", import.meta.url).pathname;
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const FILES = [...DOC_FILES, "CHANGELOG.md"];
/** Ways through the menu as documents write them: “**Đôn đốc › Quản trị › Thiết lập**”, the submenu alone too. */
const PATHS = /\*\*(?:Đôn đốc|Quản trị|Thư nhắc việc)(?: › [^*›]+)+\*\*/g;

test("every document is looked at", () => {
  const there = readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md"));
  expect(FILES).toEqual(expect.arrayContaining(there.map((name) => `docs/${name}`)));
});

/** Anchors that a page makes of headings, as GitHub does. */
function anchorsOf(text: string): string[] {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, words = ""]) => words);
  return headings.map((words) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replace(/ /g, "-"),
  );
}

describe.each(FILES)("%s", (file) => {
  const text = read(file);
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);

  test("links and pictures lead somewhere", () => {
    const lost = links
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path = "", anchor] = link.split("#");
        const target = path === "" ? file : normalize(join(dirname(file), path));
        if (!existsSync(join(ROOT, target))) return true;
        return anchor !== undefined && !anchorsOf(read(target)).includes(decodeURIComponent(anchor));
      });
    expect(lost).toEqual([]);
  });

  test("every script of package.json that is named exists", () => {
    const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(read("package.json"));
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:]*)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("every folder and file of the sources that is named exists", () => {
    const named = [...text.matchAll(/`((?:src|tests|samples|docs|dist)\/[\w./-]*)`/g)].map(([, path = ""]) => path);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test("ways through the menu are those of the add-on", () => {
    const wrong = (text.match(PATHS) ?? []).filter(
      (path) => !MENU.has(path.replaceAll("*", "").replace(/^Đôn đốc › /, "")),
    );
    expect(wrong).toEqual([]);
  });

  test("no e-mail address is anybody's", () => {
    const addresses = text.match(/[\w.-]+@[\w-]+\.[\w.]+/g) ?? [];
    expect(addresses.filter((address) => !address.endsWith("example.invalid"))).toEqual([]);
  });
});

const SUBMENUS = { root: null, mail: "menu.mail", boxes: "menu.boxes", admin: "menu.admin" } as const;
const MENU: ReadonlySet<string> = new Set([
  ...Object.values(SUBMENUS).flatMap((key) => (key === null ? [] : [MESSAGES[key].vi])),
  ...Object.values(COMMANDS).flatMap(({ menu }) => {
    if (menu === null) return [];
    const submenu = SUBMENUS[menu.under];
    const label = MESSAGES[menu.label].vi;
    return [submenu === null ? label : `${MESSAGES[submenu].vi} › ${label}`];
  }),
]);

test("every line of the menu is told in the guide", () => {
  const guide = read("docs/huong-dan.md");
  // Its lines are those of the menu, asked in boxes; “Làm không qua hộp thoại” is told as a whole.
  const told = [...MENU].filter((path) => !path.startsWith(`${MESSAGES["menu.boxes"].vi} ›`));
  const submenus: readonly string[] = [MESSAGES["menu.mail"].vi, MESSAGES["menu.admin"].vi];
  expect(told.filter((path) => !submenus.includes(path) && !guide.includes(`**Đôn đốc › ${path}**`))).toEqual([]);
});

/** Everything that people see by these words; {name} stands for anything. */
const SHOWN = [
  ...[MESSAGES, DIALOG_MESSAGES, REPORT_MESSAGES].flatMap((table) => Object.values(table).map(({ vi }) => vi)),
  ...[...SHEETS, SUMMARY_SHEET, ...STANDINGS, ...STATES, ...SETTINGS].map(({ vi }) => vi),
  ...SHEETS.flatMap(({ columns }) => columns.map(({ vi }) => vi)),
];

test("words in bold in the guide are words on the screen", () => {
  // Where all is filled in, anything would do.
  const isFilled = (words: string) => words.includes("{") && words.replace(/\{\w+\}/g, "").length > 8;
  const patterns = SHOWN.filter(isFilled).map(
    (words) => new RegExp(`^${words.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{\w+\}/g, ".+")}$`, "u"),
  );
  // A question, and a paragraph's first words, end in a stop.
  const bold = [
    ...read("docs/huong-dan.md")
      .replace(/^\*\*[^*]+[.?]\*\*/gm, "")
      .matchAll(/\*\*([^*]+)\*\*/g),
  ];
  const words = bold.map(([, said = ""]) => said).filter((said) => !said.startsWith("Đôn đốc"));
  const wrong = words.filter((said) => !SHOWN.includes(said) && !patterns.some((pattern) => pattern.test(said)));
  expect(wrong.filter((said) => !EMPHASIS.has(said))).toEqual([]);
});

/** Bold because it matters. */
const EMPHASIS: ReadonlySet<string> = new Set(["đậm", "chưa", "chốt", "tài khoản công vụ dùng chung"]);

describe("commands", () => {
  const fenced = DOC_FILES.flatMap((file) => fencedCommands(read(file)));

  test("each in a fence is in the table, each of the table in a fence", () => {
    expect([...new Set(DOC_COMMANDS.map(({ command }) => command))].sort()).toEqual([...new Set(fenced)].sort());
  });

  test("each of the gate's own is a step of the gate", () => {
    const gate = read(".ci/run");
    const own = DOC_COMMANDS.filter(({ check }) => check === "gate").flatMap(({ command }) => command.split(" && "));
    const steps = own.map((command) => command.replace(/^npm run /, "npm run --silent "));
    expect(steps.filter((command) => !gate.includes(command))).toEqual([]);
  });

  test("only what talks to Google is left out", () => {
    const left = DOC_COMMANDS.filter(({ check }) => check === "google").map(({ command }) => command.split(" ")[1]);
    expect(left).toEqual(left.map(() => "clasp"));
  });
});

test("pictures are narrow and light", () => {
  const pictures = readdirSync(join(ROOT, "docs/anh")).map((name) => `docs/anh/${name}`);
  const heavy = pictures.filter((path) => {
    const bytes = readFileSync(join(ROOT, path));
    return bytes.length > 120_000 || bytes.readUInt32BE(16) > 1280;
  });
  expect(heavy).toEqual([]);
  const named = FILES.flatMap((file) => [...read(file).matchAll(/anh\/([\w-]+\.png)/g)].map(([, name = ""]) => name));
  expect(pictures.filter((path) => !named.includes(path.slice("docs/anh/".length)))).toEqual([]);
});

test("the phrase that the picture of the architecture follows is read as it says", () => {
  const paper = readFileSync(new URL("notices/02-so-ket-6-thang.txt", SAMPLES), "utf8");
  const { directives } = readNotice(paper, { calendar: DEFAULT_CALENDAR });
  const found = directives.find(({ text }) => text.includes("nợ tiền sử dụng đất"));
  const picture = read("docs/architecture.svg");
  const { phrase = "", basis = "", confidence = 0, date } = found?.deadline ?? {};
  const words = [...(found?.lead ?? []).map(({ name }) => name), ...(found?.support ?? []), phrase, basis];
  expect([...words, String(confidence), String(date)].filter((each) => !picture.includes(each))).toEqual([]);
  expect(words).toHaveLength(4);
});
