// One table, kept whole: a setting is one entry here and nowhere else.
import type { Wording } from "../messages/wording.ts";

type SettingType = "text" | "flag" | "number";

export type SettingGroup =
  | "import"
  | "names"
  | "contact"
  | "manager"
  | "report"
  | "papers"
  | "deadlines"
  | "mail"
  | "web";

export interface Setting {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  readonly type: SettingType;
  readonly initial: string | boolean | number;
  /** Least and greatest number allowed. */
  readonly range?: readonly [number, number];
  /** The text must be an address that mail can be sent to, or several parted by semicolons. */
  readonly address?: "one" | "several";
  /** The text must be the address of a deployed web app, ending in /exec. */
  readonly exec?: true;
  /** Names for the numbers of `range`, first to last. */
  readonly choices?: readonly Wording[];
  /** A change makes standings different, so that the register is computed afresh. */
  readonly judges?: true;
  /** Under which heading of the dialog. */
  readonly group: SettingGroup;
  /** One sentence; the Vietnamese one also stands on the sheet “Thiết lập”. */
  readonly help: string;
  readonly helpEn: string;
}

const WEEKDAYS = [
  { vi: "Thứ Hai", en: "Monday" },
  { vi: "Thứ Ba", en: "Tuesday" },
  { vi: "Thứ Tư", en: "Wednesday" },
  { vi: "Thứ Năm", en: "Thursday" },
  { vi: "Thứ Sáu", en: "Friday" },
] as const;

