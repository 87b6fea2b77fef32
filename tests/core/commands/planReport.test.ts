import { expect, test } from "@jest/globals";
import { planReport } from "../../../src/core/commands/planReport.ts";
import { say } from "../../../src/core/messages/say.ts";
import { bookOf, directive } from "../../support/testBook.ts";

const PAPER = "Thông báo số 412/TB-VP ngày 09/9/2026";
const ROW = { id: "NV-0001", text: "Việc", lead: "Sở Tài chính", paper: PAPER, due: "2026-10-05" };
const NOTHING = "Không có nhiệm vụ nào trong phạm vi đã chọn.";
const ONE = "Có 1 nhiệm vụ trong phạm vi đã chọn, nhưng báo cáo chưa tính nhiệm vụ nào:";

test.each([
  { row: { ...ROW, paper: "Văn bản khác" }, said: [NOTHING], because: "nothing is of that paper" },
  { row: { ...ROW, check: "Chưa rõ thời hạn" }, said: [ONE, "1 chưa kiểm tra"], because: "nobody vouched for it" },
  {
    row: { ...ROW, check: "Văn bản chưa phát hành" },
    said: [ONE, "1 của văn bản chưa phát hành"],
    because: "its paper is a draft",
  },
  { row: { ...ROW, deadlineKind: "Định kỳ" }, said: [ONE, "1 báo cáo định kỳ"], because: "it recurs" },
  {
    row: { ...ROW, deadlineKind: "Chuẩn bị họp" },
    said: [ONE, "1 việc chuẩn bị họp"],
    because: "it prepares a meeting",
  },
  { row: { ...ROW, chase: false }, said: [ONE, "1 không đôn đốc"], because: "it is not chased" },
  {
    row: { ...ROW, lead: "Phó Chủ tịch UBND tỉnh" },
    said: [ONE, "1 chưa rõ cơ quan chủ trì, hoặc do lãnh đạo, Văn phòng, nhóm cơ quan thực hiện"],
    because: "a leader is to do it",
  },
])("a report line by line that would be empty is refused with its reason: $because", ({ row, said }) => {
  const book = bookOf({ rows: [directive(row)] });
  const plan = planReport(book, { form: "lines", scope: { kind: "notice", name: PAPER }, deliver: "download" }, {});
  expect(plan.refused).toBe(true);
  expect(plan.say?.map((message) => say("vi", message))).toEqual(said);
});
