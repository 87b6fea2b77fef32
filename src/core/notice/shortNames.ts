import { phrases } from "./words.ts";

const COUNTS = ["hai", "ba", "bốn", "02", "03", "04"];
const BODIES =
  "ban|sở|phòng|chi cục|cục|trung tâm|huyện|xã|phường|đơn vị|cơ quan|công ty|tổng công ty|tập đoàn|hãng|bệnh viện|hiệp hội|nhà thầu|văn phòng|địa phương|chủ đầu tư".split(
    "|",
  );
/** “Ban có trách nhiệm …”, “Hai Sở khẩn trương …”: a body named before. */
export const ANAPHORA = new RegExp(
  `^(?:(?:${COUNTS.join("|")})\\s+)?(?:${BODIES.join("|")})(?:\\s+(?:này|trên|nêu trên|nói trên))?$`,
);
/** First words of a shortened name. */
export const POINTERS = new Set([...COUNTS, ...BODIES].map((phrase) => phrase.split(" ")[0]));

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
