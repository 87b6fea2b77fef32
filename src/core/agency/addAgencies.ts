import type { LeadKind } from "../notice/notice.ts";
import { AGENCY_KIND_LABELS, type Agency } from "./agency.ts";
import { checkDirectory, type DirectoryIssue, issueNames } from "./checkDirectory.ts";
import { foldName } from "./foldName.ts";

/** An agency as a person types it in beside a directive. */
export interface TypedAgency {
  readonly name: string;
  readonly kind: LeadKind;
  readonly block: string;
  readonly mailed: boolean;
  readonly addresses: readonly string[];
}

/** Further agencies stand at the end of the directory's order, in the order in which they were typed. */
export function newAgencies(typed: readonly TypedAgency[], known: readonly Agency[]): readonly Agency[] {
  const orders = known.map(({ order }) => order).filter((order) => order < Number.MAX_SAFE_INTEGER);
  const last = Math.max(0, ...orders);
  return typed.map(({ name, kind, block, mailed, addresses }, index) => ({
    name: name.normalize("NFC").trim(),
    shortNames: [],
    kind,
    block: block.trim(),
    order: last + index + 1,
    mailed,
    addresses: addresses.map((address) => address.trim()).filter((address) => address !== ""),
    salutation: "",
    contact: "",
    validFrom: null,
    validTo: null,
    successors: [],
  }));
}

/** What is wrong with `added` in a directory that holds `known`; faults that were there before are not theirs. */
export function checkAdded(added: readonly Agency[], known: readonly Agency[]): readonly DirectoryIssue[] {
  const names = new Set(added.map(({ name }) => foldName(name)));
  return checkDirectory([...known, ...added]).filter((issue) =>
    issueNames(issue).some((name) => names.has(foldName(name))),
  );
}

/** The cells of an added agency on the sheet “Cơ quan”. */
export function agencyCells({ order, name, kind, block, mailed, addresses }: Agency) {
  return { order, name, kind: AGENCY_KIND_LABELS[kind], block, mailed, addresses: addresses.join("; ") };
}
