import { execFile } from "node:child_process";
import { availableParallelism } from "node:os";
import { parseArgs, promisify } from "node:util";
import { BAD_CLASSES } from "../badInput/badClasses.ts";
import { type BadCase, type BadInputReport, playBadInput } from "../badInput/playBadInput.ts";

const DIST = new URL("../../../dist/", import.meta.url).pathname;
const MAIN = new URL("main.ts", import.meta.url).pathname;
const CASES = 100;
const SEED = 1;
/** A defect that matters is noticed long before. */
const CASES_PER_DEFECT = 100;
const run = promisify(execFile);

const LABELS: Readonly<Record<keyof BadInputReport, string>> = {
  classes: "Loại dữ liệu sai",
  cases: "Trường hợp đã thử",
  crashed: "Lỗi không có lời",
  lost: "Dữ liệu bị mất, bị đổi",
  silent: "Việc sai mà không báo",
  defectsSeeded: "Lỗi cài thử",
  defectsCaught: "Lỗi cài thử được phát hiện",
};

/** What a process hands to the one that started it. */
interface Played {
  readonly report: BadInputReport;
  readonly bad: readonly BadCase[];
}

function joined(reports: readonly BadInputReport[]): BadInputReport {
  const sum = (key: keyof BadInputReport) => reports.reduce((total, report) => total + report[key], 0);
  return {
    classes: Math.max(...reports.map(({ classes }) => classes)),
    cases: sum("cases"),
    crashed: sum("crashed"),
    lost: sum("lost"),
    silent: sum("silent"),
    defectsSeeded: sum("defectsSeeded"),
    defectsCaught: sum("defectsCaught"),
  };
}

interface Asked {
  readonly code: string;
  readonly seed: number;
  readonly numbers: readonly number[];
  readonly only: string;
  readonly casesPerDefect: number;
}

async function playShare(asked: Asked, share: { readonly rest: number; readonly of: number }): Promise<Played> {
  const { only, ...options } = asked;
  const classes = BAD_CLASSES.filter(({ name }) => name.includes(only));
  const bad: BadCase[] = [];
  const report = await playBadInput({ ...options, classes, share, onBad: (each) => void bad.push(each) });
  return { report, bad };
}

/** Shares of the work: a process that played many cases would hold the memory of all their runs. */
const SHARES = 16;

/** Each process plays its share of the cases and of the defects; as many at a time as there are cores. */
async function playShares(args: readonly string[]): Promise<Played> {
  const played: Played[] = [];
  const waiting = Array.from({ length: SHARES }, (_, rest) => rest);
  const worker = async () => {
    for (let rest = waiting.shift(); rest !== undefined; rest = waiting.shift()) {
      const whole = ["--import", "tsx", MAIN, "badinput", ...args, "--share", `${rest}/${SHARES}`];
      const { stdout } = await run(process.execPath, whole, { maxBuffer: 1 << 26 });
      played.push(JSON.parse(stdout));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return { report: joined(played.map(({ report }) => report)), bad: played.flatMap(({ bad }) => bad) };
}

function numbersOf(cases: number, one: string | undefined): readonly number[] {
  return one === undefined ? Array.from({ length: cases }, (_, index) => index + 1) : [Number(one)];
}

/**
 * `badinput [--json] [--cases N] [--seed N] [--class PART] [--case NUMBER]`: every kind of bad input, and a defect put
 * in for each. Cases that went wrong are named with their numbers; `--class` and `--case` play one again. Ends with 1
 * when a case went wrong or a defect was not noticed.
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
      share: { type: "string" },
    },
  });
  const [cases, seed] = [Number(values.cases), Number(values.seed)];
  const numbers = numbersOf(cases, values.case);
  const isKnown = BAD_CLASSES.some(({ name }) => name.includes(values.class));
  if (![cases, seed, ...numbers].every(Number.isInteger) || cases < 1 || !isKnown) {
    console.error("badinput: --cases: số nguyên từ 1 trở lên; --seed, --case: số nguyên; --class: một phần tên loại.");
    return 2;
  }
  const casesPerDefect = values.case === undefined ? CASES_PER_DEFECT : 0;
  const asked: Asked = { code: values.code, seed, numbers, only: values.class, casesPerDefect };
  if (values.share !== undefined) {
    const [rest = 0, of = 1] = values.share.split("/").map(Number);
    console.log(JSON.stringify(await playShare(asked, { rest, of })));
    return 0;
  }
  const { report, bad } = await (numbers.length === 1 ? playShare(asked, { rest: 0, of: 1 }) : playShares(args));
  for (const { name, number, why } of bad) console.error(`${name}, ${number === 0 ? "lỗi cài thử" : number}: ${why}`);
  if (values.json) console.log(JSON.stringify(report));
  else
    for (const [key, label] of Object.entries(LABELS)) console.log(`${label}: ${report[key as keyof BadInputReport]}`);
  return bad.length > 0 ? 1 : 0;
}
