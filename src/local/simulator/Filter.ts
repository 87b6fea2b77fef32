import type * as Api from "../../addon/google.ts";
import type { Area } from "./area.ts";
import { resultOf, rowForWrite, type SheetData } from "./book.ts";
import { readDisplay } from "./cellValues.ts";
import { CONDITION_ENTRIES, type Condition, conditionHolds, operandsOf } from "./conditions.ts";
import { BooleanCriteria } from "./enums.ts";
import { type ClassSpec, type EnumMember, type Extra, guard, simulated } from "./guard.ts";
import { rangeOver } from "./Range.ts";
import { onSheet, type Run } from "./run.ts";
import { sortRows } from "./sortRows.ts";

type Result = ReturnType<typeof resultOf>;

/** Which rows a column's filter shows; null where it does not say. */
interface Criteria {
  readonly hiddenValues: readonly string[];
  readonly visibleValues: readonly string[] | null;
  readonly condition: Condition | null;
}

const ALL_SHOWN: Criteria = { hiddenValues: [], visibleValues: null, condition: null };

function isShown({ hiddenValues, visibleValues, condition }: Criteria, text: string, value: Result): boolean {
  if (hiddenValues.includes(text) || visibleValues?.includes(text) === false) return false;
  return !condition || conditionHolds(condition, value);
}

class FilterCriteriaObject {
  private readonly run: Run;
  readonly criteria: Criteria;

  constructor(run: Run, criteria: Criteria) {
    this.run = run;
    this.criteria = criteria;
  }

  getHiddenValues(): string[] {
    return this.run.realm.list(this.criteria.hiddenValues);
  }
  getVisibleValues(): string[] {
    return this.run.realm.list(this.criteria.visibleValues ?? []);
  }
  getCriteriaType(): EnumMember | null {
    const { condition } = this.criteria;
    return condition && Object.hasOwn(BooleanCriteria, condition.type) ? BooleanCriteria[condition.type] : null;
  }
  getCriteriaValues(): unknown[] {
    return this.run.realm.list(this.criteria.condition?.operands ?? []);
  }
  copy(): FilterCriteriaBuilderObject {
    return guard(this.run, BUILDER, new FilterCriteriaBuilderObject(this.run, this.criteria));
  }
}

class FilterCriteriaBuilderObject {
  readonly run: Run;
  private criteria: Criteria;

  constructor(run: Run, criteria: Criteria) {
    this.run = run;
    this.criteria = criteria;
  }

  setHiddenValues(values: readonly string[]): this {
    return this.with({ hiddenValues: [...values] });
  }
  setVisibleValues(values: readonly string[]): this {
    return this.with({ visibleValues: [...values] });
  }
  build(): FilterCriteriaObject {
    return guard(this.run, CRITERIA, new FilterCriteriaObject(this.run, this.criteria));
  }
  with(change: Partial<Criteria>): this {
    this.criteria = { ...this.criteria, ...change };
    return this;
  }
}

class FilterObject {
  readonly run: Run;
  readonly sheetId: number;

  constructor(run: Run, sheetId: number) {
    this.run = run;
    this.sheetId = sheetId;
  }

  getRange(): Api.Range {
    return rangeOver(this.run, this.sheetId, this.area());
  }
  /** Rows hidden by another column's filter stay hidden; null shows every row, unlike Google where several columns filter. */
  setColumnFilterCriteria(column: number, criteria: FilterCriteriaObject | null): this {
    const area = this.area();
    const at = area.column + column - 1;
    const texts = readDisplay(this.run.view(), this.run.sheet(this.sheetId), { ...area, column: at, columns: 1 });
    this.change((sheet) => {
      texts.forEach(([text = ""], index) => {
        if (index === 0) return;
        const row = rowForWrite(sheet, area.row + index);
        const shown = !criteria || isShown(criteria.criteria, text, resultOf(row.contents[at - 1]));
        row.hiddenByFilter = criteria === null ? false : row.hiddenByFilter || !shown;
      });
    });
    return this;
  }
  removeColumnFilterCriteria(column: number): this {
    return this.setColumnFilterCriteria(column, null);
  }
  sort(column: number, ascending: boolean): this {
    const { run, sheetId } = this;
    const area = this.area();
    sortRows({ run, sheetId, area: { ...area, row: area.row + 1, rows: area.rows - 1 } }, [
      { column: area.column + column - 1, ascending },
    ]);
    return this;
  }
  remove(): void {
    this.change((sheet) => {
      sheet.filter = null;
      for (let row = 1; row <= sheet.rows.length; row += 1) {
        if (sheet.rows[row - 1]?.hiddenByFilter) rowForWrite(sheet, row).hiddenByFilter = false;
      }
    });
  }

  private area(): Area {
    const { filter } = this.run.sheet(this.sheetId);
    if (!filter) throw this.run.error("The filter no longer exists.");
    return filter;
  }
  private change(write: (sheet: SheetData) => void): void {
    this.run.change(1, onSheet(this.sheetId, write));
  }
}

const CRITERIA: ClassSpec<FilterCriteriaObject> = simulated({
  name: "FilterCriteria",
  fullName: "SpreadsheetApp.FilterCriteria",
  methods: {
    copy: [""],
    getCriteriaType: [""],
    getCriteriaValues: [""],
    getHiddenValues: [""],
    getVisibleValues: [""],
  },
});

const BUILDER: ClassSpec<FilterCriteriaBuilderObject> = simulated({
  name: "FilterCriteriaBuilder",
  fullName: "SpreadsheetApp.FilterCriteriaBuilder",
  methods: { setHiddenValues: ["string[]"], setVisibleValues: ["string[]"], build: [""] },
  extras: () => CONDITION_METHODS,
});

/** whenTextContains, whenNumberBetween …: as colour rules have them. */
const CONDITION_METHODS: Readonly<Record<string, Extra<FilterCriteriaBuilderObject>>> = Object.fromEntries(
  CONDITION_ENTRIES.flatMap(([type, { when, overloads }]) => {
    if (when === null) return [];
    const call = (builder: FilterCriteriaBuilderObject, ...args: unknown[]) =>
      builder.with({ condition: { type, operands: operandsOf(args, builder.run.view().zone) } });
    return [[when, [overloads, call] as const]];
  }),
);

const SPEC: ClassSpec<FilterObject> = simulated({
  name: "Filter",
  fullName: "SpreadsheetApp.Filter",
  methods: {
    getRange: [""],
    remove: [""],
    removeColumnFilterCriteria: ["number"],
    setColumnFilterCriteria: ["number, FilterCriteria?"],
    sort: ["number, boolean"],
  },
});

/** Puts the sheet's one filter over an area; throws when there is one. */
export function setFilter(run: Run, sheetId: number, area: Area): void {
  if (run.sheet(sheetId).filter) throw run.error("You can't create a filter in a sheet that already has a filter.");
  run.change(
    1,
    onSheet(sheetId, (sheet) => {
      sheet.filter = area;
    }),
  );
}

/** The sheet's filter, guarded. */
export function filterObject(run: Run, sheetId: number): FilterObject {
  return guard(run, SPEC, new FilterObject(run, sheetId));
}

/** A guarded builder of filter criteria. */
export function filterCriteriaBuilder(run: Run): FilterCriteriaBuilderObject {
  return guard(run, BUILDER, new FilterCriteriaBuilderObject(run, ALL_SHOWN));
}
