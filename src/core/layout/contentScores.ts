import type { ColumnProfile } from "./columnProfile.ts";
import type { LayoutKey } from "./headingLexicon.ts";

interface ContentRule {
  /** 0-1: how well the cells fit. */
  readonly fit: (profile: ColumnProfile) => number;
  /** 0-1: how far the cells alone may name the column; 0 where only a heading can. */
  readonly alone: number;
  /** Vietnamese: what was seen. */
  readonly seen: (profile: ColumnProfile) => string;
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));
const percent = (share: number) => `${Math.round(share * 100)}%`;

/** Words, but no days, figures or names of bodies. */
const prose = (profile: ColumnProfile) => clamp(1 - profile.dues - 0.6 * profile.numbers - 0.9 * profile.bodies);

/** Sentences that tell somebody to do something; far longer than names. */
const task = (profile: ColumnProfile) =>
  prose(profile) *
  clamp(0.5 * Math.min(1, profile.words / 6) + 0.3 * profile.verbs + 0.2 * profile.distinct) *
  (profile.citations > 0.6 && profile.words < 8 ? 0.4 : 1);

/** Short words that are no sentence may be a body nobody has heard of. */
const somebody = (profile: ColumnProfile) =>
  clamp(Math.max(profile.bodies, profile.words > 0 && profile.words <= 4 ? 0.4 * prose(profile) : 0) - profile.dues);

const few = (profile: ColumnProfile) =>
  profile.words > 0 && profile.words <= 8 ? prose(profile) : 0.3 * prose(profile);

const day: ContentRule = { fit: ({ days }) => days, alone: 0, seen: ({ days }) => `${percent(days)} ô là ngày` };
const words: ContentRule = { fit: (profile) => 0.4 + 0.4 * prose(profile), alone: 0, seen: () => "ô ghi bằng lời" };
const short: ContentRule = { fit: few, alone: 0, seen: () => "ô ghi ngắn" };
const body = (alone: number): ContentRule => ({
  fit: somebody,
  alone,
  seen: ({ bodies }) => (bodies >= 0.5 ? "ô ghi tên cơ quan hoặc người" : "ô ghi ngắn"),
});
const cited: ContentRule = {
  fit: ({ citations, words: length }) => clamp(citations + (length > 0 && length <= 12 ? 0.25 : 0)),
  alone: 0.8,
  seen: ({ citations }) => `${percent(citations)} ô có số, ký hiệu văn bản`,
};

/** What the cells of each column look like. */
export const CONTENT: Partial<Readonly<Record<LayoutKey, ContentRule>>> = {
  number: { fit: ({ numbers }) => numbers, alone: 0.9, seen: () => "số thứ tự" },
  text: { fit: task, alone: 0.85, seen: () => "ô là câu giao việc" },
  lead: body(0.8),
  support: body(0.45),
  due: { fit: ({ dues }) => dues, alone: 0.85, seen: ({ dues }) => `${percent(dues)} ô là ngày hoặc mốc thời gian` },
  extended: day,
  given: day,
  doneOn: day,
  reportedOn: day,
  paper: cited,
  resultPaper: { ...cited, alone: 0 },
  item: { fit: ({ items }) => items, alone: 0, seen: () => "ô ghi mục, điểm" },
  progress: { fit: ({ percents }) => percents, alone: 0.8, seen: () => "ô là tỷ lệ phần trăm" },
  state: {
    fit: ({ states, ticks, distinct, words: length }) =>
      clamp(Math.max(states, ticks, length > 0 && length <= 4 ? 0.6 * (1.2 - distinct) : 0)),
    alone: 0.75,
    seen: () => "ô ghi trạng thái",
  },
  result: words,
  note: words,
  obstacle: words,
  product: words,
  orderedBy: short,
  inCharge: short,
  follower: short,
  room: body(0),
  field: short,
  project: short,
};
