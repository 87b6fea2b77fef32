import { type Injector, InterceptorEffectEnum } from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { isDateFormat } from "../../simulator/numberFormat.ts";
import { type BookMirror, cellOf, sheetOf } from "./bookMirror.ts";
import { colourOf } from "./colourRules.ts";
import { extrasOf } from "./toUniverCell.ts";
import { CELL_TYPE } from "./univerCodes.ts";

/**
 * Univer looks into every text for a number or a date, to mark it, and does so many times a frame, even where the marks
 * are turned off. It does not where a cell says nothing of its kind; that is said again below its priority, 10.
 */
const AFTER_MARKS = 9;

/** Cells show the server's text and the colour of the first rule that applies; the editors show what was typed. */
export function showCells(injector: Injector, book: () => BookMirror | null, now: () => number): void {
  const service = injector.get(SheetInterceptorService);
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: 90,
    handler: (cell, { rawData, subUnitId, row, col, workbook }, next) => {
      const { text } = extrasOf(rawData || null);
      const shown = book();
      const sheet = shown && sheetOf(shown, Number(subUnitId));
      const colour = sheet && colourOf(sheet, row + 1, col + 1, now());
      const isString = cell?.t === CELL_TYPE.string;
      if (text === undefined && !colour && !isString) return next(cell);
      const own = typeof cell?.s === "string" ? workbook.getStyles().get(cell.s) : cell?.s;
      return next({
        ...(cell ?? rawData),
        ...(text !== undefined && { v: text }),
        ...(colour && { s: { ...own, ...colour } }),
        ...(isString && { t: undefined }),
      });
    },
  });
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: AFTER_MARKS,
    handler: (cell, _place, next) =>
      next(cell && cell.t === undefined && typeof cell.v === "string" ? { ...cell, t: CELL_TYPE.string } : cell),
  });
  service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 90,
    handler: (cell, { subUnitId, row, col }, next) => {
      const typed = typedText(book(), Number(subUnitId), row + 1, col + 1);
      return next(typed === null ? cell : { ...cell, v: typed, t: CELL_TYPE.string });
    },
  });
}

/** What the formula bar shows of a cell, where that is not its value: formula, date, number with the locale's comma. */
export function typedText(book: BookMirror | null, sheetId: number, row: number, column: number): string | null {
  const cell = book && cellOf(sheetOf(book, sheetId), row, column);
  if (!book || !cell) return null;
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value !== "number") return null;
  const format = book.styles[cell.style ?? -1]?.numberFormat ?? "";
  if (isDateFormat(format) || format.includes("%")) return cell.text ?? null;
  return String(cell.value).replace(".", /^(?:vi|de|fr|es|it|ru)/.test(book.locale) ? "," : ".");
}
