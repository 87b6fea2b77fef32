import type * as Api from "../../addon/google.ts";
import { readDisplay } from "./cellValues.ts";
import { type ClassSpec, guard, simulated } from "./guard.ts";
import { rangeObject, rangeOver } from "./Range.ts";
import { type RangeRef, sheetOf } from "./rangeAccess.ts";
import type { Run } from "./run.ts";

/** Finds text as it is shown, row by row. */
class TextFinderObject {
  readonly run: Run;
  private readonly where: RangeRef;
  private readonly text: string;
  private matchesCase = false;
  private matchesWhole = false;
  private usesPattern = false;

  constructor(where: RangeRef, text: string) {
    this.run = where.run;
    this.where = where;
    this.text = text;
  }

  matchCase(matches: boolean): this {
    this.matchesCase = matches;
    return this;
  }
  matchEntireCell(matches: boolean): this {
    this.matchesWhole = matches;
    return this;
  }
  useRegularExpression(uses: boolean): this {
    this.usesPattern = uses;
    return this;
  }
  findAll(): Api.Range[] {
    return this.run.realm.list(
      this.places().map(([row, column]) => rangeObject(this.run, this.where.sheetId, row, column, 1, 1)),
    );
  }
  findNext(): Api.Range | null {
    const [place] = this.places();
    return place ? rangeObject(this.run, this.where.sheetId, place[0], place[1], 1, 1) : null;
  }
  /** @returns how many places were replaced, several in a cell counted each. */
  replaceAllWith(replacement: string): number {
    const pattern = this.pattern("g");
    let count = 0;
    for (const [row, column] of this.places()) {
      const cell = rangeOver(this.run, this.where.sheetId, { row, column, rows: 1, columns: 1 });
      const text = String(cell.getValues()[0]?.[0] ?? "");
      count += text.match(pattern)?.length ?? 0;
      cell.setValue(text.replace(pattern, () => replacement));
    }
    return count;
  }

  private pattern(flags: string): RegExp {
    const source = this.usesPattern ? this.text : this.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(this.matchesWhole ? `^(?:${source})$` : source, this.matchesCase ? flags : `${flags}i`);
  }

  private places(): (readonly [number, number])[] {
    const { area } = this.where;
    const pattern = this.pattern("");
    return readDisplay(this.run.view(), sheetOf(this.where), area).flatMap((row, r) =>
      row.flatMap((text, c) => (pattern.test(text) ? [[area.row + r, area.column + c] as const] : [])),
    );
  }
}

const SPEC: ClassSpec<TextFinderObject> = simulated({
  name: "TextFinder",
  fullName: "SpreadsheetApp.TextFinder",
  methods: {
    findAll: [""],
    findNext: [""],
    matchCase: ["boolean"],
    matchEntireCell: ["boolean"],
    replaceAllWith: ["string"],
    useRegularExpression: ["boolean"],
  },
});

/** A guarded finder over a range. */
export function textFinder(where: RangeRef, text: string): TextFinderObject {
  return guard(where.run, SPEC, new TextFinderObject(where, text));
}
