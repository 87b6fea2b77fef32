import type { Wording } from "./wording.ts";

/** Words of the dialog that drafts meeting notices. */
export const MEET_MESSAGES = {
  "meet.meeting": { vi: "Cuộc họp", en: "Meeting" },
  "meet.subject": { vi: "Tên cuộc họp", en: "Name of the meeting" },
  "meet.subject.hint": {
    vi: "Ví dụ: Họp giao ban tháng 10 về tiến độ các dự án trọng điểm",
    en: "For instance: Họp giao ban tháng 10 về tiến độ các dự án trọng điểm",
  },
  "meet.chair": { vi: "Chủ trì (chức vụ)", en: "Chair (position)" },
  "meet.chair.hint": { vi: "Ghi chức vụ, không ghi tên.", en: "The position, not the name." },
  "meet.chair.known": { vi: "Ghi chức vụ, không ghi tên. Có trong sổ: {names}.", en: "The position. Known: {names}." },
  "meet.basis": { vi: "Căn cứ (sau chữ “Thực hiện”)", en: "Basis (after “Thực hiện”)" },
  "meet.basis.hint": {
    vi: "Ví dụ: Chương trình công tác tháng 10 năm 2026 của UBND tỉnh; để trống thì không ghi",
    en: "Blank: none is named.",
  },
  "meet.on": { vi: "Ngày họp", en: "Day" },
  "meet.at": { vi: "Giờ họp", en: "Hour" },
  "meet.hour.wrong": { vi: "Ghi giờ như 14:00 hoặc 8 giờ 30.", en: "Write an hour as 14:00." },
  "meet.place": { vi: "Địa điểm", en: "Place" },
  "meet.agenda": { vi: "Nội dung", en: "Agenda" },
  "meet.agenda.hint": {
    vi: "Kết quả thực hiện các văn bản được chọn và khó khăn, vướng mắc được ghi thêm.",
    en: "Results of the chosen papers and obstacles are added.",
  },
  "meet.rows": { vi: "Nhiệm vụ được xem xét", en: "Directives to look at" },
  "meet.rows.hint": {
    vi: "Chọn văn bản, dự án hoặc cơ quan; cơ quan chủ trì được mời và được phân công báo cáo.",
    en: "Choose a paper, a project or an agency; leads are invited and asked to report.",
  },
  "meet.paper": { vi: "Văn bản giao", en: "Source paper" },
  "meet.project": { vi: "Dự án", en: "Project" },
  "meet.agency": { vi: "Cơ quan chủ trì", en: "Lead agency" },
  "meet.any": { vi: "(không chọn)", en: "(none chosen)" },
  "meet.none": { vi: "Chưa chọn nhiệm vụ nào.", en: "No directive is chosen." },
  "meet.take": { vi: "Xem xét {id}", en: "Look at {id}" },
  "meet.takeAll": { vi: "Xem xét tất cả", en: "Look at all" },
  "meet.preparation": { vi: "Thành phần khác, chuẩn bị", en: "Others invited, preparation" },
  "meet.invitees": { vi: "Mời thêm", en: "Also invited" },
  "meet.invitees.hint": {
    vi: "Mỗi dòng một thành phần. Thành phần luôn mời khai ở Thiết lập.",
    en: "A line each. Who is always invited stands in the settings.",
  },
  "meet.invitees.always": {
    vi: "Mỗi dòng một thành phần. Luôn mời: {names}.",
    en: "A line each. Always invited: {names}.",
  },
  "meet.papersOn": { vi: "Gửi báo cáo trước ngày", en: "Reports before" },
  "meet.papersAt": { vi: "Trước giờ", en: "Before the hour" },
  "meet.press": { vi: "Dòng về báo chí", en: "Line about the press" },
  "meet.press.hint": {
    vi: "Ví dụ: Báo và phát thanh, truyền hình tỉnh: dự, đưa tin; để trống thì không ghi",
    en: "Blank: none.",
  },
  "meet.track": { vi: "Đưa việc chuẩn bị vào sổ để theo dõi", en: "Track the preparation in the register" },
  "meet.track.hint": {
    vi: "Loại “Chuẩn bị họp”, dự thảo: không vào thư, báo cáo; tự khép sau ngày họp.",
    en: "As preparation of a draft: in no e-mail or report, closed after the meeting.",
  },
  "meet.chosen": { vi: "{rows} nhiệm vụ, {agencies} cơ quan", en: "{rows} directives, {agencies} agencies" },
  "meet.incomplete": {
    vi: "Ghi tên cuộc họp, chủ trì, ngày giờ, địa điểm.",
    en: "Name, chair, day, hour and place are needed.",
  },
  "meet.working": { vi: "Đang soạn thông báo…", en: "Drafting…" },
} as const satisfies Record<string, Wording>;
