import { addDays } from "../../../src/core/calendar/isoDate.ts";
import type { Book } from "../../../src/core/register/book.ts";
import type { Directive } from "../../../src/core/register/registerColumns.ts";
import { AGENCIES, bookOf, day, directive } from "../../support/testBook.ts";

const TODAY = day("2026-10-19");
const LEADS = AGENCIES.filter(({ kind, validTo }) => kind === "agency" && validTo === null).map(({ name }) => name);
const LEADERS = ["Nguyễn Văn Lộc", "Trần Thị Sương", ""];

/** Every third is finished, some late, some thanks to an extension; others wait, are targets, or have no deadline. */
function rowOf(number: number): Directive {
  const given = addDays(TODAY, -3 - ((number * 37) % 400));
  const due = addDays(given, 20 + ((number * 13) % 120));
  const doneOn = addDays(due, number % 4 === 0 ? 4 : -5);
  const isDone = number % 3 === 0 && doneOn <= TODAY;
  const kind = number % 7;
  const lead = LEADS[(number * 5) % LEADS.length] ?? "";
  return directive({
    id: `NV-${String(number).padStart(4, "0")}`,
    text: `Rà soát, tổng hợp khó khăn trong giải phóng mặt bằng, đề xuất phương án, báo cáo UBND tỉnh, việc ${number}.`,
    lead: number % 11 === 0 ? `${lead}; ${LEADS[(number * 5 + 3) % LEADS.length]}` : lead,
    given,
    paper: `Thông báo số ${300 + (number % 40)}/TB-VP ngày 10/8/2026`,
    project: number % 9 === 0 ? `Dự án Đường tỉnh ${240 + (number % 4)}` : "",
    inCharge: LEADERS[number % LEADERS.length] ?? "",
    check: number % 29 === 0 ? "Chưa rõ thời hạn" : "",
    ...(kind === 5 ? {} : { due }),
    ...(kind === 3 ? { deadlineKind: "Mốc phấn đấu" } : {}),
    ...(number % 8 === 0 ? { extended: addDays(due, 6), extensionBasis: "Công văn số 9/VP" } : {}),
    ...(isDone ? { state: "Hoàn thành", doneOn } : {}),
    ...(kind === 6 && !isDone ? { state: "Chờ xác nhận", reportedOn: addDays(TODAY, -(number % 30)) } : {}),
  });
}

/** A register of invented rows on 19/10/2026. */
export function dashboardBook(rows: number): Book {
  return bookOf({ rows: Array.from({ length: rows }, (_, index) => rowOf(index + 1)) });
}
