import fc from "fast-check";
import { addDays } from "../../../src/core/calendar/isoDate.ts";
import type { Directive } from "../../../src/core/register/registerColumns.ts";
import type { SheetRow } from "../../../src/core/register/sheets.ts";
import { bookOf, day, directive, event } from "../../support/testBook.ts";

const START = day("2026-01-05");
const LEADS = [
  "Sở Tài chính",
  "Sở Xây dựng; Sở Công Thương",
  "UBND xã Đông Hồ",
  "Sở Kế hoạch và Đầu tư",
  "Phó Chủ tịch UBND tỉnh",
];

/** Given, due, finished early or late or not yet, confirmed some days after, extended before or after; some with parts. */
const work = fc.record({
  given: fc.nat(250),
  lasts: fc.integer({ min: 5, max: 60 }),
  slip: fc.option(fc.integer({ min: -20, max: 20 }), { freq: 3 }),
  confirmedAfter: fc.option(fc.nat(45)),
  extendedBy: fc.option(fc.integer({ min: 5, max: 30 }), { freq: 1 }),
  grantedAt: fc.nat(300),
  lead: fc.constantFrom(...LEADS),
  parts: fc.constantFrom(0, 0, 2),
  project: fc.constantFrom("", "Dự án A", "dự án  a", "Dự án B"),
  inCharge: fc.constantFrom("", "Nguyễn Văn Lộc"),
  orderedBy: fc.constantFrom("Nguyễn Văn Lộc", "Trần Thị Sương"),
  paper: fc.constantFrom("Thông báo số 1/TB-VP", "Thông báo số 2/TB-VP"),
});

type Work = typeof work extends fc.Arbitrary<infer Made> ? Made : never;

function rowOf(id: string, made: Work): Directive {
  const given = addDays(START, made.given);
  const due = addDays(given, made.lasts);
  const doneOn = made.slip === null ? null : addDays(due, made.slip);
  return directive({
    id,
    text: `Việc ${id}`,
    lead: made.lead,
    given,
    due,
    project: made.project,
    inCharge: made.inCharge,
    orderedBy: made.orderedBy,
    paper: made.paper,
    extended: made.extendedBy === null ? null : addDays(due, made.extendedBy),
    ...(doneOn === null ? {} : { state: "Hoàn thành", doneOn }),
  });
}

function eventsOf(row: Directive, made: Work): SheetRow<"events">[] {
  const { doneOn, extended, id } = row;
  const confirmed =
    doneOn !== null && made.confirmedAfter !== null
      ? [event({ id, kind: "xác nhận", date: addDays(doneOn, made.confirmedAfter), content: "đạt" })]
      : [];
  const granted = extended ? [event({ id, kind: "gia hạn", date: addDays(START, made.grantedAt), content: "có" })] : [];
  return [...confirmed, ...granted];
}

/** Books of an office that has worked for most of a year: much is finished, some of it closed with its year. */
export const workedBooks = fc
  .tuple(
    fc.array(fc.tuple(work, work, work), { minLength: 5, maxLength: 25, size: "max" }),
    fc.integer({ min: 60, max: 340 }),
    fc.boolean(),
    fc.nat(10),
  )
  .map(([tasks, days, fourClasses, closed]) => {
    const made = tasks.flatMap(([task, first, second], place): [string, Work][] => {
      const id = `NV-${String(place + 1).padStart(4, "0")}`;
      const parts: [string, Work][] = [
        [`${id}/1`, first],
        [`${id}/2`, second],
      ];
      return [[id, task], ...parts.slice(0, task.parts)];
    });
    const rows = made.map(([id, each]) => ({ row: rowOf(id, each), each }));
    const book = bookOf({
      rows: rows.map(({ row }) => row),
      events: rows.flatMap(({ row, each }) => eventsOf(row, each)),
      settings: { fourClasses },
      today: addDays(START, days),
    });
    const lines = book.tables.register.rows;
    const register = { rows: lines.slice(closed) };
    return { ...book, tables: { ...book.tables, register }, archive: { rows: lines.slice(0, closed) } };
  });
