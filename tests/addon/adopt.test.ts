import { beforeAll, describe, expect, test } from "@jest/globals";
import { REGISTER_COLUMNS } from "../../src/core/register/registerColumns.ts";
import { sheetSpec } from "../../src/core/register/sheets.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import type { PreviewData } from "../../src/views/email/previewData.ts";
import {
  adopt,
  adoptedOffice,
  adoptRequest,
  byHand,
  headings,
  OLD_SHEET,
  rowOf,
  sendAdoption,
  TABLE,
  TASKS,
  tracked,
} from "../support/adopting.ts";
import { bookImage } from "../support/bookImage.ts";
import { choose, USER } from "../support/readyRegister.ts";
import { startData } from "../support/startData.ts";

const OWN_COLUMNS = 6;
const OWN_ROWS = 9;
const inRegister = (project: Project) =>
  project
    .sheet(sheetSpec("register").vi)
    .texts()
    .slice(1)
    .flatMap(([id = "", text = "", lead = ""]) => (id === "" ? [] : [[id, text, lead]]));

/** Everything that stood in the old sheet before: cells, formulas, formats, notes, heights, merges, rules. */
function ownPart(project: Project): unknown {
  const sheet = project.book().sheets.find(({ name }) => name === OLD_SHEET);
  if (sheet === undefined) throw new Error("the old sheet is gone");
  const { merges, filter, protections, frozenRows, frozenColumns } = sheet;
  const first = (cells: readonly unknown[] | undefined) =>
    Array.from({ length: OWN_COLUMNS }, (_, index) => cells?.[index] ?? null);
  const rows = sheet.rows.slice(0, OWN_ROWS).map((row) => {
    // What formulas come to is worked out when somebody looks.
    const contents = first(row?.contents).map((cell) => JSON.stringify(cell)?.replace(/,"value":[^}]*/, ""));
    const parts = [contents, ...[row?.styles, row?.notes, row?.rules].map(first)];
    return { parts, height: row?.height ?? null };
  });
  const theirs = sheet.colourRules.filter(({ formula }) => !formula?.includes("dondoc:"));
  return {
    rows,
    columns: first(sheet.columns),
    theirs,
    merges,
    filter,
    protections,
    frozenRows,
    frozenColumns,
  };
}

let office: Project;
let adopted: Project;

beforeAll(async () => {
  ({ office, adopted } = await adoptedOffice());
}, 60_000);

describe("a sheet adopted in place", () => {
  test("keeps every cell, formula, format, note, height, merge and rule of its own", () => {
    expect(ownPart(adopted)).toEqual(ownPart(office));
  });

  test("has what was read in new columns on its right, beside tracked rows only", () => {
    const columns = ["Mã", "Cơ quan chủ trì", "Hạn hoàn thành", "Thời hạn (nguyên văn)", "Tình trạng thời hạn"];
    const rows = tracked(adopted).map((row) => [row["STT"], ...columns.map((column) => row[column])]);
    expect(rows.filter(([, ...cells]) => cells.some((cell) => cell !== ""))).toEqual([
      ["1", "NV-0001", "Sở Tài chính", "30/11/2026", "trước 30/11/2026", "Trong hạn"],
      ["2", "NV-0002", "Sở Tài chính; Sở Xây dựng", "25/10/2026", "25/10/2026", "Sắp đến hạn"],
      ["4", "NV-0005", "Sở Xây dựng", "05/12/2026", "05/12/2026", "Trong hạn"],
    ]);
    expect(headings(adopted)).not.toContain("Nội dung nhiệm vụ");
  });

  test("several leads, and several tasks in one cell, go to the register's own sheet", () => {
    expect(inRegister(adopted)).toEqual([
      ["NV-0002/1", TASKS.two, "Sở Tài chính"],
      ["NV-0002/2", TASKS.two, "Sở Xây dựng"],
      ["NV-0003", "Kiểm tra cầu Vàng", "Sở Xây dựng"],
      ["NV-0004", "Sửa cầu Vàng", "Sở Xây dựng"],
    ]);
  });

  test("is coloured by its standings and counted in the live figures", async () => {
    const place = column(adopted, "Tình trạng thời hạn");
    const shown = adopted.colours(OLD_SHEET, `${place}4:${place}8`).map(([cell]) => cell?.background ?? null);
    expect(shown).toEqual([null, "#fff2cc", null, null, null]);
    const project = adopted.copy();
    await project.save();
    const figures = Object.fromEntries(
      project
        .sheet("Tổng hợp")
        .texts()
        .map(([label, figure]) => [label, figure]),
    );
    expect(figures).toMatchObject({ "Sắp đến hạn": "3", CỘNG: "7" });
  });

  test("is in the e-mails of the week", async () => {
    const project = adopted.copy();
    await project.advance("2026-11-30T00:30:00.000Z");
    const { letters } = startData(
      await project.run("previewDigest", [], { context: "menu", user: USER }),
    ) as unknown as PreviewData;
    const finance = letters.find(({ agency }) => agency === "Sở Tài chính");
    expect(JSON.stringify(finance)).toContain(TASKS.first);
  });

  test("an edit beside a row is judged at once, one of another cell is not touched", async () => {
    const project = adopted.copy();
    const state = column(project, "Trạng thái");
    await project.edit(OLD_SHEET, `${state}4`, "Tạm dừng", { user: USER });
    expect(rowOf(project, TASKS.first)["Tình trạng thời hạn"]).toBe("Tạm dừng");
    await project.edit(OLD_SHEET, "A3", "I. Kinh tế", { user: USER });
    expect(tracked(project)[0]?.["Tình trạng thời hạn"]).toBe("");
  });

  test("an edit of what was read asks a person to look, and the row is silent until then", async () => {
    const project = adopted.copy();
    await project.edit(OLD_SHEET, "D4", "trước 15/12/2026", { user: USER });
    expect(rowOf(project, TASKS.first)).toMatchObject({
      "Hạn hoàn thành": "30/11/2026",
      "Cần kiểm tra": "Ô gốc đã sửa sau khi nhận vào sổ, xem lại cột “Hạn hoàn thành”",
      "Tình trạng thời hạn": "Chưa kiểm tra",
    });
    await project.edit(OLD_SHEET, "F4", 300, { user: USER });
    expect(rowOf(project, TASKS.last)["Cần kiểm tra"]).toBe("");
  });

  test("its selected rows are the register's: a result is recorded for them", async () => {
    const project = adopted.copy();
    const opened = await choose(project, "recordProgress", [], { select: `'${OLD_SHEET}'!A4:F4` });
    expect(JSON.stringify(startData(opened))).toContain("NV-0001");
  });

  test("follows the calendar after rows were sorted and a column was moved in", async () => {
    const project = adopted.copy();
    byHand(
      project,
      `var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("${OLD_SHEET}");
       sheet.insertColumnBefore(2);
       sheet.getRange(4, 1, 5, sheet.getLastColumn()).sort({ column: 1, ascending: false });`,
    );
    await project.advance("2026-10-27T00:30:00.000Z");
    await choose(project, "refreshRegister");
    expect(rowOf(project, TASKS.two)["Tình trạng thời hạn"]).toBe("Quá hạn");
    expect(rowOf(project, TASKS.last)["Tình trạng thời hạn"]).toBe("Trong hạn");
  });
});

