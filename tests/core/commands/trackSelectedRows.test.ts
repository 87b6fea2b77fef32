import { describe, expect, test } from "@jest/globals";
import * as v from "valibot";
import { trackData } from "../../../src/core/commands/trackData.ts";
import { type TrackRequest, trackInput } from "../../../src/core/commands/trackInput.ts";
import { trackSelectedRows } from "../../../src/core/commands/trackSelectedRows.ts";
import { say } from "../../../src/core/messages/say.ts";
import type { Selection } from "../../../src/core/register/book.ts";
import type { Value } from "../../../src/core/register/column.ts";
import { AGENCIES, agency, bookOf, directive } from "../../support/testBook.ts";

const HEAD = [
  "STT",
  "Nội dung công việc",
  "Đơn vị thực hiện",
  "Phối hợp",
  "Thời gian hoàn thành",
  "Kết quả",
  "Ghi chú",
];
const REGISTER = { lineBase: 0, headingLine: 1, columns: [], added: [] };
const YES = { secret: "yes", track: "yes" };

function selection(rows: readonly (readonly Value[])[], changes: Partial<Selection> = {}): Selection {
  return {
    sheet: "Theo dõi cũ",
    sheetId: 7,
    isFiltered: false,
    register: null,
    above: [{ line: 1, cells: HEAD }],
    rows: rows.map((cells, index) => ({ line: index + 2, cells })),
    merges: null,
    hidden: [],
    ...changes,
  };
}

const row = (...cells: Value[]) =>
  [1, "Rà soát hồ sơ", "Sở Tài chính", "", "", "", ""].map((cell, index) => cells[index] ?? cell);

function tracked(rows: readonly (readonly Value[])[], changes: Partial<Selection> = {}) {
  const agencies = [...AGENCIES, agency("Sở Văn hóa, Thể thao và Du lịch", 12, { shortNames: ["SVHTTDL"] })];
  const book = { ...bookOf({ rows: [], agencies }), selection: selection(rows, changes) };
  return trackSelectedRows.decide(book, undefined, YES).append?.register ?? [];
}

describe("deadlines of an old sheet", () => {
  test.each([
    ["a date cell", "2026-11-30", "2026-11-30", "Ngày cụ thể"],
    ["a bare quarter is its last day", "Quý IV/2026", "2026-12-31", "Ngày cụ thể"],
    ["words are read as in notices", "trước 30/11/2026", "2026-11-30", "Ngày cụ thể"],
    ["a target stays a target", "phấn đấu tháng 11/2026", "2026-11-30", "Mốc phấn đấu"],
    ["recurring work has no date", "hằng tuần", null, "Định kỳ"],
    ["an event is waited for", "sau khi có hướng dẫn của Bộ", null, "Khi đủ điều kiện"],
    ["blank is no deadline", "", null, "Không quy định"],
  ])("%s", (_because, cell, due, kind) => {
    expect(
      tracked([row(undefined as never, undefined as never, undefined as never, undefined as never, cell)])[0],
    ).toMatchObject({ due, deadlineKind: kind });
  });

  test("words that are no deadline are kept and asked about", () => {
    const [found] = tracked([[1, "Việc", "Sở Tài chính", "", "theo lịch họp", "", ""]]);
    expect(found).toMatchObject({ due: null, phrase: "theo lịch họp", check: "Cần xác nhận thời hạn: theo lịch họp" });
  });

  test("a row that is late already waits for a person", () => {
    expect(tracked([[1, "Việc", "Sở Tài chính", "", "2026-10-01", "", ""]])[0]?.check).toBe(
      "Đã quá hạn tại thời điểm nhập",
    );
  });
});

