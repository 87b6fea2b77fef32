import { describe, expect, test } from "@jest/globals";
import type { ImportRequest } from "../../src/core/commands/importInput.ts";
import type { LookUpRequest } from "../../src/core/commands/lookUpInput.ts";
import { sheetSpec } from "../../src/core/register/sheets.ts";
import { directoryRows } from "../../src/local/demo/sampleOffice.ts";
import type { Project, RunOptions } from "../../src/local/simulator/project.ts";
import { importRequest } from "../support/importing.ts";
import { choose, column, fillAgencies, readyRegister, USER } from "../support/readyRegister.ts";
import { startData } from "../support/startData.ts";

const TASKS = Array.from({ length: 60 }, (_, index) => ({
  text: `Rà soát hồ sơ giải phóng mặt bằng gói thầu số ${100 + index}`,
  item: `mục ${index + 1}`,
}));
const LATER = { number: "88/TB-VP", issuedOn: "2026-10-19" } as const;

const textsOf = (project: Project, key: "register" | "notices" | "agencies" | "events") =>
  project
    .sheet(sheetSpec(key).vi)
    .texts()
    .slice(1)
    .filter((row) => row.some((cell) => cell !== "" && cell !== "FALSE"));

/** Everything that people see of an import; what is computed from the day is left out by no one. */
const seen = (project: Project) =>
  (["register", "notices", "agencies", "events"] as const).map((key) => textsOf(project, key));

function importNotice(project: Project, input: ImportRequest, options: Partial<RunOptions> = {}) {
  return project.run("importNotice", [input], { context: "dialog", user: USER, ...options });
}

async function office(): Promise<Project> {
  const project = await readyRegister();
  await fillAgencies(project, [
    ["Sở Tài chính", "stc@example.invalid"],
    ["Sở Xây dựng", "sxd@example.invalid"],
  ]);
  return project;
}

/** An import that uses all it can: new rows, an agency, a replaced, a repeated and an extended row. */
const FULL = importRequest(
  TASKS.map((task, index) => ({
    ...task,
    due: "2026-12-31",
    leads: [{ name: index === 5 ? "Sở Vũ trụ" : "Sở Tài chính", kind: null }],
    links: (["replace", "repeat", "extend"] as const).flatMap((how, at) =>
      at === index ? [{ id: `NV-000${at + 1}`, how }] : [],
    ),
  })),
  {
    header: LATER,
    agencies: [
      { name: "Sở Vũ trụ", kind: "agency", block: "Sở, ban, ngành", mailed: true, addresses: ["svt@example.invalid"] },
    ],
  },
);

test("60 directives cost at most 20 service calls, with links of every kind and an agency six more", async () => {
  const project = await office();
  const plain = await importNotice(project, importRequest(TASKS));
  expect(plain.result).toMatchObject({ ok: true });
  const full = await importNotice(project, FULL);
  expect(full.result).toMatchObject({ ok: true });
  expect(column(project, "id").filter((id) => id !== "")).toHaveLength(60 + 58);
  expect(plain.serviceCalls).toBeLessThanOrEqual(20);
  // A write for each column that links change, and one for each further sheet.
  expect(full.serviceCalls).toBeLessThanOrEqual(26);
});

test("undo brings back register, papers, agencies and history as they were", async () => {
  const project = await office();
  await importNotice(project, importRequest(TASKS.slice(0, 3)));
  const before = seen(project);
  const { result } = await importNotice(project, FULL);
  expect(result).toMatchObject({ ok: true });
  expect(seen(project)).not.toEqual(before);
  const undone = await choose(project, "undoLast", ["yes"]);
  expect(undone.error).toBeNull();
  expect(seen(project)).toEqual(before);
});

test("an import that is refused leaves everything as it was", async () => {
  const project = await office();
  await importNotice(project, importRequest(TASKS.slice(0, 3)));
  const before = [seen(project), project.state().scriptProperties];
  const taken = FULL.agencies?.map((agency) => ({ ...agency, addresses: ["stc@example.invalid"] })) ?? [];
  const { result } = await importNotice(project, { ...FULL, agencies: taken });
  expect(result).toMatchObject({ ok: false, messages: [expect.stringContaining("stc@example.invalid")] });
  expect([seen(project), project.state().scriptProperties]).toEqual(before);
});

test("the page gets the directory, and no address of it", async () => {
  const project = await office();
  const opened = await choose(project, "importNotice");
  const data = JSON.stringify(startData(opened));
  expect(data).toContain("Sở Xây dựng");
  expect(data).not.toContain("example.invalid");
});

describe("looking up a paper", () => {
  const request: LookUpRequest = {
    kind: "conclusion",
    ...LATER,
    meetingOn: null,
    subject: null,
    corrects: null,
    directives: [
      {
        text: "Khởi công tuyến đường nối khu công nghiệp Bãi Trành đoạn cọc 412 - 415",
        leads: ["Sở Tài chính"],
        support: [],
        due: "2027-01-09",
      },
    ],
  };
  const lookUpNotice = (project: Project, input: unknown) =>
    project.run("lookUpNotice", [input], { context: "dialog", user: USER });

  test("answers, writes nothing and says nothing over the page", async () => {
    const project = await office();
    const road = { text: "Nâng cấp tuyến đường nối khu công nghiệp Bãi Trành, đoạn cọc 412-415" };
    await importNotice(project, importRequest([...TASKS.slice(0, 5), road]));
    const before = [seen(project), project.state().scriptProperties];
    const { result, alerts } = await lookUpNotice(project, request);
    expect(result).toMatchObject({
      ok: true,
      reply: { known: null, links: [[expect.objectContaining({ id: "NV-0006", slippage: 40 })]] },
    });
    expect(alerts).toEqual([]);
    expect([seen(project), project.state().scriptProperties]).toEqual(before);
  });

  test("what it cannot read it refuses without a box over the page", async () => {
    const project = await office();
    const { result, alerts } = await lookUpNotice(project, { ...request, issuedOn: "ngày mai" });
    expect(result).toMatchObject({ ok: false });
    expect(alerts).toEqual([]);
  });
});

test.each([
  ["2025-06-30T01:00:00.000Z", "UBND huyện Cao Lộc", "", "on its last day a district is itself"],
  [
    "2025-07-01T01:00:00.000Z",
    "UBND huyện Cao Lộc",
    "Chọn cơ quan tiếp nhận của UBND huyện Cao Lộc: UBND xã Đồng Đăng, UBND xã Cao Lộc, UBND xã Công Sơn, UBND xã Ba Sơn, UBND phường Kỳ Lừa, UBND phường Đông Kinh, UBND xã Khánh Khê",
    "a day later a person has to choose among its heirs",
  ],
])("a former district, %s", async (now, lead, check) => {
  const project = await readyRegister(now);
  await project.paste(sheetSpec("agencies").vi, "A2", await directoryRows(), { user: USER });
  const input = importRequest([{ leads: [{ name: "UBND huyện Cao Lộc", kind: "agency" }] }], {
    header: { issuedOn: "2025-06-20", meetingOn: null },
  });
  const { result } = await importNotice(project, input);
  expect(result).toMatchObject({ ok: true });
  expect([column(project, "lead")[0], column(project, "check")[0]]).toEqual([lead, check]);
});
