import type { MeetingInput } from "../../../src/core/commands/meetingInput.ts";
import type { Book } from "../../../src/core/register/book.ts";
import { AGENCIES, agency, bookOf, day, directive } from "../../support/testBook.ts";
import { notice, withNotices } from "../letters/urgedRegister.ts";

const PAPER = "Thông báo số 412/TB-VP ngày 09/9/2026";

/** Directives of last month's meeting, some late, one with words of reproach, one led by a leader. */
export function meetingBook(): Book {
  const row = { paper: PAPER, due: "2026-10-05" };
  const rows = [
    directive({ ...row, id: "NV-0001", text: "Báo cáo giải ngân", lead: "Sở Tài chính", item: "mục 1" }),
    directive({ ...row, id: "NV-0002", text: "Cân đối vốn", lead: "Sở Tài chính", item: "mục 4" }),
    directive({ ...row, id: "NV-0003", text: "Thẩm định 03 dự án", lead: "Sở Xây dựng", item: "mục 2" }),
    directive({ ...row, id: "NV-0004", text: "Bàn giao mặt bằng", lead: "UBND phường Tân An", item: "mục 5" }),
    directive({ ...row, id: "NV-0005", text: "Xử lý các hồ sơ quá hạn", lead: "UBND xã Đông Hồ" }),
    directive({ ...row, id: "NV-0006", text: "Hoàn thành hạ tầng", lead: "Ban Quản lý Khu kinh tế" }),
    directive({ ...row, id: "NV-0007", text: "Việc của lãnh đạo", lead: "Phó Chủ tịch UBND tỉnh", item: "mục 6" }),
    directive({ ...row, id: "NV-0008", text: "Chưa kiểm tra", lead: "Sở Công Thương", check: "Chưa rõ thời hạn" }),
  ];
  const agencies = [...AGENCIES, agency("Công an tỉnh", 12, { block: "Cơ quan Trung ương trên địa bàn" })];
  const settings = { meetingInvitees: "Đại diện Ban Kinh tế - Ngân sách HĐND tỉnh" };
  return withNotices(bookOf({ rows, agencies, settings }), [
    notice({
      paper: PAPER,
      number: "412/TB-VP",
      issuedOn: day("2026-09-09"),
      issuer: "Văn phòng UBND tỉnh",
      subject: "Kết luận tại cuộc họp giao ban tháng 9",
    }),
  ]);
}

/** As the dialog would send it. */
export function meetingRequest(values: Partial<MeetingInput> = {}): MeetingInput {
  return {
    subject: "Họp giao ban tháng 10 về tiến độ các dự án trọng điểm năm 2026",
    basis: "Chương trình công tác tháng 10 năm 2026 của UBND tỉnh",
    chair: "Phó Chủ tịch UBND tỉnh",
    on: day("2026-10-29"),
    at: "14:00",
    place: "Phòng họp số 2, trụ sở UBND tỉnh",
    agenda: "xem xét tiến độ các dự án trọng điểm",
    ids: ["NV-0001", "NV-0002", "NV-0003", "NV-0004", "NV-0005", "NV-0006"],
    invitees: "",
    papersOn: day("2026-10-27"),
    papersAt: "16:00",
    press: "",
    track: false,
    signOff: "KT. CHÁNH VĂN PHÒNG; PHÓ CHÁNH VĂN PHÒNG",
    recipients: "Như thành phần mời; Lưu: VT, KTTH.",
    deliver: "drive",
    ...values,
  };
}
