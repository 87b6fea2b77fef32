import type { IStyleData } from "@univerjs/core";
import type { Area } from "../../simulator/area.ts";
import type { ColourRuleView, SheetFrame } from "../protocol.ts";
import { cellOf, type SheetMirror } from "./bookMirror.ts";
import { type ColourFormula, colourFormula } from "./colourFormula.ts";
import { YES } from "./univerCodes.ts";

interface ReadRule {
  readonly ranges: readonly Area[];
  /** Upper left cell of the first range: the one that the formula is written for. */
  readonly row: number;
  readonly column: number;
  readonly holds: ColourFormula;
  readonly look: IStyleData;
}

const readFrames = new WeakMap<readonly ColourRuleView[], readonly ReadRule[]>();

/** Rules of a sheet in their order; those whose formula cannot be read here colour nothing. */
function rulesOf({ colourRules }: SheetFrame): readonly ReadRule[] {
  const known = readFrames.get(colourRules);
  if (known) return known;
  const rules = colourRules.flatMap((rule) => {
    const holds = colourFormula(rule.formula);
    const [first] = rule.ranges;
    return holds && first
      ? [{ ranges: rule.ranges, row: first.row, column: first.column, holds, look: lookOf(rule) }]
      : [];
  });
  readFrames.set(colourRules, rules);
  return rules;
}

interface Colours {
  /** The virtual moment that they hold for. */
  readonly now: number;
  /** By row and column: row × {@link WIDEST} + column. */
  readonly cells: Map<number, IStyleData | null>;
}

/** Google's most columns of a sheet, and more. */
const WIDEST = 32_768;

/** Of sheets as they were told: the grid asks for every cell many times a frame. */
const known = new WeakMap<SheetMirror, Colours>();

/**
 * What the colour rules give a cell: the first that applies wins; null for none.
 * @param row 1-based @param column 1-based @param now serial number of the virtual moment
 */
export function colourOf(sheet: SheetMirror, row: number, column: number, now: number): IStyleData | null {
  const before = known.get(sheet);
  const colours = before?.now === now ? before : { now, cells: new Map<number, IStyleData | null>() };
  if (colours !== before) known.set(sheet, colours);
  const place = row * WIDEST + column;
  const colour = colours.cells.get(place);
  if (colour !== undefined) return colour;
  const found = workedOut(sheet, row, column, now);
  colours.cells.set(place, found);
  return found;
}

function workedOut(sheet: SheetMirror, row: number, column: number, now: number): IStyleData | null {
  const at = (r: number, c: number) => cellOf(sheet, r, c)?.value ?? null;
  const rule = rulesOf(sheet.frame).find(
    ({ ranges, holds, ...from }) =>
      ranges.some((area) => contains(area, row, column)) &&
      holds({ down: row - from.row, right: column - from.column, now, at }),
  );
  return rule?.look ?? null;
}

function contains(area: Area, row: number, column: number): boolean {
  const isInRows = row >= area.row && row < area.row + area.rows;
  return isInRows && column >= area.column && column < area.column + area.columns;
}

function lookOf(rule: ColourRuleView): IStyleData {
  return {
    ...(rule.background && { bg: { rgb: rule.background } }),
    ...(rule.fontColor && { cl: { rgb: rule.fontColor } }),
    ...(rule.bold && { bl: YES }),
    ...(rule.italic && { it: YES }),
    ...(rule.strikethrough && { st: { s: YES } }),
    ...(rule.underline && { ul: { s: YES } }),
  };
}
