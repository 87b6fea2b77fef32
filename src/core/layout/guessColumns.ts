import type { ColumnProfile } from "./columnProfile.ts";
import { CONTENT } from "./contentScores.ts";
import type { LayoutKey } from "./headingLexicon.ts";
import { type HeadingGuess, readHeading } from "./readHeading.ts";

/** A column before it is settled what it holds. */
export interface Candidate {
  readonly index: number;
  readonly heading: string;
  readonly guesses: readonly ColumnGuess[];
  readonly profile: ColumnProfile;
}

export interface ColumnGuess {
  readonly key: LayoutKey;
  /** 0-1. */
  readonly score: number;
  /** Vietnamese. */
  readonly reason: string;
  /** "content": no heading says so. */
  readonly from: "heading" | "content";
  /** 0-1: how well the cells fit; 1 where they cannot tell. */
  readonly fit: number;
}

/** A second-tier heading that only says something under a first one; the first row that matches decides. */
const UNDER: readonly (readonly [upper: LayoutKey, lower: RegExp, key: LayoutKey])[] = [
  ["due", /gia hạn|điều chỉnh|bổ sung|lùi|mới|extended|revised/iu, "extended"],
  ["due", /thực tế|đã|actual/iu, "doneOn"],
  ["due", /bắt đầu|từ|start|begin/iu, "other"],
  ["due", /giao/iu, "due"],
  ["due", /số ngày|quá hạn|còn/iu, "other"],
  ["due", /./u, "due"],
  ["paper", /ngày/iu, "given"],
  ["paper", /mục|điểm|khoản/iu, "item"],
  ["paper", /./u, "paper"],
  ["result", /số.*(?:văn bản|vb|hiệu)|văn bản|^vb/iu, "resultPaper"],
  ["result", /ngày/iu, "doneOn"],
  ["result", /%|tỷ lệ|khối lượng/iu, "progress"],
];

/** How sure a heading of the second tier is through its first. */
const THROUGH_UPPER = 0.95;

/** Guesses for both tiers: the lower one speaks, the upper one where it is silent or means something only under it. */
function readPath(path: readonly string[]): readonly HeadingGuess[] {
  const [upper, lower] = path;
  if (upper === undefined) return [];
  if (lower === undefined) return readHeading(upper);
  const above = readHeading(upper)[0];
  const rule = above && UNDER.find(([key, pattern]) => key === above.key && pattern.test(lower.normalize("NFC")));
  if (above && rule) return [{ key: rule[2], score: above.score * THROUGH_UPPER }];
  const own = readHeading(lower);
  const joined = readHeading(`${upper} ${lower}`).map(({ key, score }) => ({ key, score: score * THROUGH_UPPER }));
  return (own[0]?.score ?? 0) >= (joined[0]?.score ?? 0) ? own : joined;
}

const HEADING_SHARE = 0.65;
/** Of what the heading says when its cells hold nothing to confirm it, or the opposite. */
const UNCONFIRMED = 0.9;
const CONTRADICTED = 0.5;
/** Cells that prove a heading wrong. */
const ENOUGH_CELLS = 2;
const MISFIT = 0.15;

const quoted = (heading: string) => `Tiêu đề “${heading}”`;

function headedGuess(heading: string, { key, score }: HeadingGuess, profile: ColumnProfile): ColumnGuess {
  const rule = CONTENT[key];
  const said = { key, from: "heading", fit: 1 } as const;
  if (rule === undefined) return { ...said, score, reason: quoted(heading) };
  if (profile.filled === 0) return { ...said, score: score * UNCONFIRMED, reason: `${quoted(heading)}; cột trống` };
  const fit = rule.fit(profile);
  if (isMisfit(fit, profile)) {
    return { ...said, fit, score: score * CONTRADICTED, reason: `${quoted(heading)}, nhưng nội dung không khớp` };
  }
  const sum = HEADING_SHARE * score + (1 - HEADING_SHARE) * fit;
  return { ...said, fit, score: sum, reason: `${quoted(heading)}; ${rule.seen(profile)}` };
}

const isMisfit = (fit: number, { filled }: ColumnProfile) => fit < MISFIT && filled >= ENOUGH_CELLS;

/** A heading that says this much names several columns alike (“Ngày”, “Ngày hoàn thành”). */
const WEAK_HEADING = 0.6;
const UNSURE = 0.55;
const AS_WELL = 0.2;

/** A weak heading is a question where its cells fit another of its meanings as well. */
function asQuestion(guess: ColumnGuess, heading: HeadingGuess, all: readonly ColumnGuess[]): ColumnGuess {
  const other = all.find(({ key, fit }) => key !== guess.key && fit >= guess.fit - AS_WELL);
  if (heading.score >= WEAK_HEADING || other === undefined) return guess;
  return { ...guess, score: Math.min(guess.score, UNSURE), reason: `${guess.reason}; có thể hiểu cách khác` };
}

/** Content alone says less than this: not worth a question. */
const FAINT = 0.4;

/** What the cells alone say, of a column whose heading says nothing. */
function contentGuesses(profile: ColumnProfile, trust: number, because: string): ColumnGuess[] {
  if (profile.filled === 0) return [];
  return (Object.keys(CONTENT) as LayoutKey[]).flatMap((key): ColumnGuess[] => {
    const rule = CONTENT[key];
    if (rule === undefined) return [];
    const fit = rule.fit(profile);
    const score = rule.alone * fit * trust;
    return score < FAINT ? [] : [{ key, score, fit, from: "content", reason: `${because}; ${rule.seen(profile)}` }];
  });
}

/** Least score with which a heading says anything. */
const HEARD = 0.4;

/** Everything a column may hold, each meaning with its score. */
export function guessColumn(path: readonly string[], profile: ColumnProfile): ColumnGuess[] {
  const heading = path.join(" – ");
  const named = readPath(path).filter(({ score }) => score >= HEARD);
  const plain = named.map((guess) => headedGuess(heading, guess, profile));
  const headed = plain.map((guess, index) => {
    const said = named[index];
    return said === undefined ? guess : asQuestion(guess, said, plain);
  });
  const isRefuted = headed.length > 0 && headed.every(({ fit }) => isMisfit(fit, profile));
  if (headed.length > 0 && !isRefuted) return headed;
  const because = heading === "" ? "Không có tiêu đề" : `${quoted(heading)} chưa rõ`;
  const trust = isRefuted ? 0.6 : heading === "" ? 1 : 0.9;
  const seen = contentGuesses(profile, trust, because).filter(({ key }) => !headed.some((guess) => guess.key === key));
  return [...headed, ...seen];
}
