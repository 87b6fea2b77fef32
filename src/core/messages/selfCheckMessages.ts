// One table, kept whole: every sentence of the self-check, in both languages.
import type { Wording } from "./wording.ts";

export const SELF_CHECK_MESSAGES = {
  "self.intro": {
    vi: "Mỗi dòng là một điều đã kiểm tra. Nút bên cạnh sửa giúp; không có nút thì làm theo câu ghi ở đó.",
    en: "Each line is one thing that was looked at. The button beside it mends it; without a button, do as it says.",
  },
  "self.allFine": { vi: "Không thấy điều gì cần sửa.", en: "Nothing needs mending." },
  "self.counts": {
    vi: "{wrong} điều cần sửa, {note} điều nên xem",
    en: "{wrong} to be mended, {note} to be looked at",
  },
  "self.wrong": { vi: "Cần sửa", en: "To mend" },
  "self.note": { vi: "Nên xem", en: "To look at" },
  "self.fine": { vi: "Tốt", en: "Fine" },
  "self.again": { vi: "Kiểm tra lại", en: "Check again" },
  "self.table": { vi: "Kết quả kiểm tra", en: "What was found" },
  "self.what": { vi: "Nội dung", en: "What" },
  "self.state": { vi: "Kết quả", en: "Result" },
  "self.found": { vi: "Chi tiết", en: "Details" },
  "self.mend": { vi: "Sửa", en: "Mend" },
  "self.checking": { vi: "Đang kiểm tra…", en: "Checking…" },

  "self.r.layout": { vi: "Tạo lại phần còn thiếu", en: "Make what is missing" },
  "self.r.ids": { vi: "Cấp lại mã", en: "Number them" },
  "self.r.rules": { vi: "Đặt lại màu", en: "Put the colours back" },
  "self.r.holidays": { vi: "Bổ sung ngày nghỉ", en: "Add the days" },
  "self.r.trigger": { vi: "Cài lịch chạy bằng tài khoản này", en: "Install it as this account" },

  "self.t.copy": { vi: "Sổ này", en: "This register" },
  "self.t.sheets": { vi: "Các trang", en: "Sheets" },
  "self.t.headings": { vi: "Tên cột", en: "Headings" },
  "self.t.version": { vi: "Phiên bản", en: "Version" },
  "self.t.locale": { vi: "Ngôn ngữ, múi giờ", en: "Locale and zone" },
  "self.t.ids": { vi: "Mã nhiệm vụ", en: "IDs" },
  "self.t.colours": { vi: "Quy tắc tô màu", en: "Colour rules" },
  "self.t.settings": { vi: "Thiết lập", en: "Settings" },
  "self.t.agencies": { vi: "Cơ quan nhận thư", en: "Agencies" },
  "self.t.holidays": { vi: "Ngày nghỉ", en: "Days off" },
  "self.t.trigger": { vi: "Lịch chạy hằng giờ", en: "Hourly trigger" },
  "self.t.heartbeat": { vi: "Lần tự chạy gần nhất", en: "Last hourly run" },
  "self.t.mail": { vi: "Gửi thư", en: "Sending" },
  "self.t.waiting": { vi: "Dòng chờ kiểm tra", en: "Rows to be checked" },
  "self.t.page": { vi: "Biểu mẫu báo cáo", en: "Report form" },
  "self.pageAddress": {
    vi: "Biểu mẫu đang bật nhưng chưa có địa chỉ /exec trong Thiết lập: thư không kèm liên kết.",
    en: "The form is on without an /exec address in the settings: e-mails carry no link.",
  },
  "self.pageUnvisited": {
    vi: "Chưa có ai mở biểu mẫu tại {address}. Gửi thử một thư và mở liên kết trong thư.",
    en: "Nobody has opened the form at {address} yet. Send yourself a test e-mail and open its link.",
  },
  "self.pageFine": {
    vi: "Biểu mẫu được mở lần cuối {time} ngày {date}, cùng phiên bản {version}: {address}",
    en: "Last opened on {date}, {time}, of this version {version}: {address}",
  },
  "self.pageOld": {
    vi: "Biểu mẫu chạy phiên bản {version} (mở lần cuối {time} ngày {date}), sổ chạy phiên bản {build}. Vào Apps Script › Triển khai › Quản lý › Sửa › Phiên bản mới.",
    en: "The form runs version {version} (last opened {date}, {time}), the register {build}. Apps Script › Deploy › Manage deployments › Edit › New version.",
  },
  "self.t.sharing": { vi: "Chia sẻ tệp", en: "Sharing" },

  "self.isCopy": {
    vi: "Sổ chưa khởi tạo, hoặc là bản sao của một sổ khác: thư và tự động đang tắt.",
    en: "Not set up, or a copy of another register: mail and automation are off.",
  },
  "self.sheetMissing": { vi: "Thiếu trang “{sheet}”.", en: "The sheet “{sheet}” is missing." },
  "self.summaryMissing": { vi: "Thiếu trang “Tổng hợp”.", en: "The sheet “Tổng hợp” is missing." },
  "self.summaryChanged": {
    vi: "Nhãn của trang “Tổng hợp” khác bản này: con số có thể đứng sai dòng.",
    en: "The labels of “Tổng hợp” differ from this version: figures may stand in wrong lines.",
  },
  "self.headingsLost": {
    vi: "Trang “{sheet}” không còn cột bắt buộc: {columns}. Đặt lại tên cột, hoặc tạo lại cột trống.",
    en: "“{sheet}” has lost columns that it needs: {columns}. Rename them back, or have them made anew.",
  },
  "self.headingsGone": {
    vi: "Trang “{sheet}” không có cột: {columns}. Nếu đã chủ động xóa thì không cần tạo lại.",
    en: "“{sheet}” lacks: {columns}. Where they were deleted on purpose, leave it so.",
  },
  "self.versionOther": {
    vi: "Sổ được khởi tạo bằng phiên bản khác; tạo lại để có đủ cột, thiết lập của phiên bản này.",
    en: "The register was set up by another version; completing it adds the columns and settings of this one.",
  },
  "self.locale": {
    vi: "Ngôn ngữ bảng tính là {locale}: ngày gõ vào có thể bị hiểu thành tháng trước, ngày sau.",
    en: "The spreadsheet's locale is {locale}: typed dates may be read month first.",
  },
  "self.offset": {
    vi: "Múi giờ bảng tính lệch {offset} so với giờ quốc tế, không phải +0700: ngày có thể lệch một ngày.",
    en: "The spreadsheet's offset is {offset}, not +0700: dates may be off by one.",
  },
  "self.idsRepeated": {
    vi: "Mã trùng: {ids}. Dòng sau sẽ được cấp mã mới.",
    en: "Repeated: {ids}. Later rows get new ones.",
  },
  "self.idsMissing": { vi: "{n} dòng có nội dung nhưng chưa có mã.", en: "Rows without an ID: {n}." },
  "self.rulesBroken": {
    vi: "Có {ours}/{wanted} quy tắc tô màu của hệ thống: màu có thể thiếu hoặc sai.",
    en: "{ours} of {wanted} colour rules are there: colours may be missing or wrong.",
  },
  "self.rulesDead": {
    vi: "{n} quy tắc tô màu không còn vùng áp dụng.",
    en: "Colour rules that have lost their ranges: {n}.",
  },
  "self.settingUnread": {
    vi: "“{setting}”: không hiểu giá trị “{text}”, đang dùng mặc định. Sửa tại Thiết lập.",
    en: "“{setting}”: “{text}” is not understood; the default is used. Correct it in the settings.",
  },
  "self.settingsBlank": {
    vi: "{n} tên cơ quan, địa danh chưa khai: chưa lập được báo cáo. Khai tại Khai báo ban đầu.",
    en: "Names that are blank: {n}. No report can be made; fill them in under First steps.",
  },
  "self.noAgencies": { vi: "Danh mục cơ quan còn trống.", en: "The directory is empty." },
  "self.noAddress": {
    vi: "{n} cơ quan tích “Gửi thư” nhưng chưa có địa chỉ: {agencies}.",
    en: "Ticked for mail without an address ({n}): {agencies}.",
  },
  "self.badAddress": {
    vi: "Địa chỉ thư không hợp lệ: {agencies}. Sửa tại Danh mục cơ quan.",
    en: "Addresses that are not valid: {agencies}. Correct them in the directory.",
  },
  "self.yearMissing": {
    vi: "Chưa có ngày nghỉ lễ năm {years}, trong khi có nhiệm vụ đến hạn năm đó. Nhập tại trang Ngày nghỉ.",
    en: "No public holiday of {years} is known, though directives are due then. Enter them on the sheet Ngày nghỉ.",
  },
  "self.holidaysLeft": {
    vi: "Trang Ngày nghỉ thiếu {n} ngày nghỉ mà hệ thống biết.",
    en: "Known days off that are not on the sheet: {n}.",
  },
  "self.holidaysUnsure": {
    vi: "Ngày nghỉ dự kiến, chưa có thông báo: {days}. Xác nhận hoặc xóa tại trang Ngày nghỉ.",
    en: "Expected but not announced: {days}. Confirm or delete them on the sheet Ngày nghỉ.",
  },
  "self.triggerNone": {
    vi: "Chưa cài: sổ chỉ cập nhật khi có người mở, thư không tự gửi.",
    en: "Not installed: the register is refreshed only when opened, and no e-mail leaves by itself.",
  },
  "self.triggerLost": {
    vi: "Lịch chạy của tài khoản {owner} không còn nữa (bị xóa hoặc bị Google tắt).",
    en: "The trigger of {owner} is gone: deleted, or switched off by Google.",
  },
  "self.triggerTwice": {
    vi: "Tài khoản này có thừa {n} lịch chạy.",
    en: "Triggers of this account that are too many: {n}.",
  },
  "self.triggerPublic": {
    vi: "Thư gửi từ hộp thư miễn phí {owner}: nên dùng tài khoản công vụ dùng chung của Văn phòng.",
    en: "Mail leaves from the free mailbox {owner}: use the office's shared account.",
  },
  "self.heartbeatLate": {
    vi: "Quá {hours} giờ không tự chạy; lần cuối {last}, tài khoản {owner}. Nếu người này đã nghỉ hoặc đổi mật khẩu, cài lại bằng tài khoản công vụ.",
    en: "No run for more than {hours} hours; the last {last}, as {owner}. If they left or changed passwords, install it as the office's account.",
  },
  "self.paused": {
    vi: "Đang tạm ngừng từ ngày {date} ({by}). Bật lại: Quản trị › Tạm ngừng thư và tự động.",
    en: "Paused since {date} ({by}). To resume: Administration › Pause mail and automation.",
  },
  "self.quotaShort": {
    vi: "Hạn mức thư còn {quota} (giữ lại {reserve}), một lượt thư tuần cần nhiều nhất {needed}: phần còn lại gửi hôm sau.",
    en: "{quota} recipients left today ({reserve} kept), a week's mail needs up to {needed}: the rest leaves tomorrow.",
  },
  "self.noReplyTo": {
    vi: "Chưa khai “Địa chỉ nhận trả lời”: chưa gửi được thư. Khai tại Thiết lập.",
    en: "The reply-to address is blank: no e-mail can leave. Fill it in.",
  },
  "self.replyToPublic": {
    vi: "Địa chỉ nhận trả lời {address} là hộp thư miễn phí: nên dùng hộp thư công vụ.",
    en: "The reply-to address {address} is a free mailbox: use the office's own.",
  },
  "self.noPreview": {
    vi: "Đã bật gửi tự động nhưng chưa ai xem trước thư: thư chưa tự gửi.",
    en: "Automatic sending is on, but nobody has looked at a preview: nothing leaves by itself.",
  },
  "self.waitingOld": {
    vi: "{n} dòng chờ kiểm tra quá {days} ngày: chưa tính vào số liệu, chưa đôn đốc. Chạy “Xác nhận đã kiểm tra”.",
    en: "Rows that have waited more than {days} days: {n}. They do not count and are not chased; confirm them.",
  },
  "self.sharedAgency": {
    vi: "Tệp được chia sẻ với địa chỉ của cơ quan nhận nhiệm vụ: {people}. Cơ quan đó thấy việc trễ, đầu mối và nhật ký của mọi cơ quan: gỡ ở Chia sẻ, thư tuần đã gửi đủ phần của họ.",
    en: "The file is shared with an address of an agency: {people}. It sees every agency's lateness, contacts and journal: take it out under Share, the weekly e-mail tells it what it needs.",
  },
  "self.sharedPublic": {
    vi: "{n} hộp thư miễn phí được mở tệp: {people}.",
    en: "Free mailboxes that may open the file ({n}): {people}.",
  },
  "self.sharedViewers": {
    vi: "{n} tài khoản được xem tệp: họ thấy nhiệm vụ của mọi cơ quan.",
    en: "Accounts that may view the file: {n}. They see every agency's directives.",
  },
  "self.sharedLink": {
    vi: "{editors} tài khoản được sửa. Hệ thống không đọc được chế độ “bất kỳ ai có đường liên kết”: mở Chia sẻ › Quyền truy cập chung và để “Hạn chế”.",
    en: "Accounts that may edit: {editors}. “Anyone with the link” cannot be seen from here: open Share › General access and keep it “Restricted”.",
  },

  "self.probe": { vi: "Thử môi trường Google", en: "Probe Google" },
  "self.probe.why": {
    vi: "Thử những điều chỉ chạy thật mới biết, trên một trang tạm rồi xóa ngay. Không gửi thư, không tạo tệp. Chép kết quả gửi người quản trị khi cần.",
    en: "Tries what only a live run can tell, on a scratch sheet that is removed at once. No mail, no file. Copy the answers where somebody asks for them.",
  },
  "self.probing": { vi: "Đang thử…", en: "Probing…" },
  "self.answers": { vi: "Kết quả để chép", en: "Answers to copy" },
  "self.answersSame": {
    vi: "{same}/{all} câu trả lời đúng như hệ thống dựa vào.",
    en: "{same} of {all} answers are as the add-on relies on.",
  },
} as const satisfies Record<string, Wording>;
