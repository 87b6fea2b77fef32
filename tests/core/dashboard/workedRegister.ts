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

/** Books of an office that has worked for most of a year: much is finished, month by month. */
export const workedBooks = fc
  .tuple(
    fc.array(fc.tuple(work, work, work), { minLength: 5, maxLength: 25, size: "max" }),
    fc.integer({ min: 60, max: 340 }),
  )
  .map(([tasks, days]) => {
    const made = tasks.flatMap(([task, first, second], place): [string, Work][] => {
      const id = `NV-${String(place + 1).padStart(4, "0")}`;
      const parts: [string, Work][] = [
        [`${id}/1`, first],
        [`${id}/2`, second],
      ];
      return [[id, task], ...parts.slice(0, task.parts)];
    });
    const rows = made.map(([id, each]) => ({ row: rowOf(id, each), each }));
    return bookOf({
      rows: rows.map(({ row }) => row),
      events: rows.flatMap(({ row, each }) => eventsOf(row, each)),
      today: addDays(START, days),
    });
  });
