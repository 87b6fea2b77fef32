import { describe, expect, test } from "@jest/globals";
import type { Report } from "../../../src/core/reportBack/claim.ts";
import { answeredLine, pendingLine, readClaim } from "../../../src/core/reportBack/claimLine.ts";
import { day, event } from "../../support/testBook.ts";

const SENT: Report = {
  ...{ id: "NV-0001", kind: "progress", paperNumber: "", paperOn: null },
  ...{ content: "", obstacle: "", newDue: null },
};
const FROM = {
  agency: "Sở Tài chính",
  reporter: { name: "Nguyễn Văn An", position: "Phó Trưởng phòng (phụ trách)", phone: "" },
  receipt: "7F3A90C1",
  on: day("2026-10-12"),
};
const PAPER = { paperNumber: "1802/STC-NS", paperOn: day("2026-10-10") };

describe("what an agency sends by form is read again from its line as it was said", () => {
  test.each<readonly [because: string, sent: Partial<Report>, content: string, paper: string]>([
    ["progress", { content: "đang lấy ý kiến" }, "đang lấy ý kiến", "chưa có văn bản"],
    ["an obstacle alone", { obstacle: "thiếu vốn" }, "khó khăn, vướng mắc: thiếu vốn", "chưa có văn bản"],
    [
      "both",
      { content: "đạt 40%", obstacle: "thiếu vốn" },
      "đạt 40%; khó khăn, vướng mắc: thiếu vốn",
      "chưa có văn bản",
    ],
    [
      "a completion with its paper",
      { kind: "completion", content: "đã ban hành", ...PAPER },
      "đã ban hành",
      "Công văn số 1802/STC-NS ngày 10/10/2026",
    ],
    [
      "a paper that is no official letter keeps its name",
      { kind: "completion", paperNumber: "Quyết định 15", paperOn: PAPER.paperOn },
      "",
      "Quyết định 15 ngày 10/10/2026",
    ],
    [
      "an extension with its day and why",
      { kind: "extension", newDue: day("2026-11-30"), content: "chờ thẩm định" },
      "đề nghị gia hạn đến 30/11/2026; chờ thẩm định",
      "chưa có văn bản",
    ],
    [
      "an extension without a word more",
      { kind: "extension", newDue: day("2026-11-30") },
      "đề nghị gia hạn đến 30/11/2026",
      "chưa có văn bản",
    ],
  ])("%s", (_because, change, content, paper) => {
    const sent = { ...SENT, ...change };
    const line = event(pendingLine(sent, FROM) as never);
    expect([line.content, line.paper]).toEqual([content, paper]);
    expect(readClaim(line)).toEqual({
      ...sent,
      ...{ state: "pending", agency: "Sở Tài chính", receipt: "7F3A90C1", on: "2026-10-12" },
      ...{ reporter: "Nguyễn Văn An, Phó Trưởng phòng phụ trách", answeredOn: null, answer: "" },
    });
  });

  test("a completion that no paper shows is taken as progress", () => {
    const line = event(pendingLine({ ...SENT, kind: "completion", content: "xong", paperNumber: "12" }, FROM) as never);
    expect(readClaim(line)).toMatchObject({ kind: "progress", content: "báo đã hoàn thành; xong", paperNumber: "" });
  });
});

describe("an answer of the office", () => {
  const line = event(pendingLine({ ...SENT, content: "đạt 40%" }, FROM) as never);
  const claim = readClaim(line);
  if (claim === null) throw new Error("no claim");
  const answered = (state: "taken" | "returned", why: string) =>
    readClaim({ ...line, ...answeredLine(line, claim, { state, on: day("2026-10-19"), why }) });

  test("taken says so with its day, the words stay", () => {
    expect(answered("taken", "")).toEqual({ ...claim, state: "taken", answeredOn: "2026-10-19" });
  });
  test("returned keeps why apart from what was sent", () => {
    expect(answered("returned", "chưa rõ số liệu")).toEqual({
      ...claim,
      ...{ state: "returned", answeredOn: "2026-10-19", answer: "chưa rõ số liệu" },
    });
  });
});

describe("lines that only look like a report", () => {
  const line = event(pendingLine({ ...SENT, content: "đạt 40%" }, FROM) as never);
  test.each([
    ["of a kind that no form has", { kind: "gia hạn" }],
    ["without who sent them", { by: "lan@example.invalid" }],
    ["without a day", { date: null }],
    ["told by telephone", { source: "điện thoại" }],
  ])("%s", (_because, change) => expect(readClaim({ ...line, ...change })).toBeNull());

  test("an impossible day typed into one is none", () => {
    const asked = { ...line, kind: "đề nghị gia hạn (chờ xử lý)", content: "đề nghị gia hạn đến 31/11/2026; chờ" };
    expect(readClaim(asked)).toMatchObject({ newDue: null, content: "đề nghị gia hạn đến 31/11/2026; chờ" });
    expect(readClaim({ ...line, paper: "Công văn số 5/STC ngày 31/11" })).toMatchObject({
      paperNumber: "",
      paperOn: null,
    });
  });
});
