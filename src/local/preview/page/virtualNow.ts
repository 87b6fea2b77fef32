import { BaseFunction, FUNCTION_NAMES_DATE, NumberValueObject } from "@univerjs/preset-sheets-core";
import { msToSerial } from "../../simulator/zones.ts";

let serial = 0;

/** Sets what TODAY() and NOW() are in colour rules. @param iso virtual time @returns whether it is another day */
export function setVirtualNow(iso: string, zone: string): boolean {
  const before = Math.floor(serial);
  serial = msToSerial(Date.parse(iso), zone);
  return Math.floor(serial) !== before;
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
