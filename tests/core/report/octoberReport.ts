import type { Directive } from "../../../src/core/register/registerColumns.ts";
import { calendarPeriod } from "../../../src/core/report/reportPeriod.ts";
import { directive } from "../../support/testBook.ts";

/** 15/9/2026 to 14/10/2026. */
export const OCTOBER = calendarPeriod("month", 2026, 10, 14);

/** One line of the model report: opening, given, on time, late, done without deadline, left, in time, overdue, target missed, no deadline, waiting. */
const LINES: readonly (readonly [string, ...number[]])[] = [
  ["Sở Tài chính", 22, 9, 11, 1, 0, 1, 12, 2, 1, 2, 1],
  ["Sở Xây dựng", 18, 8, 7, 2, 0, 0, 9, 4, 2, 2, 0],
  ["Sở Nông nghiệp và Môi trường", 20, 9, 8, 1, 1, 1, 10, 3, 1, 3, 1],
  ["Sở Khoa học và Công nghệ", 8, 5, 5, 0, 1, 0, 5, 0, 0, 2, 0],
  ["Ban Quản lý Khu kinh tế", 12, 5, 5, 1, 1, 0, 5, 2, 0, 2, 1],
  ["UBND phường Tân An", 9, 3, 3, 1, 0, 0, 4, 1, 1, 2, 0],
  ["UBND xã Đông Hồ", 7, 3, 3, 0, 0, 0, 3, 1, 0, 2, 1],
];

type Kind = "onTime" | "late" | "doneFree" | "left" | "inTime" | "overdue" | "missed" | "free" | "waiting";

/** Oldest first: what is late was given before the period, so that the stock holds it. */
const KINDS: readonly Kind[] = ["late", "left", "overdue", "onTime", "doneFree", "missed", "free", "waiting", "inTime"];
const PLACE: Readonly<Record<Kind, number>> = {
  onTime: 3,
  late: 4,
  doneFree: 5,
  left: 6,
  inTime: 7,
  overdue: 8,
  missed: 9,
  free: 10,
  waiting: 11,
};

const DONE = { state: "Hoàn thành", doneOn: "2026-10-05" } as const;

const CELLS: Readonly<Record<Kind, Parameters<typeof directive>[0]>> = {
  onTime: { ...DONE, due: "2026-10-10" },
  late: { ...DONE, due: "2026-09-04" },
  doneFree: DONE,
  left: { state: "Thôi theo dõi", due: "2026-09-04", updated: "2026-10-01" },
  inTime: { due: "2026-11-12" },
  overdue: { due: "2026-10-01" },
  missed: { due: "2026-10-02", deadlineKind: "Mốc phấn đấu" },
  free: {},
  waiting: { deadlineKind: "Khi đủ điều kiện", phrase: "ngay sau khi có mặt bằng" },
};

/** Five of the late ones were late before; eight are reported; three were done on time only thanks to an extension; one of two left was not yet due. */
function refine(rows: Directive[], times: number): readonly Directive[] {
  const edit = (kind: Kind, count: number, change: Parameters<typeof directive>[0]) => {
    let left = count * times;
    return rows.forEach((row, index) => {
      if (row.note !== kind || left === 0) return;
      left--;
      rows[index] = { ...row, ...directive({ ...row, ...change }) };
    });
  };
  edit("overdue", 5, { due: "2026-09-03" });
  edit("inTime", 8, { state: "Chờ xác nhận", reportedOn: "2026-10-12" });
  edit("onTime", 3, {
    due: "2026-09-30",
    extended: "2026-10-08",
    extensionBasis: "Công văn số 4120/VP-KT ngày 28/9/2026",
  });
  edit("left", 1, { due: "2026-12-31" });
  return rows.map((row) => ({ ...row, note: "" }));
}

/** A register from which the model report follows, figure by figure. @param times every figure is so many times the model's */
export function octoberRegister(times = 1): readonly Directive[] {
  const rows: Directive[] = [];
  for (const line of LINES.map(([lead, ...counts]) => [lead, ...counts.map((count) => count * times)] as const)) {
    const [lead, opening] = line;
    const kinds = KINDS.flatMap((kind) => new Array<Kind>(Number(line[PLACE[kind]])).fill(kind));
    kinds.forEach((kind, index) => {
      const place = rows.length + 1;
      rows.push(
        directive({
          id: `NV-${String(place).padStart(4, "0")}`,
          text: `Nhiệm vụ thứ ${place} của ${lead}, báo cáo kết quả về UBND tỉnh.`,
          lead,
          paper: `Thông báo số ${300 + (place % 7)}/TB-VP ngày ${String(10 + (place % 7)).padStart(2, "0")}/8/2026`,
          item: `mục ${1 + (place % 5)}`,
          given: index < Number(opening) ? "2026-08-20" : "2026-09-20",
          note: kind,
          ...CELLS[kind],
        }),
      );
    });
  }
  return refine(rows, times);
}
