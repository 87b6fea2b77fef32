import { describe, expect, test } from "@jest/globals";
import * as v from "valibot";
import { indexDirectory } from "../../../src/core/agency/indexDirectory.ts";
import { DEFAULT_CALENDAR } from "../../../src/core/calendar/holidays.ts";
import { trackInput } from "../../../src/core/commands/trackInput.ts";
import { trackSelectedRows } from "../../../src/core/commands/trackSelectedRows.ts";
import type { Value } from "../../../src/core/register/column.ts";
import { requestOf } from "../../../src/dialogs/track/sendTrack.ts";
import { isLate } from "../../../src/dialogs/track/trackRow.ts";
import {
  adoptIssue,
  changeTrack,
  listedColumns,
  startTrack,
  type Table,
  type Track,
  type TrackAction,
} from "../../../src/dialogs/track/trackState.ts";
import { AGENCIES, bookOf, day } from "../../support/testBook.ts";

const today = day("2026-10-19");
const context = { today, calendar: DEFAULT_CALENDAR, directory: indexDirectory(AGENCIES) };
const row = (line: number, ...cells: Value[]) => ({ line, cells });

const TABLE: Table = {
  above: [row(1, "STT", "Nội dung công việc", "Đơn vị thực hiện", "Thời gian hoàn thành", "Kết quả", "Trạng thái")],
  rows: [
    row(2, 1, "Rà soát hồ sơ. Trình phương án", "Sở Tài chính", "2026-12-01", "Đang làm", ""),
    row(3, 2, "Lập dự toán", "Sở Tài chính", "2026-10-01", "", "Hoàn thành"),
    row(5, 4, "Kiểm tra cầu", "Sở Xây dựng", "2026-10-05", "", ""),
  ],
  hidden: [row(4, 3, "Cấp phép", "Sở Xây dựng", "2026-11-05", "", "")],
  merges: null,
  ...{ sheetId: 7, isFiltered: false, isAdopted: false, tracked: [] },
  known: [{ text: "Kiểm tra cầu", phrase: "05/10/2026" }],
};

const acted = (actions: readonly TrackAction[], table = TABLE): Track =>
  actions.reduce((track, action) => changeTrack(track, action, table, context), startTrack(table, context));
const texts = ({ review }: Track) => review.rows.map(({ text }) => text);

/** What the register gets when the dialog sends what it shows. */
function appended(track: Track) {
  const input = v.parse(trackInput(), { confirmed: requestOf(track, TABLE) });
  const plan = trackSelectedRows.decide(bookOf({ rows: [], agencies: AGENCIES }), input, {});
  return { rows: plan.append?.register ?? [], refused: plan.refused === true };
}

const vouched: TrackAction = { do: "review", action: { do: "answer", change: { notSecret: true } } };

describe("what is read", () => {
  test.each<[string, readonly TrackAction[], readonly string[]]>([
    ["the selected rows", [], ["Rà soát hồ sơ. Trình phương án", "Lập dự toán", "Kiểm tra cầu"]],
    [
      "hidden rows in their place, once asked for",
      [{ do: "hidden", takes: true }],
      ["Rà soát hồ sơ. Trình phương án", "Lập dự toán", "Cấp phép", "Kiểm tra cầu"],
    ],
    ["another column of contents", [{ do: "choose", index: 4, key: "text" }], ["Đang làm"]],
    ["no column of contents, no rows", [{ do: "choose", index: 1, key: "other" }], []],
    [
      "the first column again",
      [
        { do: "choose", index: 4, key: "text" },
        { do: "choose", index: 1, key: "text" },
      ],
      ["Rà soát hồ sơ. Trình phương án", "Lập dự toán", "Kiểm tra cầu"],
    ],
  ])("%s", (_because, actions, expected) => {
    expect(texts(acted(actions))).toEqual(expected);
  });

  test("a selection of hidden rows only takes them", () => {
    expect(texts(acted([], { ...TABLE, rows: [] }))).toEqual(["Cấp phép"]);
  });

  test("what the register has stays out unless a person ticks it", () => {
    expect(acted([]).review.rows.map(({ included }) => included)).toEqual([true, true, false]);
  });

  test("a column that is unsure at first stays in front while it is set right", () => {
    const above = [row(1, "STT", "Nội dung công việc", "Ghi nhận", "Thời gian hoàn thành", "Kết quả", "Trạng thái")];
    const unsure = { ...TABLE, above };
    const [first] = listedColumns(acted([], unsure));
    if (first === undefined) throw new Error("no column");
    const set = acted([{ do: "choose", index: first.index, key: "lead" }], unsure);
    expect(listedColumns(set)[0]).toMatchObject({ index: first.index, key: "lead", confidence: 1 });
  });
});

