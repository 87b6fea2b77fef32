import { expect, test } from "@jest/globals";
import { DEFAULT_CALENDAR } from "../../../src/core/calendar/holidays.ts";
import { readNotice } from "../../../src/core/notice/readNotice.ts";

const HEAD = `UBND TỈNH SÔNG HẠ
VĂN PHÒNG
Số: 15/TB-VP
Sông Hạ, ngày 05 tháng 6 năm 2025

THÔNG BÁO
Kết luận của đồng chí Trần Minh Khôi, Phó Chủ tịch UBND tỉnh tại cuộc họp về thủy lợi

Ngày 03/6/2025, đồng chí Trần Minh Khôi, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp. Sau khi nghe báo cáo, đồng chí kết luận như sau:

`;

/** “lead + lead | support | due” for each directive. */
function read(body: string): string[] {
  const { directives } = readNotice(HEAD + body, { calendar: DEFAULT_CALENDAR });
  return directives.map(({ lead, support, deadline }) => {
    const due = deadline.date ?? deadline.rule ?? deadline.kind;
    return `${lead.map(({ name }) => name).join(" + ")} | ${support.join(" + ")} | ${due}`;
  });
}

test.each<{ body: string; found: string[]; because: string }>`
  body                                                                                                            | found                                                                                                 | because
  ${"1. Giao Sở Xây dựng lập bản đồ ngập, trình trước ngày 20/6/2025."}                                           | ${["Sở Xây dựng |  | 2025-06-20"]}                                                                    | ${"an order names its agency"}
  ${"1. Sở Xây dựng khẩn trương lập bản đồ ngập."}                                                                | ${["Sở Xây dựng |  | asap"]}                                                                          | ${"an agency at the head"}
  ${"1. Sở Xây dựng: Lập bản đồ ngập trong tháng 6/2025."}                                                        | ${["Sở Xây dựng |  | 2025-06-30"]}                                                                    | ${"an agency before a colon"}
  ${"1. Lập lại bản đồ ngập; giao Sở Xây dựng thực hiện."}                                                        | ${["Sở Xây dựng |  | none"]}                                                                          | ${"the lead comes after the task"}
  ${"1. Lập lại bản đồ ngập trước ngày 20/6/2025 (Sở Xây dựng chủ trì, Sở Tài chính phối hợp)."}                  | ${["Sở Xây dựng | Sở Tài chính | 2025-06-20"]}                                                        | ${"lead and help in brackets"}
  ${"1. Lập lại bản đồ ngập. Cơ quan chủ trì: Sở Xây dựng; cơ quan phối hợp: Sở Tài chính."}                      | ${["Sở Xây dựng | Sở Tài chính | none"]}                                                              | ${"lead and help behind labels"}
  ${"1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính và UBND huyện Tân Hà lập bản đồ ngập, báo cáo UBND tỉnh."} | ${["Sở Xây dựng | Sở Tài chính + UBND huyện Tân Hà | none"]}                                          | ${"who is reported to does not help"}
  ${"1. Sở Xây dựng đôn đốc UBND huyện Tân Hà, hướng dẫn các chủ hồ vận hành cống."}                              | ${["Sở Xây dựng |  | none"]}                                                                          | ${"who is urged does not help"}
  ${"1. Sở Xây dựng lập bản đồ ngập; Sở Tài chính bố trí kinh phí trước 30/6/2025."}                              | ${["Sở Xây dựng |  | none", "Sở Tài chính |  | 2025-06-30"]}                                          | ${"two leads, two jobs"}
  ${"1. Sở Xây dựng lập bản đồ ngập trước ngày 20/6/2025; tổ chức tập huấn cho cấp xã trước ngày 15/7/2025."}     | ${["Sở Xây dựng |  | 2025-06-20", "Sở Xây dựng |  | 2025-07-15"]}                                     | ${"one lead, two jobs with two deadlines"}
  ${"1. Sở Xây dựng lập bản đồ ngập; hoàn thành trước ngày 20/6/2025."}                                           | ${["Sở Xây dựng |  | 2025-06-20"]}                                                                    | ${"the second half only says when"}
  ${"1. Sở Xây dựng:\n- Lập bản đồ ngập.\n- Kiểm tra cống qua đê trước 20/6/2025."}                               | ${["Sở Xây dựng |  | none", "Sở Xây dựng |  | 2025-06-20"]}                                           | ${"a title passes its agency down"}
  ${"1. Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính:\na) Lập bản đồ ngập.\nb) Kiểm tra cống qua đê."}     | ${["Sở Xây dựng | Sở Tài chính | none", "Sở Xây dựng | Sở Tài chính | none"]}                         | ${"an introduction without a job passes lead and help down"}
  ${"1. Sở Xây dựng:\n- Lập bản đồ ngập.\n- Thanh tra tỉnh kiểm tra việc lập bản đồ."}                            | ${["Sở Xây dựng |  | none", "Thanh tra tỉnh |  | none"]}                                              | ${"an item's own lead wins"}
  ${"Yêu cầu các sở, ngành thực hiện tốt các nhiệm vụ sau:\n1. Rà soát các hồ chứa xong trước 20/6/2025."}        | ${["các sở, ngành |  | 2025-06-20"]}                                                                  | ${"a general order is inherited"}
  ${"1. Ban Quản lý rừng phòng hộ Tân Hà lập phương án; trong tháng 6/2025 Ban có trách nhiệm báo cáo kết quả."}  | ${["Ban Quản lý rừng phòng hộ Tân Hà |  | none", "Ban Quản lý rừng phòng hộ Tân Hà |  | 2025-06-30"]} | ${"“Ban” is the one named before"}
  ${"1. Về dự thảo quy chế (do Sở Nội vụ trình): giao cơ quan trình hoàn thiện trước 20/6/2025."}                 | ${["Sở Nội vụ |  | 2025-06-20"]}                                                                      | ${"“cơ quan trình” is the one that presented"}
  ${"1. Trên cơ sở bản đồ ngập, UBND huyện Tân Hà rà soát phương án sơ tán."}                                     | ${["UBND huyện Tân Hà |  | none"]}                                                                    | ${"a circumstance comes first"}
  ${"1. Yêu cầu Thủ trưởng các sở; Chủ tịch UBND các xã khẩn trương rà soát hồ chứa."}                            | ${["các sở + UBND các xã |  | asap"]}                                                                 | ${"a semicolon inside a list"}
  ${"1. Công tác chuẩn bị chậm, yêu cầu UBND huyện Tân Hà kiểm điểm trách nhiệm."}                                | ${["UBND huyện Tân Hà |  | none"]}                                                                    | ${"a complaint, then the order"}
  ${"1. Đồng ý chủ trương nâng cấp đê; giao Sở Tài chính thẩm định nguồn vốn."}                                   | ${["Sở Tài chính |  | none"]}                                                                         | ${"a decision, then the order"}
`("$because", ({ body, found }) => {
  expect(read(body)).toEqual(found);
});

