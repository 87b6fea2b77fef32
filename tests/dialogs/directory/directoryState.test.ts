import { describe, expect, test } from "@jest/globals";
import * as v from "valibot";
import type { AgencyRow } from "../../../src/core/agency/agencyRow.ts";
import { directoryInput } from "../../../src/core/commands/directoryInput.ts";
import { blankRowOf } from "../../../src/core/register/column.ts";
import { AGENCY_COLUMNS } from "../../../src/core/register/sheets.ts";
import {
  addEntry,
  directoryRequest,
  problemsOf,
  putEntry,
  resetEntry,
  startEntries,
  takeMerged,
} from "../../../src/dialogs/directory/directoryState.ts";

const row = (values: Partial<AgencyRow>): AgencyRow => ({ ...blankRowOf(AGENCY_COLUMNS), kind: "cơ quan", ...values });

const START = startEntries([
  { line: 2, row: row({ order: 2, name: "UBND xã A", block: "Xã", addresses: "hỏng@" }) },
  { line: 3, row: row({ order: 1, name: "Sở B", block: "Sở", mailed: true, addresses: "b@example.invalid" }) },
  { line: 4, row: row({ order: 3, name: "Sở C", block: "Sở" }) },
]);

test("stands in the directory's order, a block together", () => {
  expect(START.map(({ row: { name } }) => name)).toEqual(["Sở B", "Sở C", "UBND xã A"]);
});

describe("what is sent", () => {
  test("nothing, when nothing was changed or all was taken back", () => {
    const changed = putEntry(START, "4", { contact: "Hà" });
    expect(directoryRequest(START)).toBeNull();
    expect(directoryRequest(resetEntry(changed, "4"))).toBeNull();
    expect(directoryRequest(resetEntry(addEntry(START, "Sở").entries, "+1"))).toBeNull();
  });

  test("changed cells under the name that the sheet has, and new rows whole; the server takes it", () => {
    const added = addEntry(putEntry(START, "4", { name: "Sở D", mailed: true }), "Xã");
    const request = directoryRequest(putEntry(added.entries, added.key, { name: "UBND xã E" }));
    expect(request).toMatchObject({
      edits: [{ line: 4, name: "Sở C", set: { name: "Sở D", mailed: true } }],
      added: [{ name: "UBND xã E", block: "Xã", order: 4, mailed: false }],
    });
    expect(v.is(directoryInput(), request)).toBe(true);
  });
});

describe("what is wrong", () => {
  test.each<{ key: string; set: Partial<AgencyRow>; wrong: string[]; because: string }>([
    { key: "4", set: { contact: "Hà" }, wrong: [], because: "the fault of another row was there before" },
    { key: "2", set: { contact: "Hà" }, wrong: [], because: "its own fault was there before" },
    { key: "4", set: { mailed: true }, wrong: [], because: "its address may be asked for later" },
    {
      key: "4",
      set: { mailed: true, addresses: "B@example.invalid" },
      wrong: ["4"],
      because: "another's mailbox is the changed row's fault",
    },
    { key: "4", set: { name: " sở  b " }, wrong: ["4"], because: "a name that is there already" },
    { key: "4", set: { name: " " }, wrong: ["4"], because: "no name" },
  ])("$set: $because", ({ key, set, wrong }) => {
    expect([...problemsOf(putEntry(START, key, set), "thiếu tên").keys()]).toEqual(wrong);
  });
});

test("a pasted table lands among the entries, under keys of their own", () => {
  const once = takeMerged(START, [
    { line: 2, name: "Sở C", how: "change", key: "4", set: { contact: "Hà" }, changes: [] },
    { line: 3, name: "Sở E", how: "add", row: row({ order: 5, name: "Sở E", block: "Sở" }) },
    { line: 4, name: "Sở F", how: "refuse", refusals: [{ code: "no-name" }] },
  ]);
  const twice = takeMerged(once, [{ line: 2, name: "Sở G", how: "add", row: row({ order: 6, name: "Sở G" }) }]);
  expect(twice.map(({ row: { name } }) => name)).toEqual(["Sở B", "Sở C", "Sở E", "UBND xã A", "Sở G"]);
  expect(new Set(twice.map(({ key }) => key)).size).toBe(5);
  expect(directoryRequest(once)).toMatchObject({ edits: [{ set: { contact: "Hà" } }], added: [{ name: "Sở E" }] });
});