describe("what is late", () => {
  const { review, sources } = acted([]);
  const ticked = review.rows.map((each) => ({ ...each, included: true }));
  test.each([
    ["a day ahead", 0, false],
    ["a day past, but done", 1, false],
    ["a day past", 2, true],
  ])("%s", (_because, at, late) => {
    const each = ticked[at];
    if (each === undefined) throw new Error("no row");
    expect(isLate(each, sources.get(each.key), today)).toBe(late);
  });
});

describe("what is sent", () => {
  test("rows go into the register with what the old sheet says beside them", () => {
    expect(appended(acted([vouched])).rows).toMatchObject([
      { text: "Rà soát hồ sơ. Trình phương án", lead: "Sở Tài chính", due: "2026-12-01", result: "Đang làm" },
      { text: "Lập dự toán", state: "Hoàn thành" },
    ]);
  });

  test("both halves of a row that was cut keep what came with it", () => {
    const cut = acted([vouched, { do: "review", action: { do: "split", key: 0, at: 15 } }]);
    expect(appended(cut).rows.slice(0, 2)).toMatchObject([
      { text: "Rà soát hồ sơ.", result: "Đang làm" },
      { text: "Trình phương án", result: "Đang làm" },
    ]);
  });

  test.each<[string, Track["review"]["pastDue"], string]>([
    ["only kept: it waits to be checked", "keep", "Đã quá hạn tại thời điểm nhập"],
    ["to be updated, but was not: it waits", "update", "Đã quá hạn tại thời điểm nhập"],
    ["to be chased: it speaks", "chase", ""],
  ])("a late row, %s", (_because, pastDue, check) => {
    const track = acted([
      vouched,
      { do: "review", action: { do: "edit", key: 2, change: { included: true } } },
      { do: "review", action: { do: "answer", change: { pastDue } } },
    ]);
    expect(appended(track).rows.map((each) => each.check)).toEqual(["", expect.any(String), check]);
  });

  test("an outcome entered at once is the row's", () => {
    const outcome = { state: "done", doneOn: "2026-10-03", paper: "CV 12/SXD", result: "Xong" } as const;
    const track = acted([
      vouched,
      { do: "review", action: { do: "edit", key: 2, change: { included: true } } },
      { do: "review", action: { do: "answer", change: { pastDue: "update" } } },
      { do: "review", action: { do: "outcome", key: 2, outcome } },
    ]);
    expect(appended(track).rows[2]).toMatchObject({
      ...{ state: "Hoàn thành", doneOn: "2026-10-03", resultPaper: "CV 12/SXD", result: "Xong", check: "" },
    });
  });

  test("without the word that nothing is secret the command refuses", () => {
    expect(appended(acted([]))).toEqual({ rows: [], refused: true });
  });

  test("nothing chosen, nothing sent", () => {
    const none = acted([{ do: "review", action: { do: "all", change: { included: false } } }]);
    expect(requestOf(none, TABLE)).toBeNull();
  });
});

describe("two rows that are one task", () => {
  const merged = acted([vouched, { do: "review", action: { do: "merge", key: 0 } }]);

  test("keep the cells of both", () => {
    expect(appended(merged).rows.map(({ text, result, state }) => [text, result, state])).toEqual([
      ["Rà soát hồ sơ. Trình phương án Lập dự toán", "Đang làm", "Đang thực hiện"],
    ]);
  });

  test("come apart again", () => {
    expect(texts(changeTrack(merged, { do: "review", action: { do: "undo" } }, TABLE, context))).toEqual(
      texts(acted([])),
    );
  });
});

describe("where a row is tracked", () => {
  const places = (actions: readonly TrackAction[], table = TABLE) =>
    requestOf(acted([{ do: "how", how: "adopt" }, vouched, ...actions], table), table)?.rows.map(
      ({ place }) => place?.line ?? null,
    );
  const typed: TrackAction = { do: "review", action: { do: "edit", key: 1, change: { text: "Lập dự toán mới" } } };
  const cut: TrackAction = { do: "review", action: { do: "split", key: 0, at: 15 } };
  const again: TrackAction = { do: "review", action: { do: "edit", key: 2, change: { included: true } } };

  test.each<[string, readonly TrackAction[], readonly (number | null)[]]>([
    ["every row stays where it is", [], [2, 3]],
    ["other words than its cell holds are copied", [typed], [2, null]],
    ["parts of one cell are copied", [cut], [null, null, 3]],
    ["what the register has already is copied, if at all", [again], [2, 3, null]],
    ["nothing stays when rows are copied", [{ do: "how", how: "copy" }], [null, null]],
  ])("%s", (_because, actions, expected) => {
    expect(places(actions)).toEqual(expected);
  });

  test.each([
    ["a table without headings", { ...TABLE, above: [] }, "unheaded"],
    ["a sheet with a filter", { ...TABLE, isFiltered: true }, "filtered"],
    ["a sheet that was adopted before, under a filter", { ...TABLE, isFiltered: true, isAdopted: true }, null],
  ])("%s", (_because, table, issue) => {
    expect(adoptIssue(acted([], table), table)).toBe(issue);
  });
});
