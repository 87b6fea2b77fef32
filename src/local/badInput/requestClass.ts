import { COMMANDS } from "../../core/commands/commands.ts";
import { STAFF } from "../demo/sampleOffice.ts";
import type { Project, RunResult } from "../simulator/project.ts";
import { type BadClass, crashOf, type Verdict, wordsOf } from "./badClass.ts";
import { columnOf, lossOf, reopened, sheetOf, typedCells } from "./bookCase.ts";
import { fromSchema } from "./fromSchema.ts";
import type { Random } from "./randomOf.ts";

/** Commands that a dialog hands something to. */
const ASKED = Object.values(COMMANDS).flatMap(({ name, callers, input }) =>
  callers.some((caller) => caller === "editor") && input !== undefined ? [{ name, input }] : [],
);

const isDone = ({ result }: RunResult) =>
  typeof result === "object" && result !== null && "ok" in result && result.ok === true;

/** Whatever was taken: no text became a formula, no two rows have one Mã. */
function judgeTaken(office: Project, saved: Project): Verdict {
  const formulas = (project: Project) =>
    [...typedCells(project)].filter(([, content]) => content.startsWith('{"formula"')).map(([place]) => place);
  const before = formulas(office);
  const made = formulas(saved).find((place) => !before.includes(place));
  if (made !== undefined) return { harm: "silent", why: `a formula in ${made}` };
  const ids = sheetOf(saved, "register").rows.flatMap((row) => row?.contents[columnOf("id")] || []);
  return new Set(ids).size === ids.length ? null : { harm: "lost", why: "two directives have one Mã" };
}

/** @param number 1-based; goes through all commands */
async function playRequest(office: Project, random: Random, number: number): Promise<Verdict> {
  const command = ASKED[number % ASKED.length];
  if (!command) throw new Error("no command takes anything");
  const { name, input } = command;
  const project = office.copy();
  const told = (verdict: Verdict): Verdict => verdict && { ...verdict, why: `${name}: ${verdict.why}` };
  const run = await project.run(name, [fromSchema(input(), random)], {
    context: "dialog",
    user: STAFF,
    ask: () => ({ button: "CLOSE", text: "" }),
  });
  const crash = crashOf(run);
  if (crash) return told(crash);
  const saved = await reopened(project);
  if (isDone(run)) return told(judgeTaken(office, saved));
  const loss = lossOf(typedCells(office), typedCells(saved)) ?? lossOf(typedCells(saved), typedCells(office));
  if (loss) return told({ ...loss, why: `refused, and yet ${loss.why}` });
  return wordsOf(run) === "" ? told({ harm: "silent", why: "refused without a word" }) : null;
}

/** Requests that have the form of a dialog's and make no sense. */
export const REQUESTS: BadClass = {
  name: "yêu cầu đúng khuôn, sai nghĩa từ hộp thoại",
  must: "it is refused in words and not one cell changes, or what it says is entered as text",
  play: ({ office }, random, number) => playRequest(office, random, number),
  defect: {
    line: /"issue" in checked(\d*)\) return \{ ok: false, finished: \{ messages: \[.*?\] \}/,
    instead: '"issue" in checked$1) return { ok: false, finished: { messages: [] }',
  },
};
