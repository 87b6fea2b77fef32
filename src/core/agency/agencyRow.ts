import type { SheetRow } from "../register/sheets.ts";
import { type Agency, agencyKindOf } from "./agency.ts";
import type { AgencyDraft } from "./checkDirectory.ts";

/** A row of the sheet “Cơ quan”, as its cells hold it. */
export type AgencyRow = SheetRow<"agencies">;

function listOf(cell: string): string[] {
  return cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Addresses of a cell: parted by semicolons, commas, blanks or line breaks. */
function addressesOf(cell: string): string[] {
  return cell.split(/[;,\s]+/).filter((address) => address !== "");
}

/** The row as an agency; its kind stays the word of the sheet where that is none of ours. */
export function agencyDraft(row: AgencyRow): AgencyDraft {
  return {
    name: row.name.normalize("NFC").trim(),
    shortNames: listOf(row.shortNames),
    kind: agencyKindOf(row.kind) ?? row.kind,
    block: row.block,
    order: row.order ?? Number.MAX_SAFE_INTEGER,
    mailed: row.mailed,
    addresses: addressesOf(row.addresses),
    salutation: row.salutation,
    contact: row.contact,
    validFrom: row.validFrom,
    validTo: row.validTo,
    successors: listOf(row.successors),
  };
}

/** The row as an agency; one of unknown kind is some other body, which nothing is sent to unless it is ticked. */
export function agencyOfRow(row: AgencyRow): Agency {
  return { ...agencyDraft(row), kind: agencyKindOf(row.kind) ?? "other" };
}
