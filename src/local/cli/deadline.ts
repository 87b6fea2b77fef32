import { createInterface } from "node:readline";
import { DEFAULT_CALENDAR } from "../../core/calendar/holidays.ts";
import { parseIsoDate } from "../../core/calendar/isoDate.ts";
import type { Deadline } from "../../core/deadline/deadline.ts";
import { readDeadlines } from "../../core/deadline/readDeadlines.ts";

/** Reads lines “reference<TAB>clause” from standard input and prints a JSON object for each; a malformed line gives {error}. */
export async function deadline(_args: readonly string[]): Promise<number> {
  const input = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  let exitCode = 0;
  for await (const line of input) {
    const answer = answerTo(line);
    if ("error" in answer) exitCode = 1;
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  return exitCode;
}

function answerTo(line: string): object {
  const tab = line.indexOf("\t");
  const base = parseIsoDate(line.slice(0, Math.max(tab, 0)).trim());
  if (!base) return { error: `expected “YYYY-MM-DD<TAB>clause”, got: ${line}` };
  const context = { base, issuedOn: base, meetingOn: null, calendar: DEFAULT_CALENDAR };
  const { deadline, others } = readDeadlines(line.slice(tab + 1), context);
  return { ...shown(deadline), others: others.length > 0 ? others.map(shown) : undefined };
}

function shown({ kind, date, time, rule, ruleDay, soft, phrase, basis, confidence, issues }: Deadline): object {
  return {
    kind,
    date: date ?? undefined,
    time: time ?? undefined,
    rule: rule ?? undefined,
    ruleDay: ruleDay ?? undefined,
    soft: soft || undefined,
    phrase,
    basis,
    confidence,
    issues: issues.length > 0 ? issues : undefined,
  };
}
