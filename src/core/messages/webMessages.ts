import type { Wording } from "./wording.ts";

/** Words of the page on which agencies report, and of what its form cannot be taken for. */
export const WEB_MESSAGES = {
  "web.title": { vi: "Báo cáo kết quả thực hiện nhiệm vụ", en: "Report on directives" },
  "web.greeting": {
    vi: "{agency} báo cáo tình hình thực hiện các nhiệm vụ đang theo dõi.",
    en: "{agency} reports on the directives that are being tracked.",
  },
  "web.notice": {
    vi: "Nội dung gửi tại đây giúp {office} cập nhật sổ theo dõi, không thay thế báo cáo bằng văn bản trên hệ thống quản lý văn bản.",
    en: "What is sent here keeps the register of {office} up to date; it replaces no official report.",
  },
  "web.until": {
    vi: "Liên kết dùng đến hết ngày {date}. Không chuyển liên kết cho người ngoài cơ quan.",
    en: "The link works until {date}. Do not pass it to anybody outside the agency.",
  },
  "web.secret": {
    vi: "Không ghi nội dung thuộc bí mật nhà nước.",
    en: "Do not write anything that is a state secret.",
  },
  "web.none": {
    vi: "Hiện không có nhiệm vụ nào của {agency} cần báo cáo.",
    en: "No directive of {agency} is open.",
  },
  "web.h.lead": { vi: "Nhiệm vụ chủ trì ({n})", en: "As lead ({n})" },
  "web.h.support": { vi: "Nhiệm vụ phối hợp ({n})", en: "As co-ordinator ({n})" },
  "web.due": { vi: "Thời hạn: {date}", en: "Due: {date}" },
  "web.target": { vi: "Mốc phấn đấu: {date}", en: "Target: {date}" },
  "web.noDue": { vi: "Thời hạn: không quy định", en: "No deadline" },
  "web.paper": { vi: "Văn bản giao: {paper}", en: "Source: {paper}" },
  "web.lead": { vi: "Chủ trì: {agencies}", en: "Lead: {agencies}" },
  "web.reported": {
    vi: "Đã báo cáo, {office} đang xem xét.",
    en: "Reported; {office} is examining it.",
  },
  "web.report": { vi: "Báo cáo về {id}", en: "Report on {id}" },
  "web.kind": { vi: "Nội dung báo cáo về {id}", en: "What to report on {id}" },
  "web.k.none": { vi: "Chưa báo cáo lần này", en: "Nothing this time" },
  "web.k.progress": { vi: "Tiến độ, kết quả, khó khăn", en: "Progress, result, obstacle" },
  "web.k.completion": { vi: "Đã hoàn thành", en: "Completed" },
  "web.k.extension": { vi: "Đề nghị gia hạn", en: "Ask for an extension" },
  "web.k.dispute": {
    vi: "Không thuộc nhiệm vụ của cơ quan, nội dung chưa đúng",
    en: "Not ours, or wrongly worded",
  },
  "web.k.part": { vi: "Phần việc phối hợp", en: "Our part" },
  "web.f.content": { vi: "Kết quả, nội dung hoặc lý do", en: "Result, words or reason" },
  "web.f.obstacle": { vi: "Khó khăn, vướng mắc (nếu có)", en: "Obstacles, if any" },
  "web.f.number": { vi: "Số, ký hiệu văn bản báo cáo", en: "Number of the letter" },
  "web.f.number.hint": {
    vi: "Ví dụ: 1802/SCT-CN. Chưa có số, ngày văn bản thì được ghi là báo cáo tiến độ.",
    en: "For instance 1802/SCT-CN. Without number and date it is taken as progress.",
  },
  "web.f.paperOn": { vi: "Ngày văn bản", en: "Date of the letter" },
  "web.f.newDue": { vi: "Đề nghị gia hạn đến ngày", en: "Asked for until" },
  "web.f.day.hint": { vi: "Ví dụ: 30/11/2026", en: "For instance 30/11/2026" },
  "web.h.reporter": { vi: "Người báo cáo", en: "Who reports" },
  "web.f.name": { vi: "Họ và tên", en: "Name" },
  "web.f.position": { vi: "Chức vụ", en: "Position" },
  "web.f.phone": { vi: "Điện thoại", en: "Telephone" },
  "web.send": { vi: "Gửi báo cáo", en: "Send" },
  "web.sending": { vi: "Đang gửi…", en: "Sending…" },
  "web.draft": {
    vi: "Đã điền lại nội dung gõ dở trên máy này. Nội dung này chưa được gửi.",
    en: "What was typed on this device stands here again. It has not been sent.",
  },
  "web.byMail": {
    vi: "Không gửi được qua trang này: trả lời thư nhắc việc, ghi mã nhiệm vụ, kết quả, số và ngày văn bản.",
    en: "If this page does not work: answer the e-mail with the directive's ID, the result, and the letter's number and date.",
  },
  "web.accounts": {
    vi: "Nếu Google báo không mở được tệp: mở liên kết ở cửa sổ ẩn danh.",
    en: "If Google says that it cannot open the file: open the link in a private tab.",
  },
  "web.other": { vi: "English", en: "Tiếng Việt" },
  "web.pages": { vi: "Trang {n}/{all}", en: "Page {n} of {all}" },
  "web.page.next": { vi: "Trang sau", en: "Next page" },
  "web.page.before": { vi: "Trang trước", en: "Previous page" },
  "web.page.note": {
    vi: "Gửi báo cáo của trang này trước khi sang trang khác.",
    en: "Send what is on this page before you turn it.",
  },
  "web.wrong": { vi: "Chưa gửi được: còn nội dung cần sửa", en: "Not sent yet: something has to be mended" },
  "web.i.reporter": {
    vi: "Ghi họ tên, chức vụ, điện thoại của người báo cáo.",
    en: "Name, position and telephone of the reporter are needed.",
  },
  "web.i.nothing": { vi: "Chọn ít nhất một nhiệm vụ để báo cáo.", en: "Report on at least one directive." },
  "web.i.many": { vi: "Mỗi lần gửi nhiều nhất {most} nhiệm vụ.", en: "At most {most} directives at a time." },
  "web.i.closed": {
    vi: "{id}: nhiệm vụ không còn trong danh sách cần báo cáo của cơ quan, hoặc không nhận loại báo cáo này.",
    en: "{id}: it is not among the directives that the agency reports on, or takes no report of this kind.",
  },
  "web.i.day": { vi: "Ngày không đọc được, ghi như 30/11/2026.", en: "The day cannot be read; write 30/11/2026." },
  "web.i.paper": {
    vi: "Ghi cả số và ngày văn bản, hoặc để trống cả hai.",
    en: "Give both number and date of the letter, or neither.",
  },
  "web.i.future": { vi: "Ngày văn bản không thể sau hôm nay.", en: "The letter's date cannot be in the future." },
  "web.i.later": { vi: "Ngày đề nghị gia hạn phải sau ngày {date}.", en: "The new date must be after {date}." },
  "web.i.newDue": { vi: "Cần ngày đề nghị gia hạn.", en: "The new date is needed." },
  "web.i.content": { vi: "Cần ghi nội dung.", en: "Words are needed." },
  "web.i.busy": {
    vi: "Hệ thống đang bận, báo cáo chưa được nhận. Bấm Gửi báo cáo lần nữa sau ít phút.",
    en: "The register is busy and has not taken the report. Press Send again in a few minutes.",
  },
  "web.i.often": {
    vi: "Hôm nay liên kết này đã gửi quá nhiều lần. Gửi lại vào ngày mai hoặc trả lời thư nhắc việc.",
    en: "Too much was sent with this link today. Try again tomorrow or answer the e-mail.",
  },
  "web.taken": { vi: "{office} đã nhận báo cáo", en: "{office} has got the report" },
  "web.taken.number": { vi: "Mã tiếp nhận: {receipt}", en: "Number: {receipt}" },
  "web.taken.pending": {
    vi: "Báo cáo đang chờ xem xét, chưa làm thay đổi sổ theo dõi. Kết quả được trả lời trong thư nhắc việc tiếp theo.",
    en: "It waits to be examined and has not changed the register yet. The next e-mail tells what came of it.",
  },
  "web.taken.weak": {
    vi: "{id}: chưa có số, ngày văn bản nên được ghi là báo cáo tiến độ.",
    en: "{id}: without number and date of a letter it is taken as progress.",
  },
  "web.back": { vi: "Quay lại danh sách nhiệm vụ", en: "Back to the directives" },
  "web.refused": { vi: "Không mở được trang báo cáo", en: "This page cannot be opened" },
  "web.refused.why": {
    vi: "Liên kết không đúng, đã hết hạn hoặc không còn được dùng.",
    en: "The link is wrong, has expired or is no longer used.",
  },
  "web.refused.do": {
    vi: "Dùng liên kết trong thư nhắc việc mới nhất, hoặc trả lời thư đó: ghi mã nhiệm vụ, kết quả, số và ngày văn bản báo cáo.",
    en: "Use the link of the latest e-mail, or answer that e-mail: the directive's ID, the result, the letter's number and date.",
  },
} as const satisfies Record<string, Wording>;
