import { describe, expect, test } from "@jest/globals";
import { sheetSpec } from "../../src/core/register/sheets.ts";
import type { Project, RunResult } from "../../src/local/simulator/project.ts";
import { choose, column, fill, fillAgencies, readyRegister, USER } from "../support/readyRegister.ts";

const NOTICE = `VĂN PHÒNG UBND TỈNH YÊN GIANG
Số: 77/TB-VP
Yên Giang, ngày 12 tháng 10 năm 2026
THÔNG BÁO
Kết luận của đồng chí Phó Chủ tịch UBND tỉnh tại cuộc họp về bến xe phía Nam
1. Sở Tài chính chủ trì, phối hợp với Sở Xây dựng rà soát dự toán sửa chữa bến xe, báo cáo UBND tỉnh trước ngày 30/10/2026.
2. Sở Xây dựng hoàn thành thẩm định thiết kế sân đỗ trước ngày 15/10/2026.
3. Các sở, ngành liên quan rà soát quỹ đất hai bên tuyến, hoàn thành trong tháng 11/2026.`;

async function office(): Promise<Project> {
  const project = await readyRegister();
  await fillAgencies(project, [
    ["Sở Tài chính", "stc@example.invalid"],
    ["Sở Xây dựng", "sxd@example.invalid"],
  ]);
  return project;
}

/** A scratch sheet with these rows in it. */
function scratch(project: Project, rows: readonly (readonly string[])[]): void {
  const made = project.actNow(
    `var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet("Nháp");
     var rows = ${JSON.stringify(rows)};
     sheet.getRange(1, 1, rows.length, rows[0].length).setNumberFormat("@").setValues(rows);`,
    { user: USER },
  );
  if (made.error !== null) throw new Error(made.error);
}

async function importFrom(
  project: Project,
  rows: readonly (readonly string[])[],
  answers: readonly string[],
): Promise<RunResult> {
  scratch(project, rows);
  return choose(project, "importInBoxes", answers, { select: `'Nháp'!A1:A${rows.length}` });
}

const said = ({ alerts }: RunResult) => alerts.map(({ prompt }) => prompt).join("\n");
const filled = (project: Project, key: string) => {
  const ids = column(project, "id");
  return column(project, key).filter((_, index) => ids[index] !== "");
};

