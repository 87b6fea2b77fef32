// One table, kept whole: what pages of several dialogs say.
import { ANSWER_MESSAGES } from "./answerMessages.ts";
import { DASHBOARD_MESSAGES } from "./dashboardMessages.ts";
import { DIRECTORY_MESSAGES } from "./directoryMessages.ts";
import { EXPORT_MESSAGES } from "./exportMessages.ts";
import { FILE_MESSAGES } from "./fileMessages.ts";
import { FIRST_STEPS_MESSAGES } from "./firstStepsMessages.ts";
import { HAND_OVER_MESSAGES } from "./handOverMessages.ts";
import { IMPORT_MESSAGES } from "./importMessages.ts";
import { MEET_MESSAGES } from "./meetMessages.ts";
import { MY_WORK_MESSAGES } from "./myWorkMessages.ts";
import { PREVIEW_MESSAGES } from "./previewMessages.ts";
import { PROGRESS_MESSAGES } from "./progressMessages.ts";
import { RECORD_MESSAGES } from "./recordMessages.ts";
import { SELF_CHECK_MESSAGES } from "./selfCheckMessages.ts";
import { SHARED_MESSAGES } from "./sharedMessages.ts";
import { TRACK_MESSAGES } from "./trackMessages.ts";
import { URGING_MESSAGES } from "./urgingMessages.ts";
import type { Wording } from "./wording.ts";

