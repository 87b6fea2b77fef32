// A table of kinds of bad calls, kept whole.
import { STAFF } from "../demo/sampleOffice.ts";
import type { Project } from "../simulator/project.ts";
import type { RunContext } from "../simulator/run.ts";
import { type BadClass, crashOf, type Defect, type Verdict } from "./badClass.ts";
import { lossOf, reopened, typedCells } from "./bookCase.ts";
import { malformed } from "./malformed.ts";
import type { Random } from "./randomOf.ts";

const CONTEXTS = ["menu", "dialog", "trigger", "web", "edit", "open"] as const satisfies readonly RunContext[];

/** How Google, or the add-on itself, refuses a caller or an argument. */
const REFUSALS: readonly RegExp[] = [
  /^Cannot call SpreadsheetApp\.getUi\(\) from this context\.$/,
  /cannot be called from here$/,
  /^No command /,
  /^Failed due to illegal value in property: /,
  /^Script function not found: /,
];

interface Call {
  readonly context: RunContext;
  readonly random: Random;
  /** 1-based; goes through all functions. */
  readonly number: number;
}

/** Calls a global function with what no page of ours sends, every box closed. */
async function callWith(office: Project, { context, random, number }: Call): Promise<Verdict> {
  const project = office.copy();
  const names = project.functionNames();
  const name = names[number % names.length] ?? "onOpen";
  const run = await project.run(name, [malformed(random)], {
    context,
    user: STAFF,
    ask: () => ({ button: "CLOSE", text: "" }),
  });
  const isRefused = run.error !== null && REFUSALS.some((refusal) => refusal.test(run.error ?? ""));
  const crash = crashOf(isRefused ? { ...run, error: null } : run);
  if (crash) return { ...crash, why: `${name}: ${crash.why}` };
  const loss = lossOf(typedCells(office), typedCells(await reopened(project)));
  if (loss) return { ...loss, why: `${name}: ${loss.why}` };
  if (run.emails.length > 0) return { harm: "silent", why: `${name} sent mail` };
  const triggers = project.state().triggers.length - office.state().triggers.length;
  return triggers === 0 ? null : { harm: "silent", why: `${name} made or removed triggers` };
}

/** Whatever comes in counts as what the command asks for. */
const NO_CHECK: Defect = {
  line: /const parsed = safeParse\d*\(command\d*\.input, input\d*\);/,
  instead: "const parsed = { success: true, output: input };",
};

const DEFECTS: Readonly<Record<(typeof CONTEXTS)[number], Defect>> = {
  menu: NO_CHECK,
  dialog: NO_CHECK,
  trigger: NO_CHECK,
  web: NO_CHECK,
  edit: NO_CHECK,
  open: NO_CHECK,
};

/** Bad calls of every global function, by the context that they come from. */
export const CALLS: readonly BadClass[] = CONTEXTS.map((context) => ({
  name: `hàm gọi sai tham số (${context})`,
  must: "the call is refused in words or does nothing; what people typed stays, no mail leaves, no trigger is made",
  play: ({ office }, random, number) => callWith(office, { context, random, number }),
  defect: DEFECTS[context],
}));
