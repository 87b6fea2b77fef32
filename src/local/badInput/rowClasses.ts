// A table of kinds of bad rows, kept whole.
import { message, say } from "../../core/messages/say.ts";
import { sheetSpec } from "../../core/register/sheets.ts";
import type { Content } from "../simulator/book.ts";
import type { Project, RunResult } from "../simulator/project.ts";
import type { BadClass } from "./badClass.ts";
import { columnOf, FIRST_LINE, playBook, press, put, type RegisterKey, ROWS, sheetOf } from "./bookCase.ts";
import type { Random } from "./randomOf.ts";

const REGISTER = sheetSpec("register").vi;
const FIRST_ID = "NV-0001";

/** Texts that pages, mails and formulas must not take for their own. */
function hostileText(random: Random): string {
  return random.pick([
    `<script>alert(${random.below(99)})</script>`,
    `<img src=x onerror=alert(${random.below(99)})>`,
    `=HYPERLINK("https://a.example.invalid";"x")`,
    `@SUM(1)\r\nBcc: a@example.invalid`,
    `?${random.noise(400)}`,
    `Việc ${"rất dài ".repeat(3000)}`.slice(0, 30_000),
    `\u202e${random.noise(20)}`,
    `{{${random.noise(5)}}} \${x} %s </script><b>`,
  ]);
}

/** Markup of ours has no scripts and no pictures; a heading has one line. */
function liveMarkup({ emails, dialogs }: RunResult): string | null {
  const bad = emails.find(({ htmlBody = "", subject }) => /<script|<img/i.test(htmlBody) || /[\r\n]/.test(subject));
  if (bad) return `live markup in “${bad.subject}”`;
  return dialogs.some(({ html }) => /<img src=x|alert\(\d+\)<\/script>/.test(html)) ? "live markup in a dialog" : null;
}

function idsOf(project: Project): readonly string[] {
  const rows = project.sheet(REGISTER).texts().slice(1);
  return rows.flatMap((row) => (row[columnOf("text")] ? [(row[columnOf("id")] ?? "").trim()] : []));
}

/** Rows with a bad name or a hostile text, one a case. */
export const ROW_CLASSES: readonly BadClass[] = [
  {
    name: "Mã trùng, thiếu, sai kiểu",
    must: "every directive has a Mã of its own, what was given is told; a Mã that is alone stays",
    play: ({ office }, random) => {
      const line = FIRST_LINE + 1 + random.below(ROWS - 1);
      const given: Content = random.pick([FIRST_ID, "", ` ${FIRST_ID} `, 7, "NV-99999", `?${random.noise(6)}`, "mã"]);
      const isRenamed = ["", FIRST_ID].includes(String(given).trim());
      return playBook(office, {
        spoil: (project) => put(sheetOf(project, "register"), line, columnOf("id"), given),
        mayChange: isRenamed ? [`${REGISTER}!${line}:${columnOf("id") + 1}`] : [],
        fault: ({ words, saved }) => {
          const ids = idsOf(saved);
          if (ids.includes("") || new Set(ids).size < ids.length) return `Mã: ${ids.join(" ")}`;
          const sentence = say("vi", message("msg.numbered", { rows: 1 }));
          return isRenamed && !words.includes(sentence) ? `not said: ${sentence}` : null;
        },
      });
    },
    // Copies of a Mã go unnoticed.
    defect: { line: /const taken = seen\.has\(id\d*\);/, instead: "const taken = false;" },
  },
  {
    name: "nội dung dài, mã độc, ký tự lạ",
    must: "the text stays a text: no formula, no second heading of a mail, no live markup",
    play: ({ office }, random) => {
      const text = hostileText(random);
      const key = random.pick<RegisterKey>(["text", "note", "lead", "result", "paper", "short"]);
      return playBook(office, {
        spoil: (project) => put(sheetOf(project, "register"), FIRST_LINE + random.below(ROWS), columnOf(key), text),
        run: async (project) => [
          await press(project, "previewDigest"),
          await press(project, "openDashboard"),
          await press(project, "sendWeeklyDigest"),
        ],
        fault: ({ runs }) => runs.map(liveMarkup).find((why) => why !== null) ?? null,
      });
    },
    // Data goes into a page as it is.
    defect: {
      line: /return JSON\.stringify\(data\d*\)\.replace\(\/<\/g, "\\\\u003c"\)/,
      instead: "return JSON.stringify(data)",
    },
  },
];