describe("agencies of an old sheet", () => {
  test.each([
    [
      "a comma parts two agencies that are both known",
      "Sở Tài chính, Sở Xây dựng",
      ["Sở Tài chính; Sở Xây dựng", "Sở Tài chính", "Sở Xây dựng"],
    ],
    ["a name that holds a comma is one agency", "Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]],
    ["a comma before something unknown parts nothing", "Sở Tài chính, làm gấp", ["Sở Tài chính, làm gấp"]],
    [
      "lines and semicolons part",
      "Sở Tài chính;\nSở Xây dựng",
      ["Sở Tài chính; Sở Xây dựng", "Sở Tài chính", "Sở Xây dựng"],
    ],
    ["a short name becomes the name", "SVHTTDL", ["Sở Văn hóa, Thể thao và Du lịch"]],
  ])("%s", (_because, cell, leads) => {
    expect(tracked([[1, "Việc", cell, "", "2026-12-01", "", ""]]).map(({ lead }) => lead)).toEqual(leads);
  });
});

test("result and note come along", () => {
  expect(tracked([[1, "Việc", "Sở Tài chính", "", "", "Đang làm", "đã nhắc"]])[0]).toMatchObject({
    result: "Đang làm",
    note: "đã nhắc",
  });
});

test("the nearest row above that names a column of contents is the heading, titles above it are not", () => {
  const above = [["BẢNG THEO DÕI NỘI DUNG"], HEAD, ["", "Ghi chú riêng", ""]].map((cells, index) => ({
    line: index - 1,
    cells,
  }));
  expect(tracked([[1, "Việc", "Sở Tài chính", "", "", "", ""]], { above })[0]?.text).toBe("Việc");
});

test("a heading row that was selected with the rows names their columns and is not tracked", () => {
  const rows = [HEAD, [1, "Việc", "Sở Tài chính", "", "", "", ""]];
  expect(tracked(rows, { above: [] }).map(({ text }) => text)).toEqual(["Việc"]);
});

describe("what is not tracked", () => {
  const say = (changes: Partial<Selection> | null, answers = {}) => {
    const chosen = changes === null ? null : selection([[1, "Việc", "Sở Tài chính", "", "", "", ""]], changes);
    const rows = [directive({ id: "NV-0001", text: "Đã có", phrase: "" })];
    const plan = trackSelectedRows.decide({ ...bookOf({ rows }), selection: chosen }, undefined, answers);
    return { keys: plan.say?.map(({ key }) => key), writes: plan.append, ask: plan.ask?.name };
  };
  test.each([
    ["no selection", null, {}, "msg.selectRows"],
    ["rows of the register itself", { register: REGISTER }, {}, "msg.alreadyRegister"],
    [
      "a sheet that names no column of contents",
      { above: [], rows: [{ line: 2, cells: [1, 2, 3] }] },
      {},
      "msg.noTextColumn",
    ],
    ["blank rows", { rows: [{ line: 2, cells: ["", "", ""] }] }, {}, "msg.nothingToTrack"],
    ["rows tracked before", { rows: [{ line: 2, cells: [1, "Đã có", "", "", "", "", ""] }] }, {}, "msg.nothingToTrack"],
    ["what may be secret", {}, { secret: "no" }, "msg.secretRefused"],
    ["what the person takes back", {}, { secret: "yes", track: "no" }, "msg.nothingDone"],
  ])("%s", (_because, changes, answers, key) => {
    expect(say(changes, answers)).toEqual({ keys: [key], writes: undefined, ask: undefined });
  });

  test("nothing is written before both questions are answered", () => {
    expect(say({})).toMatchObject({ ask: "secret", writes: undefined });
    expect(say({}, { secret: "yes" })).toMatchObject({ ask: "track", writes: undefined });
  });
});

describe("what the person is asked before rows are taken in", () => {
  const asked = (changes: Partial<Selection>) => {
    const plan = trackSelectedRows.decide({ ...bookOf({ rows: [] }), selection: selection([], changes) }, undefined, {
      secret: "yes",
    });
    return plan.ask === undefined ? plan.say?.map((each) => say("vi", each)).join() : say("vi", plan.ask.text);
  };
  const filled = (at: number, word: string): Value[] =>
    Array.from({ length: at + 1 }, (_, index) => (index === at ? word : ""));
  const wide = (at: number, heading: string, cells: readonly string[]) => ({
    above: [{ line: 1, cells: [...HEAD, ...filled(at - HEAD.length, heading)] }],
    rows: cells.map((cell, index) => ({
      line: index + 2,
      cells: [
        index + 1,
        `Việc thứ ${index + 1}`,
        "Sở Tài chính",
        "",
        "2026-12-01",
        "",
        "",
        ...filled(at - HEAD.length, cell),
      ],
    })),
  });

  test.each<readonly [because: string, changes: Partial<Selection>, words: RegExp]>([
    [
      "what each column is taken for, with an example",
      wide(7, "Kinh phí", ["200 triệu"]),
      /• Nội dung công việc → Nội dung nhiệm vụ \(vd: Việc thứ 1\)/,
    ],
    ["which columns stay behind", wide(7, "Kinh phí", ["200 triệu"]), /Không đưa vào sổ: Kinh phí\./],
    ["a column without a heading by its letter", wide(8, "", ["0912345678"]), /Không đưa vào sổ: cột I\./],
    ["also behind Z", wide(27, "", ["0912345678"]), /cột AB/],
    [
      "how many rows a filter hides",
      { ...wide(7, "", [""]), hidden: [{ line: 9, cells: ["x"] }] },
      /bỏ qua 1 dòng đang ẩn/,
    ],
  ])("%s", (_because, changes, words) => expect(asked(changes)).toMatch(words));

  test.each<readonly [because: string, changes: Partial<Selection>, words: RegExp]>([
    ["a mark of secrecy in a row", { rows: [{ line: 2, cells: ["", "MẬT", ""] }] }, /dòng 2 có dấu chỉ độ mật/],
    [
      "of many marked rows the first ten are named",
      { rows: Array.from({ length: 12 }, (_, index) => ({ line: index + 2, cells: ["", "TỐI MẬT"] })) },
      /dòng 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, … có/,
    ],
    [
      "more rows than one run can write",
      { rows: Array.from({ length: 1_001 }, (_, index) => ({ line: index + 2, cells: [index, "Việc"] })) },
      /nhiều nhất 1000 dòng/,
    ],
    [
      "every row is tracked where it stands",
      {
        register: { lineBase: 10_000_000, headingLine: 1, columns: [{ key: "id", index: 0 }], added: ["id"] },
        rows: [{ line: 2, cells: ["NV-0001", "Việc"] }],
      },
      /đã nằm trong sổ/,
    ],
  ])("nothing where there is %s", (_because, changes, words) => expect(asked(changes)).toMatch(words));
});

describe("what the dialog starts with", () => {
  const start = (changes: Partial<Selection> | null) => {
    const rows = [
      directive({ id: "NV-0001", text: "Rà soát  hồ sơ", phrase: "quý IV" }),
      directive({ id: "NV-0002", text: "Khác" }),
    ];
    return trackData({ ...bookOf({ rows }), selection: changes && selection([row()], changes) });
  };

  test("the rows without the blank cells behind them, and what of them the register holds", () => {
    expect(start({})).toMatchObject({
      rows: [{ line: 2, cells: [1, "Rà soát hồ sơ", "Sở Tài chính"] }],
      isAdopted: false,
      tracked: [],
      known: [{ text: "Rà soát  hồ sơ", phrase: "quý IV" }],
    });
  });

  test("in a sheet that is tracked already the person's own cells alone, and which rows are tracked", () => {
    const register = {
      lineBase: 10_000_000,
      headingLine: 1,
      columns: [
        { key: "text", index: 1 },
        { key: "id", index: 7 },
      ],
      added: ["id"],
    };
    const rows = [
      { line: 2, cells: [...row(), "NV-0007"] },
      { line: 3, cells: [...row(), ""] },
    ];
    expect(start({ register, rows })).toMatchObject({
      isAdopted: true,
      tracked: [2],
      rows: [2, 3].map((line) => ({ line, cells: [1, "Rà soát hồ sơ", "Sở Tài chính"] })),
    });
  });

  test.each([
    ["nothing is selected", null],
    ["the rows are blank", { rows: [{ line: 2, cells: ["", null, " "] }] }],
    ["they may not be tracked", { rows: [{ line: 2, cells: ["MẬT"] }] }],
  ])("no dialog where %s", (_because, changes) => expect(start(changes)).toBeNull());
});

describe("what the dialog confirms", () => {
  const asked = (values: Partial<TrackRequest["rows"][number]> = {}): TrackRequest["rows"][number] => ({
    ...{ text: "Rà soát hồ sơ", leads: [{ name: "Sở Tài chính", kind: null }], support: [], item: "" },
    ...{ due: "2026-10-01", deadlineKind: "date", phrase: "01/10/2026", basis: "", chase: true, doubts: [] },
    ...{
      paper: "",
      given: null,
      orderedBy: "",
      room: "",
      follower: "",
      result: "đã gửi",
      note: "",
      kept: {},
      again: false,
    },
    ...values,
  });
  const confirmed = (rows: readonly ReturnType<typeof asked>[], changes: Partial<TrackRequest> = {}) => {
    const request: TrackRequest = { notSecret: true, pastDue: "keep", agencies: [], rows: [...rows], ...changes };
    const book = bookOf({ rows: [directive({ id: "NV-0001", text: "Đã có", phrase: "" })] });
    return trackSelectedRows.decide(book, v.parse(trackInput(), { confirmed: request }), {});
  };
  const LATE = "Đã quá hạn tại thời điểm nhập";
  const DONE = { state: "done", doneOn: "2026-09-28", paper: "", result: "đã xong" } as const;

  test.each<
    readonly [
      because: string,
      row: Partial<TrackRequest["rows"][number]>,
      pastDue: TrackRequest["pastDue"],
      wanted: object,
    ]
  >([
    ["past due, nobody has vouched for it", {}, "keep", { check: LATE }],
    ["the person wants it chased", {}, "chase", { check: "" }],
    ["to be updated, and it was not", {}, "update", { check: LATE }],
    [
      "it was extended since",
      { kept: { extended: "2026-11-30", extensionBasis: "Công văn số 5" } },
      "keep",
      { check: "" },
    ],
    ["the old sheet has it as done", { kept: { state: "Hoàn thành", doneOn: "2026-09-28" } }, "keep", { check: "" }],
    ["work for a meeting is not late", { deadlineKind: "preparation" }, "keep", { check: "" }],
    [
      "what became of it stands behind what the sheet said",
      { outcome: DONE, kept: { resultPaper: "Báo cáo số 3" } },
      "update",
      { check: "", state: "Hoàn thành", doneOn: "2026-09-28", result: "đã gửi; đã xong", resultPaper: "Báo cáo số 3" },
    ],
    [
      "a paper that the person names takes the place of the sheet's",
      { outcome: { ...DONE, paper: "Báo cáo số 9", result: "" }, kept: { resultPaper: "Báo cáo số 3" } },
      "keep",
      { result: "đã gửi", resultPaper: "Báo cáo số 9" },
    ],
  ])("%s", (_because, values, pastDue, wanted) => {
    expect(confirmed([asked(values)], { pastDue }).append?.register?.[0]).toMatchObject(wanted);
  });

  test("rows that the register holds are left out, unless the person takes them again", () => {
    const known = asked({ text: "Đã có", phrase: "" });
    expect(confirmed([known, asked()]).append?.register?.map(({ text }) => text)).toEqual(["Rà soát hồ sơ"]);
    expect(confirmed([{ ...known, again: true }]).append?.register).toHaveLength(1);
  });

  const added = {
    name: "Sở Vũ trụ",
    kind: "agency" as const,
    block: "",
    mailed: true,
    addresses: ["svt@example.invalid"],
  };

  test("agencies that were added come into the directory, and their rows speak", () => {
    const plan = confirmed([asked({ due: null, leads: [{ name: "Sở Vũ trụ", kind: null }] })], { agencies: [added] });
    expect(plan.append?.agencies?.map(({ name }) => name)).toEqual(["Sở Vũ trụ"]);
    expect(plan.append?.register?.[0]?.check).toBe("");
    expect(plan.say?.map(({ key }) => key)).toEqual(["msg.tracked", "msg.importedAgencies"]);
  });

  test.each([
    ["what may be secret", [asked()], { notSecret: false }, "msg.secretRefused"],
    ["only what the register holds", [asked({ text: "Đã có", phrase: "" })], {}, "msg.nothingToTrack"],
    [
      "an agency with an address that is none",
      [asked()],
      { agencies: [{ ...added, addresses: ["svt"] }] },
      "msg.agencyRefused",
    ],
  ])("refused: %s", (_because, rows, changes, key) => {
    const plan = confirmed(rows, changes);
    expect([plan.refused, plan.say?.map((each) => each.key), plan.append]).toEqual([true, [key], undefined]);
  });
});
