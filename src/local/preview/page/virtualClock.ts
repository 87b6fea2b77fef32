import { msToSerial } from "../../simulator/zones.ts";

/** The virtual clock as colour rules see it. */
export interface VirtualClock {
  /** Serial number of the moment. */
  now(): number;
  /** @param iso virtual time @returns whether it is another day */
  set(iso: string, zone: string): boolean;
}

export function virtualClock(): VirtualClock {
  let serial = 0;
  return {
    now: () => serial,
    set(iso, zone) {
      const before = Math.floor(serial);
      serial = msToSerial(Date.parse(iso), zone);
      return Math.floor(serial) !== before;
    },
  };
}
