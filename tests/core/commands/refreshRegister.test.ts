import { describe, expect, test } from "@jest/globals";
import { refreshRegister } from "../../../src/core/commands/refreshRegister.ts";
import { say } from "../../../src/core/messages/say.ts";
import type { Book } from "../../../src/core/register/book.ts";
import { blankRowOf } from "../../../src/core/register/column.ts";
import { PROPERTY } from "../../../src/core/register/propertyKeys.ts";
import { type SheetRow, sheetSpec } from "../../../src/core/register/sheets.ts";
import { AGENCIES, bookOf, day, directive, event } from "../../support/testBook.ts";

const rowsOf = <R>(rows: readonly R[]) => ({
  rows: rows.map((values, index) => ({ line: index + 2, values, unreadable: [] })),
});

type Notice = Partial<Record<keyof SheetRow<"notices">, string | null>>;

function notice(values: Notice): SheetRow<"notices"> {
  const dates = Object.entries(values).map(([key, value]) => [key, value && /On$/.test(key) ? day(value) : value]);
  return { ...blankRowOf(sheetSpec("notices").columns), ...Object.fromEntries(dates) };
}

function project(values: Partial<SheetRow<"projects">>): SheetRow<"projects"> {
  return { ...blankRowOf(sheetSpec("projects").columns), ...values } as SheetRow<"projects">;
}

interface Given {
  readonly rows?: readonly Parameters<typeof directive>[0][];
  readonly notices?: readonly Notice[];
  readonly projects?: readonly SheetRow<"projects">[];
  readonly agencies?: typeof AGENCIES;
}

function refreshed({ rows = [], notices = [], projects = [], agencies = AGENCIES }: Given) {
  const plain = bookOf({ rows: rows.map(directive), agencies, events: [event({ id: "NV-0001", kind: "đôn đốc" })] });
  const tables: Book["tables"] = { ...plain.tables, notices: rowsOf(notices.map(notice)), projects: rowsOf(projects) };
  const plan = refreshRegister.decide({ ...plain, tables }, undefined, {});
  return {
    cells: plan.cells?.map(({ sheet, id, column, value }) => [sheet, id, column, value]),
    own: plan.own,
    projects: plan.projects,
    drafts: plan.properties?.[PROPERTY.drafts],
    said: (plan.say ?? []).map((each) => say("vi", each)),
  };
}

const DRAFT = "Kết luận tại cuộc họp ngày 10/10/2026";
const PAPER = "Thông báo số 45/TB-VP ngày 12/10/2026";
const WAITING = {
  ...{ id: "NV-0001", text: "Rà soát hồ sơ", lead: "Sở Tài chính", paper: DRAFT, check: "Văn bản chưa phát hành" },
  ...{ deadlineKind: "Ngày cụ thể", phrase: "trong vòng 10 ngày kể từ ngày ban hành", due: "2026-10-20" },
};
const TYPED = {
  paper: DRAFT,
  kind: "Kết luận",
  issued: "Dự thảo",
  number: "45/TB-VP",
  issuedOn: "2026-10-12",
  meetingOn: "2026-10-10",
};

describe("a draft whose number and day have been typed", () => {
  test("is issued: its tasks cite it, are judged, and days counted from its issue are counted again", () => {
    const { cells, drafts, said } = refreshed({ rows: [WAITING], notices: [TYPED] });
    expect(cells).toEqual(
      expect.arrayContaining([
        ["notices", DRAFT, "issued", "Đã phát hành"],
        ["notices", DRAFT, "paper", PAPER],
        ["register", "NV-0001", "paper", PAPER],
        ["register", "NV-0001", "given", "2026-10-12"],
        ["register", "NV-0001", "check", ""],
        ["register", "NV-0001", "due", "2026-10-22"],
      ]),
    );
    expect(drafts).toBe("no");
    expect(said.join(" ")).toContain(PAPER);
  });

  test.each([
    [
      "other doubts stay",
      { check: "Văn bản chưa phát hành; Chưa rõ cơ quan chủ trì" },
      "check",
      "Chưa rõ cơ quan chủ trì",
    ],
    ["a day that a person typed without words stays", { phrase: "" }, "due", undefined],
    ["work that comes back has no day to count", { deadlineKind: "Định kỳ" }, "due", undefined],
    ["words that give no day leave the day that stands", { phrase: "sau khi có hướng dẫn" }, "due", undefined],
    ["tasks of other papers are not touched", { paper: "Thông báo số 1/TB-VP" }, "given", undefined],
  ])("%s", (_because, change, column, value) => {
    const { cells = [] } = refreshed({ rows: [{ ...WAITING, ...change }], notices: [TYPED] });
    expect(cells.find((cell) => cell[0] === "register" && cell[2] === column)?.[3]).toEqual(value);
  });

  test.each([
    ["no number yet", { number: "" }],
    ["no day yet", { issuedOn: null }],
  ])("waits on: %s", (_because, change) => {
    const { cells, drafts } = refreshed({ rows: [WAITING], notices: [{ ...TYPED, ...change }] });
    expect([cells, drafts]).toEqual([[], "yes"]);
  });

  test("a meeting's notice is cited as one", () => {
    const { cells } = refreshed({ notices: [{ ...TYPED, kind: "Thông báo họp", number: "7/GM-UBND" }] });
    expect(cells).toContainEqual(["notices", DRAFT, "paper", "Giấy mời số 7/GM-UBND ngày 12/10/2026"]);
  });
});

