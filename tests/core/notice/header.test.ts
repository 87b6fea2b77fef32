import { expect, test } from "@jest/globals";
import { DEFAULT_CALENDAR } from "../../../src/core/calendar/holidays.ts";
import type { NoticeHeader } from "../../../src/core/notice/notice.ts";
import { readNotice } from "../../../src/core/notice/readNotice.ts";

function header(text: string): NoticeHeader {
  return readNotice(text, { calendar: DEFAULT_CALENDAR }).document;
}

const PLAIN = `UBND TỈNH SÔNG HẠ            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    VĂN PHÒNG                    Độc lập - Tự do - Hạnh phúc
Số: 15/TB-VP                  Sông Hạ, ngày 05 tháng 6 năm 2025

THÔNG BÁO
Kết luận của đồng chí Trần Minh Khôi, Phó Chủ tịch UBND tỉnh
tại cuộc họp về thủy lợi

Ngày 03/6/2025, đồng chí Trần Minh Khôi, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp. Đồng chí kết luận như sau:
1. Sở Xây dựng rà soát hồ chứa.

Nơi nhận:
- Lưu: VT, KTN(Hg).
`;

test("a conclusion with number and dates", () => {
  expect(header(PLAIN)).toEqual({
    kind: "conclusion",
    number: "15/TB-VP",
    issuer: "Văn phòng UBND tỉnh Sông Hạ",
    issuedOn: "2025-06-05",
    meetingOn: "2025-06-03",
    meetingTime: null,
    chair: "Trần Minh Khôi",
    subject: "Kết luận của đồng chí Trần Minh Khôi, Phó Chủ tịch UBND tỉnh tại cuộc họp về thủy lợi",
    issued: true,
    urgency: null,
    secrecy: null,
    handlingMark: null,
    filing: { section: "KTN", follower: "Hg" },
  });
});

test.each<{ from: string; to: string; field: string; value: unknown; because: string }>`
  from                          | to                                        | field             | value                                | because
  ${"Số: 15/TB-VP"}             | ${"Số:      /TB-VP"}                      | ${"number"}       | ${null}                              | ${"a blank number"}
  ${"Số: 15/TB-VP"}             | ${"Số:      /TB-VP"}                      | ${"issued"}       | ${false}                             | ${"a paper without a number is a draft"}
  ${"ngày 05 tháng 6 năm 2025"} | ${"ngày    tháng 6 năm 2025"}             | ${"issuedOn"}     | ${null}                              | ${"a blank day"}
  ${"Ngày 03/6/2025,"}          | ${"Chiều 03 tháng 6 năm 2025,"}           | ${"meetingOn"}    | ${"2025-06-03"}                      | ${"a day in words"}
  ${"Ngày 03/6/2025,"}          | ${"Ngày 03/6,"}                           | ${"meetingOn"}    | ${"2025-06-03"}                      | ${"the year is that of the paper"}
  ${"Lưu: VT, KTN(Hg)."}        | ${"Lưu: VT."}                             | ${"filing"}       | ${{ section: null, follower: null }} | ${"nobody is named on the filing line"}
  ${"UBND TỈNH SÔNG HẠ"}        | ${"HỎA TỐC\nUBND TỈNH SÔNG HẠ"}           | ${"urgency"}      | ${"HỎA TỐC"}                         | ${"a mark on a line of its own"}
  ${"UBND TỈNH SÔNG HẠ"}        | ${"MẬT\nUBND TỈNH SÔNG HẠ"}               | ${"secrecy"}      | ${"MẬT"}                             | ${"a mark of secrecy"}
  ${"UBND TỈNH SÔNG HẠ"}        | ${"| Tối mật |\nUBND TỈNH SÔNG HẠ"}       | ${"secrecy"}      | ${"TỐI MẬT"}                         | ${"any case, with a frame"}
  ${"UBND TỈNH SÔNG HẠ"}        | ${"Độ mật: Tuyệt mật\nUBND TỈNH SÔNG HẠ"} | ${"secrecy"}      | ${"TUYỆT MẬT"}                       | ${"a field of the letterhead"}
  ${"rà soát hồ chứa"}          | ${"bảo vệ bí mật nhà nước, mật độ rừng"}  | ${"secrecy"}      | ${null}                              | ${"words inside a sentence never refuse"}
  ${"UBND TỈNH SÔNG HẠ"}        | ${"LƯU HÀNH NỘI BỘ\nUBND TỈNH SÔNG HẠ"}   | ${"handlingMark"} | ${"LƯU HÀNH NỘI BỘ"}                 | ${"allowed, with a warning"}
`("$field: $because", ({ from, to, field, value }) => {
  expect(Reflect.get(header(PLAIN.replace(from, to)), field)).toEqual(value);
});

