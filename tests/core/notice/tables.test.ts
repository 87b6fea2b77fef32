import { expect, test } from "@jest/globals";
import { DEFAULT_CALENDAR } from "../../../src/core/calendar/holidays.ts";
import { readNotice } from "../../../src/core/notice/readNotice.ts";

/** “lead | support | due | task” of each row. */
function rows(table: string): string[] {
  const text = `THÔNG BÁO\nKết luận tại cuộc họp ngày 03/6/2025\n\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\n${table}`;
  return readNotice(text, { calendar: DEFAULT_CALENDAR }).directives.map(({ lead, support, deadline, text: task }) => {
    const due = deadline.date ?? deadline.rule ?? deadline.kind;
    return [lead.map(({ name }) => name).join(" + "), support.join(" + "), due, task].join(" | ");
  });
}

const WANTED = [
  "Sở Xây dựng | Sở Tài chính | 2025-07-15 | Lập bản đồ ngập",
  "Sở Y tế |  | 2025-09-30 | Dự trữ thuốc phòng dịch",
];

test.each<{ because: string; table: string }>`
  because                                             | table
  ${"bars of markdown"}                               | ${"| TT | Nội dung | Chủ trì | Phối hợp | Thời hạn |\n|---|---|---|---|---|\n| 1 | Lập bản đồ ngập | Sở Xây dựng | Sở Tài chính | 15/7/2025 |\n| 2 | Dự trữ thuốc phòng dịch | Sở Y tế | | Quý III/2025 |"}
  ${"tabs of a spreadsheet"}                          | ${"STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\n1\tLập bản đồ ngập\tSở Xây dựng\tSở Tài chính\tTrước 15/7/2025\n2\tDự trữ thuốc phòng dịch\tSở Y tế\t\tQuý III/2025"}
  ${"columns aligned by spaces, a cell on two lines"} | ${"TT  Nội dung              Chủ trì         Phối hợp        Thời hạn\n1   Lập bản đồ ngập       Sở Xây dựng     Sở Tài chính    15/7/2025\n2   Dự trữ thuốc          Sở Y tế                         Quý\n    phòng dịch                                            III/2025"}
  ${"each cell on lines of its own"}                  | ${"TT\nNội dung\nCơ quan\nchủ trì\nCơ quan phối hợp\nThời hạn\n1\nLập bản đồ\nngập\nSở Xây dựng\nSở Tài chính\n15/7/2025\n2\nDự trữ thuốc phòng dịch\nSở Y tế\n\nQuý III/2025"}
  ${"one row a line, single spaces"}                  | ${"TT Nội dung Cơ quan chủ trì Cơ quan phối hợp Thời hạn\n1 Lập bản đồ ngập Sở Xây dựng Sở Tài chính 15/7/2025\n2 Dự trữ thuốc phòng dịch Sở Y tế Quý III/2025"}
`("$because", ({ table }) => expect(rows(table)).toEqual(WANTED));

test("column after column", () => {
  const table =
    "TT\n1\n2\nNội dung\nLập bản đồ ngập\nDự trữ thuốc\nphòng dịch\nChủ trì\nSở Xây dựng\nSở Y tế\nThời hạn\n15/7/2025\nQuý III/2025";
  expect(rows(table)).toEqual(["Sở Xây dựng |  | 2025-07-15 | Lập bản đồ ngập", WANTED[1]]);
});

test("a group heading is the section; a repeated header after a page number is no row", () => {
  const table =
    "TT\nNội dung\nChủ trì\nThời hạn\nI\nTHỦY LỢI\n1\nLập bản đồ ngập\nSở Xây dựng\n15/7/2025\n2\nTT\nNội dung\nChủ trì\nThời hạn\nII\nY TẾ\n2\nDự trữ thuốc\nSở Y tế\nHằng tháng";
  const text = `THÔNG BÁO\nKết luận tại cuộc họp ngày 03/6/2025\n\nPHỤ LỤC\n${table}`;
  const { directives } = readNotice(text, { calendar: DEFAULT_CALENDAR });
  expect(directives.map(({ section, text: task, deadline }) => [section, task, deadline.kind])).toEqual([
    ["I THỦY LỢI", "Lập bản đồ ngập", "date"],
    ["II Y TẾ", "Dự trữ thuốc", "recurring"],
  ]);
});

