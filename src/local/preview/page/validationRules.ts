import type { IRange, ISheetDataValidationRule } from "@univerjs/core";
import { toA1 } from "../../simulator/area.ts";
import type { CellRule } from "../../simulator/cellRule.ts";
import type { RowView } from "../protocol.ts";
import { ON_INVALID, RENDER_LIST } from "./univerCodes.ts";

interface Run {
  readonly rule: number;
  readonly column: number;
  readonly from: number;
  to: number;
}

/** The cells under each validation, as tall ranges of one column. Rows and columns count from 0. */
export function ruleRanges(rows: readonly RowView[]): ReadonlyMap<number, readonly IRange[]> {
  const open: (Run | undefined)[] = [];
  const runs: Run[] = [];
  for (const { index, cells } of rows) {
    for (let column = 0; column < Math.max(cells.length, open.length); column += 1) {
      const rule = cells[column]?.rule;
      const run = open[column];
      if (run && run.rule === rule && run.to === index - 2) run.to = index - 1;
      else
        open[column] = rule === undefined ? undefined : begin(runs, { rule, column, from: index - 1, to: index - 1 });
    }
  }
  const found = new Map<number, IRange[]>();
  for (const { rule, column, from, to } of runs) {
    const range = { startRow: from, endRow: to, startColumn: column, endColumn: column };
    found.set(rule, [...(found.get(rule) ?? []), range]);
  }
  return found;
}

function begin(runs: Run[], run: Run): Run {
  runs.push(run);
  return run;
}

/** Validations of a sheet for Univer; kinds that only the server checks are left out. `nameOf` gives a sheet's name by id. */
export function validationRules(
  rows: readonly RowView[],
  rules: readonly CellRule[],
  nameOf: (sheetId: number) => string | null,
): ISheetDataValidationRule[] {
  return [...ruleRanges(rows)].flatMap(([index, ranges]) => {
    const rule = rules[index];
    const kind = rule && kindOf(rule, nameOf);
    if (!kind) return [];
    const errorStyle = rule.allowInvalid ? ON_INVALID.warn : ON_INVALID.stop;
    // The server refuses, in Google's words.
    return [{ uid: `v${index}`, ranges: [...ranges], allowBlank: true, showErrorMessage: false, errorStyle, ...kind }];
  });
}

type Kind = Pick<ISheetDataValidationRule, "type"> & Partial<ISheetDataValidationRule>;

function kindOf({ criterion }: CellRule, nameOf: (sheetId: number) => string | null): Kind | null {
  switch (criterion.kind) {
    case "CHECKBOX":
      return { type: "checkbox" };
    case "VALUE_IN_LIST":
      return { type: "list", formula1: JSON.stringify(criterion.values), ...dropdown(criterion.showDropdown) };
    case "VALUE_IN_RANGE": {
      const name = nameOf(criterion.sheetId);
      const address = toA1(criterion.area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
      return name === null
        ? null
        : { type: "list", formula1: `='${name.replace(/'/g, "''")}'!${address}`, ...dropdown(criterion.showDropdown) };
    }
    default:
      return null;
  }
}

function dropdown(showDropDown: boolean): Partial<ISheetDataValidationRule> {
  return { showDropDown, renderMode: showDropDown ? RENDER_LIST.arrow : RENDER_LIST.text };
}
