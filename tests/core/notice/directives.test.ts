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
  body                                                                                                                                               | found                                                                                                 | because
  ${"1. Giao Sở Xây dựng lập bản đồ ngập, trình trước ngày 20/6/2025."}                                                                              | ${["Sở Xây dựng |  | 2025-06-20"]}                                                                    | ${"an order names its agency"}
  ${"1. Sở Xây dựng khẩn trương lập bản đồ ngập."}                                                                                                   | ${["Sở Xây dựng |  | asap"]}                                                                          | ${"an agency at the head"}
  ${"1. Sở Xây dựng: Lập bản đồ ngập trong tháng 6/2025."}                                                                                           | ${["Sở Xây dựng |  | 2025-06-30"]}                                                                    | ${"an agency before a colon"}
  ${"1. Lập lại bản đồ ngập; giao Sở Xây dựng thực hiện."}                                                                                           | ${["Sở Xây dựng |  | none"]}                                                                          | ${"the lead comes after the task"}
  ${"1. Lập lại bản đồ ngập trước ngày 20/6/2025 (Sở Xây dựng chủ trì, Sở Tài chính phối hợp)."}                                                     | ${["Sở Xây dựng | Sở Tài chính | 2025-06-20"]}                                                        | ${"lead and help in brackets"}
  ${"1. Lập lại bản đồ ngập. Cơ quan chủ trì: Sở Xây dựng; cơ quan phối hợp: Sở Tài chính."}                                                         | ${["Sở Xây dựng | Sở Tài chính | none"]}                                                              | ${"lead and help behind labels"}
  ${"1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính và UBND huyện Tân Hà lập bản đồ ngập, báo cáo UBND tỉnh."}                                    | ${["Sở Xây dựng | Sở Tài chính + UBND huyện Tân Hà | none"]}                                          | ${"who is reported to does not help"}
  ${"1. Sở Xây dựng đôn đốc UBND huyện Tân Hà, hướng dẫn các chủ hồ vận hành cống."}                                                                 | ${["Sở Xây dựng |  | none"]}                                                                          | ${"who is urged does not help"}
  ${"1. Sở Xây dựng lập bản đồ ngập; Sở Tài chính bố trí kinh phí trước 30/6/2025."}                                                                 | ${["Sở Xây dựng |  | none", "Sở Tài chính |  | 2025-06-30"]}                                          | ${"two leads, two jobs"}
  ${"1. Sở Xây dựng lập bản đồ ngập trước ngày 20/6/2025; tổ chức tập huấn cho cấp xã trước ngày 15/7/2025."}                                        | ${["Sở Xây dựng |  | 2025-06-20", "Sở Xây dựng |  | 2025-07-15"]}                                     | ${"one lead, two jobs with two deadlines"}
  ${"1. Sở Xây dựng lập bản đồ ngập; hoàn thành trước ngày 20/6/2025."}                                                                              | ${["Sở Xây dựng |  | 2025-06-20"]}                                                                    | ${"the second half only says when"}
  ${"1. Sở Xây dựng:\n- Lập bản đồ ngập.\n- Kiểm tra cống qua đê trước 20/6/2025."}                                                                  | ${["Sở Xây dựng |  | none", "Sở Xây dựng |  | 2025-06-20"]}                                           | ${"a title passes its agency down"}
  ${"1. Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính:\na) Lập bản đồ ngập.\nb) Kiểm tra cống qua đê."}                                        | ${["Sở Xây dựng | Sở Tài chính | none", "Sở Xây dựng | Sở Tài chính | none"]}                         | ${"an introduction without a job passes lead and help down"}
  ${"1. Sở Xây dựng:\n- Lập bản đồ ngập.\n- Thanh tra tỉnh kiểm tra việc lập bản đồ."}                                                               | ${["Sở Xây dựng |  | none", "Thanh tra tỉnh |  | none"]}                                              | ${"an item's own lead wins"}
  ${"Yêu cầu các sở, ngành thực hiện tốt các nhiệm vụ sau:\n1. Rà soát các hồ chứa xong trước 20/6/2025."}                                           | ${["các sở, ngành |  | 2025-06-20"]}                                                                  | ${"a general order is inherited"}
  ${"1. Ban Quản lý rừng phòng hộ Tân Hà lập phương án; trong tháng 6/2025 Ban có trách nhiệm báo cáo kết quả."}                                     | ${["Ban Quản lý rừng phòng hộ Tân Hà |  | none", "Ban Quản lý rừng phòng hộ Tân Hà |  | 2025-06-30"]} | ${"“Ban” is the one named before"}
  ${"1. Về dự thảo quy chế (do Sở Nội vụ trình): giao cơ quan trình hoàn thiện trước 20/6/2025."}                                                    | ${["Sở Nội vụ |  | 2025-06-20"]}                                                                      | ${"“cơ quan trình” is the one that presented"}
  ${"1. Trên cơ sở bản đồ ngập, UBND huyện Tân Hà rà soát phương án sơ tán."}                                                                        | ${["UBND huyện Tân Hà |  | none"]}                                                                    | ${"a circumstance comes first"}
  ${"1. Yêu cầu Thủ trưởng các sở; Chủ tịch UBND các xã khẩn trương rà soát hồ chứa."}                                                               | ${["các sở + UBND các xã |  | asap"]}                                                                 | ${"a semicolon inside a list"}
  ${"1. Công tác chuẩn bị chậm, yêu cầu UBND huyện Tân Hà kiểm điểm trách nhiệm."}                                                                   | ${["UBND huyện Tân Hà |  | none"]}                                                                    | ${"a complaint, then the order"}
  ${"1. Đồng ý chủ trương nâng cấp đê; giao Sở Tài chính thẩm định nguồn vốn."}                                                                      | ${["Sở Tài chính |  | none"]}                                                                         | ${"a decision, then the order"}
  ${"1. VNPT Sông Hạ khắc phục sự cố đường truyền trước ngày 20/6/2025."}                                                                            | ${["VNPT Sông Hạ |  | 2025-06-20"]}                                                                   | ${"a corporation by its letters"}
  ${"1. Xưởng phim Tân Hà lập hồ sơ di dời."}                                                                                                        | ${["Xưởng phim Tân Hà |  | none"]}                                                                    | ${"a name no table knows, with a name of its own in it"}
  ${"1. Trưởng bản Nà Lầu và Trưởng bản Pha Đin lập lại danh sách hộ."}                                                                              | ${["bản Nà Lầu + bản Pha Đin |  | none"]}                                                             | ${"the head of a village stands for it"}
  ${"1. Công chức địa chính - xây dựng đo lại đất công trước 20/6/2025."}                                                                            | ${["Công chức địa chính - xây dựng |  | 2025-06-20"]}                                                 | ${"a desk of a commune"}
  ${"1. Việc đo lại dung tích các hồ giao Sở Xây dựng thực hiện trước 20/6/2025."}                                                                   | ${["Sở Xây dựng |  | 2025-06-20"]}                                                                    | ${"the order comes behind the task"}
  ${"1. Việc phân bổ hàng cứu trợ đề nghị Hội Chữ thập đỏ tỉnh chủ trì."}                                                                            | ${["Hội Chữ thập đỏ tỉnh |  | none"]}                                                                 | ${"so does a request"}
  ${"1. Lập bản đồ ngập trước ngày 20/6/2025 - trách nhiệm của Sở Xây dựng."}                                                                        | ${["Sở Xây dựng |  | 2025-06-20"]}                                                                    | ${"who bears the duty, at the end"}
  ${"1. Chủ đầu tư (Công ty Cổ phần Bến Nứa) nạo vét kênh."}                                                                                         | ${["Công ty Cổ phần Bến Nứa |  | none"]}                                                              | ${"the named body, not the part it plays"}
  ${"1. Sở Xây dựng - cơ quan thường trực Ban Chỉ đạo - tổng hợp báo cáo."}                                                                          | ${["Sở Xây dựng |  | none"]}                                                                          | ${"a role between dashes"}
  ${"1. Trường hợp phải đấu giá thì Sở Tài chính thông báo trước 20/6/2025."}                                                                        | ${["Sở Tài chính |  | 2025-06-20"]}                                                                   | ${"a condition comes first"}
  ${"1. Sở Xây dựng:\n- Chỉ đạo Trung tâm Kiểm định lập bản đồ.\n- Thống nhất mẫu biểu trước 20/6/2025."}                                            | ${["Sở Xây dựng |  | none", "Sở Xây dựng |  | 2025-06-20"]}                                           | ${"directing and agreeing are an inherited lead's own tasks"}
  ${"1. Sở Xây dựng:\n- Tham mưu UBND tỉnh giao Sở Tài chính làm chủ đầu tư."}                                                                       | ${["Sở Xây dựng |  | none"]}                                                                          | ${"an order still to be made orders nobody"}
  ${"1. Sở Xây dựng: (i) lập bản đồ ngập trước 20/6/2025; (ii) công khai bản đồ."}                                                                   | ${["Sở Xây dựng |  | 2025-06-20", "Sở Xây dựng |  | none"]}                                           | ${"items that run on in one paragraph"}
  ${"1. Lập đề án thoát nước.\n- Cơ quan chủ trì: Sở Xây dựng.\n- Cơ quan phối hợp: Sở Tài chính.\n- Thời gian hoàn thành: Quý III/2025."}           | ${["Sở Xây dựng | Sở Tài chính | 2025-09-30"]}                                                        | ${"lines that say who and when belong to their item"}
  ${"1. Thoát nước đô thị\nĐơn vị chủ trì: Sở Xây dựng. Đơn vị phối hợp: Sở Tài chính.\n1.1. Lập bản đồ ngập.\n1.2. Kiểm tra cống trước 20/6/2025."} | ${["Sở Xây dựng | Sở Tài chính | none", "Sở Xây dựng | Sở Tài chính | 2025-06-20"]}                   | ${"under a heading they stand for all its items"}
  ${"1. Sở Xây dựng lập bản đồ ngập trước 20/6/2025; đồng thời, trong vòng 07 ngày kể từ ngày 01/7/2025, chuyển bản đồ sang Sở Tài chính."}          | ${["Sở Xây dựng |  | 2025-06-20", "Sở Xây dựng |  | 2025-07-08"]}                                     | ${"a second job behind its time"}
  ${"1. Sở Xây dựng (chủ trì), Sở Tài chính, Sở Nội vụ (phối hợp) lập bản đồ ngập."}                                                                 | ${["Sở Xây dựng | Sở Tài chính + Sở Nội vụ | none"]}                                                  | ${"parts in brackets behind the names"}
  ${"1. Lập bản đồ ngập: Sở Xây dựng - chủ trì; Sở Tài chính - phối hợp."}                                                                           | ${["Sở Xây dựng | Sở Tài chính | none"]}                                                              | ${"parts behind a dash, after a task's colon"}
  ${"1. Sở Xây dựng chủ trì và Sở Tài chính phối hợp lập bản đồ ngập."}                                                                              | ${["Sở Xây dựng | Sở Tài chính | none"]}                                                              | ${"“và” before who helps"}
  ${"1. Sở Xây dựng - Sở Tài chính thống nhất đơn giá."}                                                                                             | ${["Sở Xây dựng + Sở Tài chính |  | none"]}                                                           | ${"a dash joins two names"}
  ${"1. Tham luận về hộ đê: Sở Xây dựng, UBND các xã ven sông."}                                                                                     | ${["Sở Xây dựng + UBND các xã ven sông |  | none"]}                                                   | ${"bodies behind the colon of a piece of work"}
  ${"1. Về công tác hộ đê: Sở Xây dựng, Công an tỉnh."}                                                                                              | ${["Sở Xây dựng + Công an tỉnh |  | none"]}                                                           | ${"so behind a topic"}
  ${"1. Yêu cầu Vinaconex hoàn thành kè trước 30/6/2025."}                                                                                           | ${["Vinaconex |  | 2025-06-30"]}                                                                      | ${"behind an order one capital is a name"}
  ${"1. Giao đồng chí Lê Văn Lực, Phó Chủ tịch UBND tỉnh trực tiếp chỉ đạo tháo gỡ."}                                                                | ${["Lê Văn Lực |  | none"]}                                                                           | ${"a person and the post are one lead"}
  ${"1. Phê bình UBND xã Tân Hà để chậm trễ, yêu cầu giải trình trước 15/6/2025."}                                                                   | ${["UBND xã Tân Hà |  | 2025-06-15"]}                                                                 | ${"who is blamed has to answer"}
  ${"1. Phê bình các chủ đầu tư giải ngân thấp; yêu cầu giải trình trước 15/6/2025."}                                                                | ${["các chủ đầu tư |  | 2025-06-15"]}                                                                 | ${"also in the next half of the sentence"}
  ${"1. Trường Cao đẳng Sư phạm Sông Hạ cử giảng viên."}                                                                                             | ${["Trường Cao đẳng Sư phạm Sông Hạ |  | none"]}                                                      | ${"a school's name runs on to its verb"}
  ${"1. Các xã: Tân Hà, Bến Nứa rà soát đất công."}                                                                                                  | ${["xã Tân Hà + xã Bến Nứa |  | none"]}                                                               | ${"units that stand for their governments"}
  ${"1. UBND xã Tân Hà lập phương án; riêng xã Bến Nứa bàn giao trước 20/6/2025."}                                                                   | ${["UBND xã Tân Hà |  | none", "xã Bến Nứa |  | 2025-06-20"]}                                         | ${"“riêng” singles one out, written small"}
  ${"1. Giao xã Tân Hà chủ trì, phối hợp với xã Bến Nứa kiểm đếm."}                                                                                  | ${["xã Tân Hà | xã Bến Nứa | none"]}                                                                  | ${"units behind an order, and behind “với”"}
  ${"1. Sở Xây dựng kiểm tra 5 công trình tại xã Tân Hà, xã Bến Nứa, báo cáo trước 20/6/2025."}                                                      | ${["Sở Xây dựng |  | 2025-06-20"]}                                                                    | ${"a unit where something stands does not act"}
  ${"1. Từ quý III/2025 Sở Nội vụ công khai kết quả chấm điểm."}                                                                                     | ${["Sở Nội vụ |  | none"]}                                                                            | ${"a time without a comma in front of the agency"}
  ${"1. Thôn Nà Lầu đề nghị sửa đường: đồng ý, giao Phòng Kinh tế khảo sát trong tuần này."}                                                         | ${["Phòng Kinh tế |  | 2025-06-06"]}                                                                  | ${"who asks does not act; the answer behind the colon counts"}
  ${"1. Phòng Kinh tế: chốt danh sách hộ, gửi về Văn phòng trước 20/6/2025."}                                                                        | ${["Phòng Kinh tế |  | 2025-06-20"]}                                                                  | ${"a task written small behind the colon"}
  ${"1. Sở Xây dựng lập bản đồ ngập trước 20/6/2025; hằng ngày báo cáo mực nước."}                                                                   | ${["Sở Xây dựng |  | 2025-06-20", "Sở Xây dựng |  | daily"]}                                          | ${"a second job behind its time, without a comma"}
  ${"I. MỤC TIÊU\n- Giảm 10% số vụ đuối nước trong năm 2025.\nII. NHIỆM VỤ\n1. Sở Y tế: Tập huấn sơ cứu."}                                           | ${["Sở Y tế |  | none"]}                                                                              | ${"targets under their heading are no tasks"}
  ${"1. Các công ty thủy lợi Bắc Sông, Nam Sông vận hành hồ đúng quy trình."}                                                                        | ${["công ty thủy lợi Bắc Sông + công ty thủy lợi Nam Sông |  | none"]}                                | ${"bodies of one kind by their own names"}
  ${"1. Sở Xây dựng: a. Lập bản đồ ngập; b. Công khai bản đồ; c. Tập huấn trước 20/6/2025."}                                                         | ${["Sở Xây dựng |  | none", "Sở Xây dựng |  | none", "Sở Xây dựng |  | 2025-06-20"]}                  | ${"items that run on behind letters with a full stop"}
  ${"1. Sở Nội vụ, do khối lượng lớn, được kéo dài đến hết quý III/2025."}                                                                           | ${["Sở Nội vụ |  | 2025-09-30"]}                                                                      | ${"what stands between commas behind the name; a passive that allows"}
  ${"1. Trường hợp hộ nào không di dời thì UBND xã Tân Hà cưỡng chế trước 20/6/2025."}                                                               | ${["UBND xã Tân Hà |  | 2025-06-20"]}                                                                 | ${"whoever it concerns, then who acts"}
  ${"1. Nhờ Hội Chữ thập đỏ tỉnh vận động quyên góp."}                                                                                               | ${["Hội Chữ thập đỏ tỉnh |  | none"]}                                                                 | ${"a request"}
  ${"1. Mỗi xã bố trí ít nhất 01 máy bơm."}                                                                                                          | ${["Mỗi xã |  | none"]}                                                                               | ${"each of a kind"}
  ${"1. Phó Giám đốc Sở Y Lan Niê đi thực địa."}                                                                                                     | ${["Y Lan Niê |  | none"]}                                                                            | ${"a person behind a mere “Sở”"}
  ${"1. Cho phép Sở Xây dựng lùi thời hạn lập bản đồ từ ngày 20/6/2025 sang ngày 15/7/2025; Sở Xây dựng cam kết không xin lùi thêm."}                | ${["Sở Xây dựng |  | 2025-07-15"]}                                                                    | ${"a decision that sets another date; the same lead goes on"}
  ${"1. Sở Xây dựng giải trình trong ngày 12/6/2025 và trình lại bản đồ trước ngày 20/6/2025."}                                                      | ${["Sở Xây dựng |  | 2025-06-12", "Sở Xây dựng |  | 2025-06-20"]}                                     | ${"two jobs joined by “và”, each with its day"}
  ${"1. Sở Xây dựng lập bản đồ, lấy ý kiến và báo cáo trước ngày 20/6/2025."}                                                                        | ${["Sở Xây dựng |  | 2025-06-20"]}                                                                    | ${"two verbs, one day"}
  ${"1. Sở Xây dựng báo cáo vào ngày 20 hằng tháng; riêng cống Bến Nứa, phối hợp với Sở Tài chính hoàn thành thẩm định trong tháng 7/2025."}         | ${["Sở Xây dựng |  | monthly", "Sở Xây dựng | Sở Tài chính | 2025-07-31"]}                            | ${"the same lead's task for one of the things"}
  ${"1. Trường Mầm non Tân Hà sửa mái che, giao kế toán xã hướng dẫn thủ tục."}                                                                      | ${["Trường Mầm non Tân Hà |  | none", "kế toán xã |  | none"]}                                        | ${"an order behind a comma, where the first has nobody to order"}
  ${"1. UBND xã Tân Hà rà soát hộ nghèo, giao các thôn niêm yết danh sách."}                                                                         | ${["UBND xã Tân Hà |  | none"]}                                                                       | ${"a government hands over itself"}
  ${"1. Viện Chiến lược phát triển giao thông vận tải hoàn thiện đề án."}                                                                            | ${["Viện Chiến lược phát triển giao thông vận tải |  | none"]}                                        | ${"verbs inside a name, behind the word that makes them one"}
  ${"1. Cục Quản lý đầu tư xây dựng theo dõi tiến độ."}                                                                                              | ${["Cục Quản lý đầu tư xây dựng |  | none"]}                                                          | ${"so behind “Quản lý”"}
  ${"1. Sở Xây dựng phối hợp với Công an cấp xã, Trung tâm Y tế khu vực cắm biển báo."}                                                              | ${["Sở Xây dựng | Công an cấp xã + Trung tâm Y tế khu vực | none"]}                                   | ${"a rank or a region without a name"}
  ${"1. Các Bộ, cơ quan ngang Bộ và UBND các tỉnh rà soát thủ tục."}                                                                                 | ${["các Bộ, cơ quan ngang Bộ + UBND các tỉnh |  | none"]}                                             | ${"groups of the centre"}
  ${"1. Giao Sở Xây dựng xử lý; trường hợp vượt thẩm quyền, báo cáo Thủ tướng Chính phủ trước ngày 30/6/2025."}                                      | ${["Sở Xây dựng |  | 2025-06-30"]}                                                                    | ${"who is reported to does not act"}
  ${"1. Bến phà Tân Hà hỏng cầu dẫn, nguy hiểm, Sở Xây dựng rào lại ngay."}                                                                          | ${["Sở Xây dựng |  | asap"]}                                                                          | ${"how things stand, then who sees to it"}
  ${"1. Công ty Cấp nước Tân Hà đã cam kết cấp đủ nước, Sở Xây dựng giám sát."}                                                                      | ${["Sở Xây dựng |  | none"]}                                                                          | ${"what another has promised, then who watches over it"}
  ${"1. Các đề xuất về bến thủy thuộc thẩm quyền của Bộ Xây dựng, Văn phòng UBND tỉnh cùng Sở Tài chính dự thảo văn bản gửi Bộ."}                    | ${["Văn phòng UBND tỉnh | Sở Tài chính | none"]}                                                      | ${"a topic without a verb, then who acts with whom"}
  ${"1. Sổ tay phòng dịch (Sở Y tế - cơ quan chủ trì; Sở Tài chính - cơ quan phối hợp): phát hành trong tháng 7/2025."}                              | ${["Sở Y tế | Sở Tài chính | 2025-07-31"]}                                                            | ${"who leads and who helps in the bracket of a topic"}
  ${"1. Nhiệm vụ số 7 (lập bản đồ ngập - Sở Xây dựng): thời hạn 15/6/2025 nay đổi thành 15/8/2025."}                                                 | ${["Sở Xây dựng |  | 2025-08-15"]}                                                                    | ${"who does it behind the dash of a topic's bracket; the date is changed"}
  ${"1. Nhiệm vụ số 8 do Sở Xây dựng thực hiện được rút ngắn, hoàn thành trước ngày 20/6/2025 thay cho ngày 31/12/2025 như kế hoạch đã giao."}       | ${["Sở Xây dựng |  | 2025-06-20"]}                                                                    | ${"a task of another is given another date"}
  ${"1. Giao các đồng chí Phó Chủ tịch UBND tỉnh: Lê Văn Nam kiểm tra đê; Trần Thị Bình chủ trì phân bổ hàng cứu trợ."}                              | ${["Lê Văn Nam |  | none", "Trần Thị Bình |  | none"]}                                                | ${"the holders of a post, each with a job"}
  ${"1. Chủ tịch UBND xã Mường Sen Thượng:\n- Di dời 12 hộ trước ngày 20/6/2025."}                                                                   | ${["UBND xã Mường Sen Thượng |  | 2025-06-20"]}                                                       | ${"a commune of three words is no person"}
  ${"1. Các trưởng thôn, bí thư chi bộ trực loa."}                                                                                                   | ${["các trưởng thôn + bí thư chi bộ |  | none"]}                                                      | ${"two posts"}
  ${"1. Hạt Kiểm lâm liên khu vực cùng Công an xã tuần tra rừng."}                                                                                   | ${["Hạt Kiểm lâm liên khu vực | Công an xã | none"]}                                                  | ${"a region without a name"}
  ${"1. Đồng chí Phó Giám đốc Sở Y'Bhiu theo dõi chung."}                                                                                            | ${["Y'Bhiu |  | none"]}                                                                               | ${"a name of the Highlands in one word"}
  ${"1. Văn phòng Sở thông báo để các phòng, đơn vị báo cáo kết quả trước ngày 20/6/2025 để tổng hợp."}                                              | ${["các phòng, đơn vị |  | 2025-06-20"]}                                                              | ${"who is told is to act"}
  ${"1. Đảng ủy xã Tân Hà quán triệt đến chi đoàn thôn; mỗi chi đoàn thôn nhận một tuyến đường; hằng quý báo cáo."}                                  | ${["Đảng ủy xã Tân Hà |  | quarterly"]}                                                               | ${"how a job is shared out below its lead"}
  ${"1. Sở Tài chính nhắc các đơn vị nộp báo cáo; đơn vị không nộp thì tạm dừng chi."}                                                               | ${["Sở Tài chính |  | none"]}                                                                         | ${"what befalls whomever it concerns belongs to the job"}
  ${"1. Phòng Kinh tế nhận giống, đồng chí Lê Văn Nam, Phó Chủ tịch UBND xã giám sát."}                                                              | ${["Phòng Kinh tế |  | none", "Lê Văn Nam |  | none"]}                                                | ${"a person behind a comma with a job of his own"}
  ${"1. Phòng Tài nguyên nước, Khoáng sản và Phòng Quản lý môi trường kiểm tra các mỏ."}                                                             | ${["Phòng Tài nguyên nước, Khoáng sản + Phòng Quản lý môi trường |  | none"]}                         | ${"a comma inside the name of a division"}
  ${"1. Trung tâm Quan trắc sửa trạm đo trước ngày 20/6/2025."}                                                                                      | ${["Trung tâm Quan trắc |  | 2025-06-20"]}                                                            | ${"a short verb ends a name"}
  ${"1. Thống nhất phương án 2, Sở Xây dựng hoàn thiện hồ sơ trước ngày 20/6/2025."}                                                                 | ${["Sở Xây dựng |  | 2025-06-20"]}                                                                    | ${"the chair decides, then who carries it out"}
  ${"1. Ngân sách tỉnh đã bố trí 30 tỷ đồng, Sở Tài chính cấp tiếp 10 tỷ đồng trong tháng 6."}                                                       | ${["Sở Tài chính |  | 2025-06-30"]}                                                                   | ${"behind what was done a date still to come"}
  ${"1. Sở Xây dựng chưa thực hiện, nay yêu cầu hoàn thành trước ngày 20/6/2025."}                                                                   | ${["Sở Xây dựng |  | 2025-06-20"]}                                                                    | ${"who falls short, then what is demanded"}
  ${"1. UBND xã Tân Hà còn chậm, yêu cầu báo cáo trước ngày 20/6/2025."}                                                                             | ${["UBND xã Tân Hà |  | 2025-06-20"]}                                                                 | ${"so without “nay”"}
  ${"1. Tiếp tục giao Sở Xây dựng theo dõi mực nước."}                                                                                               | ${["Sở Xây dựng |  | none"]}                                                                          | ${"an order that goes on"}
  ${"1. Đề nghị Thường trực Tỉnh ủy cho ý kiến về chủ trương."}                                                                                      | ${["Thường trực Tỉnh ủy |  | none"]}                                                                  | ${"a verb that begins with a preposition"}
  ${"1. Kể từ ngày ký, các sở, ngành dừng mua xe công."}                                                                                             | ${["các sở, ngành |  | none"]}                                                                        | ${"from a day on"}
  ${"1. Hai ngành Y tế và Giáo dục tiêm chủng cho học sinh."}                                                                                        | ${["Ngành Y tế + Ngành Giáo dục |  | none"]}                                                          | ${"two branches"}
  ${"1. Lực lượng dân quân thường trực ứng trực tại trụ sở."}                                                                                        | ${["Lực lượng dân quân thường trực |  | none"]}                                                       | ${"a force"}
  ${"1. Cán bộ địa chính xã đo lại ranh giới."}                                                                                                      | ${["Cán bộ địa chính xã |  | none"]}                                                                  | ${"a desk of the commune"}
  ${"1. Đồng chí Lê Văn Nam, Phòng Kinh tế theo dõi."}                                                                                               | ${["Lê Văn Nam + Phòng Kinh tế |  | none"]}                                                           | ${"a body behind a person"}
  ${"1. Việc mua máy bơm thì giao cho Công ty Thủy lợi Sông Hạ, tiền lấy từ quỹ."}                                                                   | ${["Công ty Thủy lợi Sông Hạ |  | none"]}                                                             | ${"what it is about, “thì”, the order; a proper name ends at its comma"}
