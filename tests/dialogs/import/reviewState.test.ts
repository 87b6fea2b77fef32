import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { DEFAULT_CALENDAR } from "../../../src/core/calendar/holidays.ts";
import type { IsoDate } from "../../../src/core/calendar/isoDate.ts";
import { changeReview, pastDueRows, requestOf, startReview } from "../../../src/dialogs/import/reviewState.ts";

const sample = (name: string) => readFileSync(new URL(`../../../samples/notices/${name}`, import.meta.url), "utf8");
const conclusion = () => startReview(sample("01-ket-luan-ha-tang-cua-khau.txt"), DEFAULT_CALENDAR);
const today = "2026-10-19" as IsoDate;

test("a conclusion is proposed whole, not yet vouched for as free of secrets", () => {
  const review = conclusion();
  expect(review.rows.every(({ included }) => included)).toBe(true);
  expect([review.notSecret, review.issued, review.pastDue]).toEqual([false, true, "keep"]);
  expect(review.header.number).toBe("512/TB-VP");
});

test("preparation of a meeting is only kept when asked for", () => {
  const review = startReview(sample("03-thong-bao-hop.txt"), DEFAULT_CALENDAR);
  expect(review.rows.length).toBeGreaterThan(0);
  expect(review.rows.some(({ included }) => included)).toBe(false);
  expect(requestOf(review)).toBeNull();
});

describe("what the person changes is what is sent", () => {
  test("rows left out", () => {
    const review = changeReview(conclusion(), { do: "row", index: 0, change: { included: false } });
    expect(requestOf(review)?.directives).toHaveLength(review.rows.length - 1);
  });

  test("another lead, several parted by semicolons", () => {
    const review = changeReview(conclusion(), {
      do: "row",
      index: 0,
      change: { lead: "Sở Tài chính;  Công an tỉnh ;" },
    });
    expect(requestOf(review)?.directives[0]?.leads).toEqual([
      { name: "Sở Tài chính", kind: null },
      { name: "Công an tỉnh", kind: null },
    ]);
  });

  test("a date typed settles the reader's doubt about it", () => {
    const review = changeReview(conclusion(), { do: "due", index: 0, due: "2026-12-01" });
    expect(requestOf(review)?.directives[0]).toMatchObject({ due: "2026-12-01", deadlineKind: "date", doubts: [] });
  });

  test("a target stays a target under another date, and none without", () => {
    const review = conclusion();
    const target = review.rows.findIndex(({ directive }) => directive.deadlineKind === "target");
    const moved = changeReview(review, { do: "due", index: target, due: "2026-12-01" });
    const taken = changeReview(review, { do: "due", index: target, due: null });
    expect(requestOf(moved)?.directives[target]?.deadlineKind).toBe("target");
    expect(requestOf(taken)?.directives[target]).toMatchObject({ due: null, deadlineKind: "none" });
  });

  test("all rows at once", () => {
    const none = changeReview(conclusion(), { do: "rows", change: { included: false } });
    expect(requestOf(none)).toBeNull();
    const all = changeReview(none, { do: "rows", change: { included: true } });
    expect(requestOf(all)?.directives).toHaveLength(all.rows.length);
  });

  test("a name as it is typed, with the blank between its words; sent without those around it", () => {
    const typing = changeReview(conclusion(), { do: "header", change: { chair: "Lộc " } });
    expect(typing.header.chair).toBe("Lộc ");
    const typed = changeReview(typing, { do: "header", change: { chair: " Lộc Văn Khoa ", number: " " } });
    expect(requestOf(typed)?.header).toMatchObject({ chair: "Lộc Văn Khoa", number: null });
  });

  test("number, date, answers", () => {
    const typed = changeReview(conclusion(), { do: "header", change: { number: "513/TB-VP", issuedOn: "2026-09-23" } });
    const review = changeReview(typed, { do: "answer", change: { notSecret: true, pastDue: "chase" } });
    expect(requestOf(review)).toMatchObject({
      notSecret: true,
      pastDue: "chase",
      header: { number: "513/TB-VP", issuedOn: "2026-09-23" },
    });
  });
});

test("rows that are late already are counted among those taken", () => {
  const review = conclusion();
  const late = pastDueRows(review, today);
  const index = review.rows.findIndex(({ directive }) => directive.due !== null && directive.due < today);
  expect(late).toBeGreaterThan(0);
  expect(pastDueRows(changeReview(review, { do: "row", index, change: { included: false } }), today)).toBe(late - 1);
});
