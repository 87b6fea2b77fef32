import { describe, expect, test } from "@jest/globals";
import type { ImportRequest } from "../../src/core/commands/importInput.ts";
import { REGISTER_COLUMNS } from "../../src/core/register/registerColumns.ts";
import { sheetSpec } from "../../src/core/register/sheets.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { choose, column, fill, fillAgencies, readyRegister, USER } from "../support/readyRegister.ts";

const register = sheetSpec("register").vi;

function request(
  directives: readonly Partial<ImportRequest["directives"][number]>[],
  changes: Partial<ImportRequest> = {},
): ImportRequest {
  return {
    notSecret: true,
    issued: true,
    pastDue: "keep",
    header: {
      kind: "conclusion",
      number: "45/TB-VP",
      issuer: "Văn phòng UBND tỉnh",
      issuedOn: "2026-10-12",
      meetingOn: "2026-10-10",
      chair: "Lộc Văn Khoa",
      subject: "Kết luận",
      urgency: null,
      secrecy: null,
      section: "KT",
      follower: "NTL",
    },
    directives: directives.map((directive) => ({
      text: "Rà soát hồ sơ",
      leads: [{ name: "Sở Tài chính", kind: "agency" as const }],
      support: [],
      item: "mục 1",
      due: "2026-11-30",
      deadlineKind: "date" as const,
      phrase: "trước ngày 30/11/2026",
      basis: "ngày ghi trong văn bản",
      chase: true,
      doubts: [],
      ...directive,
    })),
    ...changes,
  };
}

function importNotice(project: Project, input: unknown) {
  return project.run("importNotice", [input], { context: "dialog", user: USER });
}

describe("set-up", () => {
  test("costs at most 250 service calls, and repeated adds nothing and takes nothing", async () => {
    const project = await readyRegister();
    await fill(project, [{ id: "NV-0001", text: "Việc đã gõ", state: "Mới giao" }]);
    const before = project.sheet(register).texts();
    const again = await choose(project, "setUp", ["yes"]);
    expect(again.error).toBeNull();
    expect(
      project
        .sheet(register)
        .texts()
        .map((row) => row[1]),
    ).toEqual(before.map((row) => row[1]));
    expect(project.book().sheets.filter(({ name }) => name === register)).toHaveLength(1);
  });

  test("a sheet that was deleted comes back", async () => {
    const project = await readyRegister();
    const book = project.book();
    book.sheets.splice(
      book.sheets.findIndex(({ name }) => name === sheetSpec("leaders").vi),
      1,
    );
    await choose(project, "setUp", ["yes"]);
    expect(project.sheet(sheetSpec("leaders").vi).texts()[0]?.[0]).toBe("Họ tên");
  });
});

