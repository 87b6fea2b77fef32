import { describe, expect, test } from "@jest/globals";
import {
  changeCheck,
  confirmRequest,
  leadsOf,
  NOTHING_SAID,
  type WaitingRow,
} from "../../../src/dialogs/check/checkState.ts";

const row = (id: string, lead: string): WaitingRow => ({
  id,
  lead,
  text: "Rà soát",
  due: null,
  phrase: "",
  reasons: ["Chọn cơ quan tiếp nhận"],
});

const ROWS = [row("NV-0001", "UBND huyện Cũ"), row("NV-0002", "UBND huyện Cũ; Sở Xây dựng"), row("NV-0003", "Sở Y tế")];

describe("what a person says of rows that wait", () => {
  test("nothing is sent of rows that were not looked at", () => {
    const state = changeCheck(NOTHING_SAID, { do: "see", ids: ["NV-0003"], seen: true }, ROWS);
    expect(confirmRequest(state, ROWS)).toEqual({ rows: [{ id: "NV-0003", leads: null }] });
    const taken = changeCheck(state, { do: "see", ids: ["NV-0003"], seen: false }, ROWS);
    expect(confirmRequest(taken, ROWS)).toEqual({ rows: [] });
  });

  test("one answer settles a former name wherever it stands, and counts as having looked", () => {
    const state = changeCheck(NOTHING_SAID, { do: "lead", from: "UBND huyện Cũ", to: ["UBND xã Mới"], id: null }, ROWS);
    expect(confirmRequest(state, ROWS)).toEqual({
      rows: [
        { id: "NV-0001", leads: ["UBND xã Mới"] },
        { id: "NV-0002", leads: ["UBND xã Mới", "Sở Xây dựng"] },
      ],
    });
  });

  test("one answer for one row leaves the others open", () => {
    const state = changeCheck(
      NOTHING_SAID,
      { do: "lead", from: "UBND huyện Cũ", to: ["UBND xã A", "UBND xã B"], id: "NV-0001" },
      ROWS,
    );
    expect(ROWS.map((each) => leadsOf(each, state))).toEqual([
      ["UBND xã A", "UBND xã B"],
      ["UBND huyện Cũ", "Sở Xây dựng"],
      ["Sở Y tế"],
    ]);
    expect(leadsOf(ROWS[0] ?? row("", ""), changeCheck(state, { do: "keep", id: "NV-0001" }, ROWS))).toEqual([
      "UBND huyện Cũ",
    ]);
  });
});
