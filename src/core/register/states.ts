import { foldWords } from "../text/foldWords.ts";

/** Column “Trạng thái”: what people set. Order is the order of the dropdown. */
export const STATES = [
  { key: "assigned", vi: "Mới giao", en: "Assigned", section: "open" },
  { key: "inProgress", vi: "Đang thực hiện", en: "In progress", section: "open" },
  { key: "submitted", vi: "Đã trình", en: "Submitted", section: "reported" },
  { key: "claimed", vi: "Chờ xác nhận", en: "Awaiting confirmation", section: "reported" },
  { key: "done", vi: "Hoàn thành", en: "Completed", section: "done" },
  { key: "paused", vi: "Tạm dừng", en: "Paused", section: "untracked" },
  { key: "dropped", vi: "Thôi theo dõi", en: "No longer tracked", section: "untracked" },
] as const;

export type StateKey = (typeof STATES)[number]["key"];

/** Is something still to be done, be it paused? */
export function isUnfinished(state: StateKey): boolean {
  return state !== "done" && state !== "dropped";
}

/** Column “Loại thời hạn”. */
export const DEADLINE_KINDS = [
  { key: "date", vi: "Ngày cụ thể", en: "Date" },
  { key: "target", vi: "Mốc phấn đấu", en: "Target" },
  { key: "recurring", vi: "Định kỳ", en: "Recurring" },
  { key: "event", vi: "Khi đủ điều kiện", en: "On an event" },
  { key: "asap", vi: "Khẩn trương, không ghi ngày", en: "Urgent, no date" },
  { key: "none", vi: "Không quy định", en: "None" },
  { key: "preparation", vi: "Chuẩn bị họp", en: "Meeting preparation" },
] as const;

export type DeadlineKindKey = (typeof DEADLINE_KINDS)[number]["key"];

interface Labelled<Key> {
  readonly key: Key;
  readonly vi: string;
  readonly en: string;
}

/** The row of `table` that a cell names, in either language; null for anything else. */
export function keyOfLabel<Key>(table: readonly Labelled<Key>[], cell: string): Key | null {
  // most cells hold a label as the register offers it; this runs several times a row
  const exact = table.find(({ vi, en }) => vi === cell || en === cell);
  if (exact || cell === "") return exact?.key ?? null;
  const wanted = foldWords(cell);
  const found = table.find((row) => row.vi.toLowerCase() === wanted || row.en.toLowerCase() === wanted);
  return found ? found.key : null;
}

/** Vietnamese label as it stands in the register. */
export function labelOf<Key>(table: readonly Labelled<Key>[], key: Key): string {
  const found = table.find((row) => row.key === key);
  if (!found) throw new Error(`No label for ${String(key)}`);
  return found.vi;
}