describe("import", () => {
  test("100 directives into a ready register cost at most 20 service calls", async () => {
    const project = await readyRegister();
    await fillAgencies(project, [["Sở Tài chính", "stc@example.invalid"]]);
    const result = await importNotice(
      project,
      request(Array.from({ length: 100 }, (_, index) => ({ text: `Việc ${index}` }))),
    );
    expect(result.error).toBeNull();
    expect(result.serviceCalls).toBeLessThanOrEqual(20);
    expect(column(project, "id").filter((id) => id !== "")).toHaveLength(100);
    expect(column(project, "standing")[0]).toBe("Trong hạn");
  });

  test.each([
    ["a formula", '=HYPERLINK("http://example.invalid";"x")'],
    ["a sum of signs", "+1+2"],
    ["a sign and words", "- 2030: hoàn thành"],
    ["an address", "@thutuong"],
    ["markup", "<script>alert(1)</script>"],
    ["a quote", "'trích'"],
    ["a date that is no date", "04/18 dự án"],
    ["a number", "3.2"],
  ])("%s stays the text it is", async (_because, text) => {
    const project = await readyRegister();
    await importNotice(project, request([{ text }]));
    expect(column(project, "text")[0]).toBe(text);
    expect(project.sheet(register).values()[1]?.[1]).toBe(text);
  });

  test("several leads become a task with a row for each", async () => {
    const project = await readyRegister();
    await fillAgencies(project, [
      ["Sở Tài chính", "a@example.invalid"],
      ["Sở Xây dựng", "b@example.invalid"],
    ]);
    const leads = ["Sở Tài chính", "Sở Xây dựng"].map((name) => ({ name, kind: "agency" as const }));
    await importNotice(project, request([{ leads }]));
    expect(column(project, "id").slice(0, 3)).toEqual(["NV-0001", "NV-0001/1", "NV-0001/2"]);
    expect(column(project, "lead").slice(0, 3)).toEqual(["Sở Tài chính; Sở Xây dựng", "Sở Tài chính", "Sở Xây dựng"]);
  });

  test.each([
    ["past due when entered", request([{ due: "2026-10-01" }]), "Đã quá hạn tại thời điểm nhập"],
    ["a paper not issued", request([{}], { issued: false }), "Văn bản chưa phát hành"],
    [
      "a lead that the directory does not know",
      request([{ leads: [{ name: "Sở Mây", kind: "agency" }] }]),
      "Chưa có trong danh mục: Sở Mây",
    ],
    [
      "a group",
      request([{ leads: [{ name: "các sở, ngành", kind: "group" }] }]),
      "Nhóm cơ quan, chưa phân giao cụ thể: các sở, ngành",
    ],
    ["no lead", request([{ leads: [] }]), "Chưa rõ cơ quan chủ trì"],
  ])("%s is kept silent until a person vouches for it", async (_because, input, reason) => {
    const project = await readyRegister();
    await fillAgencies(project, [["Sở Tài chính", "a@example.invalid"]]);
    await importNotice(project, input);
    expect(column(project, "check")[0]).toBe(reason);
    expect(column(project, "standing")[0]).toBe("Chưa kiểm tra");
  });

  test("nothing of a secret paper is stored anywhere", async () => {
    const project = await readyRegister();
    const secret = "Nội dung không được lưu";
    const refused = await importNotice(project, request([{ text: secret }], { notSecret: false }));
    const marked = request([{ text: secret }]);
    await importNotice(project, { ...marked, header: { ...marked.header, secrecy: "MẬT" } });
    expect(refused.result).toMatchObject({ ok: false });
    expect(
      JSON.stringify([project.book().sheets.map(({ name }) => project.sheet(name).texts()), project.state()]),
    ).not.toContain(secret);
  });

  test("the same paper is not imported twice", async () => {
    const project = await readyRegister();
    await importNotice(project, request([{}]));
    const second = await importNotice(project, request([{}]));
    expect(second.result).toMatchObject({
      messages: ["Thông báo số 45/TB-VP ngày 12/10/2026 đã có trong sổ; không nhập lần thứ hai."],
    });
    expect(column(project, "id").filter((id) => id !== "")).toHaveLength(1);
  });

  test.each([
    ["a day that does not exist", request([{ due: "2026-06-31" }])],
    ["no directive", request([])],
    ["a text longer than a cell", request([{ text: "x".repeat(50_001) }])],
    ["something else", { hack: true }],
    ["a field that nobody asked for", { ...request([{}]), extra: 1 }],
  ])("%s is refused with nothing written", async (_because, input) => {
    const project = await readyRegister();
    const result = await importNotice(project, input);
    expect(result.result).toMatchObject({ ok: false });
    expect(column(project, "id").filter((id) => id !== "")).toEqual([]);
  });

  test("a draft wakes when its number and date are typed", async () => {
    const project = await readyRegister();
    await fillAgencies(project, [["Sở Tài chính", "a@example.invalid"]]);
    const draft = request(
      [
        { due: null, deadlineKind: "none", phrase: "" },
        { text: "Hai", phrase: "trong 10 ngày kể từ ngày ký", due: "2026-10-20" },
      ],
      { issued: false },
    );
    await importNotice(project, { ...draft, header: { ...draft.header, number: null, issuedOn: null } });
    expect(column(project, "paper")[0]).toBe("Kết luận tại cuộc họp ngày 10/10/2026");
    const notices = sheetSpec("notices");
    const letter = (key: string) => String.fromCharCode(65 + notices.columns.findIndex((found) => found.key === key));
    await project.edit(notices.vi, `${letter("number")}2`, "45/TB-VP", { user: USER });
    await project.edit(notices.vi, `${letter("issuedOn")}2`, "16/10/2026", { user: USER });
    const { alerts } = await choose(project, "refreshRegister");
    expect(alerts[0]?.prompt).toContain("Thông báo số 45/TB-VP ngày 16/10/2026 đã phát hành");
    expect(column(project, "paper").slice(0, 2)).toEqual(Array(2).fill("Thông báo số 45/TB-VP ngày 16/10/2026"));
    expect(column(project, "check").slice(0, 2)).toEqual(["", ""]);
    expect(column(project, "due").slice(0, 2)).toEqual(["", "26/10/2026"]);
    expect(column(project, "standing").slice(0, 2)).toEqual(["Không quy định thời hạn", "Sắp đến hạn"]);
  });

  test("a write that a protection refuses is reported, and what was written before it is taken back", async () => {
    const project = await readyRegister();
    const notices = project.book().sheets.find(({ name }) => name === sheetSpec("notices").vi);
    if (!notices) throw new Error("no sheet");
    notices.protections = [{ id: 1, area: null, description: "", warningOnly: false, editors: [USER] }];
    const colleague = "dong-nghiep@example.invalid";
    const result = await project.run("importNotice", [request([{}])], { context: "dialog", user: colleague });
    expect(result.result).toMatchObject({
      ok: false,
      messages: [expect.stringContaining("Không ghi được vào trang “Văn bản”")],
    });
    expect(column(project, "id").filter((id) => id !== "")).toEqual([]);
    expect(
      project
        .sheet(sheetSpec("journal").vi)
        .texts()
        .slice(1)
        .flat()
        .filter((text) => text !== ""),
    ).toEqual([]);
  });
});

