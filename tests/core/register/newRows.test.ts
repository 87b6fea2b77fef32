import { expect, test } from "@jest/globals";
import { resolveLead } from "../../../src/core/register/newRows.ts";
import { AGENCIES, agency, bookOf, day } from "../../support/testBook.ts";

const { directory, today } = bookOf({
  rows: [],
  agencies: [
    ...AGENCIES,
    agency("UBND huyện Hồ Bắc", 40, { validTo: day("2025-06-30"), successors: ["UBND xã Đông Hồ", "UBND xã Bản Ngà"] }),
    agency("Ban Quản lý dự án Hồ Bắc", 41, { shortNames: ["BQLDA"] }),
    agency("Ban Quản lý dự án Đông Hồ", 42, { shortNames: ["BQLDA"] }),
  ],
});

test.each([
  ["a slip of the keyboard is put right", "Sở Tài chinh", null, "Sở Tài chính", []],
  ["a body with one heir keeps the name of the paper", "Sở Kế hoạch và Đầu tư", null, "Sở Kế hoạch và Đầu tư", []],
  [
    "of several heirs a person chooses",
    "UBND huyện Hồ Bắc",
    null,
    "UBND huyện Hồ Bắc",
    ["Chọn cơ quan tiếp nhận của UBND huyện Hồ Bắc: UBND xã Đông Hồ, UBND xã Bản Ngà"],
  ],
  [
    "of two of one short name a person chooses",
    "BQLDA",
    null,
    "BQLDA",
    ["Trùng tên, chọn cơ quan: Ban Quản lý dự án Hồ Bắc, Ban Quản lý dự án Đông Hồ"],
  ],
  [
    "a group of the directory is to be parted",
    "Các sở, ngành",
    null,
    "Các sở, ngành",
    ["Nhóm cơ quan, chưa phân giao cụ thể: Các sở, ngành"],
  ],
  [
    "and so is one that the paper names",
    "các trạm y tế",
    "group",
    "các trạm y tế",
    ["Nhóm cơ quan, chưa phân giao cụ thể: các trạm y tế"],
  ],
  ["a leader need not be listed", "đồng chí Lộc Văn Khoa", "leader", "đồng chí Lộc Văn Khoa", []],
  ["nor a room of the office itself", "Phòng Tổng hợp", "own", "Phòng Tổng hợp", []],
  ["anybody else must be", "Sở Vũ trụ", "agency", "Sở Vũ trụ", ["Chưa có trong danh mục: Sở Vũ trụ"]],
] as const)("%s", (_because, name, kind, lead, doubts) => {
  expect(resolveLead(name, kind, directory, today)).toEqual({ name: lead, doubts });
});
