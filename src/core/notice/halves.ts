import { type DueKind, isDated } from "./dueKind.ts";
import { mayHold } from "./firstWords.ts";
import { phrases } from "./phrases.ts";
import { COMPLETIONS } from "./predicateLexicon.ts";
import { verbEnd } from "./predicates.ts";
import { readClause } from "./readClause.ts";
import type { Segment } from "./segments.ts";
import type { Piece } from "./splitItem.ts";

const MOST_JOINTS = 6;

const RECURS = /(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)|định kỳ/iu;
const RECURRING = phrases(["hằng", "hàng", "mỗi", "định"]);
const WHOLE_DAY = /\d\/\d|tháng \d|quý [\divx]/iu;
/** What is done with the outcome of the job before. */
const HANDS_IN = /^(?:trình|gửi|báo cáo|nộp|ban hành|công bố|công khai|đăng)(?!\p{L})/iu;

/** “cập nhật trước ngày 25 hằng tháng, | tổ chức phiên họp trong tháng 6”: one job comes back, the other has its own day. */
function isMixed([first, second]: readonly DueKind[], job: string): boolean {
  return first === "recurring" && second === "dated" && WHOLE_DAY.test(job) && !HANDS_IN.test(job);
}

/** “… giải trình trong ngày 24/12 | và trình lại dự thảo trước 26/12”: two jobs joined by “và”, each with its day. */
export function halvesOf(segment: Segment, dueOf: (piece: Piece) => DueKind): readonly Segment[] {
  const { clause, reading, from, to } = segment;
  const { words } = clause;
  if (reading.isTelling || reading.isDecision) return [segment];
  const recurs = mayHold(RECURRING, words) && RECURS.test(clause.text.slice(from, to));
  let joints = 0;
  for (let i = words.length - 2; i > 0 && joints < MOST_JOINTS; i--) {
    const isComma = words[i]?.key === "," && recurs;
    if ((words[i]?.key !== "và" && !isComma) || verbEnd(words, i + 1) === i + 1) continue;
    joints++;
    const [left, right] = [words[i - 1]?.end ?? from, words[i + 1]?.start ?? to];
    const near = words.slice(0, i).reduce((at, { key, end }) => (key === "," ? end : at), from);
    const dues = [dueOf({ from: near, to: left }), dueOf({ from: right, to })];
    if (!dues.every(isDated) || (isComma && !isMixed(dues, clause.text.slice(right, to)))) continue;
    const [first, second] = [
      { ...clause, words: words.slice(0, i) },
      { ...clause, words: words.slice(i + 1) },
    ];
    if (COMPLETIONS.test(clause.text.slice(right, right + 60))) continue;
    return [
      { ...segment, clause: first, to: left },
      { clause: second, from: right, to, reading: readClause(second, true), opens: false },
    ];
  }
  return [segment];
}
