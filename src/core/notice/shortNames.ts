import { listed, phrases } from "./phrases.ts";

const COUNTS = ["hai", "ba", "bốn", "02", "03", "04"];
const BODIES = listed(
  "ban|sở|phòng|chi cục|cục|trung tâm|huyện|xã|phường|đơn vị|cơ quan|công ty|tổng công ty|tập đoàn|hãng|bệnh viện|hiệp hội|nhà thầu|văn phòng|địa phương|chủ đầu tư",
);
/** Bodies of which a paper's place has one: they need no name. */
export const ALONE = listed(
  "bưu điện|điện lực|viễn thông|thư viện|bảo tàng|ký túc xá|kho bạc|nhà trường|ban giám hiệu|ban tổ chức|mặt trận|đài truyền thanh|bảo hiểm xã hội|bhxh|cấp nước|trạm bơm|nhà văn hóa|phòng khám",
);
/** “Ban có trách nhiệm …”, “Hai Sở khẩn trương …”: a body named before. */
export const ANAPHORA = new RegExp(
  `^(?:(?:${COUNTS.join("|")})\\s+)?(?:${BODIES.join("|")}|${ALONE.join("|")})(?:\\s+(?:này|trên|nêu trên|nói trên))?$`,
);
const IS_ALONE = new RegExp(`^(?:${ALONE.join("|")})$`);

/** Is a shortened name one that only a verb makes sure: “Thư viện | lắp”? */
export function needsVerb(key: string): boolean {
  return IS_ALONE.test(key);
}

/** First words of a shortened name. */
export const POINTERS = phrases([...COUNTS, ...BODIES, ...ALONE]);

/** Words with which a body named by its head alone hands a job over: “Sở thống nhất giao …”. */
export const ASSIGNS = phrases(
  ["giao", "giao cho", "giao nhiệm vụ cho", "phân công"].flatMap((verb) => [
    verb,
    `thống nhất ${verb}`,
    `đồng ý ${verb}`,
  ]),
);

/** “Ban chấp thuận đề nghị của …”, “Sở đồng ý cho …”: what the issuing body grants. */
export const OWN_DECISIONS =
  /^(?:đã |cơ bản )?(?:chấp thuận|đồng ý|nhất trí|không đồng ý|chưa đồng ý|ghi nhận|hoan nghênh|biểu dương|sẽ xem xét|thống nhất (?:với|chủ trương|về|theo|cho))(?!\p{L})/iu;
