import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parseIsoDate } from "../../src/core/calendar/isoDate.ts";

interface GoldDeadline {
  readonly kind: string;
  readonly date?: string;
  readonly rule?: string;
  readonly phrase?: string;
  readonly implied?: boolean;
}

interface GoldDirective {
  readonly id: string;
  readonly section: string;
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly text: string;
  /** The pieces of `text` as printed, where a page number or footnote stands between them. */
  readonly parts?: readonly string[];
  readonly deadline: GoldDeadline;
  readonly otherDeadlines: readonly GoldDeadline[];
}

interface GoldNotice {
  readonly document: Readonly<Record<string, string | null>>;
  readonly directives: readonly GoldDirective[];
  readonly nonDirectives: readonly string[];
}

const FOLDER = new URL("notices/", import.meta.url);
const KINDS = ["date", "recurring", "asap", "event", "none"];
const RULES = ["daily", "weekly", "monthly", "quarterly", "half-yearly", "yearly"];
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(/\.json$/, ""));

function read(file: string): string {
  return readFileSync(new URL(file, FOLDER), "utf8");
}

function fold(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

function gold(name: string): GoldNotice {
  return JSON.parse(read(`${name}.json`));
}

function problemsOf(deadline: GoldDeadline): string[] {
  const problems: string[] = [];
  if (!KINDS.includes(deadline.kind)) problems.push(`kind ${deadline.kind}`);
  if ((deadline.kind === "date") !== (deadline.date !== undefined)) problems.push("date belongs to kind date only");
  if (deadline.date !== undefined && parseIsoDate(deadline.date) === null) problems.push(`date ${deadline.date}`);
  if ((deadline.kind === "recurring") !== (deadline.rule !== undefined)) problems.push("rule belongs to recurring");
  if (deadline.rule !== undefined && !RULES.includes(deadline.rule)) problems.push(`rule ${deadline.rule}`);
  if (deadline.kind !== "none" && !deadline.implied && !deadline.phrase) problems.push("no phrase");
  return problems;
}

test("every notice has its annotation, and the other way round", () => {
  const texts = readdirSync(FOLDER).filter((file) => file.endsWith(".txt"));
  expect(texts.map((file) => file.replace(/\.txt$/, ""))).toEqual(names);
});

/** Notices that the reader was never tuned on, in numbered sets; the others were read once before they were used for mending. */
const HELD_OUT = { least: 15, names: /^heldout\d*-/ };

test("the set is large enough to judge a reader, and part of it is held out", () => {
  const total = names.reduce((sum, name) => sum + gold(name).directives.length, 0);
  expect(total).toBeGreaterThanOrEqual(150);
  expect(names.filter((name) => HELD_OUT.names.test(name)).length).toBeGreaterThanOrEqual(HELD_OUT.least);
});

test("identifiers are unique over all notices", () => {
  const ids = names.flatMap((name) => gold(name).directives.map((directive) => directive.id));
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(names)("%s", (name) => {
  const { document, directives, nonDirectives } = gold(name);
  const text = fold(read(`${name}.txt`));

  test("has a known kind, and dates that exist", () => {
    expect(["conclusion", "meeting-notice"]).toContain(document["kind"]);
    for (const key of ["issuedOn", "meetingOn"]) {
      const date = document[key];
      if (typeof date === "string") expect(parseIsoDate(date)).toBe(date);
    }
  });

  test("a paper has a day to count from", () => {
    expect(document["issuedOn"] ?? document["meetingOn"]).not.toBeNull();
    if (document["kind"] === "meeting-notice") expect(document["meetingOn"]).not.toBeNull();
  });

  test("number, chair and subject stand in the paper", () => {
    const printed = text.replace(/\*/g, "").toLowerCase();
    const stated = [document["number"], document["chair"], document["subject"]];
    for (const value of stated) if (value) expect(printed).toContain(fold(value).toLowerCase());
  });

  test("every directive is verbatim", () => {
    const missing = directives.filter(({ text: own, parts }) =>
      parts ? fold(parts.join(" ")) !== own || parts.some((part) => !text.includes(part)) : !text.includes(own),
    );
    expect(missing.map((directive) => directive.id)).toEqual([]);
  });

  test("every deadline is well formed and its words stand in the paper", () => {
    const problems = directives.flatMap(({ id, deadline, otherDeadlines, text: own }) =>
      [deadline, ...otherDeadlines].flatMap((one) => [
        ...problemsOf(one).map((problem) => `${id}: ${problem}`),
        ...(own.includes(one.phrase ?? "") || text.includes(one.phrase ?? "") ? [] : [`${id}: ${one.phrase}`]),
      ]),
    );
    expect(problems).toEqual([]);
  });

  test("what is not a directive is verbatim too, and lies outside every directive", () => {
    for (const sample of nonDirectives) {
      expect(text).toContain(sample);
      expect(directives.filter((directive) => directive.text.includes(sample))).toEqual([]);
    }
  });

  test("leads and supports are names, none twice", () => {
    for (const { lead, support } of directives) {
      const named = [...lead, ...support];
      expect(lead.length).toBeGreaterThan(0);
      expect(named.filter((one) => one.trim() !== one || one === "")).toEqual([]);
      expect(new Set(named).size).toBe(named.length);
    }
  });
});