test.each<{ body: string; because: string }>`
  body                                                                            | because
  ${"1. Sở Xây dựng đã hoàn thành bản đồ ngập trước ngày 20/5/2025."}             | ${"what was done"}
  ${"1. UBND huyện Tân Hà chưa bàn giao mặt bằng."}                               | ${"what was not done"}
  ${"1. Đánh giá cao sự cố gắng của Sở Xây dựng và các đơn vị."}                  | ${"praise"}
  ${"1. Thống nhất phương án nâng cấp đê như đề xuất của Sở Xây dựng."}           | ${"the chair's own decision"}
  ${"1. UBND tỉnh sẽ làm việc với Bộ Tài chính về nguồn vốn trong quý III/2025."} | ${"what the issuer will do itself"}
  ${"1. Ý kiến của Sở Tài chính về định mức: ghi nhận."}                          | ${"an opinion that was noted"}
  ${"I. ĐÁNH GIÁ CHUNG\n1. Sở Xây dựng phối hợp chặt chẽ với các huyện."}         | ${"under a heading that reports"}
  ${"Kết quả đạt được như sau:\n- Sở Xây dựng lập xong bản đồ ngập."}             | ${"below words that announce results"}
  ${"Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./."}    | ${"the closing formula"}
  ${"Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./."}                        | ${"a call that names no job"}
  ${"Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo UBND tỉnh."} | ${"the formula on difficulties"}
  ${"Căn cứ Luật Đê điều ngày 29/11/2006;"}                                       | ${"a legal basis"}
  ${"Nơi nhận:\n- Sở Xây dựng thực hiện;\n- Lưu: VT."}                            | ${"recipients"}
`("no directive: $because", ({ body }) => {
  expect(read(body)).toEqual([]);
});

test("the section is the nearest titled heading, the citation the place", () => {
  const body = "II. NHIỆM VỤ\n1. Về hồ chứa:\na) Sở Xây dựng rà soát đập Suối Mây.\n2. Sở Y tế dự trữ thuốc.";
  const { directives } = readNotice(HEAD + body, { calendar: DEFAULT_CALENDAR });
  expect(directives.map(({ section, item }) => [section, item])).toEqual([
    ["1. Về hồ chứa", "điểm a mục 1"],
    ["II. NHIỆM VỤ", "mục 2 phần II"],
  ]);
});

test.each<{ body: string; chase: boolean; because: string }>`
  body                                                                  | chase    | because
  ${"1. Các sở, ngành tiếp tục thực hiện nghiêm kỷ luật hành chính."}   | ${false} | ${"a group, no date, a standing duty"}
  ${"1. Các sở, ngành tiếp tục rà soát, báo cáo trước ngày 20/6/2025."} | ${true}  | ${"a date is to be kept"}
  ${"1. Sở Xây dựng tiếp tục thực hiện nghiêm kỷ luật hành chính."}     | ${true}  | ${"a single agency can be asked"}
  ${"1. Các sở, ngành cử đầu mối về Sở Xây dựng."}                      | ${true}  | ${"a single deed can be closed"}
`("chase: $because", ({ body, chase }) => {
  expect(readNotice(HEAD + body, { calendar: DEFAULT_CALENDAR }).directives.map((one) => one.chase)).toEqual([chase]);
});

test.each<{ body: string; doubts: string[]; reason: string; because: string }>`
  body                                                          | doubts          | reason                           | because
  ${"1. Sở Xây dựng rà soát hồ chứa trước ngày 20/6/2025."}     | ${[]}           | ${"cơ quan nêu ở đầu câu"}       | ${"nothing is guessed"}
  ${"1. Các sở, ngành rà soát hồ chứa."}                        | ${["group"]}    | ${"cơ quan nêu ở đầu câu"}       | ${"a person resolves the group"}
  ${"1. Rà soát hồ chứa, xong trước ngày 20/6/2025."}           | ${["lead"]}     | ${"không nêu cơ quan thực hiện"} | ${"nobody is named"}
  ${"2. Sở Xây dựng:\n- Rà soát hồ chứa trước ngày 31/6/2025."} | ${["deadline"]} | ${"kế thừa từ mục 2"}            | ${"the day does not exist"}
`("doubts: $because", ({ body, doubts, reason }) => {
  const one = readNotice(HEAD + body, { calendar: DEFAULT_CALENDAR }).directives[0];
  expect(one?.doubts).toEqual(doubts);
  expect(one?.reasons[0]).toBe(reason);
});
