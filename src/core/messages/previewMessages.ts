import type { Wording } from "./wording.ts";

/** Words of the dialog in which the week's e-mails are looked at before they leave. */
export const PREVIEW_MESSAGES = {
  "preview.agencies": { vi: "Cơ quan nhận thư", en: "Agencies" },
  "preview.count": { vi: "{n} nhiệm vụ, {overdue} quá hạn", en: "{n} directives, {overdue} overdue" },
  "preview.week": { vi: "Tuần", en: "Week" },
  "preview.letters": { vi: "Thư sẽ gửi", en: "To be sent" },
  "preview.needed": { vi: "Lượt gửi cần", en: "Recipients" },
  "preview.left": { vi: "Hạn mức còn hôm nay", en: "Quota left today" },
  "preview.silent": { vi: "Không có nội dung cần gửi", en: "Nothing to be told" },
  "preview.short": {
    vi: "Hạn mức hôm nay không đủ: {n} thư chờ đến hôm sau, thư của cơ quan quá hạn lâu nhất gửi trước.",
    en: "Today's quota is short: {n} e-mails wait until tomorrow; the longest overdue go first.",
  },
  "preview.s.toSend": { vi: "sẽ gửi", en: "will be sent" },
  "preview.s.sent": { vi: "đã gửi tuần này", en: "sent this week" },
  "preview.s.unclear": { vi: "chưa rõ đã gửi hay chưa", en: "not known whether sent" },
  "preview.s.failed": { vi: "lần trước lỗi, sẽ gửi lại", en: "failed before, will be tried again" },
  "preview.s.quota": { vi: "chờ hạn mức", en: "waits for quota" },
  "preview.s.returned": { vi: "bị trả lại", en: "came back" },
  "preview.to": { vi: "Người nhận", en: "To" },
  "preview.subject": { vi: "Tiêu đề", en: "Subject" },
  "preview.mail": { vi: "Thư gửi {agency}", en: "E-mail to {agency}" },
  "preview.notReached": { vi: "Không gửi được ({n})", en: "Not reached ({n})" },
  "preview.noAddress": { vi: "Chưa có địa chỉ thư tại trang Cơ quan.", en: "No address on the sheet Cơ quan." },
  "preview.invalidAddress": {
    vi: "Địa chỉ thư tại trang Cơ quan không hợp lệ.",
    en: "The address on the sheet Cơ quan is not valid.",
  },
  "preview.skipped": {
    vi: "Bỏ qua địa chỉ không hợp lệ {address}; thư vẫn gửi tới địa chỉ khác.",
    en: "{address} is not valid and left out; the e-mail goes to the other address.",
  },
  "preview.unticked": { vi: "Chưa tích “Gửi thư” tại trang Cơ quan.", en: "Not ticked for mail on the sheet Cơ quan." },
  "preview.returned": {
    vi: "Thư trước gửi tới địa chỉ này bị trả lại. Sửa địa chỉ tại trang Cơ quan.",
    en: "The last e-mail to this address came back. Correct it on the sheet Cơ quan.",
  },
  "preview.unsure": {
    vi: "Chưa rõ đã gửi hay chưa. Kiểm tra hộp thư đã gửi rồi chọn: Gửi lại / Coi như đã gửi.",
    en: "Not known whether sent. Check the sent mail, then: send again / treat as sent.",
  },
  "preview.again": { vi: "Gửi lại", en: "Send again" },
  "preview.asSent": { vi: "Coi như đã gửi", en: "Treat as sent" },
  "preview.cameBack": { vi: "Thư bị trả lại", en: "It came back" },
} as const satisfies Record<string, Wording>;
