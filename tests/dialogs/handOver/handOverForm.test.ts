import { expect, test } from "@jest/globals";
import type { HandedRow } from "../../../src/core/handOver/handOverData.ts";
import {
  filteredRows,
  type HandOverForm,
  NOBODY,
  namesOf,
  requestOf,
} from "../../../src/dialogs/handOver/handOverForm.ts";

const row = (id: string, values: Partial<HandedRow> = {}): HandedRow => ({
  id,
  text: "Việc",
  lead: "Sở Tài chính",
  due: null,
  extended: null,
  standing: "",
  follower: "Lan",
  inCharge: "",
  field: "",
  project: "",
  ...values,
});

const ROWS = [
  row("NV-0001", { field: "Tài chính" }),
  row("NV-0002", { lead: "Sở Y tế; Sở Xây dựng", inCharge: "Trần Văn B" }),
  row("NV-0003", { follower: "", project: "Cao tốc" }),
];

const form = (values: Partial<HandOverForm>): HandOverForm => ({
  what: "follower",
  from: "",
  agency: "",
  field: "",
  project: "",
  left: new Set(),
  to: "Hải",
  on: "2026-10-19",
  takeTriggers: false,
  ...values,
});

test.each([
  ["nothing chosen: all", form({}), ["NV-0001", "NV-0002", "NV-0003"]],
  ["of one follower", form({ from: "Lan" }), ["NV-0001", "NV-0002"]],
  ["of nobody yet", form({ from: NOBODY }), ["NV-0003"]],
  ["of one of two leads", form({ agency: "Sở Xây dựng" }), ["NV-0002"]],
  ["of a field", form({ field: "Tài chính" }), ["NV-0001"]],
  ["of a project", form({ project: "Cao tốc" }), ["NV-0003"]],
  ["of a leader", form({ what: "inCharge", from: "Trần Văn B" }), ["NV-0002"]],
  ["two filters together", form({ from: "Lan", project: "Cao tốc" }), []],
])("%s", (_because, chosen, ids) => {
  expect(filteredRows(ROWS, chosen).map(({ id }) => id)).toEqual(ids);
});

test("names are told once, blank cells last", () => {
  expect(namesOf(ROWS, "follower")).toEqual(["Lan", NOBODY]);
  expect(namesOf(ROWS, "lead")).toEqual(["Sở Tài chính", "Sở Xây dựng", "Sở Y tế"]);
});

test.each([
  ["rows that were unticked stay", form({ left: new Set(["NV-0001"]) }), ["NV-0002", "NV-0003"]],
  ["nobody named", form({ to: " " }), null],
  ["no day", form({ on: null }), null],
  ["no row left", form({ from: "Lan", left: new Set(["NV-0001", "NV-0002"]) }), null],
])("%s", (_because, chosen, ids) => {
  expect(requestOf(chosen, ROWS, "drive")?.ids ?? null).toEqual(ids);
});
