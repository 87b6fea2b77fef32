type SettingType = "text" | "flag" | "number";

export interface Setting {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  readonly type: SettingType;
  readonly initial: string | boolean | number;
  /** Least and greatest number allowed. */
  readonly range?: readonly [number, number];
  /** One Vietnamese sentence for the sheet “Thiết lập”. */
  readonly help: string;
}

/** Trang “Thiết lập”, top to bottom. Names have no default: a ward must never write as a province. */
export const SETTINGS = [
  {
    key: "authorityFull",
    vi: "Tên đầy đủ cơ quan giao nhiệm vụ",
    en: "Authority, in full",
    type: "text",
    initial: "",
    help: "In ở đầu báo cáo, ví dụ: Ủy ban nhân dân tỉnh Lạng Sơn.",
  },
  {
    key: "authority",
    vi: "Tên ngắn cơ quan giao nhiệm vụ",
    en: "Authority, short",
    type: "text",
    initial: "",
    help: "Dùng trong câu, ví dụ: UBND tỉnh.",
  },
  {
    key: "assigners",
    vi: "Người giao nhiệm vụ",
    en: "Those who give directives",
    type: "text",
    initial: "",
    help: "Dùng trong thư và báo cáo, ví dụ: UBND tỉnh, Chủ tịch, các Phó Chủ tịch UBND tỉnh.",
  },
  {
    key: "officeFull",
    vi: "Tên đầy đủ cơ quan theo dõi",
    en: "Office, in full",
    type: "text",
    initial: "",
    help: "Ký dưới thư, ví dụ: Văn phòng UBND tỉnh Lạng Sơn.",
  },
  {
    key: "office",
    vi: "Tên ngắn cơ quan theo dõi",
    en: "Office, short",
    type: "text",
    initial: "",
    help: "Dùng trong câu, ví dụ: Văn phòng UBND tỉnh.",
  },
  {
    key: "place",
    vi: "Địa danh",
    en: "Place",
    type: "text",
    initial: "",
    help: "In trước ngày tháng của báo cáo, ví dụ: Lạng Sơn.",
  },
  {
    key: "replyTo",
    vi: "Địa chỉ nhận trả lời",
    en: "Reply-to address",
    type: "text",
    initial: "",
    help: "Bắt buộc trước khi gửi thư: cơ quan nhận thư sẽ trả lời tới đây.",
  },
  { key: "contact", vi: "Đầu mối", en: "Contact", type: "text", initial: "", help: "Ví dụ: chuyên viên theo dõi." },
  {
    key: "contactRoom",
    vi: "Phòng của đầu mối",
    en: "Contact's section",
    type: "text",
    initial: "",
    help: "Ví dụ: Phòng Kinh tế tổng hợp.",
  },
  {
    key: "contactPhone",
    vi: "Điện thoại đầu mối",
    en: "Contact's telephone",
    type: "text",
    initial: "",
    help: "In ở cuối thư.",
  },
  {
    key: "managerEmail",
    vi: "Địa chỉ thư của lãnh đạo theo dõi",
    en: "Manager's address",
    type: "text",
    initial: "",
    help: "Nhận thư tổng hợp tuần; để trống thì không gửi.",
  },
  {
    key: "managerTitle",
    vi: "Xưng hô với lãnh đạo theo dõi",
    en: "How the manager is addressed",
    type: "text",
    initial: "Đồng chí Phó Chánh Văn phòng",
    help: "Dòng Kính gửi của thư tổng hợp.",
  },
  {
    key: "reportSymbol",
    vi: "Ký hiệu báo cáo",
    en: "Symbol of reports",
    type: "text",
    initial: "/BC-VP",
    help: "Phần sau số của báo cáo.",
  },
  {
    key: "signOff",
    vi: "Thẩm quyền ký báo cáo",
    en: "Sign-off of reports",
    type: "text",
    initial: "KT. CHÁNH VĂN PHÒNG; PHÓ CHÁNH VĂN PHÒNG",
    help: "Các dòng cách nhau bằng dấu chấm phẩy.",
  },
  {
    key: "recipients",
    vi: "Nơi nhận báo cáo",
    en: "Recipients of reports",
    type: "text",
    initial: "Như trên; Lưu: VT, TH.",
    help: "Các dòng cách nhau bằng dấu chấm phẩy.",
  },
  {
    key: "targetIsDeadline",
    vi: "Tính mốc phấn đấu là thời hạn",
    en: "Treat targets as deadlines",
    type: "flag",
    initial: false,
    help: "Bật thì nhiệm vụ “phấn đấu” quá mốc được tính là quá hạn.",
  },
  {
    key: "rollDaysOff",
    vi: "Hạn rơi vào ngày nghỉ: tính đến hết ngày làm việc tiếp theo",
    en: "A deadline on a day off lasts to the next working day",
    type: "flag",
    initial: true,
    help: "Bộ luật Dân sự 2015, Điều 148. Ngày ghi trong văn bản vẫn giữ nguyên.",
  },
  {
    key: "dueSoonDays",
    vi: "Báo trước khi đến hạn (ngày)",
    en: "Due soon, days before",
    type: "number",
    initial: 7,
    range: [1, 60],
    help: "Số ngày trước hạn để ghi “Sắp đến hạn”.",
  },
  {
    key: "staleDays",
    vi: "Hỏi lại nhiệm vụ không thời hạn sau (ngày)",
    en: "Ask after rows without deadline, days",
    type: "number",
    initial: 90,
    range: [7, 730],
    help: "Nhiệm vụ không quy định thời hạn, quá số ngày này chưa có báo cáo thì được hỏi trong thư.",
  },
  {
    key: "escalateDays",
    vi: "Đề xuất đôn đốc bằng văn bản sau (ngày quá hạn)",
    en: "Propose a letter after, days overdue",
    type: "number",
    initial: 30,
    range: [1, 365],
    help: "Chỉ đề xuất trong thư tổng hợp; không tự gửi.",
  },
  {
    key: "autoMail",
    vi: "Gửi tự động hằng tuần",
    en: "Automatic sending",
    type: "flag",
    initial: false,
    help: "Chỉ có tác dụng sau khi đã xem trước thư.",
  },
  {
    key: "digestDay",
    vi: "Thứ gửi thư (1 là thứ Hai)",
    en: "Digest day (1 is Monday)",
    type: "number",
    initial: 1,
    range: [1, 5],
    help: "Nếu là ngày nghỉ thì gửi vào ngày làm việc tiếp theo trong tuần.",
  },
  {
    key: "digestHour",
    vi: "Giờ gửi thư",
    en: "Digest hour",
    type: "number",
    initial: 7,
    range: [0, 23],
    help: "Gửi trong lần chạy hằng giờ đầu tiên từ giờ này.",
  },
  {
    key: "mailReserve",
    vi: "Số thư giữ lại trong ngày",
    en: "Mail quota kept in reserve",
    type: "number",
    initial: 5,
    range: [0, 500],
    help: "Không dùng hết hạn mức thư trong ngày của Google.",
  },
] as const satisfies readonly Setting[];

export type SettingKey = (typeof SETTINGS)[number]["key"];

interface ValueByType {
  readonly text: string;
  readonly flag: boolean;
  readonly number: number;
}

export type Settings = {
  readonly [Entry in (typeof SETTINGS)[number] as Entry["key"]]: ValueByType[Entry["type"]];
};
