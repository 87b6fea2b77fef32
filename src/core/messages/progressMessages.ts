import type { Wording } from "./wording.ts";

/** Kinds of entries and what each must hold: said by the script when it refuses one, and by the dialog before. */
export const PROGRESS_MESSAGES = {
  "progress.progress": { vi: "Báo cáo tiến độ", en: "Progress report" },
  "progress.claimed": { vi: "Cơ quan báo cáo hoàn thành", en: "The agency reports completion" },
  "progress.submitted": { vi: "Cơ quan đã trình", en: "The agency has submitted its paper" },
  "btn.confirm": { vi: "Xác nhận hoàn thành", en: "Confirm completion" },
  "btn.return": { vi: "Trả lại, đề nghị bổ sung", en: "Return with a reason" },
  "progress.extensionAsked": { vi: "Cơ quan đề nghị gia hạn", en: "The agency asks for an extension" },
  "btn.grant": { vi: "Đồng ý gia hạn", en: "Grant the extension" },
  "progress.extensionRefused": { vi: "Không đồng ý gia hạn", en: "Refuse the extension" },
  "progress.occurrence": { vi: "Báo cáo định kỳ, kỳ đang theo dõi", en: "Report for the open period" },
  "progress.eventCame": { vi: "Đã đủ điều kiện, bắt đầu tính hạn", en: "The event came: the clock starts" },
  "progress.transferred": { vi: "Chuyển cơ quan chủ trì", en: "Transfer to another lead" },
  "progress.disputed": { vi: "Cơ quan có ý kiến", en: "The agency objects" },
  "progress.urged": { vi: "Đã đôn đốc (điện thoại, tin nhắn)", en: "Reminded by telephone or message" },
  "progress.paused": { vi: "Tạm dừng", en: "Pause" },
  "progress.dropped": { vi: "Thôi theo dõi", en: "No longer track" },
  "progress.reopened": { vi: "Mở lại", en: "Reopen" },
  "need.paper": { vi: "cần số và ngày văn bản", en: "number and date of the paper are needed" },
  "need.content": { vi: "cần nội dung", en: "words are needed" },
  "need.proof": {
    vi: "cần số, ngày văn bản kết quả hoặc nêu rõ việc đã xong (ví dụ: đã khởi công ngày 20/6/2026)",
    en: "the result's paper, or the fact that shows it done, is needed",
  },
  "need.newDue": { vi: "cần ngày đề nghị gia hạn", en: "the new date is needed" },
  "need.laterDue": { vi: "ngày gia hạn phải sau hạn hiện tại ({due})", en: "the new date must be after {due}" },
  "need.basis": {
    vi: "cần số, ngày văn bản hoặc tên, chức vụ người cho ý kiến",
    en: "a paper, or who allowed it, is needed",
  },
  "need.day": {
    vi: "không tính được ngày từ thời hạn đã ghi, cần nhập ngày",
    en: "the words of the deadline give no date: type it",
  },
  "need.reason": { vi: "cần chọn lý do", en: "a reason is needed" },
  "need.newLead": { vi: "cần tên cơ quan chủ trì mới", en: "the new lead is needed" },
} as const satisfies Record<string, Wording>;
