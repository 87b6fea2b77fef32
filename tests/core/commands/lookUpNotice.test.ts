import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as v from "valibot";
import { DEFAULT_CALENDAR } from "../../../src/core/calendar/holidays.ts";
import { importInput as importSchema } from "../../../src/core/commands/importInput.ts";
import { importRequest } from "../../../src/core/commands/importRequest.ts";
import { lookUp } from "../../../src/core/commands/lookUp.ts";
import { type LookUpRequest, lookUpInput } from "../../../src/core/commands/lookUpInput.ts";
import { lookUpNotice } from "../../../src/core/commands/lookUpNotice.ts";
import { planImport } from "../../../src/core/commands/planImport.ts";
import { readNotice } from "../../../src/core/notice/readNotice.ts";
import type { Book } from "../../../src/core/register/book.ts";
import type { Directive } from "../../../src/core/register/registerColumns.ts";
import { importInput } from "../../support/importing.ts";
import { SAMPLE_AGENCIES } from "../../support/sampleDirectory.ts";
import { bookOf, directive } from "../../support/testBook.ts";

const TASKS = [
  { text: "Di dời các hộ kinh doanh tại chợ Bến Cau về khu chợ mới", due: "2026-11-30" },
  { text: "Nâng cấp tuyến đường nối khu công nghiệp Bãi Trành, đoạn cọc 412-415", due: "2026-12-15" },
  { text: "Tham mưu Quy chế phối hợp quản lý mỏ đá vôi Lũng Vài", due: null },
] as const;

/** The register after a paper with `TASKS` was imported. */
function registerWith(changes: Parameters<typeof importInput>[1] = {}): Book {
  const plan = planImport(bookOf({ rows: [] }), importInput(TASKS, changes));
  const book = bookOf({ rows: (plan.append?.register ?? []).map((row) => ({ ...directive({}), ...row })) });
  const [notice] = plan.append?.notices ?? [];
  const blank = { number: "", issuedOn: null, kind: "", issuer: "", subject: "", chair: "", meetingOn: null };
  const values = {
    paper: "",
    ...blank,
    issued: "",
    urgency: "",
    record: "",
    importedBy: "",
    importedOn: null,
    ...notice,
  };
  return { ...book, tables: { ...book.tables, notices: { rows: [{ line: 2, values, unreadable: [] }] } } };
}

function asks(
  directives: readonly { text: string; due: string | null; lead?: string }[],
  changes: Partial<LookUpRequest> = {},
) {
  return v.parse(lookUpInput(), {
    ...{
      kind: "conclusion",
      number: "45/TB-VP",
      issuedOn: "2026-10-12",
      meetingOn: "2026-10-10",
      subject: null,
      corrects: null,
    },
    directives: directives.map(({ text, due, lead = "Sở Tài chính" }) => ({ text, due, leads: [lead], support: [] })),
    ...changes,
  });
}

const changesOf = (book: Book, ...given: Parameters<typeof asks>) =>
  lookUp(book, asks(...given)).known?.changes.map((change) =>
    change.how === "gone" ? `gone ${change.id}` : change.how,
  );

test("nothing is written", () => {
  expect(Object.keys(lookUpNotice.decide(registerWith(), asks(TASKS), {}))).toEqual(["reply"]);
});

describe("a paper that is in the register already", () => {
  test.each([
    ["by number and date", {}, true],
    ["by meeting and subject, numbered meanwhile", { number: "51/TB-VP", subject: "Kết luận giao ban tháng 10" }, true],
    [
      "because it says that it corrects it",
      { number: "60/TB-VP", issuedOn: "2026-10-20", meetingOn: null, corrects: "45/TB-VP" },
      false,
    ],
  ])("is known %s", (_, changes, isSame) => {
    expect(lookUp(registerWith(), asks(TASKS, changes)).known).toMatchObject({
      paper: "Thông báo số 45/TB-VP ngày 12/10/2026",
      isSame,
    });
  });

  test("another paper of the same day is not", () => {
    expect(lookUp(registerWith(), asks(TASKS, { number: "46/TB-VP" })).known).toBeNull();
  });

  test("row by row: the same, another date, new words, gone, new", () => {
    const again = [
      { ...TASKS[0], text: `${TASKS[0].text}.` },
      { ...TASKS[1], due: "2026-12-31" },
      { text: "Tổ chức hội nghị kết nối tiêu thụ quýt vàng", due: null },
    ];
    expect(changesOf(registerWith(), again)).toEqual(["same", "changed", "new", "gone NV-0003"]);
    const { known } = lookUp(registerWith(), asks(again));
    expect(known?.changes[1]).toMatchObject({
      id: "NV-0002",
      fields: [{ field: "due", before: "2026-12-15", after: "2026-12-31" }],
    });
  });

  test("rows in another order are found all the same", () => {
    expect(changesOf(registerWith(), [TASKS[2], TASKS[0], TASKS[1]])).toEqual(["same", "same", "same"]);
  });

  test("a short form of the lead is no change, another lead is one", () => {
    expect(changesOf(registerWith(), [{ ...TASKS[0], lead: "Sở TC" }, TASKS[1], TASKS[2]])?.[0]).toBe("same");
    expect(changesOf(registerWith(), [{ ...TASKS[0], lead: "Sở Xây dựng" }, TASKS[1], TASKS[2]])?.[0]).toBe("changed");
  });
});

