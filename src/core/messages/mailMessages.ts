import type { Wording } from "./wording.ts";

/** Wording of what is mailed; from the office's model letters. Counts come formatted (“02”), dates too. */
export const MAIL_MESSAGES = {
  "mail.greeting": { vi: "Kính gửi: {agency}", en: "To: {agency}" },
  "mail.subject.lead": {
    vi: "Nhiệm vụ giao {agency}, tuần {week}: {figures}",
    en: "Directives for {agency}, week {week}: {figures}",
  },
  "mail.subject.support": {
    vi: "Nhiệm vụ {agency} phối hợp thực hiện, tuần {week}",
    en: "Directives {agency} co-ordinates, week {week}",
  },
  "mail.opening.lead": {
    vi: "{office} trân trọng thông tin tình hình thực hiện các nhiệm vụ {assigners} giao {agency} chủ trì, tính đến ngày {date}:",
    en: "{office} presents the standing of the directives given to {agency} as lead, as of {date}:",
  },
  "mail.opening.support": {
    vi: "{office} trân trọng thông tin các nhiệm vụ {assigners} giao có {agency} phối hợp thực hiện:",
    en: "{office} presents the directives in which {agency} co-operates:",
  },
  "mail.opening.alsoSupport": {
    vi: "{office} đồng thời thông tin các nhiệm vụ {assigners} giao có {agency} phối hợp thực hiện:",
    en: "{office} also presents the directives in which {agency} co-operates:",
  },
  "mail.h.overdue": { vi: "Nhiệm vụ đã quá thời hạn", en: "Past the deadline" },
  "mail.h.missedTarget": { vi: "Nhiệm vụ đã qua mốc phấn đấu", en: "Past the target date" },
  "mail.h.dueSoon": { vi: "Nhiệm vụ đến hạn trong {days} ngày tới", en: "Due within {days} days" },
  "mail.h.recurring": { vi: "Chế độ báo cáo định kỳ đến hạn", en: "Recurring reports due" },
  "mail.h.new": { vi: "Nhiệm vụ mới giao", en: "Newly assigned" },
  "mail.h.claimed": { vi: "Nhiệm vụ đã báo cáo, đang chờ xác nhận", en: "Reported, awaiting confirmation" },
  "mail.h.returned": { vi: "Nhiệm vụ đề nghị bổ sung, làm rõ kết quả", en: "Results returned for completion" },
  "mail.h.stale": {
    vi: "Nhiệm vụ không quy định thời hạn, quá {staleDays} ngày chưa có báo cáo",
    en: "No deadline, no report for {staleDays} days",
  },
  "mail.f.overdue": { vi: "{n} quá hạn", en: "{n} overdue" },
  "mail.f.missedTarget": { vi: "{n} chậm mốc phấn đấu", en: "{n} past target" },
  "mail.f.dueSoon": { vi: "{n} sắp đến hạn", en: "{n} due soon" },
  "mail.f.recurring": { vi: "{n} báo cáo định kỳ", en: "{n} recurring" },
  "mail.f.new": { vi: "{n} mới", en: "{n} new" },
  "mail.f.returned": { vi: "{n} đề nghị bổ sung", en: "{n} returned" },
  "mail.f.stale": { vi: "{n} chưa có báo cáo", en: "{n} without report" },
  "mail.f.claimed": { vi: "{n} đang chờ xác nhận", en: "{n} awaiting confirmation" },
  "mail.paper": { vi: "Văn bản giao: {paper}", en: "Source: {paper}" },
  "mail.support": { vi: "Phối hợp: {agencies}", en: "With: {agencies}" },
  "mail.lead": { vi: "Cơ quan chủ trì: {agencies}", en: "Lead: {agencies}" },
  "mail.deadline": { vi: "Thời hạn: {deadline}", en: "Deadline: {deadline}" },
  "mail.target": { vi: "Mốc phấn đấu: {deadline}", en: "Target: {deadline}" },
  "mail.occurrence": { vi: "Kỳ báo cáo: {deadline}", en: "Next report: {deadline}" },
  "mail.noDeadline": { vi: "không quy định", en: "none" },
  "mail.extended": { vi: "{due}, được gia hạn đến {extended}", en: "{due}, extended to {extended}" },
  "mail.extendedBy": {
    vi: "{due}, được gia hạn đến {extended} ({basis})",
    en: "{due}, extended to {extended} ({basis})",
  },
  "mail.dayOff": { vi: "{due} (ngày nghỉ, tính đến hết ngày {kept})", en: "{due} (day off, until the end of {kept})" },
  "mail.past": {
    vi: "{due}; quá {days} ngày ({workingDays} ngày làm việc)",
    en: "{due}; {days} days over ({workingDays} working days)",
  },
  "mail.pastTarget": {
    vi: "{due}; đã qua {days} ngày ({workingDays} ngày làm việc)",
    en: "{due}; passed {days} days ago ({workingDays} working days)",
  },
  "mail.beforeTakeover": {
    vi: "{deadline}; trong đó trước ngày tiếp nhận {days} ngày",
    en: "{deadline}; {days} of them before the take-over",
  },
  "mail.left": { vi: "{due}; còn {days} ngày", en: "{due}; {days} days left" },
  "mail.today": { vi: "{due}; hôm nay", en: "{due}; today" },
  "mail.unheard": {
    vi: "không quy định; đã {days} ngày chưa có báo cáo (từ ngày {since})",
    en: "none; no report for {days} days (since {since})",
  },
  "mail.result": { vi: "Kết quả ghi nhận gần nhất: {result}", en: "Last recorded result: {result}" },
  "mail.noResult": { vi: "chưa có", en: "none" },
  "mail.returned": {
    vi: "Đề nghị bổ sung, làm rõ (ngày {date}): {content}",
    en: "Please complete (asked on {date}): {content}",
  },
  "mail.returnedPlain": {
    vi: "Kết quả đã được đề nghị bổ sung, làm rõ ngày {date}",
    en: "The result was returned on {date}",
  },
  "mail.dispute": { vi: "Ý kiến của cơ quan: {content}", en: "Agency's remark: {content}" },
  "mail.claimed": {
    vi: "{item}: {agency} đã báo cáo tại {paper}; {office} đang xem xét xác nhận",
    en: "{item}: reported by {paper}; {office} is examining it",
  },
  "mail.claimedOn": {
    vi: "{item}: {agency} đã báo cáo ngày {date}, chưa có văn bản; {office} đang xem xét xác nhận",
    en: "{item}: reported on {date}, no paper yet; {office} is examining it",
  },
  "mail.claimedPlain": {
    vi: "{item}: {agency} đã báo cáo, chưa có văn bản; {office} đang xem xét xác nhận",
    en: "{item}: reported, no paper yet; {office} is examining it",
  },
  "mail.submitted": {
    vi: "{item}: {agency} đã trình tại {paper}; {office} đang xem xét, báo cáo cấp có thẩm quyền",
    en: "{item}: submitted by {paper}; {office} is examining it",
  },
  "mail.total": {
    vi: "Tổng số nhiệm vụ đang theo dõi: {n}; gồm {parts}.",
    en: "Directives tracked: {n}; of these {parts}.",
  },
  "mail.totalPart": { vi: "{n} {standing}", en: "{n} {standing}" },
  "mail.totalPartNew": { vi: "{n} {standing} (có {fresh} mới giao)", en: "{n} {standing} ({fresh} new)" },
  "mail.request": {
    vi: "Đề nghị {agency} quan tâm chỉ đạo thực hiện và báo cáo kết quả bằng văn bản trên hệ thống quản lý văn bản.",
    en: "Please see to these directives and report by official letter.",
  },
  "mail.requestOverdue": {
    vi: "Đề nghị {agency} quan tâm chỉ đạo thực hiện và báo cáo kết quả bằng văn bản trên hệ thống quản lý văn bản; đối với nhiệm vụ quá hạn, nêu rõ nguyên nhân và thời gian hoàn thành.",
    en: "Please see to these directives and report by official letter; for overdue ones, state the cause and when they will be completed.",
  },
  "mail.alreadyReported": {
    vi: "Nếu đã có văn bản báo cáo, đề nghị cho biết số, ký hiệu, ngày văn bản để {office} cập nhật.",
    en: "If you have already reported, please tell us the letter's number and date.",
  },
  "mail.disagree": {
    vi: "Nội dung chưa đúng hoặc không thuộc nhiệm vụ của cơ quan, đề nghị phản hồi thư này.",
    en: "If a line is wrong or not yours, please answer this e-mail.",
  },
  "mail.supportRequest": {
    vi: "Đề nghị {agency} phối hợp với cơ quan chủ trì theo nội dung được giao. Các nhiệm vụ trên do cơ quan chủ trì báo cáo; thư này không đề nghị {agency} báo cáo riêng.",
    en: "Please co-operate with the lead. The lead reports on these directives; no separate report is asked of {agency}.",
  },
  "mail.alsoSupportRequest": {
    vi: "Đối với các nhiệm vụ phối hợp, đề nghị {agency} phối hợp với cơ quan chủ trì theo nội dung được giao; cơ quan chủ trì báo cáo, thư này không đề nghị {agency} báo cáo riêng.",
    en: "For the directives it co-ordinates, {agency} is asked to co-operate with the lead, who reports; no separate report is asked.",
  },
  "mail.notice": {
    vi: "Thư này phục vụ nhắc việc, không thay thế văn bản của {authority} và {office}.",
    en: "This e-mail is a reminder and replaces no official paper of {authority} and {office}.",
  },
  "mail.contact": { vi: "Đầu mối: {contact}.", en: "Contact: {contact}." },
  "mail.phone": { vi: "điện thoại {phone}", en: "tel. {phone}" },
  "mail.closing": { vi: "Trân trọng./.", en: "Respectfully." },
  "mail.tookOver": { vi: "(nhận bàn giao từ {agency} từ ngày {date})", en: "(taken over from {agency} on {date})" },
  "mail.column.number": { vi: "TT", en: "No." },
  "mail.column.directive": { vi: "Nội dung nhiệm vụ", en: "Directive" },
  "mail.column.source": { vi: "Văn bản giao; phối hợp", en: "Source; with" },
  "mail.column.sourceSupport": { vi: "Văn bản giao; chủ trì", en: "Source; lead" },
  "mail.column.deadline": { vi: "Thời hạn", en: "Deadline" },
} as const satisfies Record<string, Wording>;
