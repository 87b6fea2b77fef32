import { type IsoDate, isoDate, yearOf } from "../calendar/isoDate.ts";
import { keyOfLabel, STATES, type StateKey } from "../register/states.ts";
import { withoutMarks } from "./foldHeading.ts";

/** Words for a state that mean it and nothing else, folded. The first that matches decides: “chưa” before what it denies. */
const STATE_WORDS: readonly (readonly [pattern: RegExp, state: StateKey])[] = [
  [
    /^(?:chua (?:thuc hien|lam|trien khai|xu ly|bat dau)|moi giao|moi nhan|not (?:yet )?started|pending|to do|new)$/,
    "assigned",
  ],
  [
    /^(?:dang (?:thuc hien|lam|trien khai|xu ly|tien hanh)|chua (?:hoan thanh|xong)|chua|thuc hien|in progress|on ?-? ?going|ongoing|under way|underway|open)$/,
    "inProgress",
  ],
  [
    /^(?:da |co ban da )?(?:hoan thanh|xong|lam xong|thuc hien xong|hoan tat)(?: (?:dung han|truoc han|qua han|tre han|cham))?$/,
    "done",
  ],
  [/^(?:da (?:xong|lam|thuc hien|ket thuc)|done|completed?|finished|closed)$/, "done"],
  [/^(?:tam dung|tam hoan|dung|on hold|suspended|paused)$/, "paused"],
  [/^(?:thoi theo doi|khong theo doi|huy|da huy|cancell?ed|dropped)$/, "dropped"],
];

/** “… ngày 12/5/2026”, “(12/5)”: the day of the fact, behind the words. */
const DATED = /^(.*?)[\s(,;:-]*(?:(?:vào |từ )?ngày\s+)?(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?\s*\)?\.?$/su;

export interface WordedState {
  readonly state: StateKey;
  /** Day named beside it; null without one. */
  readonly on: IsoDate | null;
}

function stateOf(words: string): StateKey | null {
  const own = keyOfLabel(STATES, words);
  if (own !== null) return own;
  const folded = withoutMarks(words)
    .replace(/[^a-z0-9 -]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return STATE_WORDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** The year that puts a day without one on or before `today`: what is reported has happened. */
function pastDay(day: number, month: number, today: IsoDate | null): IsoDate | null {
  if (today === null) return null;
  const thisYear = isoDate(yearOf(today), month, day);
  return thisYear !== null && thisYear <= today ? thisYear : isoDate(yearOf(today) - 1, month, day);
}

/**
 * The state that a cell names and nothing else: “Đã hoàn thành ngày 12/5/2026”, “Đang triển khai”; null for words that
 * say more or less (“Đã gửi lấy ý kiến”).
 * @param today for days without a year; null leaves them out
 */
export function stateOfWords(cell: string, today: IsoDate | null = null): WordedState | null {
  const text = cell.trim();
  if (text.length > 60) return null;
  const whole = stateOf(text);
  if (whole !== null) return { state: whole, on: null };
  const dated = DATED.exec(text);
  const state = dated === null ? null : stateOf(dated[1] ?? "");
  if (dated === null || state === null) return null;
  const [day, month] = [Number(dated[2]), Number(dated[3])];
  const on = dated[4] === undefined ? pastDay(day, month, today) : isoDate(Number(dated[4]), month, day);
  return { state, on };
}
