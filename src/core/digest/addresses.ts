import type { Agency } from "../agency/agency.ts";
import { isMailAddress } from "../text/mailAddress.ts";

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
