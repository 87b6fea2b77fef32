import { accountOf, isSameDay, LIMITS } from "../simulator/limits.ts";
import type { TriggerEntry } from "../simulator/projectState.ts";
import type { Host } from "../simulator/run.ts";
import type { Schedule } from "../simulator/triggers.ts";
import type { StatusView, TriggerView } from "./protocol.ts";

const WEEK_DAYS = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];

/** What stands beside the grid, for a person. */
export function statusView({ state, nowMs, book }: Host, user: string, file: StatusView["file"]): StatusView {
  const use = state.mail[user];
  const { used, limit } = use && isSameDay(use, nowMs) ? use : { used: 0, limit: null };
  const mostToday = limit ?? LIMITS[accountOf(state, user)].mailRecipientsADay;
  return {
    now: new Date(nowMs).toISOString(),
    zone: book.zone,
    quotaLeft: Math.max(0, mostToday - used),
    triggers: state.triggers.map(triggerView),
    file,
  };
}

function triggerView({ handler, owner, schedule, nextAt, disabled }: TriggerEntry): TriggerView {
  return {
    handler,
    owner,
    schedule: scheduleWords(schedule),
    nextAt: nextAt === null || disabled ? null : new Date(nextAt).toISOString(),
  };
}

function scheduleWords(schedule: Schedule): string {
  switch (schedule.kind) {
    case "minutes":
      return schedule.every === 1 ? "mỗi phút" : `mỗi ${schedule.every} phút`;
    case "hours":
      return schedule.every === 1 ? "mỗi giờ" : `mỗi ${schedule.every} giờ`;
    case "days":
      return `${schedule.every === 1 ? "mỗi ngày" : `${schedule.every} ngày một lần`}, lúc ${schedule.atHour} giờ`;
    case "week":
      return `${WEEK_DAYS[schedule.weekDay - 1] ?? "mỗi tuần"} hằng tuần, lúc ${schedule.atHour} giờ`;
    case "month":
      return `ngày ${schedule.monthDay} hằng tháng, lúc ${schedule.atHour} giờ`;
    case "once":
      return "một lần";
    case "open":
      return "khi mở bảng tính";
    case "edit":
      return "khi sửa bảng tính";
    case "change":
      return "khi bảng tính thay đổi";
    case "formSubmit":
      return "khi có người gửi biểu mẫu";
  }
}
