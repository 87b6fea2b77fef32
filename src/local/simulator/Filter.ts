import type * as Api from "../../addon/google.ts";
import type { Area } from "./area.ts";
import { rowForWrite, type SheetData } from "./book.ts";
import { readDisplay } from "./cellValues.ts";
import { type ClassSpec, guard, simulated } from "./guard.ts";
import { rangeOver } from "./Range.ts";
import { onSheet, type Run } from "./run.ts";
import { sortRows } from "./sortRows.ts";

/** Values that a column's filter hides; the only kind of criterion simulated. */
class FilterCriteriaObject {
  readonly hiddenValues: readonly string[];

  constructor(hiddenValues: readonly string[]) {
    this.hiddenValues = hiddenValues;
  }

  getHiddenValues(): readonly string[] {
    return this.hiddenValues;
  }
}

class FilterCriteriaBuilderObject {
  readonly run: Run;
  private hiddenValues: readonly string[] = [];

  constructor(run: Run) {
    this.run = run;
  }

  setHiddenValues(values: readonly string[]): this {
    this.hiddenValues = [...values];
    return this;
  }
  build(): FilterCriteriaObject {
    return guard(this.run, CRITERIA, new FilterCriteriaObject(this.hiddenValues));
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
  /** Rows hidden by another column's filter stay hidden. */
  setColumnFilterCriteria(column: number, criteria: FilterCriteriaObject | null): this {
    const area = this.area();
    const hidden = new Set(criteria?.hiddenValues ?? []);
    const texts = readDisplay(this.run.view(), this.run.sheet(this.sheetId), {
      ...area,
      column: area.column + column - 1,
      columns: 1,
    });
    this.change((sheet) => {
      texts.forEach(([text = ""], index) => {
        if (index === 0) return;
        const row = rowForWrite(sheet, area.row + index);
        row.hiddenByFilter = criteria === null ? false : row.hiddenByFilter || hidden.has(text);
      });
    });
    return this;
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
  methods: { getHiddenValues: [""] },
});

const BUILDER: ClassSpec<FilterCriteriaBuilderObject> = simulated({
  name: "FilterCriteriaBuilder",
  fullName: "SpreadsheetApp.FilterCriteriaBuilder",
  methods: { setHiddenValues: ["string[]"], build: [""] },
});

const SPEC: ClassSpec<FilterObject> = simulated({
  name: "Filter",
  fullName: "SpreadsheetApp.Filter",
  methods: {
    getRange: [""],
    remove: [""],
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
  return guard(run, BUILDER, new FilterCriteriaBuilderObject(run));
}
