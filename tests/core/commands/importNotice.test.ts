import { describe, expect, test } from "@jest/globals";
import type { ImportRequest } from "../../../src/core/commands/importInput.ts";
import { importNotice } from "../../../src/core/commands/importNotice.ts";
import type { Plan } from "../../../src/core/commands/plan.ts";
import { say } from "../../../src/core/messages/say.ts";
import type { Book } from "../../../src/core/register/book.ts";
import { blankRowOf } from "../../../src/core/register/column.ts";
import { PROPERTY } from "../../../src/core/register/propertyKeys.ts";
import { type SheetRow, sheetSpec } from "../../../src/core/register/sheets.ts";
import { importInput } from "../../support/importing.ts";
import { bookOf, directive } from "../../support/testBook.ts";

const OLD = {
  id: "NV-0001",
  text: "Di dời chợ Bến Cau",
  lead: "Sở Công Thương",
  paper: "Thông báo số 12/TB-VP ngày 03/8/2026",
  due: "2026-10-30",
} as const;

type Asked = Partial<ImportRequest["directives"][number]>;
type Changes = Parameters<typeof importInput>[1];

function imported(directives: readonly Asked[], changes: Changes = {}, rows: readonly object[] = [OLD]) {
  const book = bookOf({ rows: rows.map((row) => directive(row)) });
  const plan: Plan = importNotice.decide(book, importInput(directives, changes), {});
  return {
    plan,
    rows: plan.append?.register ?? [],
    events: plan.append?.events ?? [],
    agencies: plan.append?.agencies ?? [],
    cells: (plan.cells ?? []).map(({ id, column, value }) => [id, column, value]),
    said: (plan.say ?? []).map((each) => say("vi", each)).join(" "),
  };
}

const nothingDone = ({ plan }: ReturnType<typeof imported>) =>
  plan.refused === true && plan.append === undefined && plan.cells === undefined && plan.properties === undefined;

describe("what a second instruction means is carried out", () => {
  test.each([
    {
      how: "replace",
      because: "the old row is dropped on the basis of the new paper, the new one stands by itself",
      fresh: 1,
      cells: [["NV-0001", "state", "Thôi theo dõi"]],
      event: {
        kind: "thôi theo dõi",
        content: "thay thế bởi nhiệm vụ khác; NV-0002; Thông báo số 45/TB-VP ngày 12/10/2026",
      },
    },
    {
      how: "repeat",
      because: "one row, its deadline untouched, the new paper in its history",
      fresh: 0,
      cells: [],
      event: { kind: "đôn đốc", content: "nhắc lại; Rà soát hồ sơ" },
    },
    {
      how: "extend",
      because: "one row, the written date kept, the new one with its basis",
      fresh: 0,
      cells: [
        ["NV-0001", "extended", "2026-11-30"],
        ["NV-0001", "extensionBasis", "Thông báo số 45/TB-VP ngày 12/10/2026"],
      ],
      event: { kind: "gia hạn", content: "từ 30/10/2026 đến 30/11/2026; Thông báo số 45/TB-VP ngày 12/10/2026" },
    },
  ] as const)("$how: $because", ({ how, fresh, cells, event }) => {
    const done = imported([{ links: [{ id: "NV-0001", how }] }]);
    expect(done.rows).toHaveLength(fresh);
    expect(done.cells).toEqual(cells);
    expect(done.events).toEqual([
      expect.objectContaining({
        id: "NV-0001",
        date: "2026-10-12",
        source: "văn bản",
        paper: "Thông báo số 45/TB-VP ngày 12/10/2026",
        ...event,
      }),
    ]);
  });

  test("without a link the directive is a task of its own", () => {
    const done = imported([{}]);
    expect([done.rows.length, done.cells, done.events]).toEqual([1, [], []]);
  });

  test("a task of several agencies is changed with all its rows", () => {
    const family = [OLD, { ...OLD, id: "NV-0001/1" }, { ...OLD, id: "NV-0001/2", lead: "Sở Xây dựng" }];
    const done = imported([{ links: [{ id: "NV-0001", how: "replace" }] }], {}, family);
    expect(done.cells.map(([id]) => id)).toEqual(["NV-0001", "NV-0001/1", "NV-0001/2"]);
  });

  test("the standings of changed rows are worked out again", () => {
    const { plan } = imported([{ links: [{ id: "NV-0001", how: "replace" }] }]);
    expect(plan.own?.map(({ standing }) => standing)).toEqual(["Thôi theo dõi"]);
  });
});

