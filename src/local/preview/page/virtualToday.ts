import { BaseFunction, FUNCTION_NAMES_DATE, NumberValueObject } from "@univerjs/preset-sheets-core";

let serial = 0;

/** Sets what TODAY() and NOW() are in colour rules. @param days serial number, with the time as its fraction */
export function setVirtualNow(days: number): void {
  serial = days;
}

class VirtualToday extends BaseFunction {
  override calculate() {
    return NumberValueObject.create(Math.floor(serial));
  }
}

class VirtualNow extends BaseFunction {
  override calculate() {
    return NumberValueObject.create(serial);
  }
}

/** The functions of the clock, to be given to the formula engine in place of its own. */
export const VIRTUAL_CLOCK: [typeof BaseFunction, string][] = [
  [VirtualToday, FUNCTION_NAMES_DATE.TODAY],
  [VirtualNow, FUNCTION_NAMES_DATE.NOW],
];
