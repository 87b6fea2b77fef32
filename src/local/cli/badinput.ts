import { parseArgs } from "node:util";
import { BAD_CLASSES } from "../badInput/badClasses.ts";
import { type BadInputReport, joined, type Played, playBadInput } from "../badInput/playBadInput.ts";
import { type Answer, answerClasses, playInProcesses } from "../badInput/playInProcesses.ts";

const DIST = new URL("../../../dist/", import.meta.url).pathname;
const MAIN = new URL("main.ts", import.meta.url).pathname;
const CASES = 100;
const SEED = 1;
/** A defect that matters is noticed long before. */
const CASES_PER_DEFECT = 100;

const LABELS: Readonly<Record<keyof BadInputReport, string>> = {
  classes: "Loại dữ liệu sai",
  cases: "Trường hợp đã thử",
  crashed: "Lỗi không có lời",
  lost: "Dữ liệu bị mất, bị đổi",
  silent: "Việc sai mà không báo",
  defectsSeeded: "Lỗi cài thử",
  defectsCaught: "Lỗi cài thử được phát hiện",
};

/** Tells how far the work is: it takes minutes. */
function progressOf(total: number): (answer: Answer) => void {
  let done = 0;
  return ({ name, played, seconds, megabytes }) => {
    done += 1;
    const took = `${played.report.cases} trường hợp, ${Math.round(seconds)} giây, ${Math.round(megabytes)} MB`;
    console.error(`${done}/${total} ${name}: ${took}`);
  };
}

function numbersOf(cases: number, one: string | undefined): readonly number[] {
  return one === undefined ? Array.from({ length: cases }, (_, index) => index + 1) : [Number(one)];
}

function print({ report, bad }: Played, json: boolean | undefined): void {
  for (const { name, number, why } of bad) console.error(`${name}, ${number === 0 ? "lỗi cài thử" : number}: ${why}`);
  if (json) console.log(JSON.stringify(report));
  // Object.entries forgets which keys there are.
  else
    for (const [key, label] of Object.entries(LABELS)) console.log(`${label}: ${report[key as keyof BadInputReport]}`);
}

/**
 * `badinput [--json] [--cases N] [--seed N] [--class PART] [--case NUMBER]`: every kind of bad input, and a defect put
 * in for each, some minutes long. Cases that went wrong are named with their numbers; `--class` and `--case` play one
 * again. Ends with 1 when a case went wrong or a defect was not noticed.
 */
export async function badinput(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean" },
      cases: { type: "string", default: String(CASES) },
      seed: { type: "string", default: String(SEED) },
      class: { type: "string", default: "" },
      case: { type: "string" },
      code: { type: "string", default: DIST },
      // For the processes that this command itself starts.
      answer: { type: "boolean" },
    },
  });
  const { code } = values;
  const [cases, seed] = [Number(values.cases), Number(values.seed)];
  const numbers = numbersOf(cases, values.case);
  const classes = BAD_CLASSES.filter(({ name }) => name.includes(values.class));
  if (![cases, seed, ...numbers].every(Number.isInteger) || cases < 1 || classes.length === 0) {
    console.error("badinput: --cases: số nguyên từ 1 trở lên; --seed, --case: số nguyên; --class: một phần tên loại.");
    return 2;
  }
  const options = { seed, numbers, casesPerDefect: values.case === undefined ? CASES_PER_DEFECT : 0 };
  if (values.answer) {
    await answerClasses(code, classes, options);
    return 0;
  }
  const played =
    values.case === undefined
      ? await playInProcesses(
          classes.map(({ name }) => name),
          { command: [MAIN, "badinput", ...args, "--answer"], onAnswer: progressOf(classes.length) },
        )
      : [await playBadInput({ code, classes, ...options })];
  const whole = joined(played);
  print(whole, values.json);
  return whole.bad.length > 0 ? 1 : 0;
}
