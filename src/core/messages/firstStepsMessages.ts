import type { Wording } from "./wording.ts";

/** Words of the dialog that leads through the first run. */
export const FIRST_STEPS_MESSAGES = {
  "first.steps": { vi: "Các bước khai báo", en: "First steps" },
  "first.s.made": { vi: "Sổ", en: "Register" },
  "first.s.names": { vi: "Cơ quan", en: "Office" },
  "first.s.sender": { vi: "Thư", en: "Mail" },
  "first.s.directory": { vi: "Danh mục", en: "Directory" },
  "first.s.notice": { vi: "Văn bản đầu tiên", en: "First notice" },
  "first.next": { vi: "Tiếp tục", en: "Next" },
  "first.save": { vi: "Lưu và tiếp tục", en: "Save and go on" },
  "first.later": { vi: "Để sau", en: "Later" },
  "first.back": { vi: "Quay lại", en: "Back" },
  "first.leave": {
    vi: "Mỗi bước được lưu riêng. Có thể đóng hộp này và làm tiếp sau: Đôn đốc › Quản trị › Khai báo ban đầu.",
    en: "Each step is saved by itself. You may close this and go on later: Đôn Đốc › Administration › First steps.",
  },
  "first.made": { vi: "Sổ đã được khởi tạo.", en: "The register is ready." },
  "first.made.locale": {
    vi: "Bảng tính dùng định dạng Việt Nam (ngày/tháng/năm), múi giờ Hà Nội (GMT+7).",
    en: "The spreadsheet uses Vietnamese formats (day/month/year) and Hanoi's time zone (GMT+7).",
  },
  "first.made.sheets": { vi: "Các trang: {sheets}.", en: "Sheets: {sheets}." },
  "first.made.official": {
    vi: "Đây là sổ làm việc; văn bản chính thức vẫn nằm trong hệ thống quản lý văn bản của cơ quan.",
    en: "This is a working register; official papers stay in the office's document system.",
  },
  "first.sender": {
    vi: "Thư sẽ gửi từ tài khoản đang mở: {user}",
    en: "E-mails will leave from the account in use: {user}",
  },
  "first.sender.unknown": {
    vi: "Google không cho biết tài khoản đang mở. Thư gửi từ tài khoản bật “Gửi tự động hằng tuần” hoặc bấm “Gửi thư tuần này”.",
    en: "Google does not tell the account in use. E-mails leave from whoever switches automatic sending on or sends them.",
  },
  "first.sender.public": {
    vi: "{user} là hộp thư công cộng. Nên dùng hộp thư công vụ dùng chung của cơ quan: thư từ hộp thư công cộng dễ bị coi là thư rác hoặc giả mạo, và không đúng quy định về thư điện tử công vụ.",
    en: "{user} is a public mailbox. Use the office's own shared one: mail from a public mailbox looks like spam or phishing, and rules on official mail speak against it.",
  },
  "first.replyTo.needed": { vi: "Bắt buộc: cơ quan nhận thư trả lời tới đây.", en: "Needed: agencies answer to it." },
  "first.directory.have": {
    vi: "Danh mục đang có {n} cơ quan. Có thể dán thêm, hoặc để sau.",
    en: "The directory holds {n} agencies. Paste more, or leave it for later.",
  },
  "first.notice": {
    vi: "Dán một thông báo kết luận để có những nhiệm vụ đầu tiên. Hệ thống đọc, bạn xem lại từng dòng rồi mới ghi vào sổ.",
    en: "Paste a notice for the first directives. It is read, you look at each row, and only then it is written.",
  },
  "first.notice.missing": { vi: "Còn thiếu: {settings}.", en: "Still blank: {settings}." },
  "first.notice.open": { vi: "Nhập văn bản đầu tiên", en: "Import the first notice" },
  "first.notice.opening": { vi: "Đang mở…", en: "Opening…" },
} as const satisfies Record<string, Wording>;
