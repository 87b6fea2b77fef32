import { type Message, message } from "../messages/say.ts";
import { PROPERTY } from "./propertyKeys.ts";

/** A live run comes every hour; Google may skip a few, a whole day means that it has stopped. */
export const HEARTBEAT_HOURS = 26;

/** What “Tổng hợp” says of automation; anything else is why nothing runs by itself. */
export const AUTOMATION_ON = "đang bật";
export const AUTOMATION_NEVER = "chưa bật";

type Properties = Readonly<Record<string, string>>;

/** Since when, and by whom, mail and automation are paused. */
export interface Pause {
  /** "YYYY-MM-DD HH:MM:SS" in the spreadsheet's zone. */
  readonly at: string;
  readonly by: string;
}

/** The property's value for a pause. */
export function pauseMark({ at, by }: Pause): string {
  return `${at}|${by}`;
}

/** null: nothing is paused. */
export function pauseOf(properties: Properties): Pause | null {
  const mark = properties[PROPERTY.paused] ?? "";
  if (mark === "") return null;
  const [at = "", by = ""] = mark.split("|");
  return { at, by };
}

/** "05/11/2026" of "2026-11-05 07:00:00". */
export function dayOfStamp(stamp: string): string {
  return stamp.slice(0, 10).split("-").reverse().join("/");
}

export function automationWords(properties: Properties): string {
  const pause = pauseOf(properties);
  if (pause) return `tạm ngừng từ ${dayOfStamp(pause.at)}`;
  return properties[PROPERTY.triggerId] ? AUTOMATION_ON : AUTOMATION_NEVER;
}

/** Whose account runs by itself and sends; "" while nothing does. */
export function ownerWords(properties: Properties): string {
  const owner = properties[PROPERTY.triggerId] ? (properties[PROPERTY.triggerOwner] ?? "") : "";
  return owner === "" ? "" : `Tài khoản chạy, gửi: ${owner}`;
}

/** Hours between two stamps "YYYY-MM-DD HH:MM:SS" of one zone; null where the first is none. */
export function hoursBetween(from: string, to: string): number | null {
  const [start, end] = [from, to].map((stamp) => Date.parse(`${stamp.replace(" ", "T")}Z`));
  if (start === undefined || end === undefined || Number.isNaN(start) || Number.isNaN(end)) return null;
  return (end - start) / 3_600_000;
}

/** Has the hourly run, once switched on, stopped? */
export function isHeartbeatLate(properties: Properties, now: string): boolean {
  if (!properties[PROPERTY.triggerId]) return false;
  const hours = hoursBetween(properties[PROPERTY.heartbeat] || properties[PROPERTY.triggerSince] || "", now);
  return hours !== null && hours > HEARTBEAT_HOURS;
}

/** Why no e-mail may leave; empty when it may. */
export function pausedNotice(properties: Properties): readonly Message[] {
  const pause = pauseOf(properties);
  return pause ? [message("msg.pausedSince", { date: dayOfStamp(pause.at), by: pause.by || "?" })] : [];
}

/** The warning for years of which the sheet “Ngày nghỉ” knows nothing; empty where there are none. */
export function holidayNotice(properties: Properties): readonly Message[] {
  const years = (properties[PROPERTY.holidayGap] ?? "").split(" ").filter((year) => year !== "");
  return years.length === 0 ? [] : [message("msg.holidayYearMissing", { years: years.join(", ") })];
}

/** What whoever opens the book must know at once. */
export function openingNotices(properties: Properties, now: string): readonly Message[] {
  const paused = pausedNotice(properties);
  const told = [...paused, ...holidayNotice(properties)];
  if (paused.length > 0 || !isHeartbeatLate(properties, now)) return told;
  return [
    ...told,
    message("msg.heartbeatLate", { owner: properties[PROPERTY.triggerOwner] ?? "?", hours: HEARTBEAT_HOURS }),
  ];
}
