import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays } from "../../../src/core/calendar/isoDate.ts";
import { overdueByAgency } from "../../../src/core/letters/urgedAgencies.ts";
import type { Book } from "../../../src/core/register/book.ts";
import { parentIds, parentOf } from "../../../src/core/register/identity.ts";
import type { Directive } from "../../../src/core/register/registerColumns.ts";
import { buildReport, type ReportModel } from "../../../src/core/report/buildReport.ts";
import { checkFigures } from "../../../src/core/report/checkFigures.ts";
import { FIGURE_KEYS, type Figures, noFigures } from "../../../src/core/report/figures.ts";
import type { FrozenReport, FrozenUnit } from "../../../src/core/report/frozenReport.ts";
import { frozenText, readFrozen } from "../../../src/core/report/frozenText.ts";
import { linesReport } from "../../../src/core/report/linesReport.ts";
import { calendarPeriod, periodAfter, type ReportPeriod, weekPeriod } from "../../../src/core/report/reportPeriod.ts";
import { ALL, type ReportScope } from "../../../src/core/report/reportScope.ts";
import { AGENCIES, bookOf, day } from "../../support/testBook.ts";
import { eventLists, registers, todays } from "../digest/randomRegister.ts";

const RUNS = { numRuns: 60 };

const LEADERS = ["Phó Chủ tịch Nông Văn Bình", "Phó Chủ tịch Lê Thị Hoa"];
const PAPERS = ["Thông báo số 1/TB-VP ngày 05/6/2026", "Thông báo số 2/TB-VP ngày 20/7/2026"];
const PROJECTS = ["Đường tỉnh 245", "Hồ Nà Tâm", ""];

const pick = (names: readonly string[], place: number) => names[place % names.length] ?? "";

/** Rows of which each has a paper, a leader and perhaps a project, children those of their parent. */
function placed(rows: readonly Directive[]): readonly Directive[] {
  return rows.map((row) => {
    const place = Number(/\d+/.exec(row.id)?.[0] ?? 0);
    return { ...row, paper: pick(PAPERS, place), project: pick(PROJECTS, place), orderedBy: pick(LEADERS, place) };
  });
}

const books: fc.Arbitrary<Book> = fc
  .tuple(registers, eventLists, todays, fc.boolean())
  .map(([rows, events, today, fourClasses]) =>
    bookOf({ rows: placed(rows), events, today, settings: { fourClasses } }),
  );

const periods: fc.Arbitrary<ReportPeriod> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("month", "quarter", "half", "nineMonths", "year" as const),
      fc.integer({ min: 6, max: 12 }),
      fc.option(fc.integer({ min: 1, max: 31 })),
    )
    .map(([kind, number, cutOff]) => calendarPeriod(kind, 2026, kind === "month" ? number : 1, cutOff)),
  fc.nat(200).map((days) => weekPeriod(addDays(day("2026-06-01"), days))),
);

const BLOCKS = [...new Set(AGENCIES.map(({ block }) => block))].filter((block) => block !== "");
const scopes: fc.Arbitrary<ReportScope> = fc.oneof(
  fc.constant(ALL),
  fc.constantFrom(...AGENCIES.map(({ name }) => ({ kind: "agency" as const, name }))),
  fc.constantFrom(...BLOCKS.map((name) => ({ kind: "block" as const, name }))),
  fc.constantFrom(...LEADERS.map((name) => ({ kind: "leader" as const, name }))),
  fc.constantFrom(...PAPERS.map((name) => ({ kind: "notice" as const, name }))),
  fc.constantFrom(...PROJECTS.map((name) => ({ kind: "project" as const, name }))),
);

function reportOn(book: Book, period: ReportPeriod, scope = ALL, previous: FrozenReport | null = null): ReportModel {
  const report = buildReport(book, period, { previous, lastYear: null }, scope);
  if ("code" in report) throw new Error(`${report.line}: ${report.a} ≠ ${report.b}`);
  return report;
}

/** A book on the day after `period`, so that nothing of it lies ahead. */
const closed = (book: Book, period: ReportPeriod): Book => ({ ...book, today: addDays(period.to, 1) });

