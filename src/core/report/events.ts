import type { IsoDate } from "../calendar/isoDate.ts";
import type { Table } from "../register/column.ts";
import type { SheetRow } from "../register/sheets.ts";
import { foldWords } from "../text/foldWords.ts";

/** Words of the column “Loại” of the sheet “Diễn biến”. */
export const EVENT_KINDS = [
  { key: "progress", words: "báo cáo tiến độ" },
  { key: "claimed", words: "báo cáo hoàn thành" },
  { key: "submitted", words: "đã trình" },
  { key: "confirmed", words: "xác nhận" },
  { key: "returned", words: "trả lại" },
  { key: "extensionAsked", words: "đề nghị gia hạn" },
  { key: "extended", words: "gia hạn" },
  { key: "extensionRefused", words: "không gia hạn" },
  { key: "eventCame", words: "đủ điều kiện" },
  { key: "reassigned", words: "bàn giao, phân công" },
  { key: "urged", words: "đôn đốc" },
  { key: "transferred", words: "chuyển cơ quan" },
  { key: "disputed", words: "có ý kiến" },
  { key: "occurrence", words: "kỳ báo cáo" },
  { key: "paused", words: "tạm dừng" },
  { key: "dropped", words: "thôi theo dõi" },
  { key: "corrected", words: "đính chính" },
] as const;

export type EventKey = (typeof EVENT_KINDS)[number]["key"];

export interface DatedEvent {
  readonly kind: EventKey;
  readonly date: IsoDate;
  readonly paper: string;
  readonly content: string;
}

/** “Loại” of an event. */
export function eventKindWords(key: EventKey): string {
  return EVENT_KINDS.find((kind) => kind.key === key)?.words ?? key;
}

const KEY_BY_WORDS: ReadonlyMap<string, EventKey> = new Map(EVENT_KINDS.map(({ key, words }) => [words, key]));

/** Events by Mã, oldest first; lines without a date or with an unknown kind are left out. */
export function eventsById(events: Table<SheetRow<"events">>): ReadonlyMap<string, readonly DatedEvent[]> {
  const byId = new Map<string, DatedEvent[]>();
  for (const { values } of events.rows) {
    const kind = KEY_BY_WORDS.get(foldWords(values.kind));
    if (!kind || !values.date) continue;
    const list = byId.get(values.id.trim()) ?? [];
    list.push({ kind, date: values.date, paper: values.paper, content: values.content });
    byId.set(values.id.trim(), list);
  }
  for (const list of byId.values()) list.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return byId;
}

/** The latest event of one of `kinds`, up to and including `until`; null when there is none. */
export function latestEvent(
  events: readonly DatedEvent[],
  kinds: readonly EventKey[],
  until: IsoDate,
): DatedEvent | null {
  return events.reduce<DatedEvent | null>((latest, event) => {
    return kinds.includes(event.kind) && event.date <= until ? event : latest;
  }, null);
}
