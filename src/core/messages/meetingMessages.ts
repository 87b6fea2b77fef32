import type { Wording } from "./wording.ts";

/** Words of meeting notices. */
export const MEETING_MESSAGES = {
  "meeting.kind": { vi: "THÔNG BÁO", en: "NOTICE" },
  "meeting.opening": {
    vi: "{basis}đồng chí {chair} chủ trì {meeting}. {office} thông báo như sau:",
    en: "{basis}{chair} chairs {meeting}. {office} gives notice:",
  },
  "meeting.under": { vi: "Thực hiện {basis}, ", en: "Under {basis}, " },
  "meeting.aMeeting": { vi: "cuộc họp {subject}", en: "the meeting {subject}" },
  "meeting.h.invited": { vi: "1. Thành phần", en: "1. Invited" },
  "meeting.chair": { vi: "Đồng chí {chair}: Chủ trì", en: "{chair}: chair" },
  "meeting.heads": { vi: "Lãnh đạo {names}", en: "Heads of {names}" },
  "meeting.headsOfDepartments": { vi: "Lãnh đạo các sở: {names}", en: "Heads of the departments {names}" },
  "meeting.ownHeads": { vi: "Lãnh đạo {office}, phòng chuyên môn", en: "Heads of {office}, its sections" },
  "meeting.h.time": { vi: "2. Thời gian:", en: "2. Time:" },
  "meeting.time": { vi: " từ {at}, ngày {date} ({weekday}).", en: " from {at}, {date} ({weekday})." },
  "meeting.h.place": { vi: "3. Địa điểm:", en: "3. Place:" },
  "meeting.h.content": { vi: "4. Nội dung:", en: "4. Agenda:" },
  "meeting.results": { vi: "kết quả thực hiện {papers}", en: "results of {papers}" },
  "meeting.obstacles": { vi: "khó khăn, vướng mắc và giải pháp", en: "obstacles and what to do" },
  "meeting.h.preparation": { vi: "5. Phân công chuẩn bị", en: "5. Preparation" },
  "meeting.h.preparation.place": { vi: "mục 5", en: "part 5" },
  "meeting.report": {
    vi: "báo cáo kết quả thực hiện {places}; khó khăn, vướng mắc, nguyên nhân, đề xuất",
    en: "report on the results of {places}; obstacles, causes, proposals",
  },
  "meeting.task": { vi: "nhiệm vụ {what}", en: "directive {what}" },
  "meeting.taskOf": { vi: "nhiệm vụ giao tại {paper}", en: "the directive of {paper}" },
  "meeting.by": { vi: "trước {at} ngày {date}", en: "before {at}, {date}" },
  "meeting.papers": {
    vi: "Các cơ quan gửi báo cáo về {office} {by} để tổng hợp",
    en: "Agencies send their reports to {office} {by}",
  },
  "meeting.own": {
    vi: "{office}: chuẩn bị phòng họp, tài liệu và các điều kiện phục vụ cuộc họp",
    en: "{office}: prepares room, papers and whatever the meeting needs",
  },
  "meeting.closing": {
    vi: "Thông báo này thay Giấy mời; trân trọng kính mời các đồng chí dự họp./.",
    en: "This notice stands for an invitation.",
  },
  "meeting.basis": { vi: "Hạn gửi báo cáo ghi trong dự thảo thông báo họp", en: "Day set in the draft notice" },
} as const satisfies Record<string, Wording>;