describe("the paper", () => {
  const bare = {
    ...{ number: null, issuer: null, issuedOn: null, chair: null, subject: null },
    ...{ section: null, follower: null },
  };
  const row = (done: ReturnType<typeof imported>) => done.plan.append?.notices?.[0];

  test.each([
    {
      because: "an issued conclusion stands with all it says of itself",
      changes: {},
      notice: { paper: "Thông báo số 45/TB-VP ngày 12/10/2026", number: "45/TB-VP", issued: "Đã phát hành" },
      task: { given: "2026-10-12", orderedBy: "Lộc Văn Khoa", room: "KT", follower: "NTL", check: "" },
      waits: undefined,
    },
    {
      because: "what a draft does not say stays blank, its meeting names it, and its tasks are silent",
      changes: { issued: false, header: bare },
      notice: {
        ...{ paper: "Kết luận tại cuộc họp ngày 10/10/2026", number: "", issuer: "", subject: "", chair: "" },
        issued: "Dự thảo",
      },
      task: { given: "2026-10-10", orderedBy: "", room: "", follower: "", check: "Văn bản chưa phát hành" },
      waits: "yes",
    },
    {
      because: "a meeting's notice is looked at again until the meeting is over",
      changes: { header: { kind: "meeting-notice", urgency: "Hỏa tốc" } as const },
      notice: { kind: "Thông báo họp", urgency: "Hỏa tốc" },
      task: { given: "2026-10-12" },
      waits: "yes",
    },
  ])("$because", ({ changes, notice, task, waits }) => {
    const done = imported([{}], changes);
    expect(row(done)).toMatchObject(notice);
    expect(done.rows[0]).toMatchObject(task);
    expect(done.plan.properties?.[PROPERTY.drafts]).toBe(waits);
  });

  const known = (paper: string, subject: string) => (book: Book) => {
    const values = { ...blankRowOf(sheetSpec("notices").columns), paper, subject } as SheetRow<"notices">;
    return { ...book, tables: { ...book.tables, notices: { rows: [{ line: 2, values, unreadable: [] }] } } };
  };
  const SUBJECT = "Kết luận giao ban tháng 10";

  test.each([
    {
      because: "the same number and date is the same paper, whatever it is about",
      stands: known("Thông báo số 45/TB-VP ngày 12/10/2026", "khác"),
      changes: {},
      said: "msg.alreadyImported",
      notices: undefined,
    },
    {
      because: "asked for again its tasks are taken in, the paper stays listed once",
      stands: known("Thông báo số 45/TB-VP ngày 12/10/2026", SUBJECT),
      changes: { again: true },
      said: "msg.imported",
      notices: 0,
    },
    {
      because: "two conclusions of one day, both without a number, are told apart by what they are about",
      stands: known("Kết luận tại cuộc họp ngày 10/10/2026", "Kết luận khác"),
      changes: { header: { number: null } },
      said: "msg.imported",
      notices: 1,
    },
    {
      because: "without a number, of the same meeting and about the same, it is the same",
      stands: known("Kết luận tại cuộc họp ngày 10/10/2026", SUBJECT),
      changes: { header: { number: null } },
      said: "msg.alreadyImported",
      notices: undefined,
    },
    {
      because: "two that say neither number nor subject are the same",
      stands: known("Kết luận tại cuộc họp ngày 10/10/2026", ""),
      changes: { header: { number: null, subject: null } },
      said: "msg.alreadyImported",
      notices: undefined,
    },
  ])("a second time: $because", ({ stands, changes, said, notices }) => {
    const plan = importNotice.decide(stands(bookOf({ rows: [] })), importInput([{}], changes), {});
    expect([plan.say?.[0]?.key, plan.append?.notices?.length]).toEqual([said, notices]);
  });
});

