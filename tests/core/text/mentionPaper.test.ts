import { expect, test } from "@jest/globals";
import { laterMention, mentionPaper } from "../../../src/core/text/mentionPaper.ts";

test.each([
  {
    paper: "Thông báo số 433/TB-VP ngày 25/9/2026",
    later: "Thông báo số 433/TB-VP",
    because: "number and kind are enough",
  },
  {
    paper: "Công văn số 12/UBND-KT, ngày 05/01/2026",
    later: "Công văn số 12/UBND-KT",
    because: "a comma before the date goes too",
  },
  {
    paper: "Kết luận tại cuộc họp ngày 21/5/2025",
    later: "Kết luận tại cuộc họp ngày 21/5/2025",
    because: "without a number the date is the name",
  },
  {
    paper: "Nghị quyết số 04/2025/NQ-HĐND ngày 18/02/2025 của HĐND tỉnh",
    later: "Nghị quyết số 04/2025/NQ-HĐND",
    because: "a year inside the number is no date",
  },
  { paper: "", later: "", because: "nothing stays nothing" },
])("$because", ({ paper, later }) => {
  expect(laterMention(paper)).toBe(later);
});

test("a paper is cited in full once, and its place every time", () => {
  const seen = new Set<string>();
  const paper = "Thông báo số 433/TB-VP ngày 25/9/2026";
  expect(mentionPaper("mục 5", paper, seen)).toBe("mục 5 Thông báo số 433/TB-VP ngày 25/9/2026");
  expect(mentionPaper("mục 2", paper, seen)).toBe("mục 2 Thông báo số 433/TB-VP");
});
