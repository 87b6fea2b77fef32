import { describe, expect, test } from "@jest/globals";
import { AGENCY_KIND_LABELS, agencyKindOf } from "../../../src/core/agency/agency.ts";
import { checkDirectory, describeDirectoryIssue } from "../../../src/core/agency/checkDirectory.ts";
import { parseIsoDate } from "../../../src/core/calendar/isoDate.ts";
import { AGENCIES } from "./sampleAgencies.ts";

const sound = {
  name: "Sở Công Thương",
  shortNames: [],
  kind: "agency",
  block: "",
  order: 1,
  mailed: true,
  addresses: ["congthuong@example.invalid"],
  salutation: "",
  contact: "",
  validFrom: null,
  validTo: null,
  successors: [],
};
const ended = { ...sound, validTo: parseIsoDate("2025-02-28") };

test("a sound directory has no issues", () => {
  expect(checkDirectory(AGENCIES)).toEqual([]);
});

test.each<[string, Parameters<typeof checkDirectory>[0], string[]]>([
  ["no domain", [{ ...sound, addresses: ["congthuong@"] }], ["invalid-address"]],
  ["two addresses in one", [{ ...sound, addresses: ["a@example.invalid, b@example.invalid"] }], ["invalid-address"]],
  ["a display name", [{ ...sound, addresses: ["Sở <a@example.invalid>"] }], ["invalid-address"]],
  ["ticked, but nowhere to send", [{ ...sound, addresses: [] }], ["mailed-without-address"]],
  ["not mailed, no address needed", [{ ...sound, mailed: false, addresses: [] }], []],
  [
    "one mailbox for two bodies, case aside",
    [sound, { ...sound, name: "Sở Nội vụ", addresses: ["CongThuong@example.invalid"] }],
    ["shared-address"],
  ],
  ["a former body keeps the mailbox its heir reads", [sound, { ...sound, name: "Sở Cũ", mailed: false }], []],
  ["no kind of ours", [{ ...sound, kind: "sở" }], ["unknown-kind"]],
  ["heir not listed", [{ ...ended, successors: ["Sở X"] }], ["unknown-successor"]],
  ["heir but no last day", [{ ...sound, successors: ["Sở Công Thương"] }], ["succession-without-date"]],
  ["days in the wrong order", [{ ...ended, validFrom: parseIsoDate("2025-03-01") }], ["ends-before-start"]],
  ["case and spaces aside", [sound, { ...sound, name: "SỞ  CÔNG THƯƠNG" }], ["duplicate-name"]],
  ["same name, one after the other", [ended, { ...sound, validFrom: parseIsoDate("2025-03-01") }], []],
  ["same name, one day together", [ended, { ...sound, validFrom: parseIsoDate("2025-02-28") }], ["duplicate-name"]],
])("%s", (_because, rows, codes) => {
  const issues = checkDirectory(rows);
  expect(issues.map(({ code }) => code)).toEqual(codes);
});

test.each([
  ["an address that is none", { addresses: ["congthuong@"] }, "địa chỉ thư “congthuong@” không đúng dạng."],
  ["mail without an address", { addresses: [] }, "có dấu gửi thư nhưng chưa có địa chỉ."],
  ["a kind that is none of ours", { kind: "hội" }, "loại “hội” không có trong danh sách."],
  [
    "an heir that nobody knows",
    { validTo: parseIsoDate("2025-02-28"), successors: ["Sở Vũ trụ"] },
    "cơ quan tiếp nhận “Sở Vũ trụ” chưa có trong danh mục.",
  ],
  [
    "an heir of a body that still stands",
    { successors: ["Sở Công Thương"] },
    "có cơ quan tiếp nhận nhưng chưa ghi ngày kết thúc.",
  ],
  [
    "days the wrong way round",
    { validFrom: parseIsoDate("2025-03-01"), validTo: parseIsoDate("2025-02-28") },
    "ngày kết thúc trước ngày bắt đầu.",
  ],
])("the sentence names the agency and what is wrong: %s", (_because, change, words) => {
  expect(checkDirectory([{ ...sound, ...change }]).map(describeDirectoryIssue)).toEqual([`Sở Công Thương: ${words}`]);
});

describe("kinds", () => {
  test.each(Object.entries(AGENCY_KIND_LABELS))("%s is written “%s”", (kind, label) => {
    expect(agencyKindOf(` ${label.toUpperCase().normalize("NFD")} `)).toBe(kind);
  });

  test("any other word is none", () => {
    expect(agencyKindOf("sở")).toBeNull();
  });
});