test("a heading of two cells between tabs is no end of the table", () => {
  const table =
    "TT\tNội dung\tChủ trì\tPhối hợp\tThời hạn\nI\tThủy lợi\n1\tLập bản đồ ngập\tSở Xây dựng (chủ trì), Sở Nội vụ (phối hợp)\tSở Tài chính\t15/7/2025\nII\tY tế\n2\tDự trữ thuốc phòng dịch\tSở Y tế\t\tQuý III/2025";
  expect(rows(table)).toEqual(["Sở Xây dựng | Sở Nội vụ + Sở Tài chính | 2025-07-15 | Lập bản đồ ngập", WANTED[1]]);
});

test.each<{ first: string; second: string; because: string }>`
  first    | second    | because
  ${"A.1"} | ${"B.1"}  | ${"a letter and a figure"}
  ${"I-1"} | ${"II-1"} | ${"a Roman figure and a figure"}
  ${"1a"}  | ${"1b"}   | ${"a figure and a letter"}
`("rows numbered with $because; a dash is an empty cell", ({ first, second }) => {
  const table = `| STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |\n| A | Thủy lợi | | | |\n| ${first} | Lập bản đồ ngập | Sở Xây dựng | Sở Tài chính | 15/7/2025 |\n| ${second} | Dự trữ thuốc phòng dịch | Sở Y tế | - | Quý III/2025 |`;
  expect(rows(table)).toEqual(WANTED);
});

test("the entries of a cell each on a dash, names that begin like a time", () => {
  const table =
    "| TT | Nội dung | Chủ trì | Phối hợp | Thời hạn |\n|---|---|---|---|---|\n| 1 | Kiểm tra bến đò | Công an tỉnh | - Sở Y tế; - Cảng vụ Hàng hải Tân Hà; trạm y tế cấp xã | 15/7/2025 |";
  expect(rows(table)).toEqual([
    "Công an tỉnh | Sở Y tế + Cảng vụ Hàng hải Tân Hà + trạm y tế cấp xã | 2025-07-15 | Kiểm tra bến đò",
  ]);
});

test("a column of products swallows none of the headings behind it", () => {
  const table =
    "TT\nNội dung\nSản phẩm\nChủ trì\nPhối hợp\nThời gian\nhoàn thành\n1\nLập bản đồ ngập\nBản đồ\nSở Xây dựng\nSở Tài chính\n15/7/2025\n2\nDự trữ thuốc phòng dịch\nBộ tài liệu\nSở Y tế\n\nQuý III/2025";
  const found = rows(table).map((row) => row.split(" | ").slice(0, 3).join(" | "));
  expect(found).toEqual(["Sở Xây dựng | Sở Tài chính | 2025-07-15", "Sở Y tế |  | 2025-09-30"]);
});

/** “lead | due | task | heading in the table” of each row of a table behind a paper that orders nothing itself. */
function annexed(table: string): string[] {
  const text = `THÔNG BÁO\nKết luận tại cuộc họp ngày 03/6/2025\n\n1. Giao Sở Nội vụ rà soát biên chế.\n\nPHỤ LỤC\n\n${table}`;
  const [, ...found] = readNotice(text, { calendar: DEFAULT_CALENDAR }).directives;
  return found.map(({ section, lead, deadline, text: task }) =>
    [lead.map(({ name }) => name).join(" + "), deadline.date ?? deadline.kind, task.replace("\n", " "), section].join(
      " | ",
    ),
  );
}

const FLOOD = "Sở Xây dựng | 2025-07-15 | Lập bản đồ ngập | ";
const MEDICINE = "Sở Y tế | 2025-09-30 | Dự trữ thuốc phòng dịch | ";
const lines = (...each: readonly string[]) => each.join("\n");
const LABELS = ["TT", "Nội dung", "Chủ trì", "Thời hạn"];
const ONE = ["1", "Lập bản đồ ngập", "Sở Xây dựng", "15/7/2025"];
const TWO = ["2", "Dự trữ thuốc phòng dịch", "Sở Y tế", "Quý III/2025"];
const IN_ONE = "TT Nội dung Cơ quan chủ trì Thời hạn";

