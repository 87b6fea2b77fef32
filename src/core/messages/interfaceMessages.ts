// One table, kept whole: every sentence that the script itself says, in both languages.
import type { Wording } from "./wording.ts";

/** Menus, questions, alerts. */
export const INTERFACE_MESSAGES = {
  "menu.root": { vi: "Đôn đốc", en: "Đôn Đốc" },
  "menu.refresh": { vi: "Cập nhật tình trạng", en: "Refresh register" },
  "menu.mail": { vi: "Thư nhắc việc", en: "Weekly e-mails" },
  "menu.mail.send": { vi: "Gửi thư tuần này", en: "Send this week's e-mails" },
  "menu.mail.continue": { vi: "Gửi tiếp số thư còn lại", en: "Continue sending" },
  "menu.mail.auto": { vi: "Gửi tự động hằng tuần", en: "Automatic sending" },
  "menu.boxes.import": { vi: "Nhập văn bản từ ô đang chọn", en: "Import a notice from the selected cells" },
  "menu.admin": { vi: "Quản trị", en: "Administration" },
  "menu.undo": { vi: "Hoàn tác lệnh vừa thực hiện", en: "Undo last command" },
  "msg.receipts": { vi: "Thư báo đã nhận báo cáo: {outcome}", en: "Receipts: {outcome}" },
  "menu.links": { vi: "Thu hồi liên kết biểu mẫu", en: "Take back links to the form" },
  "ask.links": {
    vi: "Gõ tên cơ quan cần thu hồi liên kết. Gõ * để thu hồi mọi liên kết. Gõ khóa để đổi khóa ký mà liên kết đã gửi vẫn dùng đến khi hết hạn.",
    en: "Type the agency whose links are to be taken back, * for all, or “khóa” to sign with a new key while links that were sent run out.",
  },
  "msg.linksRevoked": {
    vi: "Đã thu hồi liên kết của {n} cơ quan. Thư gửi sau đây mang liên kết mới.",
    en: "Links of {n} agencies were taken back. E-mails from now on carry new ones.",
  },
  "msg.linksRotated": {
    vi: "Liên kết mới được ký bằng khóa mới; liên kết đã gửi còn dùng được đến hết hạn {days} ngày.",
    en: "New links are signed with a new key; those that were sent work until their {days} days are over.",
  },
  "msg.linksUnknown": {
    vi: "Chưa gửi liên kết nào cho “{agency}”. Không có gì thay đổi.",
    en: "No link was sent to “{agency}”. Nothing was changed.",
  },
  "menu.closeYear": { vi: "Khóa sổ năm", en: "Close the year" },
  "menu.pause": { vi: "Tạm ngừng thư và tự động", en: "Pause mail and automation" },
  "menu.setUp": { vi: "Khởi tạo sổ", en: "Set up the register" },

  "ask.setUp": {
    vi: "Tạo các trang của sổ theo dõi; đặt ngôn ngữ bảng tính là Việt Nam, múi giờ Hà Nội (GMT+7). Dữ liệu đã có được giữ nguyên. Tiếp tục?",
    en: "Create the register's sheets and set locale vi_VN and time zone GMT+7. Existing data stays. Continue?",
  },
  "ask.notSecret": {
    vi: "Văn bản không thuộc phạm vi bí mật nhà nước. Đúng như vậy?",
    en: "This contains no state secret. Is that so?",
  },
  "ask.track": {
    vi: "Đưa {rows} nhiệm vụ vào sổ (bỏ qua {hidden} dòng đang ẩn). Các cột được hiểu là:{mapping}\n{unused}Tiếp tục?",
    en: "Track {rows} directives ({hidden} hidden rows left out). Columns are understood as:{mapping}\n{unused}Continue?",
  },
  "ask.trackUnused": {
    vi: "Không đưa vào sổ: {columns}.\n",
    en: "Left out: {columns}.\n",
  },
  "ask.progressKind": {
    vi: "{n} nhiệm vụ đang chọn: {ids}. Nhập số của việc cần ghi:{list}",
    en: "{n} directives selected: {ids}. Type the number of what to record:{list}",
  },
  "ask.paper": {
    vi: "Số và ngày văn bản, ví dụ: 1802/SCT-CN ngày 30/9/2026. Để trống nếu chưa có văn bản.",
    en: "Number and date of the letter, for instance: 1802/SCT-CN ngày 30/9/2026. Blank: there is none yet.",
  },
  "ask.source": { vi: "Nhận qua (để trống: 1):{list}", en: "By way of (blank: 1):{list}" },
  "ask.newDue": { vi: "Hạn mới, ví dụ: 30/11/2026.", en: "New date, for instance: 30/11/2026." },
  "ask.newLead": { vi: "Tên cơ quan chủ trì mới.", en: "Name of the new lead." },
  "ask.reason": { vi: "Lý do (nhập số):{list}", en: "Reason (type its number):{list}" },
  "ask.allowedBy": { vi: "Người cho ý kiến (họ tên, chức vụ).", en: "Allowed by (name, position)." },
  "ask.content": { vi: "Nội dung, kết quả, lý do.", en: "What was reported; the reason." },
  "ask.issued": {
    vi: "{paper}: văn bản đã phát hành? Chọn “Không” nếu là dự thảo: các dòng được lưu, chưa tính, chưa gửi thư.",
    en: "{paper}: has it been issued? “No” for a draft: its rows are kept, but neither counted nor mailed.",
  },
  "ask.preparation": {
    vi: "Đây là thông báo họp. Đưa {n} việc chuẩn bị họp vào đôn đốc? Chọn “Không” để chỉ lưu.",
    en: "This announces a meeting. Chase its {n} preparations? “No” only keeps them.",
  },
  "ask.pastDue": {
    vi: "{n} nhiệm vụ đã quá hạn tại thời điểm nhập. Đưa vào đôn đốc? Chọn “Không” để chỉ lưu, chờ kiểm tra.",
    en: "{n} directives are past due already. Chase them? “No” keeps them to be checked.",
  },
  "ask.import": {
    vi: "Nhập {n} nhiệm vụ từ {paper}? Dòng có dấu (?) phải kiểm tra trước khi đưa vào đôn đốc.\n{rows}",
    en: "Import {n} directives from {paper}? Rows marked (?) have to be checked before they are chased.\n{rows}",
  },
  "ask.confirmChecked": {
    vi: "Xác nhận {rows} dòng đã được kiểm tra? Các dòng này sẽ được tính vào số liệu, tô màu và đưa vào thư nhắc việc.",
    en: "Confirm {rows} rows as checked? They will count, take colours and enter the e-mails.",
  },
  "ask.undo": {
    vi: "Hoàn tác lệnh “{command}” ({at}, {by}): xóa {rows} dòng, trả lại {cells} ô; giữ nguyên {kept} chỗ đã có người sửa sau đó. Tiếp tục?",
    en: "Undo “{command}” ({at}, {by}): {rows} rows go, {cells} cells get back what they held; {kept} places changed since stay. Continue?",
  },
  "ask.send": {
    vi: "Gửi {letters} thư nhắc việc tuần {week}? Mỗi cơ quan chỉ nhận một thư trong tuần.",
    en: "Send {letters} e-mails of week {week}? Each agency gets one a week.",
  },
  "ask.install": {
    vi: "Hệ thống sẽ chạy hằng giờ và gửi thư bằng tài khoản {user}. Nên dùng tài khoản công vụ dùng chung của Văn phòng. Tiếp tục?",
    en: "The hourly run will work and send as {user}. Use the office's shared account. Continue?",
  },
  "ask.closeYear": { vi: "Khóa sổ năm nào? Để trống: {year}.", en: "Which year is to be closed? Blank: {year}." },
  "ask.closeYearAlso": { vi: "{words} {each}", en: "{words} {each}" },
  "ask.closeYearSure": {
    vi: "Chuyển {rows} dòng đã hoàn thành, thôi theo dõi đến hết năm {year} sang trang “{sheet}”; {open} dòng còn lại ở nguyên. Nhiệm vụ nhiều cơ quan chủ trì chỉ chuyển khi mọi cơ quan đã xong.{staying}\n\nBáo cáo vẫn tính các dòng đã chuyển. Có thể hoàn tác bằng “Hoàn tác lệnh vừa thực hiện”. Tiếp tục?",
    en: "{rows} rows finished or dropped by the end of {year} move to “{sheet}”; {open} stay. A directive with several leads moves only when all are done.{staying}\n\nReports still count rows that moved. It can be undone. Continue?",
  },
  "ask.reopenYear": {
    vi: "Hoàn tác “Khóa sổ năm” ({at}, {by}): đưa {rows} dòng từ trang “{sheet}” trở lại cuối trang Nhiệm vụ. Tiếp tục?",
    en: "Undo “Close the year” ({at}, {by}): {rows} rows come back from “{sheet}” to the end of the register. Continue?",
  },
  "ask.pause": {
    vi: "Tạm ngừng: không thư nào được gửi (kể cả bằng lệnh), sổ không tự cập nhật hằng giờ và khi mở. Các lệnh khác vẫn dùng được; chọn lại lệnh này để bật lại. Tiếp tục?",
    en: "Pause: no e-mail leaves (not by command either), nothing is refreshed hourly or at opening. Other commands work on; choose this one again to resume. Continue?",
  },
  "ask.pauseRemove": {
    vi: "Gỡ cả lịch chạy hằng giờ của tài khoản {user} và quy tắc tô màu của hệ thống? Chọn Không để giữ lại; khi bật lại sẽ không phải cài lại.",
    en: "Remove {user}'s hourly trigger and the add-on's colour rules too? Choose No to keep them for when work resumes.",
  },
  "ask.resume": {
    vi: "Thư và tự động đang tạm ngừng từ ngày {date} ({by}). Bật lại?",
    en: "Mail and automation have been paused since {date} ({by}). Resume?",
  },
  "ask.period": {
    vi: "Kỳ báo cáo (ví dụ: tháng 10/2026, quý III/2026, 01/10/2026-19/10/2026). Để trống: tháng này.",
    en: "Period (for instance: tháng 10/2026, quý III/2026, 01/10/2026-19/10/2026). Blank: this month.",
  },

  "msg.setUpDone": {
    vi: "Đã khởi tạo sổ. Việc tiếp theo: khai trang “Thiết lập”, dán danh mục vào trang “Cơ quan”.",
    en: "The register is ready. Next: fill in “Thiết lập”, paste the directory into “Cơ quan”.",
  },
  "msg.notUnderstood": {
    vi: "Không hiểu “{text}”. Chưa ghi gì; gọi lại lệnh này.",
    en: "“{text}” is not understood. Nothing was recorded; call this again.",
  },
  "msg.nothingDone": { vi: "Đã dừng, không có gì thay đổi.", en: "Stopped; nothing was changed." },
  "msg.refreshed": {
    vi: "Đã cập nhật {rows} dòng: {overdue} quá hạn, {dueSoon} sắp đến hạn, {unchecked} chưa kiểm tra.",
    en: "{rows} rows refreshed: {overdue} overdue, {dueSoon} due soon, {unchecked} not checked.",
  },
  "msg.progressNeeds": { vi: "{id}: {need}.", en: "{id}: {need}." },
  "msg.progressState": {
    vi: "{id}: không ghi được “{kind}” khi trạng thái là “{state}”.",
    en: "{id}: “{kind}” cannot be recorded while the state is “{state}”.",
  },
  "msg.progressParent": {
    vi: "{id} có nhiều cơ quan chủ trì: ghi vào dòng của từng cơ quan ({children}).",
    en: "{id} has several leads: record it in each agency's row ({children}).",
  },
  "msg.answered": { vi: "Đã xử lý {n} báo cáo gửi qua biểu mẫu.", en: "{n} reports answered." },
  "msg.answerGone": {
    vi: "{id}: báo cáo này đã được xử lý hoặc không còn trong Diễn biến.",
    en: "{id}: this report was answered already, or is gone from Events.",
  },
  "msg.answerWhy": { vi: "{id}: cần lý do trả lại.", en: "{id}: say why it is returned." },
  "msg.progressGone": { vi: "{id}: không còn trong sổ.", en: "{id} is no longer in the register." },
  "msg.progressNoPaper": {
    vi: "Báo cáo hoàn thành chưa có văn bản: đã ghi là báo cáo tiến độ.",
    en: "Completion without a paper was recorded as progress.",
  },
  "msg.progressDone": { vi: "Đã ghi “{kind}” cho {rows} nhiệm vụ.", en: "“{kind}” recorded for {rows} directives." },
  "msg.transferredTo": { vi: "Nhiệm vụ mới của {lead}: {ids}.", en: "New directives of {lead}: {ids}." },
  "msg.selectRegisterRows": {
    vi: "Chọn các dòng cần ghi nhận ở trang “Nhiệm vụ” trước.",
    en: "First select rows of the sheet “Nhiệm vụ”.",
  },
  "msg.selectFewer": {
    vi: "Chọn nhiều nhất {most} dòng mỗi lần.",
    en: "Select at most {most} rows at a time.",
  },
  "msg.undone": {
    vi: "Đã hoàn tác “{command}”: xóa {rows} dòng, trả lại {cells} ô.",
    en: "“{command}” was undone: {rows} rows removed, {cells} cells put back.",
  },
  "msg.undoKept": {
    vi: "Giữ nguyên {n} chỗ vì đã có người sửa sau lệnh đó: {places}.",
    en: "{n} places were changed after that command and stay: {places}.",
  },
  "msg.undoNothingLeft": {
    vi: "Không còn gì để hoàn tác: mọi chỗ lệnh trước đã ghi đều đã được sửa hoặc xóa.",
    en: "Nothing is left to undo: everything that command wrote has been changed or deleted since.",
  },
  "msg.nothingToUndo": { vi: "Chưa có lệnh nào để hoàn tác.", en: "There is no command to undo." },
  "msg.rowsNotFound": {
    vi: "Không xóa được vì dòng đã bị đổi chỗ hoặc xóa trong lúc ghi: {ids}.",
    en: "Not removed, because the rows moved or went while writing: {ids}.",
  },
  "msg.rowsChanged": {
    vi: "Giữ lại các dòng vừa có người sửa: {ids}.",
    en: "Rows that somebody has just changed stay: {ids}.",
  },
  "msg.rowsRefused": {
    vi: "Không xóa được các dòng có ô được bảo vệ: {ids}. Các dòng này vẫn để nguyên.",
    en: "Rows with protected cells could not be removed: {ids}. They stay as they are.",
  },
  "msg.rowsPutBack": {
    vi: "Trong lúc xóa có người sắp xếp trang; các dòng bị xóa nhầm đã được đưa lại xuống cuối trang: {ids}.",
    en: "The sheet was sorted while rows were removed; rows removed by mistake stand at its end again: {ids}.",
  },
  "msg.numbered": { vi: "Đã cấp mã cho {rows} dòng chưa có mã hoặc trùng mã.", en: "{rows} rows got an ID." },
  "msg.woken": {
    vi: "{paper} đã phát hành: các nhiệm vụ của văn bản này bắt đầu được tính; thời hạn đếm từ ngày ban hành đã tính lại.",
    en: "{paper} has been issued: its directives count from now on; deadlines from the issue date were worked out again.",
  },
  "msg.imported": {
    vi: "Đã nhập {directives} nhiệm vụ từ {paper}.",
    en: "{directives} directives imported from {paper}.",
  },
  "msg.importedDoubtful": {
    vi: "{rows} dòng cần kiểm tra trước khi đưa vào đôn đốc (xem cột “Cần kiểm tra”).",
    en: "{rows} rows need a look before they are chased (column “Cần kiểm tra”).",
  },
  "msg.importedLinks": {
    vi: "Đã cập nhật {rows} nhiệm vụ giao trước đây; xem trang Diễn biến.",
    en: "{rows} earlier directives were updated; see the sheet Diễn biến.",
  },
  "msg.importedAgencies": {
    vi: "Đã thêm {agencies} cơ quan vào trang Cơ quan.",
    en: "{agencies} agencies were added to the sheet Cơ quan.",
  },
  "msg.agencyRefused": { vi: "{text}", en: "{text}" },
  "msg.linkDraft": {
    vi: "Văn bản chưa phát hành: không thay thế, nhắc lại, gia hạn, đính chính nhiệm vụ đã giao trước đây.",
    en: "A draft cannot replace, repeat, extend or correct earlier directives.",
  },
  "msg.linkTwice": {
    vi: "{id}: được hai nhiệm vụ của văn bản này nhắc tới; chỉ chọn một.",
    en: "{id}: two directives of this paper refer to it; choose one.",
  },
  "msg.linkClosed": {
    vi: "{id}: trạng thái là “{state}”, không còn mở để thay thế, nhắc lại, gia hạn.",
    en: "{id} is “{state}” and no longer open.",
  },
  "msg.alreadyImported": {
    vi: "{paper} đã có trong sổ; không nhập lần thứ hai.",
    en: "{paper} is in the register already.",
  },
  "msg.selectRows": {
    vi: "Chọn các dòng cần đưa vào sổ rồi gọi lại lệnh này.",
    en: "Select the rows to track, then call this again.",
  },
  "msg.selectNotice": {
    vi: "Ở một trang nháp, nhấp đúp vào ô trống, dán toàn văn văn bản, nhấn Enter; chọn ô đó rồi gọi lại lệnh này.",
    en: "On a scratch sheet double-click a blank cell, paste the whole notice and press Enter; select that cell, then call this again.",
  },
  "msg.brokenCells": {
    vi: "Dòng {lines}: bảng tính đã hiểu một phần văn bản là công thức. Nhấp đúp vào một ô trống rồi dán lại toàn văn vào ô đó.",
    en: "Line {lines}: part of the text was taken for a formula. Double-click a blank cell and paste the whole text there.",
  },
  "msg.secretInSheet": {
    vi: "Văn bản vẫn nằm ở trang “{sheet}”: xóa ngay trang đó và báo người phụ trách bảo vệ bí mật nhà nước.",
    en: "The text still stands on the sheet “{sheet}”: delete that sheet now and tell whoever is in charge of state secrets.",
  },
  "msg.alreadyRegister": {
    vi: "Các dòng đang chọn đã nằm trong sổ.",
    en: "The selected rows are in the register already.",
  },
  "msg.noTextColumn": {
    vi: "Trang “{sheet}”: chưa nhận ra cột nội dung công việc. Đặt tên cột là “Nội dung nhiệm vụ” rồi gọi lại.",
    en: "Sheet “{sheet}”: no column of contents was recognised. Name it “Nội dung nhiệm vụ” and call again.",
  },
  "msg.secretRows": {
    vi: "Không đưa vào sổ: dòng {lines} có dấu chỉ độ mật. Không có nội dung nào được lưu lại. Bỏ các dòng đó khỏi vùng chọn rồi gọi lại.",
    en: "Refused: line {lines} bears a secrecy mark. Nothing was stored. Select other rows and call again.",
  },
  "msg.tooManyRows": {
    vi: "Mỗi lần đưa vào sổ nhiều nhất {most} dòng. Chọn ít dòng hơn rồi gọi lại.",
    en: "At most {most} rows at a time. Select fewer and call again.",
  },
  "msg.nothingToTrack": { vi: "Không có dòng mới nào để đưa vào sổ.", en: "There are no new rows to track." },
  "msg.adopted": {
    vi: "Đã theo dõi tại chỗ {rows} dòng của trang “{sheet}”; chép {copies} dòng vào “Nhiệm vụ”; bỏ qua {skipped} dòng trống hoặc đã có.",
    en: "{rows} rows of “{sheet}” are tracked where they stand; {copies} rows copied to “Nhiệm vụ”; {skipped} blank or known rows left out.",
  },
  "msg.adoptedNew": {
    vi: "Dòng thêm vào trang này sau đó: chọn dòng rồi chạy lại lệnh này.",
    en: "Rows added to that sheet later: select them and run this command again.",
  },
  "msg.adoptChanged": {
    vi: "Trang “{sheet}” đã thay đổi từ khi mở hộp thoại, chưa ghi gì. Hãy đóng hộp thoại, chọn lại các dòng và chạy lại lệnh.",
    en: "The sheet “{sheet}” changed since the dialog was opened; nothing was written. Close it, select the rows again and rerun the command.",
  },
  "msg.adoptFiltered": {
    vi: "Trang “{sheet}” đang có bộ lọc: sắp xếp bằng bộ lọc ấy sẽ tách các cột mới khỏi dòng. Hãy tắt bộ lọc, nhận tại chỗ, rồi bật lại cho cả các cột mới.",
    en: "“{sheet}” has a filter; sorting by it would part the new columns from their rows. Switch it off, track in place, then switch it on over the new columns too.",
  },
  "msg.adoptMost": {
    vi: "Sổ đã theo dõi tại chỗ {most} trang. Hãy chọn cách chép vào “Nhiệm vụ”.",
    en: "The register tracks {most} sheets in place already. Choose to copy the rows.",
  },
  "msg.tracked": {
    vi: "Đã đưa {directives} nhiệm vụ vào sổ; bỏ qua {skipped} dòng trống hoặc đã có.",
    en: "{directives} directives tracked; {skipped} blank or known rows left out.",
  },
  "msg.childrenMade": {
    vi: "Đã tách {rows} dòng cho từng cơ quan chủ trì.",
    en: "{rows} rows were made, one for each lead.",
  },
  "msg.confirmed": { vi: "Đã xác nhận {rows} dòng.", en: "{rows} rows confirmed." },
  "msg.nothingToConfirm": { vi: "Không có dòng nào để xác nhận.", en: "There is nothing to confirm." },
  "msg.draftsStay": {
    vi: "{rows} dòng thuộc văn bản chưa phát hành: nhập số, ngày văn bản trước.",
    en: "{rows} rows belong to a paper that has not been issued.",
  },
  "msg.unfoundedStay": {
    vi: "{rows} dòng tạm dừng, thôi theo dõi chưa có căn cứ: ghi căn cứ tại “Ghi nhận kết quả, tiến độ”.",
    en: "{rows} rows were paused or dropped without a basis: record it under “Record progress”.",
  },
  "msg.settingMissing": {
    vi: "Chưa khai “{setting}” tại trang Thiết lập.",
    en: "“{setting}” is blank on the sheet Thiết lập.",
  },
  "msg.settingUnread": {
    vi: "Thiết lập “{setting}”: không hiểu giá trị “{text}”, tạm dùng giá trị mặc định.",
    en: "Setting “{setting}”: “{text}” is not understood; the default is used.",
  },
  "msg.dayOffUnread": {
    vi: "Trang “Ngày nghỉ”, dòng {line}: không đọc được ngày “{text}”, dòng này chưa được tính.",
    en: "Sheet “Ngày nghỉ”, row {line}: “{text}” is no date; the row is left out.",
  },
  "msg.settingRefused": {
    vi: "Thiết lập “{setting}” không nhận giá trị “{text}”. Chưa lưu thiết lập nào.",
    en: "The setting “{setting}” does not take “{text}”. Nothing was saved.",
  },
  "msg.directorySame": { vi: "Danh mục không có gì thay đổi.", en: "Nothing in the directory was changed." },
  "msg.directorySaved": {
    vi: "Đã lưu danh mục: thêm {added} cơ quan, sửa {changed} cơ quan.",
    en: "Directory saved: {added} agencies added, {changed} changed.",
  },
  "msg.directoryRefused": { vi: "Chưa lưu: {text}", en: "Not saved: {text}" },
  "msg.agencyMoved": {
    vi: "Chưa lưu: trang Cơ quan không còn dòng “{name}” như lúc mở. Mở lại danh mục.",
    en: "Not saved: the sheet Cơ quan no longer has “{name}” as it was. Open the directory again.",
  },
  "msg.settingsSame": { vi: "Không có thiết lập nào thay đổi.", en: "No setting was changed." },
  "msg.settingsSaved": { vi: "Đã lưu {n} thiết lập.", en: "{n} settings saved." },
  "msg.noLetters": { vi: "Tuần này không có thư nào cần gửi.", en: "No e-mail needs sending this week." },
  "msg.noAddress": {
    vi: "{agency}: chưa có địa chỉ thư. Bổ sung tại trang Cơ quan.",
    en: "{agency} has no address. Add it on the sheet Agencies.",
  },
  "msg.invalidAddress": {
    vi: "{agency}: địa chỉ thư không hợp lệ. Sửa tại trang Cơ quan.",
    en: "{agency}: the address is not valid. Correct it on the sheet Agencies.",
  },
  "msg.returnedMailbox": {
    vi: "{agency}: thư trước bị trả lại. Sửa địa chỉ tại trang Cơ quan, hoặc chọn “Gửi lại” ở Xem trước.",
    en: "{agency}: the last e-mail came back. Correct the address on the sheet Agencies, or choose “Send again” in the preview.",
  },
  "msg.settleState": {
    vi: "{agency}: không thực hiện được với thư này (kết quả gửi hiện là “{state}”).",
    en: "{agency}: that cannot be done with this e-mail (it stands as “{state}”).",
  },
  "msg.settledAgain": {
    vi: "{n} thư sẽ được gửi ở lần gửi tới: chọn “Gửi tiếp số thư còn lại” hoặc chờ lịch tự động.",
    en: "{n} e-mails leave with the next sending: choose “Continue sending”, or wait for the automatic run.",
  },
  "msg.settledSent": { vi: "Đã ghi nhận {n} thư là đã gửi.", en: "{n} e-mails are recorded as sent." },
  "msg.settledReturned": {
    vi: "Đã ghi nhận {n} thư bị trả lại; cơ quan ở trong mục “Không gửi được” đến khi đổi địa chỉ.",
    en: "{n} e-mails are recorded as returned; the agency counts as not reached until its address changes.",
  },
  "msg.unticked": {
    vi: "Có nội dung cần gửi nhưng chưa tích “Gửi thư” tại trang Cơ quan: {agencies}.",
    en: "Something to say, but not ticked for mail on the sheet Agencies: {agencies}.",
  },
  "msg.silentAgencies": {
    vi: "Không có nội dung cần gửi: {agencies} cơ quan.",
    en: "Nothing to say to {agencies} agencies.",
  },
  "msg.sent": {
    vi: "Đã gửi {sent} thư; {failed} lỗi; {skipped} đã gửi từ trước; {left} còn lại do hạn mức hoặc thời gian.",
    en: "{sent} e-mails sent; {failed} failed; {skipped} sent before; {left} left for quota or time.",
  },
  "menu.health": { vi: "Chạy lần cuối {at} ({owner}); {mails}", en: "Last run {at} ({owner}); {mails}" },
  "menu.health.mails": {
    vi: "thư tuần này: {sent} đã gửi, {failed} lỗi, {unclear} chưa rõ",
    en: "this week's e-mails: {sent} sent, {failed} failed, {unclear} unclear",
  },
  "msg.rollUp": { vi: "Thư tổng hợp gửi lãnh đạo: {outcome}", en: "Roll-up: {outcome}" },
  "msg.morning": { vi: "Danh sách buổi sáng: {outcome}", en: "Morning lists: {outcome}" },
  "msg.unsure": {
    vi: "{letters} thư chưa rõ đã gửi hay chưa. Kiểm tra hộp thư đã gửi trước khi gửi lại.",
    en: "{letters} e-mails may or may not have been sent. Look into the sent mail first.",
  },
  "msg.nothingToCorrect": {
    vi: "Chưa có thư nào đã gửi để đính chính.",
    en: "No e-mail has been sent that could be corrected.",
  },
  "msg.correctedBefore": {
    vi: "{agency}: thư đính chính này đã gửi hoặc đang chờ xác định. Mở lại hộp thoại để xem.",
    en: "{agency}: this correction was sent before, or is not settled yet. Open the dialog again.",
  },
  "msg.letterGone": {
    vi: "Thư này không còn như lúc mở hộp thoại. Mở lại “Xem trước, gửi thử”.",
    en: "This e-mail is no longer as it was when the dialog was opened. Open the preview again.",
  },
  "msg.noOwnAddress": {
    vi: "Google không cho biết địa chỉ thư của tài khoản này nên chưa gửi thử được.",
    en: "Google does not tell this account's address, so no test can be sent.",
  },
  "msg.messageNoted": {
    vi: "Đã ghi “đôn đốc” cho {n} nhiệm vụ tại trang Diễn biến.",
    en: "A reminder was recorded for {n} directives on the sheet Diễn biến.",
  },
  "msg.unsurePreview": {
    vi: "{letters} thư chưa rõ đã gửi hay chưa: mở “Xem trước, gửi thử” để quyết định từng thư.",
    en: "{letters} e-mails may or may not have been sent: settle each in “Preview and test”.",
  },
  "msg.nothingLeft": {
    vi: "Tuần này không còn thư nào chờ gửi: {sent} thư đã gửi, {returned} thư bị trả lại.",
    en: "Nothing is left to send this week: {sent} e-mails were sent, {returned} came back.",
  },
  "msg.notBegun": {
    vi: "Tuần {week} chưa gửi thư nào ({letters} thư đang chờ). Dùng lệnh “Gửi thư tuần này”.",
    en: "Nothing has been sent in week {week} yet ({letters} e-mails wait). Use “Send this week's e-mails”.",
  },
  "msg.sending": {
    vi: "Một lượt gửi thư khác đang chạy. Thử lại sau ít phút.",
    en: "Another run is sending. Try again in a few minutes.",
  },
  "msg.triggersInstalled": {
    vi: "Đã bật tự động: hệ thống chạy hằng giờ.",
    en: "Automatic work is on: the add-on runs every hour.",
  },
  "msg.yearClosed": {
    vi: "Đã chuyển {rows} dòng sang trang “{sheet}”.",
    en: "{rows} rows moved to “{sheet}”.",
  },
  "msg.yearReopened": {
    vi: "Đã đưa {rows} dòng từ trang “{sheet}” trở lại cuối trang Nhiệm vụ.",
    en: "{rows} rows are back from “{sheet}”, at the end of the register.",
  },
  "msg.closeYearNothing": {
    vi: "Không có dòng nào hoàn thành, thôi theo dõi đến hết năm {year}.",
    en: "No row was finished or dropped by the end of {year}.",
  },
  "msg.closeYearAdopted": {
    vi: "{rows} dòng đã xong ({ids}) theo dõi tại chỗ ở trang riêng của người dùng được giữ nguyên ở đó: hệ thống không lấy dòng ra khỏi bảng của người khác.",
    en: "{rows} finished rows ({ids}) tracked where they stand, in people's own sheets, stay there: the add-on takes no rows out of somebody else's table.",
  },
  "msg.closeYearLater": {
    vi: "Các dòng đã xong nằm rải rác nên mỗi lần chỉ chuyển được một phần; còn {rows} dòng: chạy lại lệnh để chuyển tiếp.",
    en: "Finished rows are scattered, so that one run moves a part of them; {rows} are left: run the command again.",
  },
  "msg.closeYearUnread": { vi: "“{text}” không phải năm khóa sổ được.", en: "“{text}” is no year that can be closed." },
  "msg.closeYearStopped": {
    vi: "Trong lúc chuyển có người sửa hoặc sắp xếp sổ: chưa dòng nào bị xóa khỏi trang Nhiệm vụ; trang “{sheet}” có thể đã có bản chép. Chạy lại lệnh, bản chép sẽ được làm lại.",
    en: "The register was edited meanwhile: no row was removed from it; “{sheet}” may hold copies. Run the command again, they are made anew.",
  },
  "msg.reopenGone": { vi: "Không còn trang “{sheet}”.", en: "The sheet “{sheet}” is gone." },
  "msg.reopenStopped": {
    vi: "Trong lúc hoàn tác có người sửa trang “{sheet}” hoặc sổ: các dòng vừa bị sửa vẫn ở trang “{sheet}”. Kiểm tra trang đó và cuối trang Nhiệm vụ.",
    en: "Somebody edited “{sheet}” or the register meanwhile: rows just changed are still on “{sheet}”. Look there and at the end of the register.",
  },
  "msg.paused": {
    vi: "Đã tạm ngừng mọi thư và việc tự chạy. Bật lại bằng chính lệnh “Tạm ngừng thư và tự động”.",
    en: "Mail and automation are paused. Choose “Pause mail and automation” again to resume.",
  },
  "msg.pausedRemoved": {
    vi: "Đã gỡ lịch chạy hằng giờ của tài khoản này và quy tắc tô màu của hệ thống; quy tắc do người dùng đặt được giữ nguyên.",
    en: "This account's hourly trigger and the add-on's colour rules are removed; your own rules stay.",
  },
  "msg.pauseOthersTrigger": {
    vi: "Lịch chạy do tài khoản {owner} cài sẽ tự gỡ ở lần chạy tiếp theo, trong vòng một giờ.",
    en: "The trigger of {owner} removes itself when it next runs, within the hour.",
  },
  "msg.pausedSince": {
    vi: "Thư và tự động đang tạm ngừng từ ngày {date} ({by}). Bật lại: Đôn đốc › Quản trị › Tạm ngừng thư và tự động.",
    en: "Mail and automation have been paused since {date} ({by}). To resume: Đôn Đốc › Administration › Pause mail and automation.",
  },
  "msg.stillPaused": {
    vi: "Thư và tự động vẫn tạm ngừng từ ngày {date} ({by}).",
    en: "Mail and automation stay paused since {date} ({by}).",
  },
  "msg.resumed": { vi: "Đã bật lại thư và tự động.", en: "Mail and automation are on again." },
  "msg.automationOn": {
    vi: "Sổ tự cập nhật ở lần chạy hằng giờ tiếp theo; thư chỉ tự gửi khi bật “Gửi tự động hằng tuần” tại trang Thiết lập.",
    en: "The next hourly run goes on; e-mails leave by themselves only where the setting is on.",
  },
  "msg.automationOff": {
    vi: "Chưa có lịch chạy hằng giờ: cài tại Đôn đốc › Thư nhắc việc › Gửi tự động hằng tuần.",
    en: "There is no hourly trigger: install it under Weekly e-mails › Automatic sending.",
  },
  "msg.holidayYearMissing": {
    vi: "Trang Ngày nghỉ chưa có ngày nghỉ lễ năm {years}: hạn rơi vào ngày lễ năm đó chưa được tính đúng. Bổ sung khi có thông báo nghỉ lễ.",
    en: "The sheet Ngày nghỉ knows no public holiday of {years}: deadlines on one would count wrongly. Add them once announced.",
  },
  "msg.heartbeatLate": {
    vi: "Sổ đã ngừng tự chạy quá {hours} giờ (tài khoản cài lịch: {owner}). Chạy Đôn đốc › Quản trị › Kiểm tra hệ thống.",
    en: "The hourly run stopped more than {hours} hours ago (owner: {owner}). Run the self-check.",
  },
  "msg.autoMailOff": {
    vi: "Thư hằng tuần chưa tự gửi: bật “Gửi tự động hằng tuần” tại trang Thiết lập sau khi xem trước thư.",
    en: "Weekly e-mails do not leave by themselves yet: switch them on in Thiết lập after a preview.",
  },
  "msg.periodUnreadable": { vi: "Không hiểu kỳ báo cáo “{text}”.", en: "The period “{text}” is not understood." },
  "msg.periodAhead": { vi: "Kỳ báo cáo này chưa bắt đầu.", en: "This period has not begun." },
  "msg.reportEmpty": {
    vi: "Không có nhiệm vụ nào trong phạm vi đã chọn.",
    en: "No directive lies within what was chosen.",
  },
  "msg.reportUncounted": {
    vi: "Có {n} nhiệm vụ trong phạm vi đã chọn, nhưng báo cáo chưa tính nhiệm vụ nào:",
    en: "{n} directives lie within what was chosen, yet a report counts none of them:",
  },
  "msg.uncounted.unchecked": { vi: "{n} chưa kiểm tra", en: "{n} not checked" },
  "msg.uncounted.draft": { vi: "{n} của văn bản chưa phát hành", en: "{n} of a paper not issued" },
  "msg.uncounted.recurring": { vi: "{n} báo cáo định kỳ", en: "{n} recurring reports" },
  "msg.uncounted.preparation": { vi: "{n} việc chuẩn bị họp", en: "{n} preparations of a meeting" },
  "msg.uncounted.unchased": { vi: "{n} không đôn đốc", en: "{n} not chased" },
  "msg.uncounted.counted": {
    vi: "{n} chưa rõ cơ quan chủ trì, hoặc do lãnh đạo, Văn phòng, nhóm cơ quan thực hiện",
    en: "{n} without a lead agency, or led by leaders, the office itself or a group",
  },
  "msg.listSheetMade": {
    vi: "Danh mục nhiệm vụ nằm ở trang “{sheet}”.",
    en: "The list of directives stands on the sheet “{sheet}”.",
  },
  "msg.figuresKept": {
    vi: "Đã chốt số liệu báo cáo {period}; không lập văn bản.",
    en: "The figures of {period} are kept; no document was made.",
  },
  "msg.keptDiffers": {
    vi: "Số liệu đúng như đã chốt. Sổ đã thay đổi từ khi chốt ở {n} nhiệm vụ: {ids}.",
    en: "The figures are those that were kept. Since then the register has changed in {n} directives: {ids}.",
  },
  "msg.keptBroken": {
    vi: "Số liệu đã chốt của {ids} bị sửa, mã đối chiếu không khớp: không dùng làm số liệu kỳ trước.",
    en: "The kept figures of {ids} were altered, their check does not agree: they are not used.",
  },
  "msg.reportWithdrawn": {
    vi: "Đã hủy số liệu chốt của {id} ({period}). Báo cáo kỳ sau không dùng số liệu này; tệp đã lập vẫn còn.",
    en: "The kept figures of {id} ({period}) are withdrawn; later reports do not use them. The file is still there.",
  },
  "ask.withdraw": {
    vi: "Hủy số liệu đã chốt của báo cáo {id} ({period}), lập lúc {at}, người lập: {by}? Báo cáo kỳ sau sẽ không dùng số liệu này.",
    en: "Withdraw the kept figures of report {id} ({period}), made at {at} by {by}? Later reports will not use them.",
  },
  "ask.reportAnew": {
    vi: "Đã có báo cáo {period} chốt lúc {at} ({id}). Tính lại từ sổ và chốt thay? Chọn Không để lập theo số liệu đã chốt.",
    en: "{period} was reported at {at} ({id}). Compute it anew and keep that instead? No: the figures as they were kept.",
  },
  "msg.notReconciled": {
    vi: "Chưa lập được báo cáo: số liệu không khớp ở dòng {line} ({a} ≠ {b}).",
    en: "No report: the figures do not agree at {line} ({a} ≠ {b}).",
  },
  "msg.reportSaved": {
    vi: "Đã lập báo cáo “{name}”, lưu tại Drive của tôi. {link}",
    en: "Report “{name}” saved in My Drive. {link}",
  },
  "msg.reportMade": {
    vi: "Đã lập báo cáo “{name}”. Tệp không lưu vào Drive; tải về máy từ hộp này.",
    en: "Report “{name}” is ready. It is not kept in Drive; download it here.",
  },
  "msg.listSaved": {
    vi: "Đã lập “{name}”, lưu tại Drive của tôi. {link}",
    en: "“{name}” saved in My Drive. {link}",
  },
  "msg.listMade": {
    vi: "Đã lập “{name}”. Tệp không lưu vào Drive; tải về máy từ hộp này.",
    en: "“{name}” is ready. It is not kept in Drive; download it here.",
  },
  "msg.urged": {
    vi: "Đã ghi vào Diễn biến: đôn đốc bằng văn bản {rows} nhiệm vụ.",
    en: "Told in Diễn biến: {rows} directives urged by letter.",
  },
  "msg.urgingChanged": {
    vi: "{id} đã thay đổi từ khi mở hộp thoại. Đóng hộp này rồi chọn lại.",
    en: "{id} has changed since this was opened. Close this box and choose again.",
  },
  "msg.answerByPast": {
    vi: "Hạn trả lời phải sau ngày hôm nay.",
    en: "The day of the answer must lie ahead.",
  },
  "msg.meetingPast": { vi: "Ngày họp đã qua.", en: "The day of the meeting is past." },
  "msg.papersAfterMeeting": {
    vi: "Hạn gửi tài liệu phải trước giờ họp.",
    en: "Papers must be wanted before the meeting.",
  },
  "msg.weekdayWrong": {
    vi: "“{text}”: ngày {date} là {right}.",
    en: "“{text}”: {date} is a {right}.",
  },
  "msg.meetingGone": {
    vi: "{id} đã thay đổi từ khi mở hộp thoại. Đóng hộp này rồi chọn lại.",
    en: "{id} has changed since this was opened. Close this box and choose again.",
  },
  "msg.meetingDayOff": { vi: "Lưu ý: {day} là ngày nghỉ.", en: "Mind that {day} is a day off." },
  "msg.meetingTracked": {
    vi: "Việc chuẩn bị của {paper} đã có trong sổ, không ghi lần nữa.",
    en: "The preparation for {paper} is in the register already.",
  },
  "msg.preparationTracked": {
    vi: "Đã đưa {rows} việc chuẩn bị họp vào sổ ({paper}, dự thảo): ghi số, ngày ở trang Văn bản khi phát hành.",
    en: "{rows} preparations are in the register ({paper}, a draft): type number and date on the sheet Văn bản once issued.",
  },
  "msg.exported": { vi: "Danh mục có {rows} nhiệm vụ.", en: "The list holds {rows} directives." },
  "msg.exportNothing": {
    vi: "Không có nhiệm vụ nào như vậy trong sổ.",
    en: "There are no such directives in the register.",
  },
  "msg.filesSaved": {
    vi: "Đã lập {n} văn bản, lưu tại Drive của tôi.",
    en: "{n} documents saved in My Drive.",
  },
  "msg.filesMade": {
    vi: "Đã lập {n} văn bản. Tệp không lưu vào Drive; tải về máy từ hộp này.",
    en: "{n} documents are ready. They are not kept in Drive; download them here.",
  },
  "msg.handedOver": { vi: "Đã bàn giao {rows} nhiệm vụ cho {to}.", en: "{rows} directives handed over to {to}." },
  "msg.handOverSame": {
    vi: "Các nhiệm vụ đã chọn đều đã do {to} phụ trách, theo dõi.",
    en: "All of them are with {to} already.",
  },
  "msg.handOverLater": {
    vi: "Ngày bàn giao chưa tới: bàn giao vào đúng ngày đó hoặc chọn ngày đã qua.",
    en: "That day is still to come: hand over on the day itself.",
  },
  "msg.driveMissing": {
    vi: "Chưa bật dịch vụ Drive API (v3) trong trình biên tập Apps Script nên chưa lưu được tệp.",
    en: "The advanced service Drive API (v3) is off, so the file could not be saved.",
  },
  "msg.ocrOff": {
    vi: "Nhận dạng chữ trong bản quét đang tắt (xem Thiết lập).",
    en: "Recognition of scans is off (see Settings).",
  },
  "msg.ocrNoDrive": {
    vi: "Chưa bật dịch vụ Drive API (v3) trong trình biên tập Apps Script nên chưa nhận dạng được.",
    en: "The advanced service Drive API (v3) is off, so the scan cannot be read.",
  },
  "msg.ocrDone": { vi: "Google đã nhận dạng xong; bản tạm đã xóa.", en: "Google has read it; the copy is deleted." },
  "msg.ocrKept": {
    vi: "Google đã nhận dạng nhưng chưa lấy được chữ về. Mở tài liệu tạm, chép nội dung, dán vào ô bên dưới rồi xóa tài liệu đó.",
    en: "Google has read it, but did not hand the text over. Open the copy, copy its text, paste it below, then delete that copy.",
  },
  "msg.busy": {
    vi: "Có người khác đang chạy một lệnh của sổ. Thử lại sau ít giây.",
    en: "Somebody else is running a command. Try again shortly.",
  },
  "msg.sheetMissing": {
    vi: "Không thấy trang “{sheet}”. Chạy “Khởi tạo sổ” để tạo lại; dữ liệu khác được giữ nguyên.",
    en: "The sheet “{sheet}” is missing. Run “Set up the register”; other data stays.",
  },
  "msg.columnMissing": {
    vi: "Trang “{sheet}” không còn cột “{column}”. Đặt lại tên cột hoặc chạy “Khởi tạo sổ”.",
    en: "The sheet “{sheet}” has lost the column “{column}”. Rename it back or run “Set up the register”.",
  },
  "msg.inputRefused": { vi: "Dữ liệu gửi lên không hợp lệ ({where}).", en: "The input is not valid ({where})." },
  "msg.moved": {
    vi: "Trong lúc ghi, có người đã sắp xếp hoặc xóa dòng; hệ thống đã ghi lại đúng chỗ. Kiểm tra các mã: {ids}.",
    en: "Rows moved while writing; the add-on wrote again. Please check: {ids}.",
  },
  "msg.columnsMoved": {
    vi: "Trong lúc ghi, có người đã thêm hoặc xóa cột ở trang “{sheet}”; hệ thống đã trả lại và ghi lại đúng cột.",
    en: "Columns of “{sheet}” moved while writing; the add-on put back what stood there and wrote again.",
  },
  "msg.unstable": {
    vi: "Sổ đang bị sắp xếp liên tục nên chưa ghi được. Thử lại sau ít giây.",
    en: "The register keeps moving, so nothing was written. Try again shortly.",
  },
  "msg.writeRefused": {
    vi: "Không ghi được vào trang “{sheet}”, ô {place}: {reason}. Không có gì thay đổi.",
    en: "“{sheet}” refused the write into {place}: {reason}. Nothing was changed.",
  },
  "msg.cellTooLong": {
    vi: "Nội dung cho cột “{column}” dài quá {limit} ký tự. Không có gì thay đổi.",
    en: "The text for “{column}” is longer than {limit} characters. Nothing was changed.",
  },
  "msg.failed": { vi: "Lệnh chưa thực hiện được: {reason}", en: "The command failed: {reason}" },
  "msg.disarmed": {
    vi: "Đây là một bản sao của sổ: thư đang tắt. Chạy “Khởi tạo sổ” nếu muốn dùng bản này.",
    en: "This is a copy of a register: mail is off. Run “Set up the register” to use it.",
  },
} as const satisfies Record<string, Wording>;