describe("what is kept of a report", () => {
  test("reads as it was written, whatever the scope, and names of any letters", () => {
    const names = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 8 })
      .filter((name) => !/[|]|^\s|\s$/.test(name));
    let units = 0;
    fc.assert(
      fc.property(books, periods, scopes, names, (book, period, scope, name) => {
        const rows = book.tables.register.rows.map((row, index) => {
          return index === 0 ? { ...row, values: { ...row.values, id: `${name}.~` } } : row;
        });
        const odd = { ...book, tables: { ...book.tables, register: { rows } } };
        const { frozen } = reportOn(odd, period, scope);
        units += frozen.tasks.units.length;
        expect(readFrozen(frozenText(frozen))).toEqual(frozen);
      }),
      RUNS,
    );
    expect(units).toBeGreaterThan(5);
  });

  test("a line by line report is kept the same way", () => {
    fc.assert(
      fc.property(books, scopes, (book, scope) => {
        const report = linesReport(book, scope, book.today);
        if ("code" in report) throw new Error(`${report.line}: ${report.a} ≠ ${report.b}`);
        expect(readFrozen(frozenText(report.frozen))).toEqual(report.frozen);
      }),
      RUNS,
    );
  });

  test("anything else is no report, and no error", () => {
    const text = frozenText(reportOn(bookOf({ rows: [] }), calendarPeriod("month", 2026, 10, null)).frozen);
    const torn = fc.nat(text.length - 1).map((length) => text.slice(0, length));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), torn), (other) => expect(readFrozen(other)).toBeNull()),
      RUNS,
    );
  });
});

function sum(lines: readonly Figures[]): Figures {
  const all = noFigures();
  for (const line of lines) for (const key of FIGURE_KEYS) all[key] += line[key];
  return all;
}

describe("scopes", () => {
  test("every report on any scope adds up", () => {
    fc.assert(
      fc.property(books, periods, scopes, (book, period, scope) => {
        const { tasks, assignments, blocks } = reportOn(book, period, scope);
        expect(checkFigures(tasks, assignments, blocks)).toBeNull();
      }),
      RUNS,
    );
  });

  test("agencies one by one, blocks one by one, and everything at once say the same", () => {
    fc.assert(
      fc.property(books, periods, fc.boolean(), (book, period, isAfterAnother) => {
        const next = isAfterAnother ? periodAfter(period) : period;
        const later = closed(book, next);
        const previous = isAfterAnother ? reportOn(closed(book, period), period).frozen : null;
        const all = reportOn(later, next, ALL, previous);
        const onAgencies = all.blocks.flatMap(({ lines }) =>
          lines.map(({ agency, figures }) => {
            const own = reportOn(later, next, { kind: "agency", name: agency }, previous).assignments;
            expect([agency, own]).toEqual([agency, figures]);
            return own;
          }),
        );
        const onBlocks = all.blocks.map(({ block, figures }) => {
          const own = reportOn(later, next, { kind: "block", name: block }, previous).assignments;
          expect([block, own]).toEqual([block, figures]);
          return own;
        });
        expect(sum(onAgencies)).toEqual(all.assignments);
        expect(sum(onBlocks)).toEqual(all.assignments);
      }),
      { numRuns: 25 },
    );
  });

  const LISTS = ["overdue", "missedTargets", "extended", "leftItems", "dueNext", "appendix"] as const;

  test("a report never lists a row outside its scope", () => {
    let listed = 0;
    fc.assert(
      fc.property(books, periods, scopes, (book, period, scope) => {
        const report = reportOn(book, period, scope);
        const rows = new Map(book.tables.register.rows.map(({ values }) => [values.id, values]));
        const blockOf = new Map(AGENCIES.map(({ name, block }) => [name, block]));
        for (const { id, leads } of LISTS.flatMap((list) => report[list])) {
          listed++;
          const row = rows.get(id);
          const told: Readonly<Record<ReportScope["kind"], readonly (string | undefined)[]>> = {
            all: [scope.name],
            agency: leads,
            block: leads.map((name) => blockOf.get(name)),
            leader: [row?.orderedBy],
            notice: [row?.paper],
            project: [scope.name === "" && row?.project !== "" ? "" : row?.project],
          };
          expect(told[scope.kind].filter((name) => name !== scope.name)).toEqual([]);
        }
      }),
      RUNS,
    );
    expect(listed).toBeGreaterThan(10);
  });

  test("papers and leaders divide the register, projects what has one", () => {
    const idsOn = (book: Book, period: ReportPeriod, kind: ReportScope["kind"], names: readonly string[]) =>
      names.flatMap((name) => reportOn(book, period, { kind, name }).appendix.map(({ id }) => id)).sort();
    fc.assert(
      fc.property(books, periods, (book, period) => {
        const all = reportOn(book, period)
          .appendix.map(({ id }) => id)
          .sort();
        expect(idsOn(book, period, "notice", PAPERS)).toEqual(all);
        expect(idsOn(book, period, "leader", LEADERS)).toEqual(all);
        const named = PROJECTS.filter((name) => name !== "");
        expect(idsOn(book, period, "project", named)).toEqual(idsOn(book, period, "project", [""]));
      }),
      { numRuns: 30 },
    );
  });
});

const isOpen = ({ officialClass }: FrozenUnit) => officialClass.startsWith("open.");
const isOverdue = ({ officialClass }: FrozenUnit) => officialClass === "open.overdue";
const keysOf = (units: readonly FrozenUnit[], holds: (unit: FrozenUnit) => boolean) =>
  new Set(units.filter(holds).map(({ key }) => key));
const without = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...some].filter((key) => !others.has(key)).sort();