test.each<{ because: string; table: string; found: readonly string[] }>([
  {
    because: "column after column, tasks carry their numbers and one goes on below",
    table: lines(
      "Nội dung",
      "1. Lập bản đồ",
      "ngập",
      "2. Dự trữ thuốc phòng dịch",
      "Chủ trì",
      "Sở Xây dựng",
      "Sở Y tế",
      "Thời hạn",
      "15/7/2025",
      "Quý III/2025",
    ),
    found: [FLOOD, MEDICINE],
  },
  {
    because: "column after column over two pages, the second counts on, a note ends it",
    table: lines(
      ...[
        "TT",
        "1",
        "2",
        "Nội dung",
        ONE[1] ?? "",
        TWO[1] ?? "",
        "Chủ trì",
        "Sở Xây dựng",
        "Sở Y tế",
        "Thời hạn",
        "15/7/2025",
        "Quý III/2025",
      ],
      ...[
        "TT",
        "3",
        "4",
        "Nội dung",
        "Kiểm tra đê",
        "Sửa cống",
        "Chủ trì",
        "Sở Nội vụ",
        "Sở Tài chính",
        "Thời hạn",
        "20/7/2025",
        "21/7/2025",
      ],
      "Ghi chú: số liệu lấy đến hết tháng 5",
    ),
    found: [FLOOD, MEDICINE, "Sở Nội vụ | 2025-07-20 | Kiểm tra đê | ", "Sở Tài chính | 2025-07-21 | Sửa cống | "],
  },
  {
    because: "column after column, a name broken in two is one name",
    table: lines(
      "TT",
      "1",
      "2",
      "Nội dung",
      ONE[1] ?? "",
      "Trồng rừng",
      "Chủ trì",
      "Sở Xây dựng",
      "Sở Nông nghiệp và",
      "Môi trường",
      "Thời hạn",
      "15/7/2025",
      "Quý III/2025",
    ),
    found: [FLOOD, "Sở Nông nghiệp và Môi trường | 2025-09-30 | Trồng rừng | "],
  },
  {
    because: "one row a line under headings of groups",
    table: lines(IN_ONE, "I LĨNH VỰC XÂY DỰNG", ONE.join(" "), "II LĨNH VỰC Y TẾ", TWO.join(" "), "Ghi chú: x"),
    found: [`${FLOOD}I LĨNH VỰC XÂY DỰNG`, `${MEDICINE}II LĨNH VỰC Y TẾ`],
  },
  {
    because: "one row a line, a row on two lines, one that names another agency in its task, one that names none",
    table: lines(
      IN_ONE,
      "1 Lập bản đồ",
      "ngập Sở Xây dựng 15/7/2025",
      "2 Phối hợp Sở Y tế dự trữ thuốc Sở Tài chính Quý III/2025",
      "3 Cả tỉnh cùng trồng cây",
    ),
    found: [
      FLOOD,
      "Sở Tài chính | 2025-09-30 | Phối hợp Sở Y tế dự trữ thuốc | ",
      " | none | Cả tỉnh cùng trồng cây | ",
    ],
  },
  {
    because: "a table without numbers: a row is a task and who leads it",
    table: lines(
      "Nội dung                  Chủ trì         Thời hạn",
      "Lập bản đồ ngập           Sở Xây dựng     15/7/2025",
      "Dự trữ thuốc phòng dịch   Sở Y tế         Quý III/2025",
    ),
    found: [FLOOD, MEDICINE],
  },
  {
    because: "bars, the heading repeated on the next page, a sentence ends it",
    table: lines(
      "| TT | Nội dung | Chủ trì | Thời hạn |",
      "|---|---|---|---|",
      `| ${ONE.join(" | ")} |`,
      "| TT | Nội dung | Chủ trì | Thời hạn |",
      `| ${TWO.join(" | ")} |`,
      "Hết.",
    ),
    found: [FLOOD, MEDICINE],
  },
  {
    because: "cells on lines of their own, then an order in a sentence",
    table: lines(...LABELS, ...ONE, ...TWO, "", "Giao Văn phòng UBND tỉnh theo dõi, báo cáo trước ngày 30/9/2025."),
    found: [
      FLOOD,
      MEDICINE,
      "Văn phòng UBND tỉnh | 2025-09-30 | Giao Văn phòng UBND tỉnh theo dõi, báo cáo trước ngày 30/9/2025. | PHỤ LỤC",
    ],
  },
  {
    because: "a table copied in one way behind a table copied in another",
    table: lines(...LABELS, ...ONE, IN_ONE, TWO.join(" ").replace("2", "1")),
    found: [FLOOD, MEDICINE],
  },
  {
    because: "one row a line, the heading repeated on the next page",
    table: lines(IN_ONE, ONE.join(" "), IN_ONE, TWO.join(" ")),
    found: [FLOOD, MEDICINE],
  },
  {
    because: "aligned columns behind cells on lines of their own",
    table: lines(
      ...LABELS,
      ...ONE,
      "TT  Nội dung     Chủ trì      Thời hạn",
      "1   Sửa cống     Sở Nội vụ    20/7/2025",
    ),
    found: [FLOOD, "Sở Nội vụ | 2025-07-20 | Sửa cống | "],
  },
])("$because", ({ table, found }) => expect(annexed(table)).toEqual(found));
