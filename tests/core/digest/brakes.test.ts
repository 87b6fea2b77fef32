import { expect, test } from "@jest/globals";
import { brakesOf } from "../../../src/core/digest/brakes.ts";
import { composeDigest } from "../../../src/core/digest/composeDigest.ts";
import { ledgerRow } from "../../../src/core/digest/mailMarks.ts";
import { overdueTold, readTold, toldText } from "../../../src/core/digest/toldText.ts";
import type { SheetRow } from "../../../src/core/register/sheets.ts";
import { bookOf, directive, event } from "../../support/testBook.ts";

const rows = [
  directive({ id: "NV-0001", text: "Việc 1", lead: "Sở Xây dựng", due: "2026-10-05" }),
  directive({ id: "NV-0002", text: "Việc 2", lead: "Sở Xây dựng", due: "2026-10-22" }),
  directive({ id: "NV-0003", text: "Việc 3", lead: "Sở Tài chính", due: "2026-10-12" }),
  directive({ id: "NV-0004", text: "Việc 4", lead: "Sở Tài chính", due: "2026-12-30" }),
];

type Lines = Partial<SheetRow<"journal">>[];

const JOURNAL = {
  at: "",
  by: "a@example.invalid",
  command: "recordProgress",
  run: "r",
  sheet: "Nhiệm vụ",
  id: "",
  field: "Kết quả thực hiện",
  before: "",
  after: "",
};

function office({
  journal = [],
  events = [],
  mail = [],
}: {
  journal?: Lines;
  events?: SheetRow<"events">[];
  mail?: SheetRow<"mail">[];
}) {
  const book = bookOf({ rows, events });
  const table = <R>(values: readonly R[]) => ({
    rows: values.map((each, line) => ({ line, values: each, unreadable: [] })),
  });
  const lines = journal.map((line) => ({ ...JOURNAL, ...line }));
  const tables = { ...book.tables, journal: table(lines), mail: table(mail) };
  return brakesOf(composeDigest(book).letters, { ...book, tables });
}

test.each<[string, Lines[number], number]>([
  ["an hour ago", { id: "NV-0001", at: "2026-10-19 06:00:00" }, 1],
  ["yesterday at this time", { id: "NV-0001", at: "2026-10-18 07:00:00" }, 1],
  ["a minute more", { id: "NV-0001", at: "2026-10-18 06:59:00" }, 0],
  ["a directive that no letter lists", { id: "NV-0004", at: "2026-10-19 06:00:00" }, 0],
  ["another sheet", { id: "NV-0001", at: "2026-10-19 06:00:00", sheet: "Cơ quan" }, 0],
])("changed within the last day: %s", (_because, line, expected) => {
  expect(office({ journal: [line] }).changed).toHaveLength(expected);
});

test("a change says what, when and by whom, the newest alone", () => {
  const journal = [
    { id: "NV-0001", at: "2026-10-18 16:05:00" },
    { id: "NV-0001", at: "2026-10-18 17:30:00", field: "Hạn hoàn thành" },
  ];
  expect(office({ journal }).changed).toEqual([
    {
      id: "NV-0001",
      agency: "Sở Xây dựng",
      key: "digest|2026-W43|Sở Xây dựng",
      what: "Hạn hoàn thành, 18/10/2026 17:30, a@example.invalid",
    },
  ]);
});

test.each<[string, Parameters<typeof event>[0], number]>([
  [
    "a report on Thursday, by telephone",
    { id: "NV-0001", date: "2026-10-15", kind: "báo cáo tiến độ", source: "điện thoại" },
    1,
  ],
  ["a week ago to the day", { id: "NV-0001", date: "2026-10-12", kind: "báo cáo tiến độ" }, 1],
  ["before that", { id: "NV-0001", date: "2026-10-11", kind: "báo cáo tiến độ" }, 0],
  ["due soon presses too", { id: "NV-0002", date: "2026-10-15", kind: "có ý kiến" }, 1],
  ["our own reminder is no answer", { id: "NV-0001", date: "2026-10-15", kind: "đôn đốc" }, 0],
  ["a directive that no letter lists", { id: "NV-0004", date: "2026-10-15", kind: "báo cáo tiến độ" }, 0],
])("answered, state unchanged: %s", (_because, values, expected) => {
  expect(office({ events: [event(values)] }).answered).toHaveLength(expected);
});

function sentLast(agency: string, told: string, week = "2026-W42", state = "đã gửi"): SheetRow<"mail"> {
  const key = `digest|${week}|${agency}`;
  return ledgerRow({ key, state: "sent", run: "r", at: "2026-10-12 07:00:00", to: [], subject: "" }, state, "", told);
}

test.each<[string, SheetRow<"mail">[], string | null, number, number]>([
  ["one less overdue", [sentLast("Sở Xây dựng", "NV-1: quá hạn 3 ngày; NV-2: quá hạn 1 ngày")], "Sở Xây dựng", 2, 1],
  ["one more", [sentLast("Sở Xây dựng", "NV-1: mới giao")], "Sở Xây dựng", 0, 1],
  ["as last week", [sentLast("Sở Xây dựng", "NV-1: quá hạn 3 ngày")], null, 0, 0],
  ["never written to", [], null, 0, 0],
  ["this week's own letter", [sentLast("Sở Xây dựng", "NV-1: mới giao", "2026-W43")], null, 0, 0],
  ["one that never arrived", [sentLast("Sở Xây dựng", "NV-1: mới giao", "2026-W42", "bị trả lại")], null, 0, 0],
  [
    "the largest of several",
    [
      sentLast("Sở Tài chính", "NV-3: mới giao"),
      sentLast("Sở Xây dựng", "NV-1: quá hạn 1 ngày; NV-2: quá hạn 1 ngày; NV-5: quá hạn 1 ngày"),
    ],
    "Sở Xây dựng",
    3,
    1,
  ],
])("largest change since the last e-mail: %s", (_because, mail, agency, before, now) => {
  expect(office({ mail }).jump).toEqual(
    agency === null ? null : { agency, key: `digest|2026-W43|${agency}`, before, now },
  );
});

test("what a letter told is read back from the ledger, in both languages", () => {
  const [, letter] = composeDigest(bookOf({ rows })).letters;
  if (!letter) throw new Error("no letter");
  expect(toldText(letter, "vi")).toBe("NV-0001: quá hạn 14 ngày; NV-0002: đến hạn ngày 22/10/2026");
  for (const language of ["vi", "en"] as const) {
    const told = readTold(toldText(letter, language));
    expect([told.map(({ id }) => id), overdueTold(told)]).toEqual([["NV-0001", "NV-0002"], 1]);
  }
});