test("changes are the difference of two reports, whatever happened to the register between them", () => {
  let changed = 0;
  fc.assert(
    fc.property(books, registers, eventLists, periods, scopes, (book, rows, events, period, scope) => {
      const first = reportOn(closed(book, period), period, scope).frozen;
      const next = periodAfter(period);
      const { fourClasses } = book.settings;
      const moved = bookOf({ rows: placed(rows), events, settings: { fourClasses } });
      const second = reportOn(closed(moved, next), next, scope, first);
      const idsOf = (key: string) => second.changes.find((change) => change.key === key)?.ids ?? [];
      const [then, now] = [keysOf(first.tasks.units, isOverdue), keysOf(second.frozen.tasks.units, isOverdue)];
      expect(idsOf("overdueBefore")).toEqual([...then].sort());
      expect(idsOf("overdueNow")).toEqual([...now].sort());
      expect(idsOf("newlyOverdue")).toEqual(without(now, then));
      expect(idsOf("noLongerOverdue")).toEqual(without(then, now));
      const [closing, counted] = [keysOf(first.tasks.units, isOpen), keysOf(second.frozen.tasks.units, () => true)];
      const given = keysOf(second.frozen.tasks.units, ({ origin }) => origin === "given");
      const came = without(counted, new Set([...closing, ...given]));
      const gone = without(closing, counted);
      expect(idsOf("adjusted")).toEqual([...came, ...gone].sort());
      expect(second.tasks.adjustment).toBe(came.length - gone.length);
      changed += came.length + gone.length;
    }),
    RUNS,
  );
  expect(changed).toBeGreaterThan(10);
});

describe("parents and children", () => {
  const YEAR = calendarPeriod("year", 2026, 1, null);
  const rootOf = (key: string) => {
    const id = key.slice(0, key.indexOf("|"));
    return parentOf(id) ?? id;
  };

  test("a parent stands as its worst open child; done when all are, on time when all were", () => {
    let shared = 0;
    fc.assert(
      fc.property(books, (book) => {
        // every day of the register lies in the year: each child is in the tables
        const { tasks, assignments } = reportOn({ ...book, today: day("2027-01-01") }, YEAR).frozen;
        for (const { key, officialClass } of tasks.units) {
          const children = assignments.units.filter((unit) => rootOf(unit.key) === key);
          const classes = children.map((unit) => unit.officialClass);
          const open = classes.filter((each) => each.startsWith("open."));
          if (children.length > 1) shared++;
          expect(children).not.toEqual([]);
          expect(officialClass.startsWith("open.")).toBe(open.length > 0);
          expect(officialClass === "open.overdue").toBe(open.includes("open.overdue"));
          if (open.length > 0) continue;
          expect(officialClass === "done.late").toBe(classes.includes("done.late"));
          if (officialClass === "done.onTime") expect(classes).toContain("done.onTime");
        }
      }),
      RUNS,
    );
    expect(shared).toBeGreaterThan(10);
  });

  test("a parent adds nothing to its children: without its line every figure is the same", () => {
    let parents = 0;
    fc.assert(
      fc.property(books, periods, (book, period) => {
        const { rows } = book.tables.register;
        const known = parentIds(rows);
        parents += known.size;
        const rest = { rows: rows.filter(({ values }) => !known.has(values.id)) };
        const bare = { ...book, tables: { ...book.tables, register: rest } };
        expect(reportOn(bare, period).frozen).toEqual(reportOn(book, period).frozen);
      }),
      RUNS,
    );
    expect(parents).toBeGreaterThan(10);
  });

  test("tasks are counted once, assignments once for each agency", () => {
    fc.assert(
      fc.property(books, periods, (book, period) => {
        const { tasks, assignments, frozen, appendix } = reportOn(book, period);
        const keys = frozen.assignments.units.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(tasks.total).toBe(new Set(keys.map(rootOf)).size);
        expect(assignments.total).toBe(appendix.reduce((count, { leads }) => count + leads.length, 0));
      }),
      RUNS,
    );
  });
});

test("letters urge exactly what the report of the day calls overdue and not reported", () => {
  let urgedRows = 0;
  fc.assert(
    fc.property(books, (some) => {
      // no day of the register lies ahead: what is to come a report has not seen yet
      const book = { ...some, today: day("2026-12-31"), settings: { ...some.settings, fourClasses: false } };
      const urged = overdueByAgency(book).flatMap(({ agency, lines }) =>
        lines.map(({ row }) => `${row.id}|${agency.name}`),
      );
      const { units } = reportOn(book, calendarPeriod("year", 2026, 1, null)).frozen.assignments;
      const late = units.filter((unit) => isOverdue(unit) && !unit.reported).map(({ key }) => key);
      urgedRows += urged.length;
      expect(urged.sort()).toEqual(late.sort());
    }),
    RUNS,
  );
  expect(urgedRows).toBeGreaterThan(5);
});
