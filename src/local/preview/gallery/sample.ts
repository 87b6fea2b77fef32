import type { Language } from "../../../core/messages/say.ts";

/** Texts of the gallery, in both languages. */
const SAMPLES = {
  name: { vi: "Tên cơ quan", en: "Agency" },
  nameValue: { vi: "Sở Tài chính", en: "Department of Finance" },
  longLabel: {
    vi: "Địa chỉ nhận trả lời của cơ quan theo dõi, dùng cho mọi thư nhắc việc gửi trong tuần và thư đính chính nếu có",
    en: "Address for answers to every e-mail of the week, and to corrections where there are any",
  },
  longText: {
    vi: "Chủ trì, phối hợp với các sở, ban, ngành có liên quan và UBND các xã, phường rà soát, tổng hợp khó khăn, vướng mắc trong giải phóng mặt bằng; tham mưu, trình UBND tỉnh xem xét, quyết định",
    en: "Lead the review of obstacles to site clearance together with the departments concerned and the communes, and submit a proposal to the provincial committee for decision",
  },
  hint: {
    vi: "Ghi đúng như trong danh mục; nhiều tên cách nhau bằng dấu chấm phẩy.",
    en: "As in the directory; part several names by semicolons.",
  },
  error: { vi: "Chưa có cơ quan này trong danh mục.", en: "The directory does not know this agency." },
  numberLabel: { vi: "Báo trước (ngày)", en: "Due soon (days)" },
  numberError: { vi: "Nhập số nguyên từ 1 đến 60.", en: "A whole number from 1 to 60." },
  dateLabel: { vi: "Hạn hoàn thành", en: "Due" },
  dateError: { vi: "Trước ngày ban hành.", en: "Before the day of issue." },
  secret: { vi: "Văn bản không thuộc phạm vi bí mật nhà nước", en: "This paper contains no state secret" },
  secretError: { vi: "Cần xác nhận trước khi nhập.", en: "To be confirmed before importing." },
  auto: { vi: "Gửi tự động hằng tuần", en: "Automatic sending" },
  autoHint: { vi: "Chỉ có tác dụng sau khi đã xem trước thư.", en: "Only after a preview has been looked at." },
  pastDue: { vi: "3 nhiệm vụ đã quá hạn tại thời điểm nhập", en: "3 directives are past due already" },
  keep: { vi: "Chỉ lưu, kiểm tra sau", en: "Only keep, check later" },
  chase: { vi: "Đưa vào đôn đốc", en: "Chase" },
  month: { vi: "Tháng", en: "Month" },
  quarter: { vi: "Quý", en: "Quarter" },
  group: { vi: "Thời hạn và trạng thái", en: "Deadlines and standings" },
  save: { vi: "Lưu", en: "Save" },
  remove: { vi: "Xóa", en: "Delete" },
  removeTitle: { vi: "Xóa 12 dòng?", en: "Delete 12 rows?" },
  removeText: {
    vi: "Các dòng này không còn trong sổ. Có thể hoàn tác bằng lịch sử phiên bản.",
    en: "They leave the register. The version history brings them back.",
  },
  chosen: { vi: "Đã chọn 17 nhiệm vụ", en: "17 directives chosen" },
  done: { vi: "Đã nhập 17 nhiệm vụ.", en: "17 directives imported." },
  warning: { vi: "3 dòng cần kiểm tra trước khi đưa vào đôn đốc.", en: "3 rows need a look first." },
  info: { vi: "Văn bản chỉ được đọc trong trình duyệt này.", en: "The text is read in this browser only." },
  failed: { vi: "Không nối được với Google.", en: "No connection to Google." },
  step1: { vi: "Kiểm tra kết nối mạng.", en: "Check the network." },
  step2: { vi: "Đóng hộp này và gọi lại lệnh.", en: "Close this box and call again." },
  empty: { vi: "Chưa có nhiệm vụ nào", en: "No directives yet" },
  emptyText: { vi: "Nhập văn bản đầu tiên để bắt đầu.", en: "Import a first notice to begin." },
  steps: { vi: "Các bước", en: "Steps" },
  paste: { vi: "Dán văn bản", en: "Paste" },
  review: { vi: "Soát nhiệm vụ", en: "Review" },
  finish: { vi: "Nhập vào sổ", en: "Import" },
  drop: { vi: "Thả tệp .docx hoặc .pdf vào đây, hoặc", en: "Drop a .docx or .pdf file here, or" },
  chooseFile: { vi: "Chọn tệp", en: "Choose a file" },
  scanned: { vi: "Tệp PDF này là bản quét, không có lớp chữ.", en: "This PDF is a scan without a text layer." },
  reading: { vi: "Đang đọc văn bản…", en: "Reading…" },
  sending: { vi: "Đã gửi 12 trong 40 thư", en: "12 of 40 e-mails sent" },
  directive: { vi: "Nội dung nhiệm vụ", en: "Directive" },
  directives: { vi: "Nhiệm vụ đọc được", en: "Directives found" },
  lead: { vi: "Cơ quan chủ trì", en: "Lead agency" },
  unsure: { vi: "Cần kiểm tra", en: "To check" },
  doubt: { vi: "chưa rõ cơ quan chủ trì", en: "the lead is unclear" },
  reason: { vi: "mục 2: “trước ngày 30/11/2026”", en: "item 2: “trước ngày 30/11/2026”" },
  noAddress: { vi: "Chưa có địa chỉ thư", en: "No address" },
  toSend: { vi: "sẽ gửi", en: "will be sent" },
  sent: { vi: "đã gửi", en: "sent" },
  lines: { vi: "5 nhiệm vụ, 2 quá hạn", en: "5 directives, 2 overdue" },
  agencies: { vi: "Cơ quan nhận thư", en: "Agencies" },
  letter: { vi: "Thư gửi Sở Tài chính", en: "E-mail to the Department of Finance" },
  take: { vi: "Nhập", en: "Take" },
} as const;

export type Sample = (key: keyof typeof SAMPLES) => string;

export function samplesIn(language: Language): Sample {
  return (key) => SAMPLES[key][language];
}
