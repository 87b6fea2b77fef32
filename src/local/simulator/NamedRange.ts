import type { NamedRange } from "./book.ts";
import { type ClassSpec, guard, simulated } from "./guard.ts";
import { type RangeObject, rangeOver } from "./Range.ts";
import type { Run } from "./run.ts";

/** A name for cells; it follows its name, so that renaming it elsewhere leaves it without cells. */
class NamedRangeObject {
  readonly run: Run;
  private name: string;

  constructor(run: Run, name: string) {
    this.run = run;
    this.name = name;
  }

  getName(): string {
    return this.entry().name;
  }
  getRange(): RangeObject {
    const { sheetId, area } = this.entry();
    return rangeOver(this.run, sheetId, area);
  }
  setName(name: string): this {
    this.replace((entry) => [{ ...entry, name }]);
    this.name = name;
    return this;
  }
  setRange({ sheetId, area }: RangeObject): this {
    this.replace((entry) => [{ ...entry, sheetId, area }]);
    return this;
  }
  remove(): void {
    this.replace(() => []);
  }

  private entry(): NamedRange {
    const entry = this.run.view().namedRanges.find(({ name }) => name === this.name);
    if (!entry) throw this.run.error("The named range no longer exists.");
    return entry;
  }
  private replace(change: (entry: NamedRange) => NamedRange[]): void {
    const { name } = this.entry();
    this.run.change(1, (book) => {
      book.namedRanges = book.namedRanges.flatMap((entry) => (entry.name === name ? change(entry) : [entry]));
    });
  }
}

const SPEC: ClassSpec<NamedRangeObject> = simulated({
  name: "NamedRange",
  fullName: "SpreadsheetApp.NamedRange",
  methods: { getName: [""], getRange: [""], remove: [""], setName: ["string"], setRange: ["Range"] },
});

/** Guarded named ranges: of one sheet, or of all (null). */
export function namedRanges(run: Run, sheetId: number | null): NamedRangeObject[] {
  const found = run.view().namedRanges.filter((entry) => sheetId === null || entry.sheetId === sheetId);
  return run.realm.list(found.map(({ name }) => guard(run, SPEC, new NamedRangeObject(run, name))));
}
