import type { Wording } from "./wording.ts";

/** Words of urging letters. */
export const LETTER_MESSAGES = {
  "urge.subject": {
    vi: "V/v đôn đốc thực hiện nhiệm vụ {assigners} giao",
    en: "Re: directives given by {assigners}",
  },
  "urge.to": { vi: "Kính gửi: {agency}", en: "To: {agency}" },
  "urge.toMany": { vi: "Kính gửi:", en: "To:" },
  "urge.byOrder": { vi: "TL. CHỦ TỊCH", en: "BY ORDER OF THE CHAIR" },
  "urge.opening": {
    vi: "Qua theo dõi, tính đến ngày {date}, {agency} còn {n} nhiệm vụ {assigners} giao đã quá thời hạn{over}, cụ thể:",
    en: "As of {date}, {n} directives given to {agency} by {assigners} are past their deadline{over}:",
  },
  "urge.opening.many": {
    vi: "Qua theo dõi, tính đến ngày {date}, {m} cơ quan nêu trên còn {n} nhiệm vụ {assigners} giao đã quá thời hạn{over} (chi tiết tại Phụ lục kèm theo).",
    en: "As of {date}, {n} directives given to the {m} agencies above by {assigners} are past their deadline{over} (see the appendix).",
  },
  "urge.over": { vi: " trên {days} ngày", en: " by more than {days} days" },
  "urge.due": { vi: "ngày {date}", en: "{date}" },
  "urge.extended": { vi: "ngày {due}, được gia hạn đến ngày {extended}", en: "{due}, extended to {extended}" },
  "urge.extendedBy": {
    vi: "ngày {due}, được gia hạn đến ngày {extended} ({basis})",
    en: "{due}, extended to {extended} ({basis})",
  },
  "urge.holiday": { vi: "ngày nghỉ lễ", en: "a public holiday" },
  "urge.dayOff": {
    vi: "ngày {due} là {why}, thời hạn tính đến hết ngày {kept}",
    en: "{due} being {why}, the deadline lasted to {kept}",
  },
  "urge.beforeTakeover": {
    vi: "trong đó {days} ngày trước ngày tiếp nhận",
    en: "of these {days} before it was taken over",
  },
  "urge.tookOver": {
    vi: "(nhận bàn giao từ {agency} từ ngày {date})",
    en: "(taken over from {agency} on {date})",
  },
  "urge.item.paper": { vi: " ({paper})", en: " ({paper})" },
  "urge.item.due": { vi: "; thời hạn {deadline}", en: "; due {deadline}" },
  "urge.item.past": { vi: "; quá hạn {days} ngày", en: "; {days} days past" },
  "urge.item.remark": { vi: " ({remark})", en: " ({remark})" },
  "urge.ask.office": {
    vi: "Thực hiện ý kiến chỉ đạo của {chair}, {office} đề nghị {agency}:",
    en: "Under the instruction of {chair}, {office} requests {agency}:",
  },
  "urge.ask.authority": { vi: "{chair} yêu cầu {agency}:", en: "{chair} requires {agency}:" },
  "urge.chair": { vi: "Chủ tịch {authority}", en: "the Chair of {authority}" },
  "urge.chair.other": { vi: "lãnh đạo {authority}", en: "the head of {authority}" },
  "urge.many": { vi: "các cơ quan nêu trên", en: "the agencies above" },
  "urge.finish": {
    vi: "1. Tập trung hoàn thành các nhiệm vụ nêu trên; báo cáo {authority} kết quả, nguyên nhân chậm{clause} trước ngày {date} (qua {office} để tổng hợp).",
    en: "1. To complete these directives and report to {authority} result and cause of delay{clause} before {date} (through {office}).",
  },
  "urge.clause": {
    vi: " và trách nhiệm của tập thể, cá nhân có liên quan",
    en: " and who is responsible",
  },
  "urge.obstacles": {
    vi: "2. Trường hợp có khó khăn, vướng mắc vượt thẩm quyền hoặc cần điều chỉnh thời hạn, báo cáo, đề xuất {authority} bằng văn bản, nêu rõ lý do và thời gian hoàn thành.",
    en: "2. To put obstacles or a need for more time to {authority} in writing, with reasons and the day of completion.",
  },
  "urge.request": {
    vi: "{issuer} trân trọng đề nghị Quý cơ quan phối hợp, thông tin kết quả thực hiện các nhiệm vụ nêu trên trước ngày {date} (qua {office} để tổng hợp); trường hợp có khó khăn, vướng mắc hoặc cần điều chỉnh thời hạn, đề nghị thông tin lý do và thời gian hoàn thành.",
    en: "{issuer} respectfully asks you to inform us of the results before {date} (through {office}); of obstacles or a need for more time, please tell reasons and the day of completion.",
  },
  "urge.known": {
    vi: "Trường hợp {agency} đã có văn bản báo cáo, đề nghị thông tin số, ký hiệu, ngày văn bản để {office} cập nhật.",
    en: "If {agency} has already reported, please tell number and date of the letter, for {office} to record.",
  },
  "urge.known.many": { vi: "cơ quan", en: "an agency" },
  "urge.known.request": { vi: "Quý cơ quan", en: "you" },
  "urge.closing": {
    vi: "{issuer} đề nghị {agency} quan tâm, phối hợp thực hiện./.",
    en: "{issuer} asks {agency} to see to this.",
  },
  "urge.closing.authority": {
    vi: "Yêu cầu {agency} nghiêm túc triển khai thực hiện./.",
    en: "{agency} shall carry this out.",
  },
  "urge.closing.request": { vi: "Trân trọng cảm ơn sự phối hợp của Quý cơ quan./.", en: "Thank you." },
  "urge.appendix": { vi: "PHỤ LỤC", en: "APPENDIX" },
  "urge.appendixTitle": { vi: "DANH MỤC NHIỆM VỤ QUÁ HẠN TÍNH ĐẾN NGÀY {date}", en: "DIRECTIVES OVERDUE ON {date}" },
  "urge.appendixOf": {
    vi: "(Kèm theo Công văn số        {symbol} ngày      {month} của {issuer})",
    en: "(With letter No.        {symbol} of      {month} of {issuer})",
  },
  "urge.col.paper": { vi: "Văn bản giao", en: "Source paper" },
  "urge.col.text": { vi: "Nội dung nhiệm vụ", en: "Directive" },
  "urge.col.due": { vi: "Thời hạn", en: "Due" },
  "urge.col.past": { vi: "Số ngày quá hạn", en: "Days past" },
  "urge.col.result": { vi: "Kết quả ghi nhận gần nhất", en: "Last result known" },
  "urge.event": { vi: "dự thảo công văn đôn đốc ngày {date}", en: "urging letter drafted on {date}" },
} as const satisfies Record<string, Wording>;