/** The sheet “Thiết lập”, top to bottom. Names have no default: a ward must never write as a province. */
export const SETTINGS = [
  {
    key: "authorityFull",
    vi: "Tên đầy đủ cơ quan giao nhiệm vụ",
    en: "Authority, in full",
    type: "text",
    initial: "",
    group: "names",
    help: "In ở đầu báo cáo, ví dụ: Ủy ban nhân dân tỉnh Lạng Sơn.",
    helpEn: "Head of reports, for instance: Ủy ban nhân dân tỉnh Lạng Sơn.",
  },
  {
    key: "authority",
    vi: "Tên ngắn cơ quan giao nhiệm vụ",
    en: "Authority, short",
    type: "text",
    initial: "",
    group: "names",
    help: "Dùng trong câu, ví dụ: UBND tỉnh.",
    helpEn: "Within sentences, for instance: UBND tỉnh.",
  },
  {
    key: "assigners",
    vi: "Người giao nhiệm vụ",
    en: "Those who give directives",
    type: "text",
    initial: "",
    group: "names",
    help: "Dùng trong thư và báo cáo, ví dụ: UBND tỉnh, Chủ tịch, các Phó Chủ tịch UBND tỉnh.",
    helpEn: "In e-mails and reports, for instance: UBND tỉnh, Chủ tịch, các Phó Chủ tịch UBND tỉnh.",
  },
  {
    key: "officeFull",
    vi: "Tên đầy đủ cơ quan theo dõi",
    en: "Office, in full",
    type: "text",
    initial: "",
    group: "names",
    help: "Ký dưới thư, ví dụ: Văn phòng UBND tỉnh Lạng Sơn.",
    helpEn: "Signs the e-mails, for instance: Văn phòng UBND tỉnh Lạng Sơn.",
  },
  {
    key: "office",
    vi: "Tên ngắn cơ quan theo dõi",
    en: "Office, short",
    type: "text",
    initial: "",
    group: "names",
    help: "Dùng trong câu, ví dụ: Văn phòng UBND tỉnh.",
    helpEn: "Within sentences, for instance: Văn phòng UBND tỉnh.",
  },
  {
    key: "place",
    vi: "Địa danh",
    en: "Place",
    type: "text",
    initial: "",
    group: "names",
    help: "In trước ngày tháng của báo cáo, ví dụ: Lạng Sơn.",
    helpEn: "Before the date of reports, for instance: Lạng Sơn.",
  },
  {
    key: "replyTo",
    vi: "Địa chỉ nhận trả lời",
    en: "Reply-to address",
    type: "text",
    initial: "",
    group: "contact",
    address: "one",
    help: "Bắt buộc trước khi gửi thư: cơ quan nhận thư sẽ trả lời tới đây.",
    helpEn: "Needed before any e-mail is sent: agencies answer to it.",
  },
  {
    key: "contact",
    vi: "Đầu mối",
    en: "Contact",
    type: "text",
    initial: "",
    group: "contact",
    help: "Ví dụ: chuyên viên theo dõi.",
    helpEn: "For instance: chuyên viên theo dõi.",
  },
  {
    key: "contactRoom",
    vi: "Phòng của đầu mối",
    en: "Contact's section",
    type: "text",
    initial: "",
    group: "contact",
    help: "Ví dụ: Phòng Kinh tế tổng hợp.",
    helpEn: "For instance: Phòng Kinh tế tổng hợp.",
  },
  {
    key: "contactPhone",
    vi: "Điện thoại đầu mối",
    en: "Contact's telephone",
    type: "text",
    initial: "",
    group: "contact",
    help: "In ở cuối thư.",
    helpEn: "At the foot of e-mails.",
  },
  {
    key: "managerEmail",
    vi: "Thư tổng hợp gửi lãnh đạo Văn phòng",
    en: "Roll-up goes to",
    type: "text",
    initial: "",
    group: "manager",
    address: "several",
    help: "Địa chỉ nhận thư tổng hợp tuần, cách nhau bằng dấu chấm phẩy; để trống thì không gửi.",
    helpEn: "Addresses that get the weekly roll-up, parted by semicolons; blank: none is sent.",
  },
  {
    key: "managerTitle",
    vi: "Xưng hô với lãnh đạo theo dõi",
    en: "How the manager is addressed",
    type: "text",
    initial: "Đồng chí Phó Chánh Văn phòng",
    group: "manager",
    help: "Dòng Kính gửi của thư tổng hợp.",
    helpEn: "First line of the roll-up.",
  },
  {
    key: "reportSymbol",
    vi: "Ký hiệu báo cáo",
    en: "Symbol of reports",
    type: "text",
    initial: "/BC-VP",
    group: "report",
    help: "Phần sau số của báo cáo.",
    helpEn: "What follows a report's number.",
  },
  {
    key: "signOff",
    vi: "Thẩm quyền ký báo cáo",
    en: "Sign-off of reports",
    type: "text",
    initial: "KT. CHÁNH VĂN PHÒNG; PHÓ CHÁNH VĂN PHÒNG",
    group: "report",
    help: "Các dòng cách nhau bằng dấu chấm phẩy.",
    helpEn: "Lines parted by semicolons.",
  },
  {
    key: "recipients",
    vi: "Nơi nhận báo cáo",
    en: "Recipients of reports",
    type: "text",
    initial: "Như trên; Lưu: VT, TH.",
    group: "report",
    help: "Các dòng cách nhau bằng dấu chấm phẩy.",
    helpEn: "Lines parted by semicolons.",
  },
  {
    key: "reportCutOff",
    vi: "Ngày chốt số liệu của kỳ báo cáo",
    en: "Cut-off day of report periods",
    type: "number",
    initial: 31,
    range: [1, 31],
    group: "report",
    help: "Tháng, quý, năm báo cáo kết thúc vào ngày này của tháng cuối kỳ; 31 là ngày cuối tháng.",
    helpEn: "Months, quarters and years of reports end on this day of their last month; 31: the month's last.",
  },
  {
    key: "fourClasses",
    vi: "Báo cáo theo bốn nhóm (đúng hạn, quá hạn, trong hạn, quá hạn)",
    en: "Reports in four classes",
    type: "flag",
    initial: false,
    group: "report",
    help: "Bật thì nhiệm vụ không quy định thời hạn, chờ điều kiện, chậm mốc phấn đấu được tính vào đúng hạn hoặc trong hạn.",
    helpEn: "When on, directives without a deadline, waiting, or past a mere target count as on time or in time.",
  },
  {
    key: "letterSymbol",
    vi: "Ký hiệu công văn đôn đốc",
    en: "Symbol of urging letters",
    type: "text",
    initial: "/VP-TH",
    group: "papers",
    help: "Phần sau số của công văn.",
    helpEn: "What follows a letter's number.",
  },
  {
    key: "letterSignOff",
    vi: "Thẩm quyền ký công văn đôn đốc",
    en: "Sign-off of urging letters",
    type: "text",
    initial: "KT. CHÁNH VĂN PHÒNG; PHÓ CHÁNH VĂN PHÒNG",
    group: "papers",
    help: "Các dòng cách nhau bằng dấu chấm phẩy.",
    helpEn: "Lines parted by semicolons.",
  },
  {
    key: "letterRecipients",
    vi: "Nơi nhận công văn đôn đốc",
    en: "Recipients of urging letters",
    type: "text",
    initial: "Như trên; Lưu: VT, TH.",
    group: "papers",
    help: "Các dòng cách nhau bằng dấu chấm phẩy.",
    helpEn: "Lines parted by semicolons.",
  },
  {
    key: "meetingSymbol",
    vi: "Ký hiệu thông báo họp",
    en: "Symbol of meeting notices",
    type: "text",
    initial: "/TB-VP",
    group: "papers",
    help: "Phần sau số của thông báo.",
    helpEn: "What follows a notice's number.",
  },
  {
    key: "meetingSignOff",
    vi: "Thẩm quyền ký thông báo họp",
    en: "Sign-off of meeting notices",
    type: "text",
    initial: "KT. CHÁNH VĂN PHÒNG; PHÓ CHÁNH VĂN PHÒNG",
    group: "papers",
    help: "Các dòng cách nhau bằng dấu chấm phẩy.",
    helpEn: "Lines parted by semicolons.",
  },
  {
    key: "meetingRecipients",
    vi: "Nơi nhận thông báo họp",
    en: "Recipients of meeting notices",
    type: "text",
    initial: "Như thành phần mời; Lưu: VT, TH.",
    group: "papers",
    help: "Các dòng cách nhau bằng dấu chấm phẩy.",
    helpEn: "Lines parted by semicolons.",
  },
  {
    key: "meetingInvitees",
    vi: "Thành phần luôn mời họp",
    en: "Always invited",
    type: "text",
    initial: "",
    group: "papers",
    help: "Ghi sau các cơ quan có nhiệm vụ, cách nhau bằng dấu chấm phẩy.",
    helpEn: "Named after the agencies with directives, parted by semicolons.",
  },
  {
    key: "targetIsDeadline",
    vi: "Tính mốc phấn đấu là thời hạn",
    en: "Treat targets as deadlines",
    type: "flag",
    initial: false,
    group: "deadlines",
    judges: true,
    help: "Bật thì nhiệm vụ “phấn đấu” quá mốc được tính là quá hạn.",
    helpEn: "When on, a directive past its target counts as overdue.",
  },
  {
    key: "rollDaysOff",
    vi: "Hạn rơi vào ngày nghỉ: tính đến hết ngày làm việc tiếp theo",
    en: "A deadline on a day off lasts to the next working day",
    type: "flag",
    initial: true,
    group: "deadlines",
    judges: true,
    help: "Bộ luật Dân sự 2015, Điều 148. Ngày ghi trong văn bản vẫn giữ nguyên.",
    helpEn: "Civil Code 2015, Article 148. The written date stays.",
  },
  {
    key: "dueSoonDays",
    vi: "Báo trước khi đến hạn (ngày)",
    en: "Due soon, days before",
    type: "number",
    initial: 7,
    range: [1, 60],
    group: "deadlines",
    judges: true,
    help: "Số ngày trước hạn để ghi “Sắp đến hạn”.",
    helpEn: "Days before the deadline from which a directive is due soon.",
  },
  {
    key: "staleDays",
    vi: "Hỏi lại nhiệm vụ không thời hạn sau (ngày)",
    en: "Ask after rows without deadline, days",
    type: "number",
    initial: 90,
    range: [7, 730],
    group: "deadlines",
    help: "Nhiệm vụ không quy định thời hạn, quá số ngày này chưa có báo cáo thì được hỏi trong thư.",
    helpEn: "Directives without a deadline are asked for in the e-mail after this many days without a report.",
  },
  {
    key: "escalateDays",
    vi: "Đề xuất đôn đốc bằng văn bản sau (ngày quá hạn)",
    en: "Propose a letter after, days overdue",
    type: "number",
    initial: 30,
    range: [1, 365],
    group: "deadlines",
    help: "Chỉ đề xuất trong thư tổng hợp; không tự gửi.",
    helpEn: "Only proposed in the roll-up; nothing is sent by itself.",
  },
  {
    key: "confirmDays",
    vi: "Nhắc Văn phòng xác nhận sau (ngày)",
    en: "Remind the office to confirm after, days",
    type: "number",
    initial: 5,
    range: [0, 60],
    group: "manager",
    help: "Báo cáo hoàn thành chờ xác nhận quá số ngày này được nêu trong thư tổng hợp.",
    helpEn: "Claims that wait longer for confirmation are named in the roll-up.",
  },
  {
    key: "morningList",
    vi: "Gửi danh sách buổi sáng cho người theo dõi",
    en: "Morning list to followers",
    type: "flag",
    initial: false,
    group: "mail",
    help: "Mỗi ngày làm việc nhiều nhất một thư, chỉ khi có việc; chỉ gửi cho người có địa chỉ ở dòng dưới.",
    helpEn: "At most one e-mail a working day, only when there is something; only to those with an address below.",
  },
  {
    key: "followerAddresses",
    vi: "Địa chỉ thư của người theo dõi",
    en: "Addresses of followers",
    type: "text",
    initial: "",
    group: "mail",
    help: "Tên như ở cột “Người theo dõi”, dấu hai chấm, địa chỉ; nhiều người cách nhau bằng dấu chấm phẩy.",
    helpEn: "Name as in the column “Người theo dõi”, a colon, the address; people parted by semicolons.",
  },
  {
    key: "reminderSteps",
    vi: "Nhắc người theo dõi trước hạn (ngày)",
    en: "Remind the follower, days before",
    type: "text",
    initial: "7/3/1",
    group: "mail",
    help: "Các mốc cách nhau bằng dấu gạch chéo, ví dụ: 7/3/1.",
    helpEn: "Steps parted by slashes, for instance 7/3/1.",
  },
  {
    key: "autoMail",
    vi: "Gửi tự động hằng tuần",
    en: "Automatic sending",
    type: "flag",
    initial: false,
    group: "mail",
    help: "Chỉ có tác dụng sau khi đã xem trước thư.",
    helpEn: "Works only after a preview has been looked at.",
  },
  {
    key: "digestDay",
    vi: "Thứ gửi thư (1 là thứ Hai)",
    en: "Digest day (1 is Monday)",
    type: "number",
    initial: 1,
    range: [1, 5],
    group: "mail",
    choices: WEEKDAYS,
    help: "Nếu là ngày nghỉ thì gửi vào ngày làm việc tiếp theo trong tuần.",
    helpEn: "On a day off the e-mails leave on the next working day of the week.",
  },
  {
    key: "digestHour",
    vi: "Giờ gửi thư",
    en: "Digest hour",
    type: "number",
    initial: 7,
    range: [0, 23],
    group: "mail",
    help: "Gửi trong lần chạy hằng giờ đầu tiên từ giờ này.",
    helpEn: "They leave with the first hourly run from this hour on.",
  },
  {
    key: "mailReserve",
    vi: "Số thư giữ lại trong ngày",
    en: "Mail quota kept in reserve",
    type: "number",
    initial: 5,
    range: [0, 500],
    group: "mail",
    help: "Không dùng hết hạn mức thư trong ngày của Google.",
    helpEn: "Google's daily quota is never used up.",
  },
  {
    key: "ocr",
    vi: "Nhận dạng chữ trong bản quét bằng Google Drive",
    en: "Recognise text in scans by Google Drive",
    type: "flag",
    initial: false,
    group: "import",
    help: "Bản quét được gửi lên Drive của người nhập để Google nhận dạng; bản tạm được xóa ngay. Chỉ bật khi bộ phận an toàn thông tin đồng ý.",
    helpEn:
      "A scan is sent to the Drive of whoever imports it, read by Google, and the copy deleted. Ask your security officer first.",
  },
  {
    key: "attachList",
    vi: "Đính kèm danh sách (.csv)",
    en: "Attach the list (.csv)",
    type: "flag",
    initial: false,
    group: "mail",
    help: "Kèm theo thư nhắc việc tuần một tệp .csv để cơ quan dán vào bảng của mình.",
    helpEn: "The weekly e-mail carries its list as a .csv file.",
  },
  {
    key: "attachCalendar",
    vi: "Đính kèm lịch (.ics)",
    en: "Attach a calendar (.ics)",
    type: "flag",
    initial: false,
    group: "mail",
    help: "Kèm theo thư nhắc việc tuần một tệp lịch ghi các thời hạn sắp tới.",
    helpEn: "The weekly e-mail carries the coming deadlines as a calendar file.",
  },
  {
    key: "webPage",
    vi: "Nhận báo cáo qua biểu mẫu trên mạng",
    en: "Agencies report by a form",
    type: "flag",
    initial: false,
    group: "web",
    help: "Thư nhắc việc kèm liên kết tới biểu mẫu; nội dung gửi về chờ Văn phòng xác nhận. Xem docs/bieu-mau.md trước khi bật.",
    helpEn: "E-mails carry a link to a form; what is sent waits for the office. Read docs/bieu-mau.md first.",
  },
  {
    key: "webAddress",
    vi: "Địa chỉ ứng dụng web (/exec)",
    en: "Address of the web app (/exec)",
    type: "text",
    initial: "",
    group: "web",
    exec: true,
    help: "Dán địa chỉ Google cho khi triển khai, bắt đầu bằng https://script.google.com/ và kết thúc bằng /exec.",
    helpEn: "Paste what Google shows after deploying: https://script.google.com/…/exec.",
  },
  {
    key: "linkDays",
    vi: "Liên kết biểu mẫu dùng được (ngày)",
    en: "Links work for, days",
    type: "number",
    initial: 30,
    range: [7, 90],
    group: "web",
    help: "Tính từ thứ Hai của tuần gửi thư.",
    helpEn: "From the Monday of the e-mail's week.",
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