describe("a workbook that people have changed", () => {
  test("what belongs into a column that was deleted is not dropped: the column is named, nothing is written", async () => {
    const project = await readyRegister();
    const { vi } = REGISTER_COLUMNS.find(({ key }) => key === "phrase") ?? { vi: "" };
    const body = `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("${sheetSpec("register").vi}");
      sheet.deleteColumn(sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0].indexOf("${vi}") + 1);`;
    expect(project.actNow(body, { user: USER }).error).toBeNull();
    const { result } = await importNotice(project, request([{ phrase: "trước ngày 30/11/2026" }]));
    expect(result).toMatchObject({ ok: false, messages: [expect.stringContaining(vi)] });
    expect(column(project, "id").filter((id) => id !== "")).toEqual([]);
  });

  test("a missing sheet is named, and how to get it back", async () => {
    const project = await readyRegister();
    const book = project.book();
    book.sheets.splice(
      book.sheets.findIndex(({ name }) => name === sheetSpec("agencies").vi),
      1,
    );
    const result = await importNotice(project, request([{}]));
    expect(result.result).toMatchObject({
      ok: false,
      messages: ["Không thấy trang “Cơ quan”. Chạy “Khởi tạo sổ” để tạo lại; dữ liệu khác được giữ nguyên."],
    });
  });

  test("a renamed heading is found by its anchor", async () => {
    const project = await readyRegister();
    await fill(project, [{ id: "NV-0001", text: "Việc", due: "05/10/2026", state: "Mới giao" }]);
    const place = sheetSpec("register").columns.findIndex(({ key }) => key === "due");
    await project.edit(register, `${String.fromCharCode(65 + place)}1`, "Ngày phải xong", { user: USER });
    await choose(project, "refreshRegister");
    expect(column(project, "standing")[0]).toBe("Quá hạn");
  });

  test("a renamed heading whose anchor is gone is named, and nothing is written", async () => {
    const project = await readyRegister();
    await project.edit(sheetSpec("notices").vi, "A1", "Giấy tờ", { user: USER });
    const result = await importNotice(project, request([{}]));
    expect(result.result).toMatchObject({
      ok: false,
      messages: ["Trang “Văn bản” không còn cột “Văn bản”. Đặt lại tên cột hoặc chạy “Khởi tạo sổ”."],
    });
    expect(column(project, "id").filter((id) => id !== "")).toEqual([]);
  });

  test("a cell that is no date silences its row and stays as typed", async () => {
    const project = await readyRegister();
    await fill(project, [{ id: "NV-0001", text: "Việc", due: "31/6/2026", state: "Mới giao" }]);
    await choose(project, "refreshRegister");
    expect(column(project, "due")[0]).toBe("31/6/2026");
    expect(column(project, "standing")[0]).toBe("Chưa kiểm tra");
  });

  test("rows typed by hand get a Mã, copies a new one, and the journal says so", async () => {
    const project = await readyRegister();
    await fill(project, [
      { id: "NV-0007", text: "Gốc", state: "Mới giao" },
      { id: "NV-0007", text: "Bản sao", state: "Mới giao" },
      { text: "Gõ tay", state: "Mới giao" },
    ]);
    await choose(project, "refreshRegister");
    expect(column(project, "id").slice(0, 3)).toEqual(["NV-0007", "NV-0008", "NV-0009"]);
    const journal = project
      .sheet(sheetSpec("journal").vi)
      .texts()
      .slice(1)
      .map((row) => row.slice(5, 9));
    expect(journal.filter(([id, field]) => id && field === "Mã")).toEqual([
      ["NV-0008", "Mã", "NV-0007", "NV-0008"],
      ["NV-0009", "Mã", "", "NV-0009"],
    ]);
  });

  test("a number that was given once is not given again", async () => {
    const project = await readyRegister();
    await importNotice(project, request([{}, { text: "Hai" }]));
    await fill(project, [{ id: "NV-0001", text: "Rà soát hồ sơ", state: "Mới giao" }, {}]);
    await importNotice(project, {
      ...request([{ text: "Ba" }]),
      header: { ...request([{}]).header, number: "46/TB-VP" },
    });
    expect(column(project, "id")).toContain("NV-0003");
    expect(column(project, "id")).not.toContain("NV-0002");
  });
});

describe("who may call", () => {
  const commands = [
    "importNotice",
    "trackSelectedRows",
    "confirmChecked",
    "refreshRegister",
    "generateReport",
    "previewDigest",
    "sendWeeklyDigest",
    "installTriggers",
    "openSettings",
    "setUp",
  ];
  test.each(commands.flatMap((name) => (["web", "trigger"] as const).map((context) => ({ name, context }))))(
    "$name refuses from $context before its first read",
    async ({ name, context }) => {
      const project = await readyRegister();
      const result = await project.run(name, [], { context, user: USER });
      expect(result.error).not.toBeNull();
      expect(result.callsByKind["read"] ?? 0).toBe(0);
    },
  );

  test.each([
    ["no event", undefined],
    ["a made-up id", { triggerUid: "1" }],
    ["no object", "x"],
  ])("tick with %s does nothing", async (_because, event) => {
    const project = await readyRegister();
    const result = await project.run("tick", event === undefined ? [] : [event], { context: "trigger", user: USER });
    expect(result.error).toBeNull();
    expect(result.callsByKind["read"] ?? 0).toBe(0);
  });
});
