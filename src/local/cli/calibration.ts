import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { DEFAULT_CALENDAR } from "../../core/calendar/holidays.ts";
import type { ReadDirective } from "../../core/notice/notice.ts";
import { readNotice } from "../../core/notice/readNotice.ts";
import { isRecord } from "../simulator/realm.ts";

/** Bands of confidence as reported, the highest first; the last takes the rest. */
const BANDS: readonly (readonly [label: string, above: number])[] = [
  ["trên 0,9", 0.9],
  ["0,6 – 0,9", 0.6],
  ["dưới 0,6", -1],
];
const GOLDEN = "tests/golden/notices";
/** heldout-NAME, heldout2-NAME …: a further set carries the next number. */
const HELD_OUT = /^heldout\d*-/;

/** What the calibration needs of an annotated directive. */
interface Wanted {
  readonly text: string;
  readonly leads: readonly (readonly string[])[];
  readonly deadline: string;
  readonly accepted: readonly string[];
  readonly isOptional: boolean;
}

interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** `calibration [--heldout] [FOLDER…]`: how often items of each band are right. Folders hold NAME.json beside NAME.txt; DONDOC_CORPUS names one more. */
export async function calibration(args: readonly string[]): Promise<number> {
  const named = args.filter((arg) => !arg.startsWith("--"));
  const corpus = process.env["DONDOC_CORPUS"];
  const folders = [...named, ...(corpus ? [corpus] : []), GOLDEN].filter((folder) => existsSync(folder));
  const judged = folders.flatMap((folder) => judgeFolder(folder, args.includes("--heldout")));
  if (judged.length === 0) {
    console.error("Không có văn bản đã chú giải để đo.");
    return 1;
  }
  for (const line of report(judged)) console.log(line);
  return 0;
}

function report(judged: readonly Judged[]): string[] {
  let rest = judged;
  const lines = BANDS.map(([label, above]) => {
    const band = rest.filter(({ confidence }) => confidence > above);
    rest = rest.filter(({ confidence }) => confidence <= above);
    const right = band.filter(({ isRight }) => isRight).length;
    const share = ((100 * band.length) / judged.length).toFixed(1);
    const precision = band.length === 0 ? "–" : `${((100 * right) / band.length).toFixed(1)} %`;
    return `${label}: ${band.length} mục (${share} %), đúng ${precision}`;
  });
  return [`${judged.length} mục`, ...lines];
}

/** Held-out notices stay unread unless asked for. */
function judgeFolder(folder: string, withHeldOut: boolean): Judged[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.filter((file) => withHeldOut || !HELD_OUT.test(file)).flatMap((file) => judgeNotice(folder, file));
}

function judgeNotice(folder: string, file: string): Judged[] {
  const text = [folder, join(folder, "..", "seeds")]
    .map((place) => join(place, `${basename(file, ".json")}.txt`))
    .find(existsSync);
  if (!text) return [];
  const wanted = wantedIn(JSON.parse(readFileSync(join(folder, file), "utf8")));
  const { directives } = readNotice(readFileSync(text, "utf8"), { calendar: DEFAULT_CALENDAR });
  const pairs = pairUp(directives, wanted);
  return directives.flatMap((one): Judged[] => {
    const match = pairs.get(one);
    if (match?.isOptional) return [];
    return [{ confidence: one.confidence, isRight: match !== undefined && isRight(one, match) }];
  });
}

function pairUp(directives: readonly ReadDirective[], wanted: readonly Wanted[]): Map<ReadDirective, Wanted> {
  const scored = directives.flatMap((one) =>
    wanted.map((other) => ({ one, other, score: overlap(one.text, other.text) })),
  );
  const pairs = new Map<ReadDirective, Wanted>();
  const taken = new Set<Wanted>();
  for (const { one, other, score } of scored.sort((a, b) => b.score - a.score)) {
    if (score < 0.5 || pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return pairs;
}

function isRight({ lead, deadline }: ReadDirective, wanted: Wanted): boolean {
  const names = keyOf(lead.map(({ name }) => name));
  const kind = deadline.kind === "asap" ? "none" : deadline.kind;
  const due = `${kind}${deadline.date ?? deadline.rule ?? ""}`;
  return (
    wanted.leads.some((accepted) => keyOf(accepted) === names) &&
    (due === wanted.deadline || wanted.accepted.includes(kind))
  );
}

/** Names without their articles, in one order. */
function keyOf(names: readonly string[]): string {
  return names
    .map((name) =>
      plain(name)
        .replace(/^(?:các|những) /, "")
        .replace(/^(?:đồng chí|ông|bà) /, "")
        .replace(/ (?:có )?liên quan$/, ""),
    )
    .sort()
    .join("|");
}

function plain(text: string): string {
  return text.normalize("NFC").replace(/\*/g, "").replace(/[–—]/g, "-").replace(/\s+/g, " ").trim().toLowerCase();
}

/** Share of common words, 0-1. */
function overlap(a: string, b: string): number {
  const wordsOf = (text: string) => plain(text).match(/[\p{L}\p{N}/]+/gu) ?? [];
  const left = wordsOf(a);
  const rest = new Map<string, number>();
  for (const word of wordsOf(b)) rest.set(word, (rest.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of left) {
    const count = rest.get(word) ?? 0;
    if (count > 0) common++;
    rest.set(word, count - 1);
  }
  return (2 * common) / Math.max(1, left.length + wordsOf(b).length);
}

function wantedIn(json: unknown): Wanted[] {
  return listIn(json, "directives").map((one) => {
    const due = isRecord(one) && isRecord(one["deadline"]) ? one["deadline"] : {};
    const kind = due["kind"] === "asap" ? "none" : String(due["kind"] ?? "none");
    const lead = listIn(one, "lead").map(String);
    return {
      text: isRecord(one) ? String(one["text"] ?? "") : "",
      leads: [lead, ...listIn(one, "leadAccept").map((names) => (Array.isArray(names) ? names.map(String) : []))],
      deadline: `${kind}${due["date"] ?? due["rule"] ?? ""}`,
      accepted: listIn(one, "deadlineAccept").map((name) => (name === "asap" ? "none" : String(name))),
      isOptional: (isRecord(one) && one["optional"] === true) || lead.length === 0,
    };
  });
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = isRecord(value) ? value[key] : null;
  return Array.isArray(list) ? list : [];
}
