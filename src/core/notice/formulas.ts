import { firstWords, mayHold, opens } from "./firstWords.ts";
import { listed, phrases } from "./phrases.ts";
import type { Word } from "./words.ts";

/** A formula of a paper, from the head of its sentence; it orders nothing. */
interface Formula {
  readonly pattern: string;
  readonly sample: string;
  /** Where the pattern may begin with anything: words without which it matches nothing. */
  readonly holds?: string;
}

const FORMULAS: readonly Formula[] = [
  {
    pattern: "(?:(?:sáng|chiều|tối) )?ngày \\d[^.;]{0,200}(?:chủ trì|tham dự|dự họp)",
    sample: "Ngày 05/3/2026, đồng chí … chủ trì",
  },
  {
    pattern: "(?:tham dự|cùng dự|mời dự|dự|thành phần)(?:(?: cuộc)? (?:họp|hội nghị|cuộc họp|buổi)| có | gồm |:)",
    sample: "Tham dự cuộc họp có …",
  },
  {
    pattern: "sau khi (?:nghe|xem xét|bàn bạc|thảo luận|cân nhắc)(?![^.;]{0,400}(?:yêu cầu|giao|đề nghị)(?!\\p{L}))",
    sample: "Sau khi nghe … báo cáo",
  },
  {
    pattern:
      "(?:ngay (?:sau )?khi |sau khi |khi )?nhận được (?:công điện|công văn|thông báo|chỉ thị|văn bản|kế hoạch) này[^.;:]{0,200}(?:thực hiện|triển khai)[^.;:]{0,30}[.;]?$",
    sample: "Nhận được Công điện này, yêu cầu các đơn vị khẩn trương tổ chức thực hiện",
  },
  { pattern: "trên đây là", sample: "Trên đây là kết luận …" },
  { pattern: "thông báo này", sample: "Thông báo này thay cho Giấy mời" },
  { pattern: "\\(?kèm theo", sample: "(Kèm theo Thông báo số …)" },
  {
    pattern:
      "(?:thừa lệnh|thừa ủy quyền)?[^.;:]{0,80}(?:xin |trân trọng |được )?thông báo (?:(?:kết luận|ý kiến|nội dung|đến|để|tới)[^;:]{0,400})?(?:biết|được biết|thực hiện|tổ chức thực hiện|triển khai)[^;:]{0,40};?$",
    sample: "Văn phòng thông báo để các cơ quan biết, thực hiện",
    holds: "thông báo ",
  },
  { pattern: "ghi chú|lưu:|nơi nhận|kính gửi", sample: "Ghi chú: …" },
  {
    pattern:
      "căn cứ (?:luật|nghị định|nghị quyết|quyết định|kế hoạch|thông tư|chỉ thị|công văn)(?:[^;.]{0,250};|[^;.,]{0,200}[.]?)$",
    sample: "Căn cứ Luật …;",
  },
  { pattern: "theo đề nghị của[^;:]{0,200}[;.]?$|xét đề nghị", sample: "Theo đề nghị của Giám đốc Sở …" },
  {
    pattern:
      "(?:trong )?quá trình (?:triển khai |tổ chức )?thực hiện[^.;]{0,30}nếu (?:có|gặp|phát sinh)|nếu (?:có|gặp|phát sinh)[^.;]{0,40}(?:vướng mắc|phát sinh)",
    sample: "Trong quá trình thực hiện, nếu có vướng mắc …",
  },
  {
    pattern:
      "(?:trân trọng |kính )?(?:đề nghị|kính mời|yêu cầu)?[^.;]{0,60}(?:đến dự|dự họp|tham dự)[^.;]{0,40}(?:đúng|đầy đủ)",
    sample: "Đề nghị các đại biểu đến dự đúng thành phần",
    holds: "đến dự|dự họp|tham dự",
  },
  {
    pattern: "[^.;]{0,200}chịu trách nhiệm thi hành",
    sample: "Giám đốc các sở … chịu trách nhiệm thi hành Quyết định này",
    holds: "chịu trách nhiệm thi hành",
  },
  {
    pattern: "(?:các |quý )*đại biểu[^.;]{0,30}(?:mặc|có mặt|mang theo|đến trước)(?!\\p{L})",
    sample: "Đại biểu mặc lễ phục, có mặt trước 10 phút",
  },
  {
    pattern:
      "(?:rất |kính )?(?:mong|hân hạnh|trân trọng)[^.;]{0,80}(?:tham dự|đến dự|thu xếp|đón tiếp|cảm ơn|kính mời)",
    sample: "Rất mong quý vị thu xếp thời gian tham dự",
  },
  {
    pattern: "[^.;:]{0,200}(?:kính mời|trân trọng mời)[^.;:]{0,120}(?:dự họp|tham dự|dự hội nghị|đến dự)[^.;:]{0,60}:$",
    sample: "Ban A tổ chức họp …, trân trọng kính mời các đơn vị dự họp như sau:",
    holds: "kính mời|trân trọng mời",
  },
  { pattern: "quyết định này có hiệu lực", sample: "Quyết định này có hiệu lực kể từ ngày ký" },
];

const OPEN = FORMULAS.filter(({ holds }) => holds !== undefined);
const OPEN_PATTERN = anyOf(OPEN);
const FIXED_PATTERN = anyOf(FORMULAS.filter(({ holds }) => holds === undefined));
/** Most sentences hold none of these: spares reading them to their end at every word. */
const HELD = OPEN.map(({ holds }) => holds ?? "").join("|");
const HOLDS = new RegExp(HELD, "iu");
const MAY_HOLD = phrases(listed(HELD));
/** The bracket of “(kèm theo” is looked for apart. */
const FIXED_WORDS = firstWords(new RegExp(FIXED_PATTERN.source.replace("\\(?", "")));

function anyOf(formulas: readonly Formula[]): RegExp {
  return new RegExp(`^(?:${formulas.map(({ pattern }) => pattern).join("|")})`, "iu");
}

const ATTENDANCE = /^(?:tham dự|cùng dự|mời dự|dự|thành phần)(?!\p{L})/iu;

/** “Dự họp có …; …”: all halves of the sentence name those present. */
export function isAttendance(sentence: string): boolean {
  return ATTENDANCE.test(sentence);
}

/** Is a sentence one of the set forms that open or close a paper? @param words those of the sentence */
export function isFormula(sentence: string, words: readonly Word[]): boolean {
  const head = sentence.slice(0, 800);
  const [first] = words;
  if ((first?.key === "(" || opens(FIXED_WORDS, first)) && FIXED_PATTERN.test(head)) return true;
  return mayHold(MAY_HOLD, words) && HOLDS.test(head) && OPEN_PATTERN.test(head);
}
