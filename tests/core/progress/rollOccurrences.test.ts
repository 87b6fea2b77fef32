import { describe, expect, test } from "@jest/globals";
import { readDueCell } from "../../../src/core/deadline/readDueCell.ts";
import { dueReader } from "../../../src/core/progress/dueReader.ts";
import { rollPast, rollReported } from "../../../src/core/progress/rollOccurrences.ts";
import { bookOf, day, directive } from "../../support/testBook.ts";

const ROW = { id: "NV-0001", deadlineKind: "Định kỳ", phrase: "trước ngày 18 hằng tháng", state: "Đang thực hiện" };

type Row = Parameters<typeof directive>[0];

/** On Monday 19/10/2026; the 18th is a Sunday. */
function office(settings: Readonly<Record<string, boolean>> = {}) {
  const book = bookOf({ rows: [], settings });
  return { book, reader: dueReader(readDueCell, book.calendar, book.today) };
}

describe("a row whose day is over", () => {
  const rolled = (row: Row, settings: Readonly<Record<string, boolean>> = {}) => {
    const { book, reader } = office(settings);
    const found = rollPast(directive({ ...ROW, ...row }), [], reader, book);
    return (
      found && { due: found.changes.due, state: found.changes.state, ended: found.ended.map(({ content }) => content) }
    );
  };

  test.each<
    readonly [because: string, row: Row, settings: Readonly<Record<string, boolean>>, wanted: ReturnType<typeof rolled>]
  >([
    ["due on a Sunday it is kept until Monday's end", { due: "2026-10-18" }, {}, null],
    [
      "an office that gives no such grace rolls it on Monday",
      { due: "2026-10-18" },
      { rollDaysOff: false },
      { due: day("2026-11-18"), state: undefined, ended: ["kỳ 18/10/2026: chưa có báo cáo"] },
    ],
    [
      "a fortnight is no week: nobody is missed in the weeks between, whoever reports says when it is due next",
      { due: "2026-09-18", phrase: "2 tuần một lần" },
      {},
      null,
    ],
    ["two months are no month either", { due: "2026-08-31", phrase: "định kỳ 02 tháng" }, {}, null],
    ["what is due every day has no day to be missed", { due: null, phrase: "hằng ngày" }, {}, null],
    [
      "reported on a day that nobody wrote down: today's",
      { due: "2026-09-18", state: "Chờ xác nhận" },
      {},
      {
        due: day("2026-10-18"),
        state: "Đang thực hiện",
        ended: ["kỳ 18/9/2026: đã báo cáo quá hạn"],
      },
    ],
    [
      "extended though it never had a day of its own: that day was the period's",
      { due: null, extended: "2026-09-20" },
      {},
      { due: day("2026-10-18"), state: undefined, ended: ["kỳ 20/9/2026: chưa có báo cáo"] },
    ],
  ])("%s", (_because, row, settings, wanted) => {
    expect(rolled(row, settings)).toEqual(wanted);
  });
});

describe("a report by paper", () => {
  const reported = (row: Row, nextDue: string | null = null) => {
    const { book, reader } = office();
    const report = { on: book.today, paper: "Báo cáo số 7/BC", nextDue: nextDue === null ? null : day(nextDue) };
    const found = rollReported(directive({ ...ROW, ...row }), report, [], reader, book);
    return found && [found.changes.due, found.ended.map(({ content }) => content).join()];
  };
  const INTIME = "đã báo cáo trong hạn";

  test.each([
    [
      "ends the period that is open; the next is read from the words",
      { due: "2026-10-25" },
      null,
      ["2026-11-18", `kỳ 25/10/2026: ${INTIME}`],
    ],
    [
      "where they name one that the register does not count by, the day that the person gives",
      { due: "2026-10-25", phrase: "2 tuần một lần" },
      "2026-11-08",
      ["2026-11-08", `kỳ 25/10/2026: ${INTIME}`],
    ],
    [
      "where the words name no period, the day that the person gives",
      { due: "2026-10-25", phrase: "" },
      "2026-12-01",
      ["2026-12-01", `kỳ 25/10/2026: ${INTIME}`],
    ],
    ["without either nobody knows when it is due next", { due: "2026-10-25", phrase: "" }, null, null],
    [
      "an extended day stands in for one that was never set",
      { due: null, extended: "2026-10-25" },
      null,
      ["2026-11-18", `kỳ 25/10/2026: ${INTIME}`],
    ],
    ["without any day its own is the period's, the next is asked for", { due: null }, null, null],
    ["and once given is set", { due: null }, "2026-12-01", ["2026-12-01", `kỳ 19/10/2026: ${INTIME}`]],
  ])("%s", (_because, row, nextDue, wanted) => expect(reported(row, nextDue)).toEqual(wanted));
});