describe("a correction is written over its row", () => {
  const done = imported(
    [{ text: "Di dời chợ Bến Cau trước mùa mưa", due: "2026-12-15", links: [{ id: "NV-0001", how: "correct" }] }],
    { again: true },
  );

  test("words, lead and date, and no new row", () => {
    expect(done.rows).toEqual([]);
    expect(done.cells).toEqual(
      expect.arrayContaining([
        ["NV-0001", "text", "Di dời chợ Bến Cau trước mùa mưa"],
        ["NV-0001", "lead", "Sở Tài chính"],
        ["NV-0001", "due", "2026-12-15"],
      ]),
    );
  });

  test("the words before stand in the history", () => {
    expect(done.events).toEqual([
      expect.objectContaining({ kind: "đính chính", content: expect.stringContaining(OLD.text) }),
    ]);
  });

  test("an unknown lead waits to be checked", () => {
    const unknown = [
      { links: [{ id: "NV-0001", how: "correct" as const }], leads: [{ name: "Sở Vũ trụ", kind: null }] },
    ];
    expect(imported(unknown).cells).toContainEqual(["NV-0001", "check", "Chưa có trong danh mục: Sở Vũ trụ"]);
  });

  test("rows that the paper no longer contains are dropped when ticked", () => {
    const { cells, events } = imported([], { again: true, gone: ["NV-0001"] });
    expect(cells).toEqual([["NV-0001", "state", "Thôi theo dõi"]]);
    expect(events[0]?.content).toContain("dừng theo văn bản");
  });
});

describe("a correction of who leads", () => {
  const row = (id: string, lead: string, changes = {}) => ({ ...OLD, id, lead, ...changes });
  const TWO = [
    row("NV-0001", "Sở Công Thương; Sở Xây dựng"),
    row("NV-0001/1", "Sở Công Thương"),
    row("NV-0001/2", "Sở Xây dựng"),
  ];
  const done = row("NV-0001/2", "Sở Xây dựng", { state: "Hoàn thành" });

  test.each([
    {
      because: "one name in the place of another is that child put right",
      rows: TWO,
      leads: ["Sở Công Thương", "Sở Tài chính"],
      changed: [
        ["NV-0001", "lead", "Sở Công Thương; Sở Tài chính"],
        ["NV-0001/2", "lead", "Sở Tài chính"],
      ],
      added: [],
    },
    {
      because: "an agency that is named no longer is dropped, its parent stays",
      rows: TWO,
      leads: ["Sở Xây dựng"],
      changed: [
        ["NV-0001", "lead", "Sở Xây dựng"],
        ["NV-0001/1", "state", "Thôi theo dõi"],
      ],
      added: [],
    },
    {
      because: "an agency named anew gets the next number, not one that was given before",
      rows: TWO,
      leads: ["Sở Công Thương", "Sở Xây dựng", "Sở Tài chính"],
      changed: [["NV-0001", "lead", "Sở Công Thương; Sở Xây dựng; Sở Tài chính"]],
      added: [["NV-0001/3", "Sở Tài chính", "Mới giao"]],
    },
    {
      because: "a task of one agency that turns out to have two gets a row for each",
      rows: [OLD],
      leads: ["Sở Công Thương", "Sở Xây dựng"],
      changed: [["NV-0001", "lead", "Sở Công Thương; Sở Xây dựng"]],
      added: [
        ["NV-0001/1", "Sở Công Thương", "Mới giao"],
        ["NV-0001/2", "Sở Xây dựng", "Mới giao"],
      ],
    },
    {
      because: "what an agency has done is not taken from it",
      rows: [...TWO.slice(0, 2), done],
      leads: ["Sở Công Thương", "Sở Tài chính"],
      changed: [["NV-0001", "lead", "Sở Công Thương; Sở Tài chính"]],
      added: [["NV-0001/3", "Sở Tài chính", "Mới giao"]],
    },
  ])("$because", ({ rows, leads, changed, added }) => {
    const asked = {
      ...{ text: OLD.text, due: OLD.due, leads: leads.map((name) => ({ name, kind: null })) },
      links: [{ id: "NV-0001", how: "correct" as const }],
    };
    const result = imported([asked], { again: true }, rows);
    expect(result.cells.filter(([, column]) => column === "lead" || column === "state")).toEqual(changed);
    expect(result.rows.map(({ id, lead, state }) => [id, lead, state])).toEqual(added);
    const left = result.events.filter(({ kind }) => kind === "thôi theo dõi").map(({ id }) => id);
    expect(left).toEqual(changed.filter(([, column]) => column === "state").map(([id]) => id));
  });

  test("without any lead the agencies stay and a person is asked", () => {
    const asked = { text: OLD.text, due: OLD.due, leads: [], links: [{ id: "NV-0001", how: "correct" as const }] };
    const { cells } = imported([asked], { again: true }, TWO);
    expect(cells.filter(([, column]) => column === "lead")).toEqual([]);
    expect(cells).toContainEqual(["NV-0001", "check", "Chưa rõ cơ quan chủ trì"]);
  });
});

