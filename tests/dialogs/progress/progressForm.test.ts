import { expect, test } from "@jest/globals";
import type { RecordedRow } from "../../../src/core/progress/progressData.ts";
import {
  blankForm,
  checkForm,
  kindsFor,
  likelyKind,
  type ProgressForm,
  requestOf,
} from "../../../src/dialogs/progress/progressForm.ts";
import { day } from "../../support/testBook.ts";

const TODAY = day("2026-10-19");

const row = (values: Partial<RecordedRow> = {}): RecordedRow => ({
  id: "NV-0001",
  text: "Rà soát hồ sơ",
  lead: "Sở Tài chính",
  due: day("2026-10-15"),
  extended: null,
  phrase: "",
  deadlineKind: "Ngày cụ thể",
  state: "Đang thực hiện",
  standing: "Quá hạn",
  result: "",
  reportedOn: null,
  resultPaper: "",
  family: null,
  ...values,
});

const form = (values: Partial<ProgressForm>): ProgressForm => ({ ...blankForm("progress", TODAY), ...values });

test.each([
  ["an open row", [row()], "progress", ["claimed", "extended", "transferred", "dropped"]],
  ["a reported row waits to be confirmed", [row({ state: "Chờ xác nhận" })], "confirmed", ["returned"]],
  ["a recurring row tells its period", [row({ deadlineKind: "Định kỳ" })], "progress", ["occurrence"]],
  ["what waits for an event starts", [row({ deadlineKind: "Khi đủ điều kiện" })], "progress", ["eventCame"]],
  ["a basis can be recorded for what was dropped by hand", [row({ state: "Thôi theo dõi" })], "dropped", ["reopened"]],
  ["a finished row can only be opened again", [row({ state: "Hoàn thành" })], "reopened", []],
])("%s offers what fits it", (_because, rows, likely, among) => {
  const kinds = kindsFor(rows);
  expect(likelyKind(rows, kinds)).toBe(likely);
  expect(kinds).toEqual(expect.arrayContaining([likely, ...among]));
});

test.each([
  ["an open and a finished row have no kind in common", [row(), row({ state: "Hoàn thành" })], []],
  [
    "with several leads each agency claims for itself",
    [row({ family: { reported: 1, all: 2, waiting: ["Sở Xây dựng"] } })],
    ["progress", "disputed", "urged", "paused", "dropped"],
  ],
])("%s", (_because, rows, kinds) => {
  expect(kindsFor(rows)).toEqual(kinds);
});

test.each([
  ["nothing was said", form({}), ["need.content"], false],
  ["a claim by telephone is progress", form({ kind: "claimed", source: "phone", content: "xong" }), [], true],
  ["a submitted paper is named", form({ kind: "submitted", source: "phone" }), ["need.paper"], false],
  ["number without date", form({ kind: "submitted", paperNumber: "12/TTr-STC", content: "x" }), ["need.paper"], false],
  [
    "an extension to an earlier day that nobody allowed",
    form({ kind: "extended", newDue: "2026-10-10" }),
    ["need.laterDue", "need.basis"],
    false,
  ],
])("%s", (_because, said, lacks, isWeakened) => {
  const found = checkForm(said, [row(), row({ id: "NV-0002" })], TODAY);
  expect(found.lacks.map(({ key }) => key)).toEqual(lacks);
  expect(found.isWeakened).toBe(isWeakened);
});

test("what was typed into fields that have gone is not sent", () => {
  const typed = form({ kind: "progress", source: "zalo", paperNumber: "12/BC", newLead: "Sở Y tế", content: " x " });
  expect(requestOf(typed, ["NV-0001"])).toMatchObject({ paperNumber: "", newLead: "", content: "x", source: "zalo" });
});
