import { describe, expect, test } from "@jest/globals";
import { markName, markText } from "../../../src/core/digest/mailMarks.ts";
import type { Claim, Report } from "../../../src/core/reportBack/claim.ts";
import { answeredLine, pendingLine, readClaim } from "../../../src/core/reportBack/claimLine.ts";
import { outcomesByAgency } from "../../../src/core/reportBack/outcomes.ts";
import { outcomeLines } from "../../../src/core/reportBack/wordOutcomes.ts";
import { bookOf, day, directive, event } from "../../support/testBook.ts";

const AGENCY = "Sở Tài chính";

interface Given {
  readonly kind?: Report["kind"];
  readonly newDue?: string;
  readonly id?: string;
}

/** The line of a report, answered where a day is given. */
function line(
  { kind = "progress", newDue, id = "NV-0001" }: Given,
  on: string | null = null,
  why: string | null = null,
) {
  const sent: Report = {
    ...{ id, kind, paperNumber: "12/STC", paperOn: day("2026-10-01"), content: "đã làm", obstacle: "" },
    newDue: newDue === undefined ? null : day(newDue),
  };
  const reporter = { name: "Nguyễn Văn An", position: "", phone: "" };
  const from = { agency: AGENCY, reporter, receipt: "7F3A90C1", on: day("2026-10-02") };
  const made = event(pendingLine(sent, from) as never);
  const claim: Claim | null = readClaim(made);
  if (claim === null) throw new Error("no report");
  if (on === null) return made;
  const state = why === null ? "taken" : "returned";
  return { ...made, ...answeredLine(made, claim, { state, on: day(on), why: why ?? "" }) };
}

const mark = (kind: string, week: string, state: "sent" | "sending", at: string) => ({
  [markName(`${kind}|${week}|${AGENCY}`)]: markText({ state, run: "r", at, to: [], subject: "s" }),
});

describe("which reports an e-mail answers", () => {
  const told = (on: string | null, properties: Readonly<Record<string, string>>) => {
    const book = bookOf({ rows: [directive({ id: "NV-0001" })], events: [line({}, on)] });
    return outcomesByAgency({ ...book, properties }).get(AGENCY)?.length ?? 0;
  };
  const LAST = mark("digest", "2026-W42", "sent", "2026-10-12 07:05:00");
  test.each([
    ["one that nobody has answered, however old", null, LAST, 1],
    ["one answered since the last e-mail", "2026-10-13", LAST, 1],
    ["one answered on the last e-mail's day, which may have left before", "2026-10-12", LAST, 1],
    ["not one that the last e-mail has told", "2026-10-11", LAST, 0],
    [
      "the last of several e-mails counts",
      "2026-10-11",
      { ...LAST, ...mark("digest", "2026-W41", "sent", "2026-10-05 07:05:00") },
      0,
    ],
    [
      "this week's own e-mail is no earlier one",
      "2026-10-13",
      { ...LAST, ...mark("digest", "2026-W43", "sent", "2026-10-19 07:05:00") },
      1,
    ],
    ["one that never left told nothing", "2026-10-09", mark("digest", "2026-W42", "sending", "2026-10-12 07:05:00"), 1],
    [
      "a correction tells of no answers",
      "2026-10-09",
      mark("correction", "2026-W42", "sent", "2026-10-12 07:05:00"),
      1,
    ],
    ["without any e-mail two weeks back", "2026-10-05", {}, 1],
    ["and no further", "2026-10-04", {}, 0],
  ])("%s", (_because, on, properties, count) => expect(told(on, properties)).toBe(count));

  test("none where nobody has reported by form", () => {
    expect(outcomesByAgency(bookOf({ rows: [directive({ id: "NV-0001" })] })).size).toBe(0);
  });
});

describe("what the e-mail says of a report", () => {
  const said = (row: Parameters<typeof directive>[0], ...given: Parameters<typeof line>) => {
    const book = bookOf({ rows: [directive({ id: "NV-0001", ...row })], events: [line(...given)] });
    const answers = outcomesByAgency(book).get(AGENCY) ?? [];
    return outcomeLines({ answers }, "Văn phòng UBND tỉnh", "vi");
  };
  const SENT = "(mã 7F3A90C1)";
  test.each<
    readonly [because: string, row: Parameters<typeof directive>[0], given: Parameters<typeof line>, words: string]
  >([
    ["it waits", {}, [{}], `[NV-0001] báo cáo tiến độ ngày 02/10/2026 ${SENT}: Văn phòng UBND tỉnh đang xem xét.`],
    [
      "it was taken",
      {},
      [{}, "2026-10-15"],
      `[NV-0001] báo cáo tiến độ ngày 02/10/2026 ${SENT}: đã được ghi nhận ngày 15/10/2026.`,
    ],
    [
      "a completion was confirmed",
      { state: "Hoàn thành" },
      [{ kind: "completion" }, "2026-10-15"],
      `[NV-0001] báo cáo hoàn thành ngày 02/10/2026 ${SENT}: đã được xác nhận hoàn thành ngày 15/10/2026.`,
    ],
    [
      "a completion that is noted is not confirmed yet",
      { state: "Chờ xác nhận" },
      [{ kind: "completion" }, "2026-10-15"],
      `[NV-0001] báo cáo hoàn thành ngày 02/10/2026 ${SENT}: đã được ghi nhận ngày 15/10/2026.`,
    ],
    [
      "the day that was asked for was granted",
      { extended: "2026-11-30" },
      [{ kind: "extension", newDue: "2026-11-30" }, "2026-10-15"],
      `[NV-0001] đề nghị gia hạn ngày 02/10/2026 ${SENT}: được gia hạn đến 30/11/2026, ghi nhận ngày 15/10/2026.`,
    ],
    [
      "another day than that was granted",
      { extended: "2026-11-15" },
      [{ kind: "extension", newDue: "2026-11-30" }, "2026-10-15"],
      `[NV-0001] đề nghị gia hạn ngày 02/10/2026 ${SENT}: đã được ghi nhận ngày 15/10/2026.`,
    ],
    [
      "why it came back",
      {},
      [{}, "2026-10-15", "chưa rõ\nsố liệu."],
      `[NV-0001] báo cáo tiến độ ngày 02/10/2026 ${SENT}: chưa được ghi nhận (15/10/2026), lý do: chưa rõ số liệu.`,
    ],
    [
      "no reason was given",
      {},
      [{}, "2026-10-15", ""],
      `[NV-0001] báo cáo tiến độ ngày 02/10/2026 ${SENT}: chưa được ghi nhận (15/10/2026), lý do: –.`,
    ],
    [
      "its directive is gone from the register",
      {},
      [{ id: "NV-0099", kind: "completion" }, "2026-10-15"],
      `[NV-0099] báo cáo hoàn thành ngày 02/10/2026 ${SENT}: đã được ghi nhận ngày 15/10/2026.`,
    ],
  ])("%s", (_because, row, given, words) => expect(said(row, ...given)).toEqual([words]));

  test("nothing where there is nothing to answer", () => expect(outcomeLines({}, "Văn phòng", "vi")).toEqual([]));
});
