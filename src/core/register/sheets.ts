// The tables of the sheets and their columns, kept whole: each sheet is told in one place.
import type { Column, RowOf, Table } from "./column.ts";
import { REGISTER_COLUMNS } from "./registerColumns.ts";

/** A plain column of text. */
const text = <const K extends string>(key: K, vi: string, en: string, width: Column["width"]) =>
  ({ key, vi, en, type: "text", width, owner: "person" }) as const;

/** What “Văn bản” says of a paper: a draft waits until somebody types its number and date. */
export const PAPER_STATES = { issued: "Đã phát hành", draft: "Dự thảo" } as const;

const NOTICE_COLUMNS = [
  {
    key: "paper",
    vi: "Văn bản",
    en: "Paper",
    type: "text",
    width: 260,
    owner: "person",
    note: "Trích dẫn dùng ở cột “Văn bản giao” của trang Nhiệm vụ.",
    required: true,
  },
  { key: "number", vi: "Số, ký hiệu", en: "Number", type: "text", width: 100, owner: "person" },
  { key: "issuedOn", vi: "Ngày ban hành", en: "Issued on", type: "date", width: 100, owner: "person" },
  {
    key: "kind",
    vi: "Loại văn bản",
    en: "Kind",
    type: "text",
    width: 160,
    owner: "person",
    choices: ["Kết luận", "Thông báo họp"],
  },
  { key: "issuer", vi: "Cơ quan ban hành", en: "Issuer", type: "text", width: 160, owner: "person" },
  { key: "subject", vi: "Trích yếu", en: "Subject", type: "text", width: 420, owner: "person" },
  { key: "chair", vi: "Người chủ trì", en: "Chair", type: "text", width: 160, owner: "person" },
  { key: "meetingOn", vi: "Ngày họp", en: "Meeting date", type: "date", width: 100, owner: "person" },
  {
    key: "issued",
    vi: "Phát hành",
    en: "Issued",
    type: "text",
    width: 100,
    owner: "person",
    choices: [PAPER_STATES.issued, PAPER_STATES.draft],
    strict: true,
  },
  { key: "urgency", vi: "Độ khẩn", en: "Urgency", type: "text", width: 100, owner: "person" },
  { key: "record", vi: "Hồ sơ iOffice", en: "Office record", type: "text", width: 160, owner: "person" },
  { key: "importedBy", vi: "Người nhập", en: "Imported by", type: "text", width: 160, owner: "person" },
  { key: "importedOn", vi: "Ngày nhập", en: "Imported on", type: "date", width: 100, owner: "person" },
] as const satisfies readonly Column[];

const PROJECT_COLUMNS = [
  { key: "name", vi: "Dự án", en: "Project", type: "text", width: 420, owner: "person", required: true },
  {
    key: "assessment",
    vi: "Đánh giá tiến độ",
    en: "Assessment",
    type: "text",
    width: 160,
    owner: "person",
    choices: ["Đáp ứng", "Chậm", "Không tiến triển", "Chưa đánh giá"],
    strict: true,
  },
  { key: "assessedOn", vi: "Ngày đánh giá", en: "Assessed on", type: "date", width: 160, owner: "person" },
  { key: "source", vi: "Nguồn", en: "Source", type: "text", width: 160, owner: "person" },
  { key: "open", vi: "Nhiệm vụ còn lại", en: "Open", type: "number", width: 160, owner: "add-on", late: true },
  { key: "overdue", vi: "Quá hạn", en: "Overdue", type: "number", width: 160, owner: "add-on", late: true },
  {
    key: "missedTarget",
    vi: "Chậm mốc phấn đấu",
    en: "Target missed",
    type: "number",
    width: 160,
    owner: "add-on",
    late: true,
  },
  {
    key: "nextDue",
    vi: "Thời hạn gần nhất",
    en: "Next deadline",
    type: "date",
    width: 160,
    owner: "add-on",
    late: true,
  },
  {
    key: "oldest",
    vi: "Quá hạn lâu nhất",
    en: "Oldest overdue",
    type: "text",
    width: 160,
    owner: "add-on",
    late: true,
  },
  { key: "hint", vi: "Lưu ý", en: "Hint", type: "text", width: 160, owner: "add-on", late: true },
] as const satisfies readonly Column[];