`("$because", ({ body, found }) => {
  expect(read(body)).toEqual(found);
});

test.each<{ body: string; because: string }>`
  body                                                                                                                                                 | because
  ${"1. Sở Xây dựng đã hoàn thành bản đồ ngập trước ngày 20/5/2025."}                                                                                  | ${"what was done"}
  ${"1. UBND huyện Tân Hà chưa bàn giao mặt bằng."}                                                                                                    | ${"what was not done"}
  ${"1. Đánh giá cao sự cố gắng của Sở Xây dựng và các đơn vị."}                                                                                       | ${"praise"}
  ${"1. Thống nhất phương án nâng cấp đê như đề xuất của Sở Xây dựng."}                                                                                | ${"the chair's own decision"}
  ${"1. UBND tỉnh sẽ làm việc với Bộ Tài chính về nguồn vốn trong quý III/2025."}                                                                      | ${"what the issuer will do itself"}
  ${"1. Ý kiến của Sở Tài chính về định mức: ghi nhận."}                                                                                               | ${"an opinion that was noted"}
  ${"I. ĐÁNH GIÁ CHUNG\n1. Sở Xây dựng phối hợp chặt chẽ với các huyện."}                                                                              | ${"under a heading that reports"}
  ${"Kết quả đạt được như sau:\n- Sở Xây dựng lập xong bản đồ ngập."}                                                                                  | ${"below words that announce results"}
  ${"Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./."}                                                                         | ${"the closing formula"}
  ${"Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./."}                                                                                             | ${"a call that names no job"}
  ${"Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo UBND tỉnh."}                                                                      | ${"the formula on difficulties"}
  ${"Căn cứ Luật Đê điều ngày 29/11/2006;"}                                                                                                            | ${"a legal basis"}
  ${"Nơi nhận:\n- Sở Xây dựng thực hiện;\n- Lưu: VT."}                                                                                                 | ${"recipients"}
  ${"1. Thời gian qua, các xã đã vào cuộc; UBND tỉnh chỉ đạo Sở Xây dựng rà soát xong 31 hồ."}                                                         | ${"the whole sentence looks back"}
  ${"1. Toàn tỉnh có 84 trụ sở dôi dư. Sở Tài chính tham mưu bài bản, UBND huyện Tân Hà làm tốt việc giữ gìn."}                                        | ${"praise in a paragraph that reports"}
  ${"1. Đơn vị nào không hoàn thành thì người đứng đầu giải trình."}                                                                                   | ${"a threat to whomever it concerns"}
  ${"Các đơn vị lưu ý triển khai một số việc cụ thể dưới đây."}                                                                                        | ${"an announcement that ends in a full stop"}
  ${"1. Dự án Hồ Tân Hà hoàn thành năm 2024."}                                                                                                         | ${"a thing with a name works at nothing"}
  ${"1. Giám đốc Sở thống nhất giữ nguyên mức phụ cấp."}                                                                                               | ${"the chair's decision, by the post alone"}
  ${"1. Phê bình UBND xã Tân Hà để chậm trễ."}                                                                                                         | ${"blame alone"}
  ${"1. Thôn Nà Lầu kiến nghị hỗ trợ kinh phí: ghi nhận."}                                                                                             | ${"a request that was only noted"}
  ${"1. Kết quả tháng 5: thu ngân sách đạt 48%. Sở Xây dựng phối hợp Công an tỉnh giải tỏa xong 02 điểm."}                                             | ${"a report with its label in front"}
  ${"1. Về các đơn vị giải ngân chậm: Sở Xây dựng, UBND huyện Tân Hà."}                                                                                | ${"behind a colon they are counted"}
  ${"1. Trong 5 tháng đầu năm 2025, mặc dù khó khăn, các xã đã nỗ lực; Sở Tài chính hoàn thành 12/15 nhiệm vụ."}                                       | ${"a stretch of time and what was done in it"}
  ${"1. Trong đêm 02/6, Công an tỉnh đã điều 60 chiến sĩ, Sở Y tế cử 01 kíp cấp cứu; UBND xã Tân Hà di dời 20 hộ."}                                    | ${"behind what was done the sentence tells on"}
  ${"1. Tháng 5 có nhiều ngày nghỉ, nhưng tình hình ổn định. Ban Chỉ huy Quân sự xã giao quân đủ 100%, đúng ngày. Trạm Y tế tiêm chủng đạt chỉ tiêu."} | ${"results in a paragraph that reports"}
  ${"1. Chủ tịch UBND tỉnh gửi lời chia buồn tới gia đình các nạn nhân."}                                                                              | ${"what the leader says himself"}
  ${"1. Đài Khí tượng Thủy văn tỉnh nhận định mưa lớn còn kéo dài."}                                                                                   | ${"a forecast"}
  ${"Nhận được Công điện này, yêu cầu các sở, ngành khẩn trương tổ chức thực hiện./."}                                                                 | ${"the closing formula of a telegram"}
  ${"Sau khi bàn bạc, Chủ tịch UBND xã kết luận như sau."}                                                                                             | ${"an announcement without a colon"}
  ${"1. Các cơ quan tham mưu, giúp việc Thành ủy"}                                                                                                     | ${"a heading that names bodies after their work"}
  ${"1. Trong tháng 5, Công an tỉnh bắt giữ 12 vụ, Chi cục Quản lý thị trường xử phạt 30 cơ sở."}                                                      | ${"a month before that of the paper"}
  ${"1. Tuần qua, Phòng Kinh tế phối hợp với Trạm Y tế kiểm tra 14 quán ăn."}                                                                          | ${"last week"}
  ${"1. Hoan nghênh Công ty Điện lực Sông Hạ khôi phục điện sớm."}                                                                                     | ${"a welcome is no name"}
  ${"1. Việc chậm bàn giao mặt bằng có trách nhiệm của UBND xã Tân Hà."}                                                                               | ${"whose fault it was"}
  ${"1. Theo báo cáo của Sở Y tế, toàn tỉnh có 45 ca mắc; Trung tâm Kiểm soát bệnh tật phun hóa chất tại 12 ổ dịch."}                                  | ${"what a report says"}
  ${"1. Giữ nguyên mốc hoàn thành ngày 30/9/2025 như đã giao."}                                                                                        | ${"a date that stays"}
  ${"1. Kho bạc Nhà nước khu vực IX báo cáo còn 12 dự án chưa quyết toán."}                                                                            | ${"what somebody reported"}
  ${"1. Đánh giá cao sự nỗ lực của Sở Xây dựng, Sở Tài chính triển khai công tác phòng lũ."}                                                           | ${"praise, with a list of those praised"}
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

test("what is attached behind the signature is read, also without the word “Phụ lục”", () => {
  const tail = "1. Sở Xây dựng rà soát hồ chứa.\n\nNơi nhận:\n- Lưu: VT.\nCHÁNH VĂN PHÒNG\n\nLê Văn Lực\n\n";
  const attached = "PHÂN CÔNG NHIỆM VỤ CỤ THỂ\n1. Sở Tài chính bố trí kinh phí trước ngày 20/6/2025.\n";
  expect(read(tail + attached)).toEqual(["Sở Xây dựng |  | none", "Sở Tài chính |  | 2025-06-20"]);
});
