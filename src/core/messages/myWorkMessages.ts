import type { Wording } from "./wording.ts";

/** Words of the page of what a person follows. */
export const MY_WORK_MESSAGES = {
  "work.follower": { vi: "Người theo dõi", en: "Follower" },
  "work.follower.all": { vi: "Tất cả", en: "Everybody" },
  "work.sections": { vi: "Việc cần làm", en: "What to do" },
  "work.s.check": { vi: "Cần kiểm tra ({n})", en: "To check ({n})" },
  "work.s.byForm": { vi: "Gửi qua biểu mẫu ({n})", en: "Sent by form ({n})" },
  "work.answer": { vi: "Trả lời các báo cáo này", en: "Answer these reports" },
  "work.answer.opening": { vi: "Đang mở trang trả lời…", en: "Opening…" },
  "work.s.claimed": { vi: "Chờ xác nhận ({n})", en: "Awaiting confirmation ({n})" },
  "work.s.overdue": { vi: "Quá hạn ({n})", en: "Overdue ({n})" },
  "work.s.dueSoon": { vi: "Đến hạn {days} ngày ({n})", en: "Due within {days} days ({n})" },
  "work.s.noPaper": { vi: "Chưa có văn bản ({n})", en: "No paper yet ({n})" },
  "work.empty": { vi: "Không có việc nào ở mục này.", en: "Nothing here." },
  "work.left": {
    vi: "Còn {n} việc nữa chưa hiện; xử lý bớt rồi mở lại.",
    en: "{n} more are not shown; settle some and open this again.",
  },
  "work.table": { vi: "Các nhiệm vụ ở mục đang xem", en: "Directives of this tab" },
  "work.why": { vi: "Ghi chú", en: "Remarks" },
  "work.do": { vi: "Xử lý", en: "Act" },
  "work.open": { vi: "Mở dòng", en: "Open row" },
  "work.open.of": { vi: "Mở dòng {id}", en: "Open the row {id}" },
  "work.record": { vi: "Ghi nhận", en: "Record" },
  "work.record.of": { vi: "Ghi nhận {id}", en: "Record for {id}" },
  "work.back": { vi: "Quay lại danh sách", en: "Back to the list" },
} as const satisfies Record<string, Wording>;