export const AGENCY_COLUMNS = [
  { key: "order", vi: "Thứ tự", en: "Order", spellings: ["STT", "TT"], type: "number", width: 100, owner: "person" },
  {
    key: "name",
    vi: "Tên cơ quan",
    en: "Agency",
    spellings: ["Cơ quan", "Cơ quan, đơn vị", "Tên cơ quan, đơn vị", "Đơn vị", "Tên đơn vị", "Tên"],
    type: "text",
    width: 260,
    owner: "person",
    required: true,
  },
  {
    key: "shortNames",
    vi: "Tên viết tắt",
    en: "Short names",
    spellings: ["Viết tắt", "Tên gọi khác"],
    type: "text",
    width: 160,
    owner: "person",
    note: "Nhiều tên cách nhau bằng dấu chấm phẩy.",
  },
  {
    key: "kind",
    vi: "Loại",
    en: "Kind",
    type: "text",
    width: 100,
    owner: "person",
    choices: ["cơ quan", "nhóm", "lãnh đạo", "nội bộ", "tổ chức khác"],
  },
  { key: "block", vi: "Khối", en: "Block", type: "text", width: 260, owner: "person" },
  {
    key: "mailed",
    vi: "Gửi thư",
    en: "Mailed",
    spellings: ["Nhận thư", "Gửi thư nhắc việc"],
    type: "flag",
    width: 100,
    owner: "person",
    required: true,
  },
  {
    key: "addresses",
    vi: "Địa chỉ thư",
    en: "Addresses",
    spellings: ["E-mail", "Email", "Thư điện tử", "Địa chỉ thư điện tử", "Địa chỉ e-mail", "Địa chỉ email", "Hộp thư"],
    type: "text",
    width: 260,
    owner: "person",
    note: "Nhiều địa chỉ cách nhau bằng dấu chấm phẩy; hệ thống không bao giờ tự đoán địa chỉ.",
    required: true,
  },
  { key: "salutation", vi: "Xưng hô", en: "Salutation", type: "text", width: 160, owner: "person" },
  {
    key: "contact",
    vi: "Đầu mối, điện thoại",
    en: "Contact",
    spellings: ["Đầu mối điện thoại", "Đầu mối", "Người liên hệ"],
    type: "text",
    width: 260,
    owner: "person",
  },
  {
    key: "validFrom",
    vi: "Hiệu lực từ",
    en: "Valid from",
    spellings: ["Từ ngày"],
    type: "date",
    width: 100,
    owner: "person",
  },
  {
    key: "validTo",
    vi: "Hiệu lực đến",
    en: "Valid to",
    spellings: ["Đến ngày"],
    type: "date",
    width: 100,
    owner: "person",
  },
  {
    key: "successors",
    vi: "Cơ quan tiếp nhận",
    en: "Successors",
    type: "text",
    width: 260,
    owner: "person",
    note: "Nhiều cơ quan cách nhau bằng dấu chấm phẩy.",
  },
] as const satisfies readonly Column[];

const LEADER_COLUMNS = [
  text("name", "Họ tên", "Name", 160),
  text("position", "Chức vụ", "Position", 260),
  text("field", "Lĩnh vực", "Field", 260),
  { key: "from", vi: "Từ ngày", en: "From", type: "date", width: 100, owner: "person" },
  { key: "to", vi: "Đến ngày", en: "To", type: "date", width: 100, owner: "person" },
  text("email", "E-mail", "E-mail", 160),
] as const satisfies readonly Column[];

export const EVENT_COLUMNS = [
  text("id", "Mã", "ID", 100),
  { key: "date", vi: "Ngày", en: "Date", type: "date", width: 100, owner: "person" },
  text("kind", "Loại", "Kind", 160),
  text("source", "Nguồn", "Source", 160),
  text("paper", "Số, ngày văn bản", "Paper", 260),
  text("content", "Nội dung", "Content", 420),
  text("by", "Người ghi", "Recorded by", 260),
] as const satisfies readonly Column[];

const MAIL_COLUMNS = [
  { ...text("key", "Khóa", "Key", 260), required: true },
  text("agency", "Cơ quan", "Agency", 260),
  text("week", "Tuần", "Week", 160),
  text("kind", "Loại thư", "Kind", 160),
  text("recipients", "Địa chỉ nhận", "Recipients", 260),
  text("state", "Kết quả gửi", "State", 160),
  text("sentAt", "Thời điểm", "Sent at", 160),
  text("subject", "Tiêu đề", "Subject", 420),
  text("error", "Lỗi", "Error", 260),
  text("told", "Nội dung nhắc", "Told", 420),
] as const satisfies readonly Column[];

const HOLIDAY_COLUMNS = [
  { key: "date", vi: "Ngày", en: "Date", type: "date", width: 100, owner: "person", required: true },
  {
    key: "kind",
    vi: "Loại",
    en: "Kind",
    type: "text",
    width: 100,
    owner: "person",
    choices: ["Nghỉ", "Làm bù"],
    strict: true,
  },
  text("name", "Tên", "Name", 420),
  text("certainty", "Căn cứ", "Certainty", 420),
] as const satisfies readonly Column[];

const JOURNAL_COLUMNS = [
  text("at", "Thời điểm", "At", 160),
  text("by", "Ai", "By", 260),
  text("command", "Lệnh", "Command", 160),
  text("run", "Lượt chạy", "Run", 160),
  text("sheet", "Trang", "Sheet", 160),
  text("id", "Mã", "ID", 100),
  text("field", "Cột", "Field", 160),
  text("before", "Trước", "Before", 420),
  text("after", "Sau", "After", 420),
] as const satisfies readonly Column[];

