/** A line or more put in front of the first place where `before` stands; a file that is not there yet is made. */
export interface Edit {
  readonly file: string;
  /** null: the file is new. */
  readonly before: string | null;
  readonly text: string;
}

/** A change as somebody who carries the product on would make it. */
export interface SampleChange {
  readonly name: string;
  /** Files of `src` that it may touch; its test row is one more. */
  readonly most: number;
  readonly edits: readonly Edit[];
  /** What must pass with it, beside the types. */
  readonly tests: readonly string[];
}

export const SAMPLE_CHANGES: readonly SampleChange[] = [
  {
    name: "a column",
    most: 1,
    edits: [
      {
        file: "src/core/register/registerColumns.ts",
        before: '  {\n    key: "note",',
        text: '  { key: "priority", vi: "Mức ưu tiên", en: "Priority", type: "text", width: 100, group: "follow-up", owner: "person" },\n',
      },
      {
        file: "tests/core/register/headingMap.test.ts",
        before: '  ["what nobody knows',
        text: '  ["a priority is known by its heading", ["Mức ưu tiên"], { priority: 0 }],\n',
      },
    ],
    tests: ["tests/core/register/headingMap", "tests/addon/firstSteps", "tests/addon/refresh"],
  },
  {
    name: "a setting",
    most: 1,
    edits: [
      {
        file: "src/core/register/settings.ts",
        before: '  {\n    key: "authority",',
        text: `  {
    key: "motto",
    vi: "Dòng chữ cuối thư",
    en: "Last line of e-mails",
    type: "text",
    initial: "",
    group: "contact",
    help: "In ở cuối mỗi thư.",
    helpEn: "Ends every e-mail.",
  },
`,
      },
      {
        file: "tests/core/register/readSettings.test.ts",
        before: '  ["an address is kept"',
        text: '  ["a motto is kept", "motto", "Đúng hạn", "Đúng hạn", null],\n',
      },
    ],
    tests: ["tests/core/register/readSettings", "tests/core/commands/openSettings", "tests/addon/settings"],
  },
  {
    name: "a deadline rule",
    most: 1,
    edits: [
      {
        file: "src/core/deadline/wordRules.ts",
        before: '  ["chậm nhất",',
        text: '  ["chót là", "(?:chót|cuối_cùng)_là", bound("by", { firm: true })],\n',
      },
      {
        file: "tests/core/deadline/readDeadlines.test.ts",
        before: '  ["trước cuộc họp 02 ngày", ',
        text: '  ["chót là ngày 25/6/2025", "date 2025-06-25", "a last day in other words"],\n',
      },
    ],
    tests: ["tests/core/deadline"],
  },
  {
    name: "a command",
    most: 3,
    edits: [
      {
        file: "src/core/commands/countOpen.ts",
        before: null,
        text: `import { message } from "../messages/say.ts";
import { defineCommand } from "./command.ts";

export const countOpen = defineCommand({
  name: "countOpen",
  menu: { label: "menu.countOpen", under: "root" },
  callers: ["editor"],
  reads: ["register"],
  decide: ({ tables }) => ({ say: [message("msg.countOpen", { n: tables.register.rows.length })] }),
});
`,
      },
      {
        file: "src/core/commands/commands.ts",
        before: "import { draftMeetingNotice }",
        text: 'import { countOpen } from "./countOpen.ts";\n',
      },
      { file: "src/core/commands/commands.ts", before: "  refreshRegister,\n", text: "  countOpen,\n" },
      {
        file: "src/core/messages/interfaceMessages.ts",
        before: '  "menu.pause"',
        text: `  "menu.countOpen": { vi: "Đếm nhiệm vụ", en: "Count directives" },
  "msg.countOpen": { vi: "Sổ có {n} nhiệm vụ.", en: "The register has {n} directives." },
`,
      },
      { file: "tests/support/commandCases.ts", before: '  lookUpNotice: "', text: '  countOpen: "says a number",\n' },
    ],
    tests: ["tests/addon/interleaving.test", "tests/addon/menu"],
  },
];