describe("a notice in the selected cells", () => {
  test.each([
    ["one cell, as a double click and a paste leave it", [[NOTICE]]],
    ["a line a row, as a plain paste leaves it", NOTICE.split("\n").map((line) => [line])],
  ])("%s", async (_because, rows) => {
    const project = await office();
    const result = await importFrom(project, rows, ["yes", "yes", "no", "yes"]);
    expect(result.error).toBeNull();
    expect(said(result)).toContain("1. Sở Tài chính, 30/10/2026: Sở Tài chính chủ trì");
    expect(said(result)).toContain("Đã nhập 3 nhiệm vụ từ Thông báo số 77/TB-VP ngày 12/10/2026.");
    expect(filled(project, "lead")).toEqual(["Sở Tài chính", "Sở Xây dựng", "các sở, ngành liên quan"]);
    expect(filled(project, "due")).toEqual(["30/10/2026", "15/10/2026", "30/11/2026"]);
    // Sure, past due when it was entered, a group that nobody has resolved.
    expect(filled(project, "check")).toEqual([
      "",
      "Đã quá hạn tại thời điểm nhập",
      expect.stringContaining("Nhóm cơ quan, chưa phân giao cụ thể"),
    ]);
  });

  test("what is past due is chased when the person says so", async () => {
    const project = await office();
    await importFrom(project, [[NOTICE]], ["yes", "yes", "yes", "yes"]);
    expect(filled(project, "standing")[1]).toBe("Quá hạn");
  });

  test("a draft is kept and stays silent", async () => {
    const project = await office();
    await importFrom(project, [[NOTICE]], ["yes", "no", "yes", "yes"]);
    for (const doubt of filled(project, "check")) expect(doubt).toContain("Văn bản chưa phát hành");
  });

  test.each([
    ["a meeting's preparation is only kept unless it is to be chased", "no", "FALSE"],
    ["and chased when it is", "yes", "TRUE"],
  ])("%s", async (_because, answer, chase) => {
    const project = await office();
    const meeting = NOTICE.replace(/Kết luận của[^\n]*/, "Về việc tổ chức họp giao ban tháng 10").replace(
      /1\. [\s\S]*/,
      `UBND tỉnh tổ chức họp giao ban như sau:
1. Thời gian: 14 giờ 00 ngày 29/10/2026.
2. Địa điểm: Phòng họp số 2.
3. Phân công chuẩn bị:
- Sở Tài chính chuẩn bị báo cáo tiến độ giải ngân.
- Sở Xây dựng chuẩn bị báo cáo kết quả thẩm định.
Thông báo này thay Giấy mời./.`,
    );
    await importFrom(project, [[meeting]], ["yes", "yes", answer, "yes"]);
    expect(filled(project, "lead")).toEqual(["Sở Tài chính", "Sở Xây dựng"]);
    expect(filled(project, "chase")).toEqual([chase, chase]);
  });

  test("what the register may have already waits for a person to say what it means", async () => {
    const project = await office();
    await importFrom(project, [[NOTICE]], ["yes", "yes", "no", "yes"]);
    const later = NOTICE.replace("77/TB-VP", "90/TB-VP").replace("30/10/2026", "20/11/2026");
    project.actNow(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Nháp").setName("Nháp cũ");`, { user: USER });
    await importFrom(project, [[later]], ["yes", "yes", "no", "yes"]);
    expect(filled(project, "check")[3]).toBe("Có thể là nhiệm vụ đã giao: NV-0001");
  });

  test("one command takes the import back", async () => {
    const project = await office();
    await importFrom(project, [[NOTICE]], ["yes", "yes", "no", "yes"]);
    const undone = await choose(project, "undoLast", ["yes"]);
    expect(said(undone)).toContain("Nhập văn bản từ ô đang chọn");
    expect(filled(project, "id")).toEqual([]);
  });
});

describe("nothing is written", () => {
  const BOX = "Nháp";
  test.each([
    {
      because: "the person does not say that it is free of secrets",
      rows: [[NOTICE]],
      answers: ["no"],
      says: `xóa ngay trang đó`,
    },
    {
      because: "it bears a mark of secrecy, whatever anybody would answer",
      rows: [[`MẬT\n${NOTICE}`]],
      answers: [],
      says: "có dấu chỉ độ mật",
    },
    {
      because: "the last question is answered no",
      rows: [[NOTICE]],
      answers: ["yes", "yes", "no", "no"],
      says: "Đã dừng, không có gì thay đổi.",
    },
    {
      because: "lines became formulas when they were pasted",
      rows: [["Thông báo"], ["#ERROR!"]],
      answers: [],
      says: "Dòng 2: bảng tính đã hiểu một phần văn bản là công thức.",
    },
    { because: "the cells are blank", rows: [[""]], answers: [], says: "nhấp đúp vào ô trống" },
    {
      because: "the text orders nothing",
      rows: [["Danh bạ điện thoại của Văn phòng"]],
      answers: [],
      says: "Không thấy nhiệm vụ nào",
    },
  ])("where $because", async ({ rows, answers, says }) => {
    const project = await office();
    const result = await importFrom(project, rows, answers);
    expect(said(result)).toContain(says);
    expect(filled(project, "id")).toEqual([]);
    for (const key of ["notices", "journal"] as const)
      expect(project.sheet(sheetSpec(key).vi).texts().slice(1).flat().join("")).not.toContain("bến xe");
    expect(JSON.stringify(project.state().scriptProperties)).not.toContain(BOX);
  });

  test("where the selection is a sheet of the register itself", async () => {
    const project = await office();
    const result = await choose(project, "importInBoxes", [], { select: `'${sheetSpec("agencies").vi}'!A2:B3` });
    expect(said(result)).toContain("nhấp đúp vào ô trống");
  });

  test("a second time", async () => {
    const project = await office();
    await importFrom(project, [[NOTICE]], ["yes", "yes", "no", "yes"]);
    const again = await choose(project, "importInBoxes", ["yes"], { select: "'Nháp'!A1" });
    expect(said(again)).toContain("Thông báo số 77/TB-VP ngày 12/10/2026 đã có trong sổ");
    expect(filled(project, "id")).toHaveLength(3);
  });
});

test("selected rows of an old sheet are tracked by two questions", async () => {
  const project = await office();
  scratch(project, [
    ["Nội dung công việc", "Cơ quan chủ trì", "Thời hạn"],
    ["Lập dự toán sửa chữa trụ sở", "Sở Tài chính", "30/11/2026"],
  ]);
  const result = await choose(project, "trackInBoxes", ["yes", "yes"], { select: "'Nháp'!A1:C2" });
  expect(said(result)).toContain("Đã đưa 1 nhiệm vụ vào sổ");
  expect(filled(project, "lead")).toEqual(["Sở Tài chính"]);
  const undone = await choose(project, "undoLast", ["yes"]);
  expect(said(undone)).toContain("Đưa các dòng đang chọn vào sổ");
});

test("a report is made on the period that is typed and lands in Drive", async () => {
  const project = await office();
  const result = await choose(project, "reportInBoxes", ["quý III/2026"]);
  expect(result.error).toBeNull();
  expect(result.documents).toHaveLength(1);
  expect(said(result)).toContain("lưu tại Drive của tôi");
});

describe("an entry for selected rows of the register", () => {
  const REGISTER = sheetSpec("register").vi;
  const ROW = { id: "NV-0001", text: "Rà soát hồ sơ", lead: "Sở Tài chính", due: "30/10/2026", chase: true };

  async function record(answers: readonly string[]): Promise<{ project: Project; result: RunResult }> {
    const project = await office();
    await fill(project, [{ ...ROW, state: "Mới giao", given: "01/09/2026" }]);
    const result = await choose(project, "recordInBoxes", answers, { select: `'${REGISTER}'!A2` });
    return { project, result };
  }

  test.each([
    {
      because: "progress heard on the telephone",
      answers: ["1", "", "", "đang lấy ý kiến"],
      cells: { state: "Đang thực hiện", result: "đang lấy ý kiến" },
    },
    {
      because: "completion by letter",
      answers: ["2", "1802/STC-NS ngày 14/10/2026", "đã xong"],
      cells: {
        state: "Chờ xác nhận",
        resultPaper: "Công văn số 1802/STC-NS ngày 14/10/2026",
        reportedOn: "14/10/2026",
      },
    },
    {
      because: "an extension that somebody allowed by word of mouth",
      answers: ["7", "", "3", "30/11/2026", "Trần Văn Kha, Phó Chủ tịch", ""],
      cells: {
        extended: "30/11/2026",
        extensionBasis: "Ý kiến trực tiếp, chưa có văn bản; Trần Văn Kha, Phó Chủ tịch",
      },
    },
    {
      because: "a pause with its reason and paper",
      answers: ["11", "90/TB-VP, 16/10/2026", "3", ""],
      cells: { state: "Tạm dừng" },
    },
  ])("$because", async ({ answers, cells }) => {
    const { project, result } = await record(answers);
    expect(result.error).toBeNull();
    expect(said(result)).toContain("Đã ghi");
    const written = Object.fromEntries(Object.keys(cells).map((key) => [key, column(project, key)[0]]));
    expect(written).toEqual(cells);
    const undone = await choose(project, "undoLast", ["yes"]);
    expect(said(undone)).toContain("Ghi nhận kết quả, tiến độ");
    expect(column(project, "state")[0]).toBe("Mới giao");
  });

  test.each([
    { because: "there is no such kind", answers: ["40"], says: "Không hiểu “40”" },
    { because: "a paper has no date", answers: ["2", "1802/STC-NS"], says: "Không hiểu “1802/STC-NS”" },
    { because: "the day does not exist", answers: ["7", "", "", "31/11/2026"], says: "Không hiểu “31/11/2026”" },
    { because: "the person stops", answers: ["cancel"], says: "Đã dừng" },
    {
      because: "the state does not allow it",
      answers: ["5", "", "", "thiếu phụ lục"],
      says: "không ghi được “Trả lại, đề nghị bổ sung”",
    },
  ])("nothing is written where $because", async ({ answers, says }) => {
    const { project, result } = await record(answers);
    expect(said(result)).toContain(says);
    expect(column(project, "state")[0]).toBe("Mới giao");
    expect(column(project, "extended")[0]).toBe("");
  });

  test("without rows of the register it says which to select", async () => {
    const project = await office();
    const result = await choose(project, "recordInBoxes", [], { select: `'${sheetSpec("agencies").vi}'!A2` });
    expect(said(result)).toContain("trang “Nhiệm vụ”");
  });
});
