// A table of kinds of bad notices, kept whole.
import { readFileSync } from "node:fs";
import { DEFAULT_CALENDAR } from "../../core/calendar/holidays.ts";
import { importRequest } from "../../core/commands/importRequest.ts";
import { readNotice } from "../../core/notice/readNotice.ts";
import { SAMPLE_NOTICES, STAFF } from "../demo/sampleOffice.ts";
import type { Project, RunResult } from "../simulator/project.ts";
import { type BadClass, crashOf, type Defect, type Verdict, wordsOf } from "./badClass.ts";
import { columnOf, FIRST_LINE, lossOf, ROWS, reopened, sheetOf, typedCells } from "./bookCase.ts";
import type { Random } from "./randomOf.ts";

const SAMPLES = SAMPLE_NOTICES.map((url) => readFileSync(url, "utf8"));
const ANSWERS = { notSecret: true, issued: true, pastDue: "keep" } as const;

interface NoticeClass {
  readonly name: string;
  readonly must: string;
  readonly text: (random: Random) => string;
  readonly defect: Defect;
}

const anySample = (random: Random) => SAMPLES[random.below(SAMPLES.length)] ?? "";

/** What stands in front of a text that must not become a formula. */
const LEADS = ["=1+1 ", "+84 ", "-", "@", "\t=", "'", '=HYPERLINK("https://a.example.invalid";"x") '] as const;

const NOTICE_CLASSES: readonly NoticeClass[] = [
  {
    name: "văn bản là chuỗi ký tự ngẫu nhiên",
    must: "nothing is read out of noise, or what is read is entered as text",
    text: (random) => random.noise(random.below(4000)),
    defect: { line: /messages: \[checked\d*\.issue\]/, instead: "messages: []" },
  },
  {
    name: "văn bản bị cắt, đảo dòng",
    must: "what can be read is entered, each directive once and word by word",
    text: (random) => {
      const lines = anySample(random).split("\n");
      const from = random.below(lines.length);
      const kept = random.below(2) === 0 ? lines.slice(from) : lines.slice(0, from);
      return random.below(3) === 0 ? kept.reverse().join("\n") : kept.join("\r\n\r\n");
    },
    defect: {
      line: /= rows(\d*)\.map\(\((row\d*)\) => encodeRow\(/,
      instead: "= rows$1.slice(1).map(($2) => encodeRow(",
    },
  },
  {
    name: "văn bản có công thức, mã trang",
    must: "whatever stands in a paper reaches the sheet as the text it is",
    text: (random) => {
      const mark = random.pick(LEADS);
      return anySample(random).replace(/^(\s*(?:-|\d+\.|[a-zđ]\)|)\s*)(\S)/gm, (line, head: string, first: string) =>
        random.below(3) === 0 ? `${head}${mark}${first}` : line,
      );
    },
    defect: { line: /\? `'\$\{(text\d*)\}` : text\d*/, instead: "? $1 : $1" },
  },
];

/** What the register holds below the office's own rows. */
function newTexts(project: Project): readonly unknown[] {
  const { rows } = sheetOf(project, "register");
  return rows.slice(FIRST_LINE - 1 + ROWS).flatMap((row) => row?.contents[columnOf("text")] ?? []);
}

function enteredFault(project: Project, wanted: readonly string[], run: RunResult): Verdict {
  const texts = newTexts(project);
  const formula = texts.find((text) => typeof text === "object");
  if (formula !== undefined) return { harm: "lost", why: `a text became ${JSON.stringify(formula)}` };
  if (texts.length === 0) {
    return wordsOf(run) === "" ? { harm: "silent", why: "nothing was entered, nothing was said" } : null;
  }
  const foreign = texts.find((text) => !wanted.includes(String(text)));
  if (foreign !== undefined) return { harm: "lost", why: `entered otherwise: ${String(foreign).slice(0, 200)}` };
  const missing = wanted.find((text) => !texts.includes(text));
  return missing === undefined ? null : { harm: "lost", why: `not entered: ${missing.slice(0, 200)}` };
}

/** Reads a text as the dialog does and enters what was read. */
async function playNotice(office: Project, text: string): Promise<Verdict> {
  const notice = readNotice(text, { calendar: DEFAULT_CALENDAR });
  const project = office.copy();
  const request = importRequest(notice, ANSWERS);
  const run = await project.run("importNotice", [request], { context: "dialog", user: STAFF });
  const crash = crashOf(run);
  if (crash) return crash;
  const saved = await reopened(project);
  const loss = lossOf(typedCells(office), typedCells(saved));
  return (
    loss ??
    enteredFault(
      saved,
      request.directives.map((each) => each.text),
      run,
    )
  );
}

/** Bad papers, one a case. */
export const NOTICES: readonly BadClass[] = NOTICE_CLASSES.map(({ name, must, text, defect }) => ({
  name,
  must,
  defect,
  play: ({ office }, random) => playNotice(office, text(random)),
}));