const INVITATION = `UBND TỈNH SÔNG HẠ
Số: 31/TB-UBND
Sông Hạ, ngày 02 tháng 3 năm 2026
THÔNG BÁO
Về việc tổ chức họp xem xét phương án chống úng

Chủ tịch UBND tỉnh tổ chức họp, cụ thể như sau:
1. Thành phần: Sở Xây dựng, Sở Tài chính (giao Sở Tài chính mời Kho bạc Nhà nước khu vực IX).
2. Thời gian: 14 giờ 30, ngày 06/3/2026.
3. Chủ trì: Đồng chí Lê Thanh Bình, Chủ tịch UBND tỉnh.
4. Phân công chuẩn bị:
- Sở Xây dựng chuẩn bị báo cáo phương án.
`;

test("a meeting notice: its agenda is the header, its preparation is due at the meeting", () => {
  const { document, directives } = readNotice(INVITATION, { calendar: DEFAULT_CALENDAR });
  expect(document).toMatchObject({
    kind: "meeting-notice",
    meetingOn: "2026-03-06",
    meetingTime: "14:30",
    chair: "Lê Thanh Bình",
  });
  expect(directives.map(({ lead, deadline }) => [lead[0]?.name, deadline.date, deadline.implied])).toEqual([
    ["Sở Tài chính", "2026-03-06", true],
    ["Sở Xây dựng", "2026-03-06", true],
  ]);
});

test("a meeting notice that sets dates itself implies none", () => {
  const text = INVITATION.replace("báo cáo phương án.", "báo cáo, gửi trước ngày 04/3/2026.");
  const { directives } = readNotice(text, { calendar: DEFAULT_CALENDAR });
  expect(directives.map(({ deadline }) => deadline.date)).toEqual([null, "2026-03-04"]);
});

test("a typed issue date wins over the one in the paper", () => {
  const typed = readNotice(PLAIN, { calendar: DEFAULT_CALENDAR, issuedOn: header(PLAIN).meetingOn });
  expect(typed.document.issuedOn).toBe("2025-06-03");
});

