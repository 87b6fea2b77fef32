import type { Language } from "./createUniver.ts";

/** Every word of the page in both languages; {name} is filled in. */
export const WORDS = {
  preview: { vi: "Bản xem thử", en: "Preview" },
  previewHint: {
    vi: "Chạy trên máy này với bảng tính và đồng hồ giả lập. Không thư nào gửi ra ngoài.",
    en: "Runs on this computer with a simulated spreadsheet and clock. No mail leaves it.",
  },
  loading: { vi: "Đang mở bảng tính…", en: "Opening the spreadsheet…" },
  saved: { vi: "Đã lưu vào {file}", en: "Saved to {file}" },
  saving: { vi: "Đang lưu…", en: "Saving…" },
  notKept: { vi: "Dữ liệu mẫu, không lưu lại", en: "Sample data, not kept" },
  menuBar: { vi: "Trình đơn", en: "Menu bar" },
  user: { vi: "Người dùng: {user}", en: "User: {user}" },
  switchUser: { vi: "Chuyển sang người dùng khác", en: "Switch to another user" },
  secondWindow: { vi: "Mở cửa sổ thứ hai (người dùng khác)", en: "Open a second window (another user)" },
  columnGroups: { vi: "Nhóm cột", en: "Column groups" },
  openGroup: { vi: "Mở nhóm cột {columns}", en: "Expand columns {columns}" },
  closeGroup: { vi: "Thu gọn nhóm cột {columns}", en: "Collapse columns {columns}" },
  panels: { vi: "Bảng bên", en: "Side panels" },
  outbox: { vi: "Hộp thư đi", en: "Outbox" },
  documents: { vi: "Tài liệu", en: "Documents" },
  clock: { vi: "Đồng hồ", en: "Clock" },
  log: { vi: "Nhật ký chạy", en: "Run log" },
  close: { vi: "Đóng", en: "Close" },
  back: { vi: "Trở lại danh sách", en: "Back to the list" },
  noMails: {
    vi: "Chưa có thư nào. Thư mà Đôn Đốc gửi sẽ nằm ở đây thay vì đến người nhận.",
    en: "No mail yet. What Đôn Đốc sends ends up here instead of with its recipients.",
  },
  noDocuments: {
    vi: "Chưa có tài liệu nào. Báo cáo, công văn được lập sẽ nằm ở đây.",
    en: "No documents yet. Reports and letters that are made will be here.",
  },
  noRuns: { vi: "Chưa có lần chạy nào.", en: "Nothing has run yet." },
  from: { vi: "Từ", en: "From" },
  to: { vi: "Đến", en: "To" },
  cc: { vi: "Đồng gửi", en: "Cc" },
  replyTo: { vi: "Trả lời về", en: "Reply to" },
  noSubject: { vi: "(không có tiêu đề)", en: "(no subject)" },
  rendered: { vi: "Như người nhận thấy", en: "As received" },
  plainText: { vi: "Văn bản thuần", en: "Plain text" },
  attachments: { vi: "Tệp đính kèm", en: "Attachments" },
  download: { vi: "Tải xuống {name}", en: "Download {name}" },
  now: { vi: "Bây giờ (giờ giả lập)", en: "Now (virtual time)" },
  plusHour: { vi: "+1 giờ", en: "+1 hour" },
  plusDay: { vi: "+1 ngày", en: "+1 day" },
  weekLater: { vi: "Một tuần sau", en: "One week later" },
  advanceHint: {
    vi: "Đồng hồ đi tới, trình kích hoạt đến hạn sẽ chạy như trên Google.",
    en: "The clock moves on and triggers that are due run as on Google.",
  },
  moving: { vi: "Đồng hồ đang chạy tới…", en: "The clock is moving…" },
  triggers: { vi: "Trình kích hoạt", en: "Triggers" },
  noTriggers: { vi: "Chưa cài trình kích hoạt nào.", en: "No triggers are installed." },
  nextAt: { vi: "Lần tới: {time}", en: "Next: {time}" },
  neverNext: { vi: "Không có lần chạy nào sắp tới", en: "Nothing due" },
  quota: { vi: "Hạn mức thư hôm nay", en: "Mail quota today" },
  quotaLeft: { vi: "Còn {count} người nhận", en: "{count} recipients left" },
  runPrice: {
    vi: "{calls} lượt gọi dịch vụ · {seconds} giây trên Google",
    en: "{calls} service calls · {seconds} s on Google",
  },
  runFailed: { vi: "Lỗi", en: "Failed" },
  runDone: { vi: "Xong", en: "Done" },
  callsByKind: { vi: "Lượt gọi theo loại", en: "Calls by kind" },
  logs: { vi: "Dòng ghi của mã", en: "Logged lines" },
  "context.open": { vi: "khi mở bảng tính", en: "on open" },
  "context.edit": { vi: "khi sửa ô", en: "on edit" },
  "context.menu": { vi: "từ trình đơn", en: "menu" },
  "context.dialog": { vi: "từ hộp thoại", en: "dialog" },
  "context.trigger": { vi: "theo giờ hẹn", en: "trigger" },
  "context.web": { vi: "trang web", en: "web page" },
  running: { vi: "Đang chạy tập lệnh", en: "Running script" },
  lost: { vi: "Mất kết nối, đang thử lại…", en: "Connection lost, trying again…" },
  stopped: {
    vi: "Máy chủ xem thử đã dừng. Chạy lại “npm run preview” rồi tải lại trang.",
    en: "The preview's server has stopped. Run “npm run preview” again and reload this page.",
  },
  refusedTitle: { vi: "Đã xảy ra sự cố", en: "There was a problem" },
  newSheet: { vi: "Trang tính{number}", en: "Sheet{number}" },
  notHere: {
    vi: "Bản xem thử không giữ thao tác này (định dạng, gộp ô, cố định, sắp thứ tự trang tính…). Trên Google Sheets vẫn làm được.",
    en: "The preview does not keep this (formats, merging, freezing, order of sheets…). Google Sheets does.",
  },
  OK: { vi: "OK", en: "OK" },
  CANCEL: { vi: "Hủy", en: "Cancel" },
  YES: { vi: "Có", en: "Yes" },
  NO: { vi: "Không", en: "No" },
  dialogFrame: { vi: "Nội dung hộp thoại", en: "Dialog content" },
  mailFrame: { vi: "Nội dung thư", en: "Mail content" },
  failed: { vi: "Không mở được bản xem thử", en: "The preview could not be opened" },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type WordKey = keyof typeof WORDS;

/** The page's words in its language. */
export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

export function sayIn(language: Language): Say {
  return (key, values = {}) =>
    WORDS[key][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
