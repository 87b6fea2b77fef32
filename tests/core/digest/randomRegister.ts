import fc from "fast-check";
import { addDays } from "../../../src/core/calendar/isoDate.ts";
import { DRAFT_MARK } from "../../../src/core/register/population.ts";
import type { Directive } from "../../../src/core/register/registerColumns.ts";
import type { SheetRow } from "../../../src/core/register/sheets.ts";
import { DEADLINE_KINDS, STATES } from "../../../src/core/register/states.ts";
import { EVENT_KINDS } from "../../../src/core/report/events.ts";
import { AGENCIES, day, directive, event } from "../../support/testBook.ts";

const START = day("2026-06-01");
const dates = fc.nat(200).map((days) => addDays(START, days));
const dateOrBlank = fc.option(dates, { nil: null, freq: 3 });
const mailed = AGENCIES.filter(({ kind }) => kind === "agency").map(({ name }) => name);
const names = fc.oneof(
  fc.constantFrom(...mailed),
  fc.constantFrom(...AGENCIES.map(({ name }) => name), "Cơ quan lạ", ""),
);
const cells = fc.array(names, { minLength: 1, maxLength: 3 }).map((several) => several.join("; "));

/** One row, with any mixture of states, kinds, dates and leads: agencies, leaders, groups, the office, strangers. */
const rowParts = fc.record({
  lead: cells,
  support: cells,
  given: dateOrBlank,
  due: dateOrBlank,
  extended: fc.option(dates, { nil: null, freq: 1 }),
  reportedOn: dateOrBlank,
  doneOn: dateOrBlank,
  updated: dateOrBlank,
  state: fc.constantFrom("Mới giao", "Mới giao", "Đang thực hiện", ...STATES.map(({ vi }) => vi)),
  deadlineKind: fc.constantFrom("", ...DEADLINE_KINDS.map(({ vi }) => vi)),
  check: fc.constantFrom("", "", "", "", "Chưa rõ cơ quan chủ trì", DRAFT_MARK),
  chase: fc.constantFrom(true, true, true, false),
  note: fc.constantFrom("", "", "", "nhập nhầm"),
  result: fc.constantFrom("", "kết quả riêng của chủ trì"),
  children: fc.constantFrom(0, 0, 0, 2, 3),
});

const idOf = (place: number) => `NV-${String(place + 1).padStart(4, "0")}`;

/** Registers in which some rows have children. */
export const registers: fc.Arbitrary<readonly Directive[]> = fc
  .array(rowParts, { maxLength: 25, size: "max" })
  .chain((parents) =>
    fc.array(rowParts, { minLength: 3, maxLength: 3 }).map((variants) =>
      parents.flatMap(({ children, ...values }, place) => {
        const parent = directive({ ...values, id: idOf(place), text: `Việc ${place + 1}` });
        const below = variants.slice(0, children).map(({ children: _, ...own }, index) => {
          return directive({
            ...own,
            id: `${idOf(place)}/${index + 1}`,
            text: `Việc ${place + 1}`,
            given: values.given,
          });
        });
        return [parent, ...below];
      }),
    ),
  );

export const eventLists: fc.Arbitrary<readonly SheetRow<"events">[]> = fc.array(
  fc
    .record({
      place: fc.nat(24),
      child: fc.constantFrom("", "", "/1", "/2"),
      kind: fc.constantFrom(...EVENT_KINDS.map(({ words }) => words)),
      date: dates,
    })
    .map(({ place, child, kind, date }) => event({ id: `${idOf(place)}${child}`, kind, date, content: "ghi nhận" })),
  { maxLength: 30, size: "max" },
);

/** Days on which a register may be looked at. */
export const todays = fc.nat(220).map((days) => addDays(START, days));
