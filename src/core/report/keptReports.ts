import { addDays, type IsoDate } from "../calendar/isoDate.ts";
import type { Table } from "../register/column.ts";
import type { SheetRow } from "../register/sheets.ts";
import { textHash } from "../text/textHash.ts";
import type { FrozenReport } from "./frozenReport.ts";
import { frozenText, readFrozen } from "./frozenText.ts";
import { periodLastYear, periodWords, type ReportPeriod } from "./reportPeriod.ts";
import { isSameScope, type ReportScope } from "./reportScope.ts";
import { scopeWords } from "./scopeWords.ts";

type Row = SheetRow<"reports">;

/** What “Tình trạng” of a kept report says; a withdrawn one counts for nothing. */
export const KEPT_STATES = { kept: "Đã chốt", withdrawn: "Đã hủy" } as const;

/** A cell holds 50,000 characters. */
const PART_LENGTH = 45_000;

/** A report on the sheet “Báo cáo đã chốt”; what it holds is read when asked for. */
export interface KeptReport {
  /** “BC-0001”. */
  readonly id: string;
  /** Lines of the sheet. */
  readonly lines: readonly number[];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly madeAt: string;
  readonly isWithdrawn: boolean;
  /** null when somebody has changed what was kept: the hash does not agree. */
  readonly read: () => FrozenReport | null;
}

const ID = /^BC-(\d+)$/;

function readParts(parts: readonly Row[]): FrozenReport | null {
  const sorted = [...parts].sort((a, b) => (a.part ?? 0) - (b.part ?? 0));
  const text = sorted.map(({ data }) => data).join("");
  return textHash(text) === sorted[0]?.hash.trim() ? readFrozen(text) : null;
}

/** Every kept report, in the order in which they were made. */
export function keptReports({ rows }: Table<Row>): readonly KeptReport[] {
  const byId = new Map<string, { line: number; values: Row }[]>();
  for (const { line, values } of rows) byId.set(values.id, [...(byId.get(values.id) ?? []), { line, values }]);
  return [...byId].flatMap(([id, parts]): KeptReport[] => {
    const first = parts[0]?.values;
    if (!first || !ID.test(id)) return [];
    let known: FrozenReport | null | undefined;
    return [
      {
        id,
        lines: parts.map(({ line }) => line),
        from: first.from,
        to: first.to,
        madeAt: first.madeAt,
        isWithdrawn: parts.some(({ values }) => values.state.trim() === KEPT_STATES.withdrawn),
        read: () => {
          if (known === undefined) known = readParts(parts.map(({ values }) => values));
          return known;
        },
      },
    ];
  });
}

/** Kept reports that a report on `period` and `scope` has to do with. */
export interface RelatedReports {
  /** The last one whose closing stock opens this one. */
  readonly previous: FrozenReport | null;
  /** Of the same period a year before. */
  readonly lastYear: FrozenReport | null;
  /** Of the same period and scope, made before. */
  readonly same: { readonly id: string; readonly madeAt: string; readonly frozen: FrozenReport } | null;
  /** Those that would have been used, had nobody changed them. */
  readonly broken: readonly string[];
}

/** The last one made that holds for `wanted`; those that are broken are told and passed over. */
function lastOf(
  kept: readonly KeptReport[],
  wanted: (report: KeptReport) => boolean,
  serves: (frozen: FrozenReport) => boolean,
  broken: string[],
): { readonly report: KeptReport; readonly frozen: FrozenReport } | null {
  for (let index = kept.length - 1; index >= 0; index--) {
    const report = kept[index];
    if (!report || report.isWithdrawn || !wanted(report)) continue;
    const frozen = report.read();
    if (frozen === null) broken.push(report.id);
    else if (serves(frozen)) return { report, frozen };
  }
  return null;
}

/** Looks up what was kept for a report on `period` and `scope`. @param opens whether a report's stock can open that scope */
export function relatedReports(
  kept: readonly KeptReport[],
  period: ReportPeriod,
  scope: ReportScope,
  opens: (frozen: FrozenReport) => boolean,
): RelatedReports {
  const broken: string[] = [];
  const year = periodLastYear(period);
  const before = addDays(period.from, -1);
  const isSame = (frozen: FrozenReport) => isSameScope(frozen.scope, scope);
  const previous =
    lastOf(kept, ({ to }) => to === before, isSame, broken) ?? lastOf(kept, ({ to }) => to === before, opens, []);
  const lastYear = year && lastOf(kept, ({ from, to }) => from === year.from && to === year.to, isSame, broken);
  const same = lastOf(kept, ({ from, to }) => from === period.from && to === period.to, isSame, broken);
  return {
    previous: previous?.frozen ?? null,
    lastYear: lastYear?.frozen ?? null,
    same: same && { id: same.report.id, madeAt: same.report.madeAt, frozen: same.frozen },
    broken: [...new Set(broken)],
  };
}

/** “BC-0007”, after the highest ever kept. */
export function nextReportId({ rows }: Table<Row>): string {
  const most = rows.reduce((highest, { values }) => Math.max(highest, Number(ID.exec(values.id)?.[1] ?? 0)), 0);
  return `BC-${String(most + 1).padStart(4, "0")}`;
}

/** The rows that keep a report: one, or as many as its text takes. @param madeAt "YYYY-MM-DD HH:MM:SS" */
export function rowsToKeep(id: string, frozen: FrozenReport, madeAt: string, by: string): readonly Row[] {
  const text = frozenText(frozen);
  const { period, scope } = frozen;
  const hash = textHash(text);
  const parts = Math.ceil(text.length / PART_LENGTH);
  return Array.from({ length: parts }, (_, index) => ({
    id,
    part: index + 1,
    period: periodWords(period),
    from: period.from,
    to: period.to,
    scope: scopeWords(scope),
    madeAt,
    by,
    state: KEPT_STATES.kept,
    hash,
    data: text.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH),
  }));
}
