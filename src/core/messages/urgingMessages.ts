import type { Wording } from "./wording.ts";

/** Words of the dialog that drafts urging letters. */
export const URGING_MESSAGES = {
  "urging.intro": {
    vi: "Chỉ có nhiệm vụ đã kiểm tra, thực sự quá thời hạn, của cơ quan được gửi thư. Nhiệm vụ đã báo cáo, mốc phấn đấu, chưa kiểm tra không có ở đây.",
    en: "Only directives that were checked and are truly overdue, of agencies that are written to. What was reported, targets and unchecked rows are left out.",
  },
  "urging.moreThan": { vi: "Quá hạn trên (ngày)", en: "Overdue by more than (days)" },
  "urging.none": { vi: "Không có nhiệm vụ nào quá hạn cần đôn đốc.", en: "Nothing is overdue." },
  "urging.noneSoLong": { vi: "Không có nhiệm vụ nào quá hạn lâu như vậy.", en: "Nothing is overdue for so long." },
  "urging.table": { vi: "Nhiệm vụ quá hạn của {agency}", en: "Overdue directives of {agency}" },
  "urging.tick": { vi: "Đôn đốc {id} ({agency})", en: "Urge {id} ({agency})" },
  "urging.tickAll": { vi: "Đôn đốc tất cả", en: "Urge all" },
  "urging.paper": { vi: "Văn bản giao", en: "Source paper" },
  "urging.past": { vi: "quá {n} ngày", en: "{n} days past" },
  "urging.remarks": { vi: "Lưu ý", en: "Remarks" },
  "urging.disputed": { vi: "Cơ quan có ý kiến", en: "The agency objects" },
  "urging.heard": { vi: "Có phản hồi ngày {date}", en: "Heard of on {date}" },
  "urging.fresh": { vi: "Mới thay đổi", en: "Just changed" },
  "urging.letters": { vi: "Đã có {n} công văn", en: "{n} letters so far" },
  "urging.left": {
    vi: "Còn {n} nhiệm vụ quá hạn nữa chưa hiện ở đây.",
    en: "{n} more overdue directives are not shown.",
  },
  "urging.letter": { vi: "Công văn", en: "Letter" },
  "urging.shape": { vi: "Số công văn", en: "How many" },
  "urging.shape.one": { vi: "Một công văn kèm phụ lục", en: "One with an appendix" },
  "urging.shape.each": { vi: "Mỗi cơ quan một công văn", en: "One for each agency" },
  "urging.issuer": { vi: "Cơ quan ban hành", en: "Issued by" },
  "urging.issuer.authority": { vi: "{authority} (thừa lệnh Chủ tịch)", en: "{authority} (by order of its chair)" },
  "urging.answerBy": { vi: "Đề nghị báo cáo trước ngày", en: "Answer before" },
  "urging.clause": {
    vi: "Đề nghị làm rõ trách nhiệm của tập thể, cá nhân có liên quan",
    en: "Ask who is responsible",
  },
  "urging.clause.hint": {
    vi: "Không nên dùng ở công văn đầu tiên. Cơ quan Trung ương, Đảng, đoàn thể có công văn riêng, không có câu này.",
    en: "Not for a first letter. Central bodies, Party and unions get a letter of their own without it.",
  },
  "urging.record": { vi: "Ghi vào Diễn biến: đã đôn đốc bằng văn bản", en: "Tell in Diễn biến that they were urged" },
  "urging.record.hint": {
    vi: "Tăng “Số lần đôn đốc”; bỏ đánh dấu nếu chưa chắc công văn được ký.",
    en: "Counts as a reminder; untick it if the letter may not be signed.",
  },
  "paper.lines": {
    vi: "Mỗi dòng một mục. Chỉ dùng cho lần này; mặc định lấy từ Thiết lập.",
    en: "One entry a line. For this time only; the settings hold the usual ones.",
  },
  "urging.chosen": {
    vi: "{rows} nhiệm vụ, {agencies} cơ quan, {letters} công văn",
    en: "{rows} directives, {agencies} agencies, {letters} letters",
  },
  "urging.nothing": { vi: "Đánh dấu nhiệm vụ cần đôn đốc.", en: "Tick what to urge." },
  "urging.working": { vi: "Đang soạn công văn…", en: "Drafting…" },
  "urging.download": { vi: "Soạn, tải về máy", en: "Draft and download" },
  "urging.drive": { vi: "Soạn, lưu vào Drive", en: "Draft and keep in Drive" },
} as const satisfies Record<string, Wording>;
