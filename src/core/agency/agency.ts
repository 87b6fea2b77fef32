import type { IsoDate } from "../calendar/isoDate.ts";
import type { LeadKind } from "../notice/notice.ts";
import { foldWords } from "../text/foldWords.ts";

/** A row of the sheet “Cơ quan”. Text is "" when blank. */
export interface Agency {
  readonly name: string;
  readonly shortNames: readonly string[];
  readonly kind: LeadKind;
  readonly block: string;
  /** Place in every table, ascending. */
  readonly order: number;
  readonly mailed: boolean;
  readonly addresses: readonly string[];
  readonly salutation: string;
  readonly contact: string;
  /** First day; null: since ever. */
  readonly validFrom: IsoDate | null;
  /** Last day; null: still there. */
  readonly validTo: IsoDate | null;
  /** Names of those that took over on the day after `validTo`. */
  readonly successors: readonly string[];
}

/** The word for each kind on the sheet “Cơ quan”. */
export const AGENCY_KIND_LABELS: Readonly<Record<LeadKind, string>> = {
  agency: "cơ quan",
  group: "nhóm",
  leader: "lãnh đạo",
  own: "nội bộ",
  other: "tổ chức khác",
};

const KINDS: readonly LeadKind[] = ["agency", "group", "leader", "own", "other"];

/** Reads the word of the sheet (“cơ quan”); null when it is none of ours. */
export function agencyKindOf(label: string): LeadKind | null {
  const word = foldWords(label);
  return KINDS.find((kind) => AGENCY_KIND_LABELS[kind] === word) ?? null;
}

/** The first and the last day count. */
export function isValidOn(agency: Pick<Agency, "validFrom" | "validTo">, on: IsoDate): boolean {
  if (agency.validFrom !== null && on < agency.validFrom) return false;
  return agency.validTo === null || on <= agency.validTo;
}

/** Is there a day on which both are there? */
export function existTogether(a: Pick<Agency, "validFrom" | "validTo">, b: typeof a): boolean {
  const aEndsFirst = a.validTo !== null && b.validFrom !== null && a.validTo < b.validFrom;
  const bEndsFirst = b.validTo !== null && a.validFrom !== null && b.validTo < a.validFrom;
  return !aEndsFirst && !bEndsFirst;
}
