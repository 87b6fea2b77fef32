import type { Content, Row } from "../simulator/book.ts";
import { plainStyle } from "../simulator/style.ts";
import { sameRule } from "./palette.ts";

/** Whether two rows hold and show the same; a missing row is an empty one. */
export function sameRow(a: Row | undefined, b: Row | undefined): boolean {
  if (a === b) return true;
  return (
    (a?.height ?? null) === (b?.height ?? null) &&
    (a?.hiddenByUser ?? false) === (b?.hiddenByUser ?? false) &&
    (a?.hiddenByFilter ?? false) === (b?.hiddenByFilter ?? false) &&
    sameList(a?.contents, b?.contents, sameContent) &&
    sameList(a?.styles, b?.styles, (left = plainStyle, right = plainStyle) => left === right) &&
    sameList(a?.notes, b?.notes, (left = "", right = "") => left === right) &&
    sameList(a?.rules, b?.rules, sameRule)
  );
}

type Same<T> = (a: T | undefined, b: T | undefined) => boolean;

function sameList<T>(a: readonly (T | undefined)[] = [], b: readonly (T | undefined)[] = [], same: Same<T>): boolean {
  for (let at = Math.max(a.length, b.length) - 1; at >= 0; at -= 1) {
    if (!same(a[at], b[at])) return false;
  }
  return true;
}

function sameContent(a: Content | undefined = null, b: Content | undefined = null): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return false;
  return a.formula === b.formula && a.value === b.value;
}
