import { describe, expect, test } from "@jest/globals";
import { indexDirectory } from "../../../src/core/agency/indexDirectory.ts";
import { columnsOf, SURE } from "../../../src/core/layout/layout.ts";
import { readLayout } from "../../../src/core/layout/readLayout.ts";
import { AGENCIES } from "../../support/testBook.ts";

const DIRECTORY = indexDirectory(AGENCIES);

const TASKS = [
  "Rà soát hồ sơ đất đai các dự án chậm tiến độ",
  "Báo cáo tiến độ dự án kè suối",
  "Tổ chức hội nghị tổng kết năm",
];
const AGENCIES_OF = ["Sở Tài chính", "Sở Xây dựng", "Sở Công Thương"];
const DAYS = ["30/11/2026", "15/12/2026", "20/12/2026"];
const EARLIER = ["01/10/2026", "05/10/2026", "10/10/2026"];
const UNITS = ["m3", "m", "m2"];
const REMARKS = [
  "còn vướng nhiều khâu chưa xử lý xong",
  "đã nhắc hai lần bằng điện thoại",
  "chờ ý kiến của các xã có liên quan",
];

/** What is made of columns under their headings; "" where there are no headings. */
function layoutOf(columns: readonly (readonly [heading: string, cells: readonly string[]])[]) {
  const isHeaded = columns.some(([heading]) => heading !== "");
  const above = isHeaded ? [{ line: 1, cells: columns.map(([heading]) => heading) }] : [];
  const rows = TASKS.map((_, index) => ({ line: index + 2, cells: columns.map(([, cells]) => cells[index] ?? "") }));
  return readLayout({ above, rows, merges: null }, DIRECTORY);
}

describe("a column is sure only where nothing speaks against it", () => {
  test.each([
    [
      "“Ngày hoàn thành” alone may be the deadline or the day on which it was done",
      [
        ["Nội dung", TASKS],
        ["Đơn vị thực hiện", AGENCIES_OF],
        ["Ngày hoàn thành", DAYS],
      ],
      { sure: ["text", "lead"], asked: ["due"] },
    ],
    [
      "beside a deadline it is the day on which it was done",
      [
        ["Nội dung", TASKS],
        ["Đơn vị thực hiện", AGENCIES_OF],
        ["Thời hạn", DAYS],
        ["Ngày hoàn thành", DAYS],
      ],
      { sure: ["text", "lead", "due", "doneOn"], asked: [] },
    ],
    [
      "“Ngày” may be any day",
      [
        ["Nội dung", TASKS],
        ["Đơn vị thực hiện", AGENCIES_OF],
        ["Ngày", DAYS],
      ],
      { sure: ["text", "lead"], asked: ["due"] },
    ],
    [
      "headings over each other's cells",
      [
        ["Cơ quan chủ trì", TASKS],
        ["Nội dung nhiệm vụ", AGENCIES_OF],
        ["Thời hạn", DAYS],
      ],
      { sure: ["due"], asked: ["text", "lead"] },
    ],
    [
      "two columns of days without headings",
      [
        ["", TASKS],
        ["", AGENCIES_OF],
        ["", EARLIER],
        ["", DAYS],
      ],
      { sure: ["text", "lead"], asked: ["due"] },
    ],
    [
      "two columns of agencies without headings",
      [
        ["", TASKS],
        ["", AGENCIES_OF],
        ["", [...AGENCIES_OF].reverse()],
        ["", DAYS],
      ],
      { sure: ["text", "due"], asked: ["lead", "support"] },
    ],
    [
      "units of measure are no agencies",
      [
        ["Nội dung công việc", TASKS],
        ["Đơn vị", UNITS],
        ["Nhà thầu", AGENCIES_OF],
        ["Thời gian", DAYS],
      ],
      { sure: ["text", "lead", "due"], asked: [] },
    ],
    [
      "“Thời hạn” over remarks is no deadline",
      [
        ["Nội dung", TASKS],
        ["Đơn vị", AGENCIES_OF],
        ["Thời hạn", REMARKS],
      ],
      { sure: ["text", "lead"], asked: ["due"] },
    ],
    [
      "“Tiến độ” over days is the deadline",
      [
        ["Nội dung", TASKS],
        ["Chủ trì", AGENCIES_OF],
        ["Tiến độ", DAYS],
      ],
      { sure: ["text", "lead", "due"], asked: [] },
    ],
    [
      "“Tiến độ” over remarks is the result",
      [
        ["Nội dung", TASKS],
        ["Chủ trì", AGENCIES_OF],
        ["Thời hạn", DAYS],
        ["Tiến độ", REMARKS],
      ],
      { sure: ["text", "lead", "due", "result"], asked: [] },
    ],
    [
      "“Tiến độ (%)” is progress",
      [
        ["Nội dung", TASKS],
        ["Chủ trì", AGENCIES_OF],
        ["Thời hạn", DAYS],
        ["Tiến độ (%)", ["80%", "100%", "5%"]],
      ],
      { sure: ["text", "lead", "due", "progress"], asked: [] },
    ],
  ] as const)("%s", (_because, columns, expected) => {
    const { columns: read } = layoutOf(columns);
    const known = read.filter(({ key }) => key !== null && key !== "other" && key !== "number");
    const keysWhere = (isSure: (confidence: number) => boolean) =>
      known
        .filter(({ confidence }) => isSure(confidence))
        .map(({ key }) => key)
        .sort();
    expect({
      sure: keysWhere((confidence) => confidence >= SURE),
      asked: keysWhere((confidence) => confidence < SURE),
    }).toEqual({ sure: [...expected.sure].sort(), asked: [...expected.asked].sort() });
  });
});

test("every column says why, also one that serves nothing", () => {
  const layout = layoutOf([
    ["Nội dung", TASKS],
    ["Đơn vị", UNITS],
    ["Nhà thầu", AGENCIES_OF],
    ["Điện thoại", ["0200.1", "0200.2", "0200.3"]],
  ]);
  expect(layout.columns.map(({ reason }) => reason)).toEqual([
    "Tiêu đề “Nội dung”; ô là câu giao việc",
    "Tiêu đề “Đơn vị”; ô ghi ngắn; đã có cột khác phù hợp hơn",
    "Tiêu đề “Nhà thầu”; ô ghi tên cơ quan hoặc người",
    "Tiêu đề “Điện thoại”",
  ]);
});

test("samples are different cells, cut short", () => {
  const [text] = columnsOf(
    layoutOf([
      ["Nội dung", ["Việc", "Việc", "x".repeat(90)]],
      ["Thời hạn", DAYS],
    ]),
    "text",
  );
  expect(text?.samples).toEqual(["Việc", `${"x".repeat(59)}…`]);
});