test.each<{ place: string; title: string; issued: string; chair: string | null; because: string }>`
  place                                                       | title                                                                                     | issued          | chair                           | because
  ${"Sông Hạ, hồi 10 giờ 30 phút, ngày 10 tháng 10 năm 2026"} | ${"CÔNG ĐIỆN\nVề việc ứng phó bão số 11"}                                                 | ${"2026-10-10"} | ${null}                         | ${"a telegram has its hour in front of its day"}
  ${"Hà Nội, ngày 10 tháng 8 năm 2026"}                       | ${"THÔNG BÁO\nKết luận của Phó Thủ tướng Chính phủ Đinh Quang Vĩnh tại phiên họp thứ tư"} | ${"2026-08-10"} | ${"Đinh Quang Vĩnh"}            | ${"a deputy prime minister"}
  ${"Sông Hạ, ngày 05 tháng 6 năm 2025"}                      | ${"THÔNG BÁO\nKết luận của đồng chí Phó Chủ tịch UBND tỉnh tại cuộc họp về thủy lợi"}     | ${"2025-06-05"} | ${"Phó Chủ tịch UBND tỉnh"}     | ${"a post without a name"}
  ${"Sông Hạ, ngày 05 tháng 6 năm 2025"}                      | ${"THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh Sông Hạ tại cuộc họp về thủy lợi"}          | ${"2025-06-05"} | ${"Chủ tịch UBND tỉnh Sông Hạ"} | ${"a place is no person"}
  ${"Sông Hạ, ngày 05 tháng 6 năm 2025"}                      | ${"THÔNG BÁO\nKết luận của Thứ trưởng Bộ Xây dựng Trần Văn Nam tại cuộc họp về thủy lợi"} | ${"2025-06-05"} | ${"Trần Văn Nam"}               | ${"the ministry is no part of the name"}
  ${"Sông Hạ, ngày 05 tháng 6 năm 2025"}                      | ${"THÔNG BÁO\nKết luận của Thứ trưởng tại cuộc họp về thủy lợi"}                          | ${"2025-06-05"} | ${null}                         | ${"a post without its seat says nothing"}
`("$because", ({ place, title, issued, chair }) => {
  const found = header(`UBND TỈNH SÔNG HẠ\nSố: 17/TB-UBND\n${place}\n\n${title}\n\n1. Sở Xây dựng rà soát hồ chứa.\n`);
  expect([found.issuedOn, found.chair]).toEqual([issued, chair]);
});

test.each<{ seal: string; issuer: string; because: string }>`
  seal                                                       | issuer                                              | because
  ${"VĂN PHÒNG CHÍNH PHỦ"}                                   | ${"Văn phòng Chính phủ"}                            | ${"the government's own office"}
  ${"TỈNH ỦY SÔNG HẠ\n*"}                                    | ${"Tỉnh ủy Sông Hạ"}                                | ${"the Party"}
  ${"TỈNH ỦY SÔNG HẠ\nVĂN PHÒNG"}                            | ${"Văn phòng Tỉnh ủy Sông Hạ"}                      | ${"its office"}
  ${"HỘI ĐỒNG NHÂN DÂN\nTỈNH SÔNG HẠ"}                       | ${"HĐND tỉnh Sông Hạ"}                              | ${"the elected council"}
  ${"UBND PHƯỜNG SÔNG HẠ\nVĂN PHÒNG HĐND VÀ UBND"}           | ${"Văn phòng HĐND và UBND phường Sông Hạ"}          | ${"the office of a ward"}
  ${"UBND TỈNH SÔNG HẠ\nBAN CHỈ ĐẠO PHÒNG CHỐNG\nTHIÊN TAI"} | ${"Ban Chỉ đạo phòng chống thiên tai tỉnh Sông Hạ"} | ${"a committee, on two lines"}
`("issuer: $because", ({ seal, issuer }) => {
  const text = `${seal}\nSố: 17/TB-X\nSông Hạ, ngày 05 tháng 6 năm 2025\n\nTHÔNG BÁO\nKết luận tại cuộc họp về thủy lợi\n\n1. Sở Xây dựng rà soát hồ chứa.\n`;
  expect(header(text).issuer).toBe(issuer);
});

test.each<{ when: string; because: string }>`
  when                                                                          | because
  ${"Hôm 03/6/2025 Chủ tịch UBND xã họp giao ban. Kết luận như sau:"}           | ${"“hôm” before a day"}
  ${"I. THỜI GIAN, ĐỊA ĐIỂM\n- 13 giờ 30, thứ Ba, ngày 03/6/2025, tại trụ sở."} | ${"on the line behind the heading"}
`("the day of the meeting: $because", ({ when }) => {
  const title = when.startsWith("I.")
    ? "GIẤY MỜI\nHọp về thủy lợi\n\nUBND tỉnh mời dự họp như sau:"
    : "THÔNG BÁO\nKết luận giao ban\n";
  const text = `UBND TỈNH SÔNG HẠ\nSố: 17/TB-X\nSông Hạ, ngày 05 tháng 6 năm 2025\n\n${title}\n${when}\n\n1. Sở Xây dựng rà soát hồ chứa.\n`;
  expect(header(text).meetingOn).toBe("2025-06-03");
});