/** Words of dialogs: read in the browser only, so that they do not weigh on every run of the script. */
export const DIALOG_MESSAGES = {
  ...EXPORT_MESSAGES,
  ...MEET_MESSAGES,
  ...URGING_MESSAGES,
  ...SHARED_MESSAGES,
  ...ANSWER_MESSAGES,
  ...FILE_MESSAGES,
  "dialog.close": { vi: "Đóng", en: "Close" },
  "dialog.again": { vi: "Thử lại", en: "Try again" },
  "dialog.working": { vi: "Đang xử lý…", en: "Working…" },
  "dialog.refused": { vi: "Chưa thực hiện được", en: "It was not done" },
  "dialog.broken": { vi: "Hộp thoại này gặp lỗi.", en: "Something in this dialog went wrong." },
  "dialog.broken.step": {
    vi: "Đóng hộp này rồi gọi lại lệnh. Dữ liệu trong sổ không thay đổi.",
    en: "Close it and call the command again. The register was not changed.",
  },
  "fail.consent": {
    vi: "Tài khoản này chưa cấp quyền cho Đôn Đốc.",
    en: "This account has not granted Đôn Đốc its permissions.",
  },
  "fail.consent.step": {
    vi: "Đóng hộp này, chọn lại lệnh trong menu “Đôn đốc” và đồng ý khi Google hỏi.",
    en: "Close this box, choose the command from the menu again and agree when Google asks.",
  },
  "fail.accounts": {
    vi: "Google từ chối: trình duyệt đang đăng nhập nhiều tài khoản, hoặc tài khoản này không có quyền sửa sổ.",
    en: "Google refused: several accounts are signed in in this browser, or this one may not edit the register.",
  },
  "fail.accounts.step1": {
    vi: "Mở sổ trong cửa sổ ẩn danh (hoặc hồ sơ trình duyệt riêng) chỉ đăng nhập tài khoản dùng sổ.",
    en: "Open the register in a private window, or a browser profile of its own, with only the account that uses it.",
  },
  "fail.accounts.step2": {
    vi: "Nếu vẫn bị từ chối, đề nghị người quản trị kiểm tra quyền sửa của tài khoản.",
    en: "If it is refused again, ask the administrator whether the account may edit.",
  },
  "fail.accounts.step3": {
    vi: "Hoặc đóng hộp này và dùng menu “Đôn đốc” › “Làm không qua hộp thoại”: lệnh chạy trong menu không bị ảnh hưởng.",
    en: "Or close this box and use the menu “Đôn Đốc” › “Without dialogs”: commands run from the menu are not affected.",
  },
  "fail.network": { vi: "Mất kết nối tới Google.", en: "The connection to Google is down." },
  "fail.network.step1": { vi: "Kiểm tra mạng rồi thử lại.", en: "Check the network, then try again." },
  "fail.network.step2": {
    vi: "Lệnh có thể đã chạy xong: xem trang Nhật ký trước khi gọi lại.",
    en: "The command may have run: look at the sheet Nhật ký before calling it again.",
  },
  "fail.time": { vi: "Lệnh chạy quá thời gian Google cho phép.", en: "The command ran longer than Google allows." },
  "fail.time.step": {
    vi: "Gọi lại lệnh: phần đã ghi được giữ nguyên, thư đã gửi không gửi lần nữa.",
    en: "Call it again: what was written stays, and no e-mail is sent twice.",
  },
  "fail.quota": { vi: "Đã hết hạn mức trong ngày của Google.", en: "Google's quota for today is used up." },
  "fail.quota.step": {
    vi: "Thử lại vào ngày mai, hoặc dùng tài khoản Workspace có hạn mức cao hơn.",
    en: "Try again tomorrow, or use a Workspace account, which has more.",
  },
  "fail.crowd": { vi: "Quá nhiều lệnh đang chạy cùng lúc.", en: "Too many commands are running at once." },
  "fail.crowd.step": { vi: "Chờ một phút rồi thử lại.", en: "Wait a minute, then try again." },
  "fail.google": { vi: "Máy chủ Google tạm thời gặp lỗi.", en: "Google's server has a passing fault." },
  "fail.other": { vi: "Lệnh chưa thực hiện được.", en: "The command failed." },
  "fail.other.step": {
    vi: "Đóng hộp này và gọi lại lệnh. Nếu lặp lại, gửi phần chi tiết kỹ thuật cho người quản trị.",
    en: "Close this box and call the command again. If it repeats, send the technical details to the administrator.",
  },
  "kit.details": { vi: "Chi tiết kỹ thuật", en: "Technical details" },
  "kit.cancel": { vi: "Hủy", en: "Cancel" },
  "kit.day": { vi: "{weekday}, {date}", en: "{weekday}, {date}" },
  "kit.day.1": { vi: "thứ Hai", en: "Monday" },
  "kit.day.2": { vi: "thứ Ba", en: "Tuesday" },
  "kit.day.3": { vi: "thứ Tư", en: "Wednesday" },
  "kit.day.4": { vi: "thứ Năm", en: "Thursday" },
  "kit.day.5": { vi: "thứ Sáu", en: "Friday" },
  "kit.day.6": { vi: "thứ Bảy", en: "Saturday" },
  "kit.day.7": { vi: "Chủ nhật", en: "Sunday" },
  "kit.stepDone": { vi: "đã xong", en: "done" },

  ...IMPORT_MESSAGES,
  ...TRACK_MESSAGES,
  ...DASHBOARD_MESSAGES,
  ...DIRECTORY_MESSAGES,
  ...FIRST_STEPS_MESSAGES,
  ...PREVIEW_MESSAGES,
  ...SELF_CHECK_MESSAGES,
  ...PROGRESS_MESSAGES,
  ...RECORD_MESSAGES,
  ...MY_WORK_MESSAGES,
  ...HAND_OVER_MESSAGES,

  "check.table": { vi: "Dòng cần kiểm tra", en: "Rows to check" },
  "check.intro": {
    vi: "Các dòng này chưa tính vào số liệu, chưa tô màu, chưa vào thư. Chọn những dòng đã xem; trả lời phần cơ quan chủ trì nếu còn để ngỏ.",
    en: "These rows do not count, have no colour and are in no e-mail yet. Choose those you have looked at; settle the lead where it is open.",
  },
  "check.more": { vi: "Còn {n} dòng nữa, mở lại hộp này để xem.", en: "{n} more rows: open this box again for them." },
  "check.text": { vi: "Nội dung nhiệm vụ", en: "Directive" },
  "check.id": { vi: "Mã", en: "ID" },
  "check.reasons": { vi: "Cần kiểm tra", en: "To check" },
  "check.chosen": { vi: "Chọn {n} trong {all} dòng", en: "{n} of {all} rows chosen" },
  "check.take": { vi: "Đã xem {id}", en: "{id} was looked at" },
  "check.all": { vi: "Đã xem tất cả", en: "All were looked at" },
  "check.lead.set": { vi: "Sẽ ghi: {names}", en: "To be written: {names}" },
  "check.lead.back": { vi: "Để như cũ", en: "Leave as it was" },
  "check.group.open": { vi: "Chọn cơ quan trong nhóm", en: "Choose members of the group" },
  "check.send": { vi: "Xác nhận đã kiểm tra", en: "Confirm as checked" },

  "settings.default": { vi: "Mặc định: {value}", en: "Default: {value}" },
  "settings.on": { vi: "bật", en: "on" },
  "settings.off": { vi: "tắt", en: "off" },
  "settings.save": { vi: "Lưu", en: "Save" },
  "settings.changed": { vi: "{n} thiết lập thay đổi, chưa lưu", en: "{n} settings changed, not saved" },
  "settings.wrong": { vi: "{n} thiết lập cần sửa", en: "{n} settings to be corrected" },
  "settings.notANumber": { vi: "Nhập số nguyên.", en: "Type a whole number." },
  "settings.notAFlag": { vi: "Chọn có hoặc không.", en: "Choose yes or no." },
  "settings.outOfRange": { vi: "Nhập số từ {least} đến {greatest}.", en: "Type a number from {least} to {greatest}." },
  "settings.notAnAddress": { vi: "Nhập một địa chỉ thư điện tử.", en: "Type one e-mail address." },
  "settings.notExec": {
    vi: "Dán địa chỉ bắt đầu bằng https://script.google.com/ và kết thúc bằng /exec.",
    en: "Paste the address that starts with https://script.google.com/ and ends in /exec.",
  },
  "settings.g.web": { vi: "Biểu mẫu báo cáo", en: "Report form" },
  "settings.g.names": { vi: "Tên dùng trong thư, báo cáo", en: "Names in e-mails and reports" },
  "settings.g.contact": { vi: "Trả lời, đầu mối", en: "Answers, contact" },
  "settings.g.manager": { vi: "Lãnh đạo theo dõi", en: "Manager" },
  "settings.g.report": { vi: "Báo cáo", en: "Reports" },
  "settings.g.papers": { vi: "Công văn đôn đốc, thông báo họp", en: "Urging letters, meeting notices" },
  "settings.g.deadlines": { vi: "Thời hạn, tình trạng", en: "Deadlines and standings" },
  "settings.g.import": { vi: "Nhập văn bản", en: "Import" },
  "settings.g.mail": { vi: "Thư nhắc việc", en: "Weekly e-mails" },

  "report.f.what": { vi: "Loại báo cáo, phạm vi", en: "Kind and scope" },
  "report.f.form": { vi: "Mẫu báo cáo", en: "Form" },
  "report.f.form.figures": { vi: "Thống kê (tuần, tháng, quý, năm)", en: "Statistical (week, month, quarter, year)" },
  "report.f.form.lines": {
    vi: "Theo từng nhiệm vụ của văn bản, dự án (phục vụ giao ban)",
    en: "Line by line of a paper or project (for a meeting)",
  },
  "report.f.scope": { vi: "Phạm vi", en: "Scope" },
  "report.f.scope.all": { vi: "Toàn bộ nhiệm vụ", en: "All directives" },
  "report.f.scope.block": { vi: "Khối", en: "Block" },
  "report.f.scope.agency": { vi: "Cơ quan", en: "Agency" },
  "report.f.scope.leader": { vi: "Lãnh đạo phụ trách", en: "Leader in charge" },
  "report.f.scope.project": { vi: "Dự án", en: "Project" },
  "report.f.scope.notice": { vi: "Văn bản giao", en: "Paper" },
  "report.f.allProjects": { vi: "Tất cả dự án trọng điểm", en: "All key projects" },
  "report.f.noNames": {
    vi: "Sổ chưa có tên nào để chọn ở phạm vi này.",
    en: "The register holds no name for this scope yet.",
  },
  "report.f.asOf": { vi: "Số liệu tính đến ngày", en: "As of" },
  "report.f.issuer": { vi: "Người ký", en: "Who signs" },
  "report.f.issuer.head": { vi: "Chánh Văn phòng", en: "Head of the office" },
  "report.f.issuer.deputy": { vi: "Phó Chánh Văn phòng ký thay", en: "Deputy for the head" },
  "report.f.issuer.chairHead": { vi: "Chánh Văn phòng thừa lệnh Chủ tịch", en: "Head by order of the Chair" },
  "report.f.issuer.chairDeputy": {
    vi: "Phó Chánh Văn phòng ký thay, thừa lệnh Chủ tịch",
    en: "Deputy by order of the Chair",
  },
  "report.f.issuer.own": { vi: "Khác: ghi ở ô dưới", en: "Other: as written below" },
  "report.f.next": { vi: "Kiểm tra, tiếp tục", en: "Check and go on" },
  "report.f.back": { vi: "Quay lại", en: "Back" },
  "report.f.checking": { vi: "Đang kiểm tra sổ…", en: "Looking through the register…" },
  "report.f.noDoubts": {
    vi: "Không có việc cần xử lý trước khi lập báo cáo.",
    en: "Nothing is left to settle before the report.",
  },
  "report.f.doubts": {
    vi: "Nên xử lý trước khi lập báo cáo (không ghi vào văn bản):",
    en: "Better settled first (none of it is told in the paper):",
  },
  "report.f.doubt.noLead": { vi: "{n} nhiệm vụ chưa xác định cơ quan chủ trì", en: "{n} without a known lead agency" },
  "report.f.doubt.unchecked": {
    vi: "{n} nhiệm vụ còn ghi ở cột “Cần kiểm tra”: chưa tính vào số liệu",
    en: "{n} still to be checked: not counted",
  },
  "report.f.doubt.draft": {
    vi: "{n} nhiệm vụ của văn bản chưa phát hành: chưa tính vào số liệu",
    en: "{n} of papers not issued yet: not counted",
  },
  "report.f.doubt.notShown": {
    vi: "{n} nhiệm vụ ghi Hoàn thành nhưng thiếu ngày hoặc văn bản kết quả: tính là đã báo cáo",
    en: "{n} marked completed without a day or paper: counted as reported",
  },
  "report.f.doubt.noGiven": {
    vi: "{n} nhiệm vụ không có ngày giao: tính vào kỳ trước chuyển sang",
    en: "{n} without the day they were given: counted as carried over",
  },
  "report.f.doubt.spoken": {
    vi: "{n} nhiệm vụ gia hạn theo ý kiến trực tiếp, chưa có văn bản: được nêu tên trong báo cáo",
    en: "{n} extended by word only: named in the report",
  },
  "report.f.doubt.unfounded": {
    vi: "{n} nhiệm vụ tạm dừng, thôi theo dõi mà chưa ghi căn cứ",
    en: "{n} paused or dropped without a basis",
  },
  "report.f.doubt.leftOut": {
    vi: "{n} nhiệm vụ của lãnh đạo, Văn phòng hoặc nhóm cơ quan: không đưa vào báo cáo",
    en: "{n} of leaders, the office or groups: not in the report",
  },
  "report.f.doubt.unassessed": {
    vi: "{n} dự án chưa được đánh giá tiến độ (trang Dự án)",
    en: "Projects not assessed (sheet Dự án): {n}",
  },
  "report.f.doubt.metYetOverdue": {
    vi: "{n} dự án ghi Đáp ứng nhưng đang có nhiệm vụ quá hạn: xem lại đánh giá",
    en: "Projects said to meet their schedule, yet with overdue directives: {n}",
  },
  "report.f.doubt.behindYetNothing": {
    vi: "{n} dự án ghi Chậm hoặc Không tiến triển nhưng không có nhiệm vụ quá hạn: xem lại đánh giá hoặc bổ sung nhiệm vụ",
    en: "Projects said to be behind, yet with nothing overdue: {n}",
  },
  "report.f.broken": {
    vi: "Số liệu đã chốt của {ids} bị sửa, mã đối chiếu không khớp: không dùng được.",
    en: "The kept figures of {ids} were altered: they cannot be used.",
  },
  "report.f.rows": { vi: "Báo cáo có {n} dòng nhiệm vụ.", en: "Lines in the report: {n}." },
  "report.f.opensWith": {
    vi: "Số kỳ trước chuyển sang lấy từ báo cáo {period} đã chốt.",
    en: "What is carried over comes from the kept report on {period}.",
  },
  "report.f.long": {
    vi: "Danh mục dài hơn 1.000 dòng: lưu thành một trang tính của sổ; sau khi lập có thể tạo tệp cho từng cơ quan.",
    en: "The list is longer than 1,000 lines: it becomes a sheet; files by agency can be made afterwards.",
  },
  "report.f.kept": { vi: "Kỳ này đã có báo cáo {id}, chốt lúc {at}", en: "This period was reported: {id}, {at}" },
  "report.f.source": { vi: "Số liệu của lần lập này", en: "Figures this time" },
  "report.f.source.register": { vi: "Tính lại từ sổ và chốt thay", en: "Computed anew, and kept instead" },
  "report.f.source.kept": {
    vi: "Đúng như đã chốt (tính đến ngày {date})",
    en: "As they were kept (as of {date})",
  },
  "report.f.files": { vi: "Danh mục của từng cơ quan", en: "Lists by agency" },
  "report.f.files.text": {
    vi: "Mỗi cơ quan một tệp, lưu tại Drive của tôi; để hộp này mở đến khi xong.",
    en: "A file for each agency in My Drive; leave this open until it is done.",
  },
  "report.f.files.make": { vi: "Tạo tệp cho {n} cơ quan", en: "Make files for {n} agencies" },
  "report.f.files.making": { vi: "Đã xong {n}/{of} cơ quan", en: "{n} of {of} agencies done" },
  "report.f.files.done": { vi: "Đã tạo {n} tệp.", en: "{n} files are made." },
  "report.f.period": { vi: "Kỳ báo cáo", en: "Period" },
  "report.f.kind": { vi: "Loại kỳ", en: "Kind of period" },
  "report.f.week": { vi: "Tuần", en: "Week" },
  "report.f.month": { vi: "Tháng", en: "Month" },
  "report.f.quarter": { vi: "Quý", en: "Quarter" },
  "report.f.half": { vi: "6 tháng", en: "6 months" },
  "report.f.nineMonths": { vi: "9 tháng", en: "9 months" },
  "report.f.year": { vi: "Năm", en: "Year" },
  "report.f.free": { vi: "Tự chọn ngày", en: "Chosen days" },
  "report.f.firstHalf": { vi: "6 tháng đầu năm", en: "First half" },
  "report.f.secondHalf": { vi: "6 tháng cuối năm", en: "Second half" },
  "report.f.number.week": { vi: "Tuần số", en: "Week number" },
  "report.f.from": { vi: "Từ ngày", en: "From" },
  "report.f.to": { vi: "Đến hết ngày", en: "To" },
  "report.f.cutOff": { vi: "Ngày chốt số liệu", en: "Cut-off day" },
  "report.f.cutOff.hint": {
    vi: "Kỳ kết thúc vào ngày này của tháng cuối; để trống: ngày cuối tháng.",
    en: "The period ends on this day of its last month; blank: the month's last.",
  },
  "report.f.wrong": {
    vi: "Chưa đọc được kỳ báo cáo: kiểm tra lại năm, số tuần và các ngày.",
    en: "This period does not exist: check year, week and days.",
  },
  "report.f.covers": {
    vi: "Báo cáo {period}: từ ngày {from} đến hết ngày {to}.",
    en: "From {from} to {to} (in the paper: {period}).",
  },
  "report.f.unfinished": {
    vi: "Kỳ này chưa kết thúc: số liệu tính đến ngày {date}.",
    en: "This period is not over: figures as of {date}.",
  },
  "report.f.future": { vi: "Kỳ này chưa bắt đầu.", en: "This period has not begun." },
  "report.f.signing": { vi: "Ký, nơi nhận", en: "Sign-off and recipients" },
  "report.f.signOff": { vi: "Thẩm quyền ký", en: "Sign-off" },
  "report.f.recipients": { vi: "Nơi nhận", en: "Recipients" },
  "report.f.lines": {
    vi: "Mỗi dòng một mục. Chỉ dùng cho báo cáo này; mặc định lấy từ Thiết lập.",
    en: "An entry a line. For this report only; the settings hold the default.",
  },
  "report.f.make": { vi: "Lập báo cáo", en: "Generate report" },
  "report.f.download": { vi: "Lập và tải về máy", en: "Generate and download" },
  "report.f.making": { vi: "Đang lập báo cáo…", en: "Making the report…" },
  "report.f.open": { vi: "Mở trong Drive", en: "Open in Drive" },
  "report.f.get": { vi: "Tải tệp về máy", en: "Download the file" },
  "made.getOne": { vi: "Tải tệp về máy: {name}", en: "Download the file: {name}" },
  "report.f.another": { vi: "Lập báo cáo khác", en: "Another report" },
  "report.f.noAnswer": {
    vi: "Google không trả lời về tệp. Báo cáo có thể đã nằm trong Drive của tôi.",
    en: "Google told nothing about the file. The report may be in My Drive.",
  },
  "report.f.missing": { vi: "Cần khai trước khi lập báo cáo", en: "Needed before a report can be made" },
  "report.f.missing.step": {
    vi: "Mở Đôn đốc › Quản trị › Thiết lập để khai, rồi gọi lại lệnh này.",
    en: "Open Đôn Đốc › Administration › Settings, fill them in and call this again.",
  },
} as const satisfies Record<string, Wording>;

export type DialogMessageKey = keyof typeof DIALOG_MESSAGES;