test.each([
  ["work for a meeting still to come is looked at again", { state: "Mới giao", due: "2026-10-30" }, "yes"],
  ["done, it is not", { state: "Hoàn thành", due: "2026-10-30" }, "no"],
])("%s", (_because, row, drafts) => {
  expect(refreshed({ rows: [{ ...WAITING, check: "", deadlineKind: "Chuẩn bị họp", ...row }] }).drafts).toBe(drafts);
});

test("the person is told what is late, soon and unvouched for, and which rows got a Mã", () => {
  const { said, own } = refreshed({
    rows: [
      { id: "NV-0001", lead: "Sở Tài chính", due: "2026-10-01" },
      { id: "NV-0002", lead: "Sở Tài chính", due: "2026-10-20" },
      { id: "", text: "Việc gõ tay", lead: "Sở Tài chính", check: "Đối chiếu nội dung với văn bản" },
      { id: "NV-0009", lead: "Sở Tài chính", due: "2029-05-01" },
    ],
  });
  expect(own?.map(({ standing, reminders }) => [standing, reminders])).toEqual([
    ["Quá hạn", 1],
    ["Sắp đến hạn", null],
    ["Chưa kiểm tra", null],
    ["Trong hạn", null],
  ]);
  expect(said[0]).toMatch(/4.*1.*1.*1/);
  expect(said.slice(1).join(" ")).toMatch(/1.*2029/);
});

describe("key projects", () => {
  const rows = [
    { id: "NV-0001", project: "Cầu Vàng", lead: "Sở Xây dựng", due: "2026-10-01" },
    { id: "NV-0002", project: "Cầu  vàng", lead: "Sở Xây dựng", due: "2026-11-30" },
  ];
  const projects = [
    project({ name: "Cầu Vàng", assessment: "Đáp ứng" }),
    project({ name: "Chợ mới", assessment: "Chậm" }),
    project({ name: "" }),
  ];

  test("say what is open, late, due next, oldest, and where people's word and the days differ", () => {
    expect(refreshed({ rows, projects }).projects).toEqual([
      {
        open: 2,
        overdue: 1,
        missedTarget: 0,
        nextDue: "2026-11-30",
        oldest: "NV-0001 (18 ngày)",
        hint: "Ghi Đáp ứng, có nhiệm vụ quá hạn",
      },
      expect.objectContaining({ open: 0, oldest: "", hint: "Ghi chậm, không có nhiệm vụ quá hạn" }),
      { open: null, overdue: null, missedTarget: null, nextDue: null, oldest: "", hint: "" },
    ]);
  });

  test.each([
    ["without a directory they would all seem to have nothing open", { agencies: [] }],
    ["without any there is nothing to write", { projects: [] }],
  ])("are left alone: %s", (_because, change) => {
    expect(refreshed({ rows, projects, ...change }).projects).toBeUndefined();
  });
});

test.each([
  ["in most hours", {}, []],
  ["while a draft waits", { [PROPERTY.drafts]: "yes" }, ["notices"]],
  ["while there are key projects", { [PROPERTY.projects]: "yes" }, ["projects", "agencies"]],
])("sheets that are read besides: %s", (_because, properties, sheets) => {
  expect(refreshRegister.readsToo?.(properties)).toEqual(sheets);
});
