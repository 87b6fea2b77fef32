import type { Agency } from "../agency/agency.ts";
import type { IsoDate } from "../calendar/isoDate.ts";
import type { OfficialClass } from "../register/standings.ts";
import type { ReportRow } from "./reportRows.ts";

/** What of a row decides how it is counted. */
export type UnitRow = Pick<ReportRow, "root" | "officialClass" | "originalClass" | "reported" | "leftOn"> & {
  readonly row: Pick<ReportRow["row"], "id" | "given">;
  readonly leads: readonly { readonly agency: Pick<Agency, "name"> }[];
};

/** What a table counts once: a task, or a task given to one agency. */
export interface Unit {
  /** Mã of the task, or “Mã|agency”. */
  readonly key: string;
  /** null for tasks. */
  readonly agency: string | null;
  readonly ids: readonly string[];
  readonly given: IsoDate | null;
  readonly officialClass: OfficialClass;
  readonly originalClass: OfficialClass;
  readonly reported: boolean;
  /** Day it left the stock; null while open. */
  readonly leftOn: IsoDate | null;
}

/** Worst first: a task stands as its worst part does, and is finished only when every part is. */
const WORST: readonly OfficialClass[] = [
  "open.overdue",
  "open.missedTarget",
  "open.inTime",
  "open.waiting",
  "open.noDeadline",
  "done.late",
  "done.onTime",
  "done.noDeadline",
  "left",
  "unchecked",
];

function worstOf(classes: readonly OfficialClass[]): OfficialClass {
  return WORST.find((officialClass) => classes.includes(officialClass)) ?? "unchecked";
}

function earliest(rows: readonly UnitRow[]): IsoDate | null {
  const dates = rows.flatMap(({ row }) => row.given ?? []);
  return dates.reduce<IsoDate | null>((first, date) => (first === null || date < first ? date : first), null);
}

function lastLeft(rows: readonly UnitRow[]): IsoDate | null {
  return rows.reduce<IsoDate | null>((last, { leftOn }) => (leftOn && (!last || leftOn > last) ? leftOn : last), null);
}

/** Most tasks are one row: nothing is to be compared. */
function taskOfOne(key: string, { row, officialClass, originalClass, reported, leftOn }: UnitRow): Unit {
  const { id, given } = row;
  const isReported = leftOn === null && reported;
  return { key, agency: null, ids: [id], given, officialClass, originalClass, reported: isReported, leftOn };
}

function taskOf(key: string, rows: readonly UnitRow[]): Unit {
  const [only] = rows;
  if (only && rows.length === 1) return taskOfOne(key, only);
  const open = rows.filter(({ leftOn }) => leftOn === null);
  const speaking = open.length > 0 ? open : rows;
  return {
    key,
    agency: null,
    ids: rows.map(({ row }) => row.id),
    given: earliest(rows),
    officialClass: worstOf(speaking.map(({ officialClass }) => officialClass)),
    originalClass: worstOf(speaking.map(({ originalClass }) => originalClass)),
    reported: open.length > 0 && open.every(({ reported }) => reported),
    leftOn: open.length > 0 ? null : lastLeft(rows),
  };
}

/** One unit a task: a row without children, or a parent with the state of all its children. */
export function tasksOf(rows: readonly UnitRow[]): readonly Unit[] {
  const byRoot = new Map<string, UnitRow[]>();
  for (const row of rows) {
    const parts = byRoot.get(row.root);
    if (parts) parts.push(row);
    else byRoot.set(row.root, [row]);
  }
  return [...byRoot].map(([root, parts]) => taskOf(root, parts));
}

/** “NV-0012/1|Sở Tài chính”: a Mã holds no “|”, the name of an agency may. */
function assignmentKey(id: string, agency: string): string {
  return `${id}|${agency}`;
}

/** Mã in the key of an assignment. */
export function idOfKey(key: string): string {
  return key.slice(0, key.indexOf("|"));
}

/** Agency in the key of an assignment. */
export function agencyOfKey(key: string): string {
  return key.slice(key.indexOf("|") + 1);
}

/** One unit for each agency that leads a row (“lượt giao”). */
export function assignmentsOf(rows: readonly UnitRow[]): readonly Unit[] {
  return rows.flatMap(({ row, leads, officialClass, originalClass, reported, leftOn }) =>
    leads.map(
      ({ agency }): Unit => ({
        key: assignmentKey(row.id, agency.name),
        agency: agency.name,
        ids: [row.id],
        given: row.given,
        officialClass,
        originalClass,
        reported,
        leftOn,
      }),
    ),
  );
}
