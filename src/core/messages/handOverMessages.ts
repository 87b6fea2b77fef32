import type { Wording } from "./wording.ts";

/** Words of the dialog that hands directives over. */
export const HAND_OVER_MESSAGES = {
  "hand.what": { vi: "Bàn giao", en: "Hand over" },
  "hand.what.follower": { vi: "việc theo dõi (Người theo dõi)", en: "the following (Follower)" },
  "hand.what.inCharge": {
    vi: "phân công lãnh đạo (Lãnh đạo phụ trách)",
    en: "the answering for it (Leader in charge)",
  },
  "hand.filter": { vi: "Nhiệm vụ nào", en: "Which directives" },
  "hand.from": { vi: "Đang do", en: "At present with" },
  "hand.agency": { vi: "Cơ quan chủ trì", en: "Lead agency" },
  "hand.field": { vi: "Lĩnh vực", en: "Field" },
  "hand.project": { vi: "Dự án", en: "Project" },
  "hand.all": { vi: "Tất cả", en: "All" },
  "hand.blank": { vi: "(chưa ghi)", en: "(blank)" },
  "hand.table": { vi: "Nhiệm vụ được bàn giao", en: "Directives to hand over" },
  "hand.take": { vi: "Bàn giao {id}", en: "Hand over {id}" },
  "hand.takeAll": { vi: "Bàn giao tất cả", en: "Hand over all" },
  "hand.none": { vi: "Không có nhiệm vụ nào như vậy.", en: "There are no such directives." },
  "hand.left": {
    vi: "Sổ còn {n} nhiệm vụ nữa chưa hiện ở đây; bàn giao xong mở lại.",
    en: "{n} more directives are not shown; hand these over and open this again.",
  },
  "hand.to": { vi: "Bàn giao cho (họ tên)", en: "To (name)" },
  "hand.to.known": { vi: "Đã có trong sổ: {names}.", en: "Known: {names}." },
  "hand.on": { vi: "Từ ngày", en: "From" },
  "hand.triggers": {
    vi: "Chuyển việc chạy tự động, gửi thư từ {owner} sang tài khoản đang dùng ({user})",
    en: "Move the hourly run and the e-mails from {owner} to this account ({user})",
  },
  "hand.triggers.hint": {
    vi: "Người nhận bàn giao tự đánh dấu ô này từ tài khoản công vụ dùng chung; thư sẽ gửi từ tài khoản đó.",
    en: "For whoever takes over, with the office's shared account: e-mails will leave from it.",
  },
  "hand.chosen": { vi: "{n} nhiệm vụ", en: "{n} directives" },
  "hand.noTo": { vi: "Ghi người nhận.", en: "Say to whom." },
  "hand.working": { vi: "Đang bàn giao, lập danh mục…", en: "Handing over, making the list…" },
  "hand.download": { vi: "Bàn giao, tải danh mục", en: "Hand over, download the list" },
  "hand.drive": { vi: "Bàn giao, lưu danh mục vào Drive", en: "Hand over, keep the list in Drive" },
} as const satisfies Record<string, Wording>;
