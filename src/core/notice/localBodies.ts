import { isCount, LISTING } from "./agencyGroups.ts";
import { type Clause, type Mention, nameOf } from "./agencyNames.ts";
import { groupTailEnd, relativeEnd } from "./groupTails.ts";
import { begins, listed, phraseEnd, phrases } from "./phrases.ts";
import { villagesAt } from "./villages.ts";

const LOCAL = phrases(
  listed(
    "thôn đội trưởng|bí thư chi bộ|trưởng ban công tác mặt trận|dân quân|dân phòng|lực lượng dân phòng|lực lượng dân quân|công an viên|ban công tác mặt trận|ban nhân dân|ban thường vụ|ban thường vụ đảng ủy|trạm y tế|tổ tự quản|ban quản lý rừng|ban giám hiệu|đội dân phòng|tổ bảo vệ an ninh, trật tự|tổ bảo vệ an ninh trật tự|mặt trận|hội phụ nữ|đoàn thanh niên|ban tự quản|đội thanh niên xung kích|tổ công nghệ số cộng đồng|kế toán|chi hội|chi đoàn|tổ hòa giải",
  ),
);
/** Who head something in a small unit; also at the head of a sentence. */
const HEADS_OF_UNITS = phrases(listed("bí thư chi bộ|thôn đội trưởng|trưởng ban công tác mặt trận|công an viên"));
const UNITS = phrases(
  listed(
    "các xã, phường, đặc khu|các xã, phường|các xã|các phường|các thôn|các bản|các ấp|các khóm|các khu phố|các tổ dân phố|các thôn, bản|các thôn, tổ dân phố|các trường|các đơn vị|cấp xã|cấp thôn|xã|phường|thôn|bản|ấp|khu phố|sở tại|cơ sở|đảng ủy các xã, phường, đặc khu|đảng ủy các xã",
  ),
);

/** “dân quân | các bản”, “ban công tác mặt trận | thôn”: bodies of small units, written small; null when no unit follows. */
export function localBodyAt(clause: Clause, at: number): Mention[] | null {
  const { words } = clause;
  const local = words[at]?.isCapital ? phraseEnd(HEADS_OF_UNITS, words, at) : phraseEnd(LOCAL, words, at);
  if (local === at) return null;
  const villages = words[local]?.key === "các" ? villagesAt(clause, local) : null;
  if (villages && villages.length > 1) {
    const post = nameOf(clause, at, local);
    return villages.map((village, i) => ({
      ...village,
      name: `${post} ${village.name}`,
      start: i > 0 ? village.start : at,
    }));
  }
  const counted = isCount(words[local]?.key ?? "") ? local + 1 : local;
  const end = phraseEnd(UNITS, words, counted);
  if (end === counted || words[end]?.isCapital) return null;
  return [{ name: nameOf(clause, at, end), shape: "group", start: at, end }];
}

const SEATS = phrases(
  listed(
    "Ban Thường vụ|Thường trực|Ban Chấp hành|Ủy ban Kiểm tra|Văn phòng|Bí thư|đồng chí Bí thư|các đồng chí Bí thư",
  ),
);
const COMMITTEES = phrases(listed("huyện ủy|thành ủy|thị ủy|quận ủy|đảng ủy|tỉnh ủy|cấp ủy|chi bộ|đảng bộ"));

/** “Ban Thường vụ | các huyện ủy, thành ủy | lãnh đạo”: a seat of many Party committees; null when none follows. */
export function committeesAt(clause: Clause, at: number): Mention[] | null {
  const { words } = clause;
  const seat = phraseEnd(SEATS, words, at);
  if (seat === at || words[seat]?.key !== "các") return null;
  let end = phraseEnd(COMMITTEES, words, seat + 1);
  if (end === seat + 1) return null;
  while (begins(LISTING, words[end]) && phraseEnd(COMMITTEES, words, end + 1) > end + 1)
    end = phraseEnd(COMMITTEES, words, end + 1);
  const whole = relativeEnd(words, groupTailEnd(clause, end));
  return [{ name: nameOf(clause, at, whole), shape: "group", start: at, end: whole }];
}