describe("what cannot be carried out is told, and nothing is done", () => {
  const link = (how: "replace" | "extend" | "repeat") => ({ links: [{ id: "NV-0001", how }] });

  test.each<readonly [string, readonly Asked[], Changes, readonly object[], RegExp]>([
    ["a row that is gone", [link("replace")], {}, [], /NV-0001: không còn trong sổ/],
    ["a row that was finished meanwhile", [link("repeat")], {}, [{ ...OLD, state: "Hoàn thành" }], /“Hoàn thành”/],
    ["no date to extend to", [{ ...link("extend"), due: null }], {}, [OLD], /cần ngày/],
    ["a date that is not later", [{ ...link("extend"), due: "2026-10-30" }], {}, [OLD], /phải sau hạn hiện tại/],
    ["two directives for one row", [link("replace"), link("extend")], {}, [OLD], /hai nhiệm vụ/],
    ["a draft", [link("replace")], { issued: false }, [OLD], /chưa phát hành/],
    ["a secrecy mark", [{}], { header: { secrecy: "MẬT" } }, [OLD], /độ mật/],
  ])("%s", (_, directives, changes, rows, words) => {
    const done = imported(directives, changes, rows);
    expect(nothingDone(done)).toBe(true);
    expect(done.said).toMatch(words);
  });
});

describe("agencies that a person added", () => {
  const added = {
    name: "Sở Vũ trụ",
    kind: "agency" as const,
    block: "Sở, ban, ngành",
    mailed: true,
    addresses: ["sovutru@example.invalid"],
  };
  const named = { leads: [{ name: "Sở Vũ trụ", kind: null }] };

  test("come into the directory with the import, at its end, and their rows speak", () => {
    const done = imported([named], { agencies: [added] });
    expect(done.agencies).toEqual([
      expect.objectContaining({
        name: "Sở Vũ trụ",
        kind: "cơ quan",
        mailed: true,
        addresses: "sovutru@example.invalid",
        order: 31,
      }),
    ]);
    expect(done.rows[0]?.check).toBe("");
    expect(imported([named]).rows[0]?.check).not.toBe("");
  });

  test.each([
    ["an address that is none", { addresses: ["sovutru"] }, /không đúng dạng/],
    ["mail without an address", { addresses: [] }, /chưa có địa chỉ/],
    ["another agency's address", { addresses: ["co-quan-1@example.invalid"] }, /dùng chung/],
    ["a name that is there", { name: "Sở Tài chính", addresses: ["khac@example.invalid"] }, /hơn một dòng/],
  ])("%s is refused in words", (_, change, words) => {
    const done = imported([named], { agencies: [{ ...added, ...change, addresses: [...change.addresses] }] });
    expect(nothingDone(done)).toBe(true);
    expect(done.said).toMatch(words);
  });
});

describe("directives that are past due when they are entered", () => {
  const late = { due: "2026-10-01" };
  const outcome = {
    state: "done",
    doneOn: "2026-09-28",
    paper: "Công văn số 7/STC ngày 28/9/2026",
    result: "đã xong",
  } as const;

  test.each([
    ["kept", "keep", late, "Chưa kiểm tra"],
    ["chased", "chase", late, "Quá hạn"],
    ["to be updated, not yet", "update", late, "Chưa kiểm tra"],
    ["updated", "update", { ...late, outcome }, "Hoàn thành đúng hạn"],
  ] as const)("%s", (_, pastDue, row, standing) => {
    expect(imported([row], { pastDue }).rows[0]?.standing).toBe(standing);
  });

  test("what became of it stands in its columns", () => {
    expect(imported([{ ...late, outcome }], { pastDue: "update" }).rows[0]).toMatchObject({
      state: "Hoàn thành",
      doneOn: "2026-09-28",
      resultPaper: "Công văn số 7/STC ngày 28/9/2026",
      result: "đã xong",
    });
  });
});
