import type { OfficialClass } from "../register/standings.ts";
import type { ReportRow } from "./reportRows.ts";

/** Where the four-class form counts what the full form tells apart. */
const FOLDED: Partial<Readonly<Record<OfficialClass, OfficialClass>>> = {
  "done.noDeadline": "done.onTime",
  "open.missedTarget": "open.inTime",
  "open.noDeadline": "open.inTime",
  "open.waiting": "open.inTime",
};

const folded = (officialClass: OfficialClass) => FOLDED[officialClass] ?? officialClass;

/** The rows in the four classes that some provinces use. */
export function foldClasses(rows: readonly ReportRow[]): readonly ReportRow[] {
  return rows.map((row) => ({
    ...row,
    officialClass: folded(row.officialClass),
    originalClass: folded(row.originalClass),
  }));
}
