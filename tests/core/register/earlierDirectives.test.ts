import { describe, expect, test } from "@jest/globals";
import { earlierDirectives, indexSubjects, type Subject } from "../../../src/core/register/earlierDirectives.ts";
import { isLandmark, textTerms } from "../../../src/core/register/textTerms.ts";

const subject = (text: string, ...leads: string[]): Subject => ({ text, leads, support: [] });

const REGISTER = [
  {
    id: "NV-0001",
    ...subject(
      "UBND xã Đông Hồ hoàn thành giải phóng mặt bằng dự án Nâng cấp tuyến đường nối Quốc lộ 279 với khu công nghiệp Bãi Trành đoạn cọc 412-415",
      "UBND xã Đông Hồ",
    ),
  },
  {
    id: "NV-0002",
    ...subject("Rà soát, đề xuất phương án xử lý các cụm công nghiệp chậm triển khai", "Sở Công Thương"),
  },
  { id: "NV-0003", ...subject("Phối hợp chặt chẽ, khẩn trương hoàn thiện hồ sơ theo quy định", "Sở Xây dựng") },
  { id: "NV-0004", ...subject("Trình UBND tỉnh Quy chế phối hợp quản lý chợ biên giới", "Sở Công Thương") },
  { id: "NV-0005", ...subject("Tổ chức hội nghị kết nối tiêu thụ nông sản vụ thu đông", "Sở Công Thương") },
  { id: "NV-0006", ...subject("Tham mưu Kế hoạch bình ổn thị trường dịp Tết Nguyên đán", "Sở Công Thương") },
];

describe("an earlier directive is offered when a new one is about the same thing", () => {
  test.each([
    {
      text: "UBND xã Đông Hồ khẩn trương phê duyệt kinh phí giải phóng mặt bằng dự án Nâng cấp tuyến đường nối Quốc lộ 279",
      found: ["NV-0001"],
      because: "the project and the work are the same",
    },
    {
      text: "Khởi công gói thầu thi công tuyến đường nối khu công nghiệp Bãi Trành, đoạn cọc 412 – 415, trong quý IV",
      found: ["NV-0001"],
      because: "a landmark with a few rare words tells the project, however it is written",
    },
    {
      text: "Báo cáo kết quả xử lý các cụm công nghiệp chậm triển khai, đề xuất phương án thu hồi",
      found: ["NV-0002"],
      because: "most rare words are shared, in another order",
    },
    {
      text: "Phối hợp chặt chẽ, khẩn trương hoàn thiện dự toán chi thường xuyên",
      found: [],
      because: "ways of saying are no subject",
    },
    { text: "Xây dựng kế hoạch tuyển sinh đầu cấp", found: [], because: "nothing is shared" },
  ])("$because", ({ text, found }) => {
    const fresh = [subject(text, "UBND xã Đông Hồ")];
    const index = indexSubjects(REGISTER, fresh);
    expect(fresh.flatMap((each) => earlierDirectives(each, index)).map(({ id }) => id)).toEqual(found);
  });

  test("the name of the lead alone makes no likeness", () => {
    const fresh = [subject("UBND xã Đông Hồ tổ chức đối thoại với thanh niên", "UBND xã Đông Hồ")];
    expect(earlierDirectives(fresh[0] ?? subject(""), indexSubjects(REGISTER, fresh))).toEqual([]);
  });

  test("a directive is most like itself", () => {
    const index = indexSubjects(REGISTER, []);
    for (const row of REGISTER.filter(({ id }) => id !== "NV-0003")) {
      expect(earlierDirectives(row, index)[0]).toEqual({ id: row.id, score: 1 });
    }
  });
});

test.each([
  ["1119-1120", true, "a stretch between two stones"],
  ["1088/2-1089", true, "a stone with a branch"],
  ["279", true, "a road"],
  ["20/6/2025", false, "a date"],
  ["6/2025", false, "a month"],
  ["2026", false, "a year"],
  ["12", false, "a count"],
])("landmark %s: %s, %s", (term, expected) => {
  expect(isLandmark(term)).toBe(expected);
});

test("spelling and form of the text do not matter", () => {
  const one = textTerms("Vận chuyển hàng hoá, mốc 1119 – 1120", []);
  expect(textTerms("vận chuyển hàng hóa; mốc 1119-1120".normalize("NFD"), [])).toEqual(one);
});