/** Letter of the column with this heading. */
function column(project: Project, heading: string): string {
  const index = headings(project).indexOf(heading);
  return index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`;
}

describe("undo of an adoption", () => {
  test("takes back what was written beside the rows, and the rows that were copied", async () => {
    const project = adopted.copy();
    const undone = await choose(project, "undoLast", ["yes"]);
    expect(undone.error).toBeNull();
    expect(inRegister(project)).toEqual([]);
    const beside = tracked(project).flatMap((row) => REGISTER_COLUMNS.slice(0, 1).map(({ vi }) => row[vi]));
    expect(new Set(beside)).toEqual(new Set([""]));
    const left = tracked(project).flatMap((row) =>
      ["Trạng thái", "Tình trạng thời hạn", "Cập nhật"].map((name) => row[name]),
    );
    expect(new Set(left)).toEqual(new Set([""]));
    expect(ownPart(project)).toEqual(ownPart(office));
  });

  test("leaves a row in which somebody has worked, with the rows of its leads", async () => {
    const project = adopted.copy();
    await project.edit(OLD_SHEET, `${column(project, "Khó khăn, vướng mắc")}5`, "thiếu vốn", { user: USER });
    await choose(project, "undoLast", ["yes"]);
    expect(
      tracked(project)
        .map((row) => row["Mã"])
        .filter((id) => id !== ""),
    ).toEqual(["NV-0002"]);
    expect(inRegister(project).map(([id]) => id)).toEqual(["NV-0002/1", "NV-0002/2"]);
  });
});

test("rows typed later are adopted into the same columns, those tracked already are left alone", async () => {
  const project = adopted.copy();
  const typed = `SpreadsheetApp.getActiveSpreadsheet().getSheetByName("${OLD_SHEET}")
    .getRange(10, 1, 1, 4).setValues([[5, "Mở tuyến phố đi bộ", "Sở Xây dựng", "trong tháng 12/2026"]]);`;
  byHand(project, typed);
  const width = headings(project).length;
  const before = rowOf(project, TASKS.first);
  const { result } = await adopt(project, "A4:F10");
  expect(result).toMatchObject({ ok: true });
  expect(rowOf(project, "Mở tuyến")).toMatchObject({ Mã: "NV-0006", "Hạn hoàn thành": "31/12/2026" });
  expect(rowOf(project, TASKS.first)).toEqual(before);
  expect(headings(project)).toHaveLength(width);
});

describe("nothing is written", () => {
  test.each([
    ["a row was put in above while the dialog stood open", "sheet.insertRowBefore(4);", "đã thay đổi"],
    ["a text was changed meanwhile", 'sheet.getRange("B4").setValue("Việc khác");', "đã thay đổi"],
    ["a filter would part the columns", "sheet.getRange(2, 1, 8, 6).createFilter();", "bộ lọc"],
  ])("where %s", async (_because, change, told) => {
    const project = office.copy();
    const request = await adoptRequest(project, TABLE);
    byHand(project, `var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("${OLD_SHEET}"); ${change}`);
    const before = bookImage(project.book());
    const { result } = await sendAdoption(project, TABLE, request);
    expect(result).toMatchObject({ ok: false, messages: [expect.stringContaining(told)] });
    expect(bookImage(project.book())).toEqual(before);
  });
});
