import { type Clause, type Mention, nameOf } from "./agencyNames.ts";
import { beginsName, HEADS } from "./nameTails.ts";
import { listed, phraseEnd, phrases } from "./phrases.ts";
import { ADVERBS, CIRCUMSTANCES, OPENERS, VERBS } from "./predicateLexicon.ts";
import type { Word } from "./words.ts";

/** Things with names of their own; they are worked on and work at nothing. */
const THINGS = listed(
  `thứ|chủ nhật|dự án|tiểu dự án|công trình|tuyến|đường|cầu|kế hoạch|công tác|việc|nội dung|nhiệm vụ|tiến độ|kinh phí|nguồn vốn|vốn|đề án|quy hoạch|hồ|đập|khu|cụm|gói thầu|hạng mục|quyết định|nghị quyết|nghị định|thông tư|luật|hội nghị|hội thảo|cuộc họp|thời gian|mục tiêu|tỷ lệ|chương trình|phương án|công văn|thông báo|kết luận|chỉ thị|tờ trình|báo cáo|văn bản|hồ sơ|mặt bằng|tình hình|kết quả|phong trào|lễ|lễ hội|ngày hội|festival|giải|cuộc thi|quốc lộ|tỉnh lộ|cao tốc|sân bay|ga|kênh|đê|kè|cống|hầm|nút giao|bến|chợ|đền|chùa|di tích|sông|suối|núi|đèo|rừng|biển|đảo|vịnh|đất|điểm|giai đoạn|năm|tháng|quý|tuần|đợt|bước|phần|số|tổng|mỗi|một|hai|ba|đây|đó|phó|quá trình|sản phẩm|đối tượng|người|nhân dân|bà con|cử tri|hộ|doanh nghiệp|điều|khoản|mục|phụ lục|biểu|bảng|danh mục|danh sách|quy chế|quy trình|quy định|hợp đồng|giá|thuế|phí|ngân sách|hệ thống|phần mềm|cơ sở dữ liệu|cổng|trang|nền tảng|ứng dụng|bộ tiêu chí|tiêu chí|bộ chỉ số|chỉ số|mô hình|không|chưa|cho|được|có|đã|đang|như|nhưng|tuy|song|mọi|toàn|cả|nếu|trường hợp|đồng thời|ngoài|sau|với|bằng|của|và|về|hiện|vừa|thừa|nhằm|vì|tất cả|nhiều|kính|trân trọng|xin|thống nhất|đồng ý|nhất trí|hoan nghênh|biểu dương|tuyên dương|ghi nhận|đánh giá|khen|cảm ơn|phê bình|tán thành|chấp thuận|thông qua|giao|yêu cầu|đề nghị|các|những|chủ tịch|bộ trưởng|thứ trưởng|đồng chí|ông|bà|phó chủ tịch|căn cứ`,
);
const ACTS = phrases([...VERBS, ...ADVERBS]);
/** Things, deeds, links: with these no name begins. */
const NO_NAMES = phrases([...THINGS, ...VERBS, ...ADVERBS, ...OPENERS, ...CIRCUMSTANCES]);
const LONGEST = 10;

/**
 * A body that no table knows: from a capital up to a verb, a name of its own in it (“VNPT Sông Hạ | khắc phục”, “Xưởng phim Tân Hà | lập”).
 * @param at first word of the name @param look "any" where an order just before says that a body follows
 */
export function strangerAt(clause: Clause, at: number, look: "named" | "any"): Mention | null {
  const { words } = clause;
  const first = words[at];
  if (!first?.isWord || !first.isCapital || /^\d/.test(first.text)) return null;
  if (beginsName(words, at) && look === "named" && phraseEnd(HEADS, words, at) === at) return null;
  if (phraseEnd(NO_NAMES, words, at) > at) return null;
  for (let end = at + 1; end <= at + LONGEST; end++) {
    const word = words[end];
    if (!word?.isWord || word.key === "nào") return null;
    if (word.isCapital || phraseEnd(ACTS, words, end) === end) continue;
    if (look === "named" && !isNamed(words, at, end)) return null;
    return { name: nameOf(clause, at, end), shape: "body", start: at, end };
  }
  return null;
}

/** Ends in a name (“… Sông Hạ”), or is one by its letters (“VNPT”, “SHB”). */
function isNamed(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from]?.text ?? "";
  if (/^\p{Lu}{2,}/u.test(first)) return true;
  return to - from > 1 && words[to - 1]?.isCapital === true;
}
