import { expect, test } from "@jest/globals";
import { agenciesAt } from "../../../src/core/notice/findAgencies.ts";
import { leadKindOf } from "../../../src/core/notice/leadKind.ts";
import { splitWords } from "../../../src/core/notice/words.ts";

function read(text: string) {
  const clause = { text, words: splitWords(text) };
  const list = agenciesAt(clause, 0);
  const mentions = list?.mentions ?? [];
  return {
    names: mentions.map(({ name }) => name),
    kinds: mentions.map(leadKindOf),
    rest: clause.words
      .slice(list?.end ?? 0, (list?.end ?? 0) + 2)
      .map((word) => word.text)
      .join(" "),
  };
}

test.each<{ text: string; names: string[]; kind: string | undefined; rest: string; because: string }>`
  text                                                                      | names                                                                  | kind         | rest             | because
  ${"Sở Nông nghiệp và Môi trường rà soát"}                                 | ${["Sở Nông nghiệp và Môi trường"]}                                    | ${"agency"}  | ${"rà soát"}     | ${"“và” inside a name of a branch"}
  ${"Sở Văn hóa, Thể thao và Du lịch và Sở Y tế tổ chức"}                   | ${["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"]}                      | ${"agency"}  | ${"tổ chức"}     | ${"comma inside a name, “và” between two"}
  ${"Sở NN&MT hướng dẫn"}                                                   | ${["Sở NN&MT"]}                                                        | ${"agency"}  | ${"hướng dẫn"}   | ${"an abbreviation stays as written"}
  ${"Ban Quản lý Khu KTCK Hà Tân - Đông Sơn chủ trì"}                       | ${["Ban Quản lý Khu KTCK Hà Tân - Đông Sơn"]}                          | ${"agency"}  | ${"chủ trì"}     | ${"a dash between two places is part of the name"}
  ${"Ban Quản lý dự án đầu tư xây dựng tỉnh khẩn trương"}                   | ${["Ban Quản lý dự án đầu tư xây dựng tỉnh"]}                          | ${"agency"}  | ${"khẩn trương"} | ${"verbs inside a known name"}
  ${"Cục Kinh tế - Quản lý đầu tư xây dựng hướng dẫn"}                      | ${["Cục Kinh tế - Quản lý đầu tư xây dựng"]}                           | ${"agency"}  | ${"hướng dẫn"}   | ${"“quản lý” makes a name of the verbs behind it"}
  ${"UBND các huyện Tân Hà và Bình Sơn hoàn thành"}                         | ${["UBND huyện Tân Hà", "UBND huyện Bình Sơn"]}                        | ${"agency"}  | ${"hoàn thành"}  | ${"one seat, two units"}
  ${"UBND các xã: Tân Lập, Phú An báo cáo"}                                 | ${["UBND xã Tân Lập", "UBND xã Phú An"]}                               | ${"agency"}  | ${"báo cáo"}     | ${"units behind a colon"}
  ${"UBND các phường An Bình, Hòa Lợi và UBND xã Long Điền bàn giao"}       | ${["UBND phường An Bình", "UBND phường Hòa Lợi", "UBND xã Long Điền"]} | ${"agency"}  | ${"bàn giao"}    | ${"the level changes in the list"}
  ${"UBND các xã, phường có liên quan rà soát"}                             | ${["UBND các xã, phường có liên quan"]}                                | ${"group"}   | ${"rà soát"}     | ${"a group stays a group"}
  ${"Các sở, ban, ngành và UBND các xã tiếp tục"}                           | ${["các sở, ban, ngành", "UBND các xã"]}                               | ${"group"}   | ${"tiếp tục"}    | ${"two groups"}
  ${"các Sở: Tài chính, Nông nghiệp và Môi trường, Công an tỉnh thẩm định"} | ${["Sở Tài chính", "Sở Nông nghiệp và Môi trường", "Công an tỉnh"]}    | ${"agency"}  | ${"thẩm định"}   | ${"branches without their “Sở”"}
  ${"Hai Sở (Xây dựng, Tài chính) thẩm định"}                               | ${["Sở Xây dựng", "Sở Tài chính"]}                                     | ${"agency"}  | ${"thẩm định"}   | ${"branches in brackets"}
  ${"Giám đốc Sở Nội vụ trình"}                                             | ${["Sở Nội vụ"]}                                                       | ${"agency"}  | ${"trình"}       | ${"a title stands for its agency"}
  ${"Chánh Thanh tra tỉnh thanh tra"}                                       | ${["Thanh tra tỉnh"]}                                                  | ${"agency"}  | ${"thanh tra"}   | ${"title and body share no word"}
  ${"Chủ tịch UBND huyện Tân Hà chỉ đạo"}                                   | ${["UBND huyện Tân Hà"]}                                               | ${"agency"}  | ${"chỉ đạo"}     | ${"a chair of a unit stands for it"}
  ${"Chủ tịch UBND tỉnh quyết định"}                                        | ${["Chủ tịch UBND tỉnh"]}                                              | ${"leader"}  | ${"quyết định"}  | ${"the chair above the office is a leader"}
  ${"Các đồng chí Phó Chủ tịch UBND tỉnh trực tiếp"}                        | ${["các Phó Chủ tịch UBND tỉnh"]}                                      | ${"leader"}  | ${"trực tiếp"}   | ${"deputies are leaders"}
  ${"Đ/c Phạm Thu Cúc, Phó Chủ tịch UBND phường chủ trì"}                   | ${["Phạm Thu Cúc"]}                                                    | ${"leader"}  | ${"chủ trì"}     | ${"a person stays a person, the post is passed over"}
  ${"Văn phòng UBND tỉnh bố trí"}                                           | ${["Văn phòng UBND tỉnh"]}                                             | ${"own"}     | ${"bố trí"}      | ${"the issuing office"}
  ${"Các chủ đầu tư, BQLDA lập"}                                            | ${["các chủ đầu tư", "BQLDA"]}                                         | ${"other"}   | ${"lập"}         | ${"investors are no agency"}
  ${"Trung tâm Phục vụ hành chính công bố trí"}                             | ${["Trung tâm Phục vụ hành chính công"]}                               | ${"agency"}  | ${"bố trí"}      | ${"“công bố” across the border of a known name"}
  ${"Tổ công tác chỉnh trang vỉa hè rà soát"}                               | ${["Tổ công tác chỉnh trang vỉa hè"]}                                  | ${"agency"}  | ${"rà soát"}     | ${"a body named after its task"}
  ${"thống kê hồ sơ quá hạn"}                                               | ${[]}                                                                  | ${undefined} | ${"thống kê"}    | ${"a verb that is also the head of an office"}
  ${"TỔ CHỨC THỰC HIỆN"}                                                    | ${[]}                                                                  | ${undefined} | ${"TỔ CHỨC"}     | ${"a heading in capitals is no “Tổ”"}
  ${"Viện Khoa học Thủy lợi Việt Nam lập"}                                  | ${["Viện Khoa học Thủy lợi Việt Nam"]}                                 | ${"agency"}  | ${"lập"}         | ${"“học” inside “Khoa học”"}
  ${"Cục Quản lý và Xây dựng công trình chủ trì"}                           | ${["Cục Quản lý và Xây dựng công trình"]}                              | ${"agency"}  | ${"chủ trì"}     | ${"a verb with a capital is part of the name"}
  ${"Chi cục Thủy lợi và Phòng, chống thiên tai trực"}                      | ${["Chi cục Thủy lợi và Phòng, chống thiên tai"]}                      | ${"agency"}  | ${"trực"}        | ${"“Phòng, chống” is no office"}
  ${"Viện Nông nghiệp chủ trì"}                                             | ${["Viện Nông nghiệp"]}                                                | ${"agency"}  | ${"chủ trì"}     | ${"an adverb ends a name, whatever stands before it"}
  ${"Trưởng Công an xã tuần tra"}                                           | ${["Công an xã"]}                                                      | ${"agency"}  | ${"tuần tra"}    | ${"a title before a body with its level"}
  ${"các thôn Nà Pan, Nà Sài thu"}                                          | ${["thôn Nà Pan", "thôn Nà Sài"]}                                      | ${"agency"}  | ${"thu"}         | ${"a unit each"}
  ${"UBND các xã: Tân Lập, Phú An và các phường: Mỹ Xá nêu"}                | ${["UBND xã Tân Lập", "UBND xã Phú An", "UBND phường Mỹ Xá"]}          | ${"agency"}  | ${"nêu"}         | ${"the level changes behind “các”"}
  ${"Phó Giám đốc Sở Hoàng Thị Mai xem xét"}                                | ${["Hoàng Thị Mai"]}                                                   | ${"leader"}  | ${"xem xét"}     | ${"three capitals behind a mere “Sở” are a person"}
  ${"các doanh nghiệp hội viên Hiệp hội Lương thực ký"}                     | ${["các doanh nghiệp hội viên Hiệp hội Lương thực"]}                   | ${"other"}   | ${"ký"}          | ${"whose they are"}
`("$because: “$text”", ({ text, names, kind, rest }) => {
  const found = read(text);
  expect(found.names).toEqual(names);
  expect(found.kinds[0]).toBe(kind);
  expect(found.rest).toBe(rest);
});
