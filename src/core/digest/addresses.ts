import type { Agency } from "../agency/agency.ts";

/** One address as mail systems take it; no names, no lists. */
const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;

/** RFC 5321: the longest address that can be delivered to. */
const LONGEST = 254;

function isMailAddress(text: string): boolean {
  return text.length <= LONGEST && ADDRESS.test(text);
}

/** Addresses that mail can be sent to, in the order of the directory, each once. */
export function validAddresses(agency: Agency): readonly string[] {
  return [...new Set(agency.addresses.map((address) => address.trim()))].filter(isMailAddress);
}

/** What stands in the directory as an address but is none. */
export function invalidAddresses(agency: Agency): readonly string[] {
  return agency.addresses
    .map((address) => address.trim())
    .filter((address) => address !== "" && !isMailAddress(address));
}