describe("open directives of other papers that are about the same thing", () => {
  const later = { number: "88/TB-VP", issuedOn: "2026-10-19", meetingOn: null } as const;
  const road = { text: "Khởi công tuyến đường nối khu công nghiệp Bãi Trành đoạn cọc 412 - 415", due: "2027-01-14" };

  test("are offered with what a person needs to judge them", () => {
    const [links] = lookUp(registerWith(), asks([road], later)).links;
    expect(links).toEqual([
      {
        id: "NV-0002",
        text: TASKS[1].text,
        lead: "Sở Tài chính",
        paper: "Thông báo số 45/TB-VP ngày 12/10/2026",
        due: "2026-12-15",
        standing: "Trong hạn",
        slippage: 30,
      },
    ]);
  });

  test.each([
    ["the paper's own rows", {}, {}],
    ["finished rows", later, { state: "Hoàn thành" }],
  ])("%s are not", (_, changes, row: Partial<Directive>) => {
    const book = registerWith();
    const rows = book.tables.register.rows.map((each) => ({ ...each, values: { ...each.values, ...row } }));
    const asked = asks([road], changes);
    expect(lookUp({ ...book, tables: { ...book.tables, register: { rows } } }, asked).links).toEqual([[]]);
  });

  test("a task of several agencies is offered once", () => {
    const leads = ["Sở Tài chính", "Sở Xây dựng"].map((name) => ({ name, kind: null }));
    const plan = planImport(bookOf({ rows: [] }), importInput(TASKS.map((task) => ({ ...task, leads }))));
    const book = bookOf({ rows: (plan.append?.register ?? []).map((row) => ({ ...directive({}), ...row })) });
    expect(lookUp(book, asks([road], later)).links[0]?.map(({ id }) => id)).toEqual(["NV-0002"]);
  });
});

const corpus = process.env["DONDOC_CORPUS"] ?? "";
const seed = (number: string) => {
  const folder = join(corpus, "seeds");
  return readFileSync(join(folder, readdirSync(folder).find((name) => name.startsWith(number)) ?? ""), "utf8");
};

(corpus === "" ? test.skip : test)(
  `real papers half a year apart: the border roads and the land clearance are offered, little else${
    corpus === "" ? " (DONDOC_CORPUS is not set)" : ""
  }`,
  () => {
    const requestOf = (number: string) =>
      importRequest(readNotice(seed(number), { calendar: DEFAULT_CALENDAR }), {
        ...{ notSecret: true, issued: true, pastDue: "chase" },
      });
    const empty = bookOf({ rows: [], agencies: SAMPLE_AGENCIES, today: "2025-05-26" });
    const plan = planImport(empty, v.parse(importSchema(), requestOf("003_")));
    const rows = (plan.append?.register ?? []).map((row) => ({ ...directive({}), ...row }));
    const { header, directives } = requestOf("000_");
    const { links } = lookUp(
      bookOf({ rows, agencies: SAMPLE_AGENCIES, today: "2025-05-26" }),
      asks([], {
        ...{ number: header.number, issuedOn: header.issuedOn, meetingOn: header.meetingOn },
        directives: directives.map(({ text, leads, support, due }) => ({
          ...{ text, support, due },
          leads: leads.map(({ name }) => name),
        })),
      }),
    );
    const offered = directives.filter((_, index) => (links[index]?.length ?? 0) > 0).map(({ text }) => text);
    const wanted = [/^UBND huyện Cao Lộc .*giải phóng mặt bằng/, /^Dự án Mở rộng .*1119/, /^Dự án Mở rộng .*1088\/2/];
    for (const pattern of wanted) expect(offered.some((text) => pattern.test(text.replace(/\s+/g, " ")))).toBe(true);
    expect(links.flat().length).toBeLessThanOrEqual(wanted.length + 3);
  },
);
