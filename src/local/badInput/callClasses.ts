// A table of kinds of bad calls, kept whole.
import { STAFF } from "../demo/sampleOffice.ts";
import type { Project } from "../simulator/project.ts";
import type { RunContext } from "../simulator/run.ts";
import { type BadClass, crashOf, type Defect, type Verdict } from "./badClass.ts";
import { everyCell, lossOf, reopened, typedCells } from "./bookCase.ts";
import { malformed } from "./malformed.ts";
import type { Random } from "./randomOf.ts";

/** How Google, or the add-on itself, refuses a caller or an argument. */
const REFUSALS: readonly RegExp[] = [
  /^Cannot call SpreadsheetApp\.getUi\(\) from this context\.$/,
  /cannot be called from here$/,
  /^Failed due to illegal value in property: /,
  /^Script function not found: /,
  /^No such reader$/,
  /^The result cannot pass to the dialog: /,
];

interface Calling {
  readonly context: RunContext;
  /** May a run in this context change what is computed? */
  readonly mayWrite: boolean;
  /** Of all global functions those that can be called there. */
  readonly isCalled: (name: string) => boolean;
  readonly defect: Defect;
}

/** Calls a global function with what no page of ours sends, every box closed. @param number 1-based; goes through all functions */
async function callWith(office: Project, calling: Calling, random: Random, number: number): Promise<Verdict> {
  const project = office.copy();
  const names = project.functionNames().filter(calling.isCalled);
  const name = names[number % names.length] ?? "onOpen";
  const run = await project.run(name, random.below(8) === 0 ? [] : [malformed(random)], {
    context: calling.context,
    user: STAFF,
    ask: () => ({ button: "CLOSE", text: "" }),
  });
  const isRefused = run.error !== null && REFUSALS.some((refusal) => refusal.test(run.error ?? ""));
  const crash = crashOf(isRefused ? { ...run, error: null } : run);
  if (crash) return { ...crash, why: `${name}: ${crash.why}` };
  const cellsOf = calling.mayWrite ? typedCells : everyCell;
  const loss = lossOf(cellsOf(office), cellsOf(await reopened(project)));
  if (loss) return { ...loss, why: `${name}: ${loss.why}` };
  if (run.emails.length > 0) return { harm: "silent", why: `${name} sent mail` };
  const triggers = project.state().triggers.length - office.state().triggers.length;
  return triggers === 0 ? null : { harm: "silent", why: `${name} made or removed triggers` };
}

/** The input is not looked at before the command gets it. */
const NO_CHECK: Defect = { line: /if \("issue" in checked\d*\) return /, instead: "if (false) return " };
/** Whoever calls counts as a person with the spreadsheet open. */
const NO_PERSON: Defect = {
  line: /const ui(\d*) = google\d*\.SpreadsheetApp\.getUi\(\);/,
  instead:
    "const ui$1 = { alert: () => null, prompt: () => ({ getSelectedButton: () => null }), Button: { YES: 1, OK: 1 }, ButtonSet: {} };",
};

const isEvery = () => true;
// Names that end so cannot be called from outside.
const isOpen = (name: string) => !name.endsWith("_");

const CALLINGS: Readonly<Record<string, Calling>> = {
  "trình đơn": { context: "menu", mayWrite: true, isCalled: isOpen, defect: NO_CHECK },
  "hộp thoại": { context: "dialog", mayWrite: true, isCalled: isEvery, defect: NO_CHECK },
  "bộ kích hoạt": { context: "trigger", mayWrite: false, isCalled: isOpen, defect: NO_PERSON },
  "trang web": { context: "web", mayWrite: false, isCalled: isOpen, defect: NO_PERSON },
};

/** Bad calls of every global function, by where they come from. */
export const CALLS: readonly BadClass[] = Object.entries(CALLINGS).map(([from, calling]) => ({
  name: `hàm gọi sai tham số từ ${from}`,
  must: calling.mayWrite
    ? "the call is refused in words or does nothing with its input; what people typed stays, no mail leaves, no trigger is made"
    : "nobody but a person with the spreadsheet open can make a command do anything: not one cell changes, no mail leaves",
  play: ({ office }, random, number) => callWith(office, calling, random, number),
  defect: calling.defect,
}));