export const SETTING_COLUMNS = [
  text("setting", "Thiết lập", "Setting", 420),
  { ...text("value", "Giá trị", "Value", 420), required: true },
  text("help", "Giải thích", "Explanation", 420),
  {
    key: "key",
    vi: "Khóa",
    en: "Key",
    type: "text",
    width: 160,
    owner: "person",
    required: true,
    note: "Không sửa: hệ thống tìm thiết lập theo cột này.",
  },
] as const satisfies readonly Column[];

const REPORT_COLUMNS = [
  text("id", "Mã báo cáo", "Report", 100),
  { key: "part", vi: "Phần", en: "Part", type: "number", width: 100, owner: "person" },
  text("period", "Kỳ báo cáo", "Period", 260),
  { key: "from", vi: "Từ ngày", en: "From", type: "date", width: 100, owner: "person" },
  { key: "to", vi: "Đến ngày", en: "To", type: "date", width: 100, owner: "person" },
  text("scope", "Phạm vi", "Scope", 260),
  text("madeAt", "Lập lúc", "Made at", 160),
  text("by", "Người lập", "Made by", 260),
  {
    key: "state",
    vi: "Tình trạng",
    en: "State",
    type: "text",
    width: 100,
    owner: "person",
    choices: ["Đã chốt", "Đã hủy"],
    strict: true,
  },
  text("hash", "Mã đối chiếu", "Check", 160),
  text("data", "Số liệu", "Figures", 420),
] as const satisfies readonly Column[];

interface SheetSpec {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  readonly columns: readonly Column[];
  readonly frozenColumns: number;
  /** Columns carry metadata, so that they are found under any heading. */
  readonly anchored?: true;
  /** Columns that together tell a row from all others, the first by itself for people; absent: rows are never looked up. */
  readonly namedBy?: readonly string[];
  /** History that can be typed over by accident proves nothing: edits by hand are warned about. */
  readonly guarded?: true;
  /** Not made at set-up but when the first row is written, and hidden: nobody works in it. */
  readonly hidden?: true;
}

/** Tables of the workbook, in tab order. “Tổng hợp” is no table; it is laid out by `summarySheet.ts`. */
export const SHEETS = [
  {
    key: "register",
    vi: "Nhiệm vụ",
    en: "Directives",
    columns: REGISTER_COLUMNS,
    frozenColumns: 2,
    anchored: true,
    namedBy: ["id"],
  },
  { key: "notices", vi: "Văn bản", en: "Notices", columns: NOTICE_COLUMNS, frozenColumns: 1, namedBy: ["paper"] },
  { key: "projects", vi: "Dự án", en: "Projects", columns: PROJECT_COLUMNS, frozenColumns: 0, namedBy: ["name"] },
  {
    key: "agencies",
    vi: "Cơ quan",
    en: "Agencies",
    columns: AGENCY_COLUMNS,
    frozenColumns: 2,
    anchored: true,
    namedBy: ["name"],
  },
  { key: "leaders", vi: "Lãnh đạo", en: "Leaders", columns: LEADER_COLUMNS, frozenColumns: 0 },
  {
    key: "events",
    vi: "Diễn biến",
    en: "Events",
    columns: EVENT_COLUMNS,
    frozenColumns: 0,
    guarded: true,
    namedBy: ["id", "date", "kind", "source", "paper", "content", "by"],
  },
  { key: "mail", vi: "Thư đã gửi", en: "Sent e-mails", columns: MAIL_COLUMNS, frozenColumns: 0, guarded: true },
  { key: "holidays", vi: "Ngày nghỉ", en: "Days off", columns: HOLIDAY_COLUMNS, frozenColumns: 0 },
  { key: "journal", vi: "Nhật ký", en: "Journal", columns: JOURNAL_COLUMNS, frozenColumns: 0, guarded: true },
  { key: "settings", vi: "Thiết lập", en: "Settings", columns: SETTING_COLUMNS, frozenColumns: 0, namedBy: ["key"] },
  {
    key: "reports",
    vi: "Báo cáo đã chốt",
    en: "Kept reports",
    columns: REPORT_COLUMNS,
    frozenColumns: 0,
    guarded: true,
    hidden: true,
    namedBy: ["id", "part"],
  },
] as const satisfies readonly SheetSpec[];

/** Those that set-up makes and people see. */
export const SHOWN_SHEETS = SHEETS.filter((spec) => !("hidden" in spec));

export const SUMMARY_SHEET = { vi: "Tổng hợp", en: "Summary" } as const;

export type SheetKey = (typeof SHEETS)[number]["key"];

type ColumnsOf<K extends SheetKey> = Extract<(typeof SHEETS)[number], { readonly key: K }>["columns"];

/** Row type of a sheet. */
export type SheetRow<K extends SheetKey> = RowOf<ColumnsOf<K>>;

/** The sheets a command reads, each as a table. */
export type Tables = { readonly [K in SheetKey]: Table<SheetRow<K>> };

export function sheetSpec(key: SheetKey): SheetSpec {
  const found = SHEETS.find((sheet) => sheet.key === key);
  if (!found) throw new Error(`No sheet ${key}`);
  return found;
}
