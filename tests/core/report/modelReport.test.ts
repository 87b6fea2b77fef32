import { describe, expect, test } from "@jest/globals";
import { buildReport, type ReportModel } from "../../../src/core/report/buildReport.ts";
import {
  countingSentence,
  openingSentence,
  originalDueSentence,
  rateSentences,
  reconciliationSentence,
  resultSentences,
  titleSentence,
} from "../../../src/core/report/reportSentences.ts";
import { bookOf } from "../../support/testBook.ts";
import { OCTOBER, octoberRegister } from "./octoberReport.ts";

function modelReport(): ReportModel {
  const report = buildReport(bookOf({ rows: octoberRegister() }), OCTOBER);
  if ("code" in report) throw new Error(`${report.line}: ${report.a} ≠ ${report.b}`);
  return report;
}

describe("the model report", () => {
  const report = modelReport();

  test.each([
    {
      of: titleSentence,
      words: "Tình hình thực hiện nhiệm vụ UBND tỉnh, Chủ tịch, các Phó Chủ tịch UBND tỉnh giao tháng 10 năm 2026",
      because: "the title names the period",
    },
    {
      of: openingSentence,
      words:
        "Văn phòng UBND tỉnh báo cáo tình hình thực hiện nhiệm vụ UBND tỉnh, Chủ tịch, các Phó Chủ tịch UBND tỉnh giao từ ngày 15/9/2026 đến hết ngày 14/10/2026 như sau:",
      because: "the cut-off is told",
    },
    {
      of: resultSentences,
      words:
        "Tổng số nhiệm vụ phải thực hiện trong kỳ là 138 (kỳ trước chuyển sang 96, giao mới 42; không có điều chỉnh số liệu kỳ trước). Đã hoàn thành 51 nhiệm vụ (đúng hạn 42, quá hạn 06, không quy định thời hạn 03); thôi theo dõi, tạm dừng 02; còn phải thực hiện 85 (trong hạn 48, quá hạn 13, chậm mốc phấn đấu 05, không quy định thời hạn 15, chờ điều kiện 04). Trong số còn phải thực hiện có 08 nhiệm vụ các cơ quan đã báo cáo hoặc đã trình, đang xem xét.",
      because: "the flow adds up",
    },
    {
      of: rateSentences,
      words:
        "Tỷ lệ hoàn thành đúng hạn đạt 87,5% (42/48 nhiệm vụ hoàn thành có thời hạn), kỳ trước –, cùng kỳ năm 2025: –. Nhiệm vụ quá hạn chiếm 9,4% tổng số (13/138).",
      because: "what is not known is a dash, never 0",
    },
    {
      of: countingSentence,
      words:
        "Số liệu theo từng cơ quan tại Biểu 01. Trong kỳ không có nhiệm vụ giao nhiều cơ quan nên số lượt giao bằng số nhiệm vụ.",
      because: "assignments and tasks are told apart",
    },
    {
      of: reconciliationSentence,
      words: "Đối chiếu: 138 = (42 + 6 + 3) + 2 + (48 + 13 + 5 + 15 + 4).",
      because: "the reader can check it",
    },
    {
      of: originalDueSentence,
      words: "Tỷ lệ đúng hạn tính theo thời hạn ban đầu 81,3% (39/48); theo thời hạn sau gia hạn 87,5% (42/48).",
      because: "extensions stay visible",
    },
  ])("$because", ({ of, words }) => {
    expect(of(report)).toBe(words);
  });

  test("blocks stand in directory order with their subtotals", () => {
    const lines = report.blocks.map(({ block, figures, lines }) => [
      block,
      figures.total,
      lines.map(({ agency, figures }) => `${agency} ${figures.total}`),
    ]);
    expect(lines).toEqual([
      [
        "Sở, ban, ngành",
        116,
        [
          "Sở Tài chính 31",
          "Sở Xây dựng 26",
          "Sở Nông nghiệp và Môi trường 29",
          "Sở Khoa học và Công nghệ 13",
          "Ban Quản lý Khu kinh tế 17",
        ],
      ],
      ["UBND xã, phường", 22, ["UBND phường Tân An 12", "UBND xã Đông Hồ 10"]],
    ]);
  });

  test("overdue at the start, newly, no longer, at the end", () => {
    expect(report.changes.slice(0, 4).map(({ key, count }) => [key, count])).toEqual([
      ["overdueBefore", 12],
      ["newlyOverdue", 8],
      ["noLongerOverdue", 7],
      ["overdueNow", 13],
    ]);
  });

  test("every list has as many rows as its figure says", () => {
    expect(report.overdue).toHaveLength(13);
    expect(report.missedTargets).toHaveLength(5);
    expect(report.leftItems).toHaveLength(2);
    expect(report.extended).toHaveLength(3);
    expect(report.appendix).toHaveLength(138);
    expect(report.dueNext).toHaveLength(48 - 8);
  });
});
