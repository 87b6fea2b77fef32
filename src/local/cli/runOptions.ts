import { parseArgs } from "node:util";
import { ACCOUNT_KINDS } from "../simulator/limits.ts";
import type { RunOptions } from "../simulator/project.ts";
import type { RunContext } from "../simulator/run.ts";

/** What `run` and `exec` are told besides the function. */
export interface CommandOptions {
  /** Positional arguments: the function, or the files of `exec`. */
  readonly names: readonly string[];
  readonly call: string | null;
  readonly workbook: string | null;
  readonly save: string | null;
  readonly state: string | null;
  readonly outbox: string | null;
  readonly docs: string | null;
  readonly smtp: string | null;
  /** ISO; null is the state's time, or now. */
  readonly now: string | null;
  readonly json: boolean;
  readonly args: readonly unknown[];
  readonly run: RunOptions;
}

/** A mistake in the command line, worded for the person who typed it. */
export class UsageError extends Error {}

const TEXT = { type: "string" } as const;
const OPTIONS = {
  call: TEXT,
  workbook: TEXT,
  save: TEXT,
  state: TEXT,
  outbox: TEXT,
  docs: TEXT,
  smtp: TEXT,
  now: TEXT,
  user: TEXT,
  account: TEXT,
  context: TEXT,
  select: TEXT,
  args: TEXT,
  answers: TEXT,
  "fail-at": TEXT,
  unflushed: TEXT,
  quota: TEXT,
  json: { type: "boolean" },
} as const;

const CONTEXTS: readonly RunContext[] = ["menu", "dialog", "trigger", "web", "open", "edit"];
const DEFAULT_USER = "owner@example.invalid";

/** Reads the command line of `run` and `exec`; throws {@link UsageError}. */
export function readRunOptions(args: readonly string[]): CommandOptions {
  const { values, positionals } = parse(args);
  const context = CONTEXTS.find((name) => name === (values.context ?? "menu"));
  if (!context) throw new UsageError(`--context phải là một trong: ${CONTEXTS.join(", ")}.`);
  const account = ACCOUNT_KINDS.find((name) => name === values.account);
  if (values.account !== undefined && !account) {
    throw new UsageError(`--account phải là một trong: ${ACCOUNT_KINDS.join(", ")}.`);
  }
  if (values.now !== undefined && Number.isNaN(Date.parse(values.now))) {
    throw new UsageError(`--now “${values.now}” không phải thời điểm ISO, ví dụ 2026-11-23T07:30:00+07:00.`);
  }
  const failAt = count(values["fail-at"], "--fail-at");
  const quota = count(values.quota, "--quota");
  const answers = list(values.answers, "--answers").map(String);
  return {
    names: positionals,
    call: values.call ?? null,
    workbook: values.workbook ?? null,
    save: values.save ?? null,
    state: values.state ?? null,
    outbox: values.outbox ?? null,
    docs: values.docs ?? null,
    smtp: values.smtp ?? null,
    now: values.now ?? null,
    json: values.json ?? false,
    args: list(values.args, "--args"),
    run: {
      context,
      user: values.user ?? DEFAULT_USER,
      answers,
      unflushed: values.unflushed === "kept" ? "kept" : "lost",
      ...(account && { account }),
      ...(values.select === undefined ? {} : { select: values.select }),
      ...(failAt === null ? {} : { failAt }),
      ...(quota === null ? {} : { quota }),
    },
  };
}

type OptionName = keyof typeof OPTIONS;

/** Told apart here rather than by Node's strict mode, whose English sentences would have to be taken to pieces. */
function parse(args: readonly string[]) {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: { json?: boolean } & { [K in Exclude<OptionName, "json">]?: string } = {};
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) {
      const known = Object.keys(OPTIONS).map((option) => `--${option}`);
      throw new UsageError(`Không có tùy chọn “${rawName}”. Có: ${known.join(", ")}.`);
    }
    if (name === "json") values.json = true;
    else if (value === undefined) throw new UsageError(`Tùy chọn ${rawName} cần một giá trị.`);
    else values[name] = value;
  }
  return { values, positionals };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function count(text: string | undefined, option: string): number | null {
  if (text === undefined) return null;
  if (!/^\d+$/.test(text)) throw new UsageError(`${option} phải là một số nguyên không âm.`);
  return Number(text);
}

function list(text: string | undefined, option: string): readonly unknown[] {
  if (text === undefined) return [];
  const wrong = new UsageError(`${option} phải là một mảng JSON, ví dụ '["a", 1]'.`);
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
  } catch {
    throw wrong;
  }
  throw wrong;
}
