/** A script of the newer kind: classes, arrow functions, whole-table reads. It tracks equipment on loan. */
const SHEET = "Thiết bị";

class Table {
  constructor(sheet) {
    this.sheet = sheet;
    [this.headers, ...this.rows] = sheet.getDataRange().getValues();
  }
  column(name) {
    return this.headers.indexOf(name) + 1;
  }
  records() {
    return this.rows.map((row, index) => ({ row: index + 2, ...Object.fromEntries(this.headers.map((name, at) => [name, row[at]])) }));
  }
}

const open = () => new Table(SpreadsheetApp.getActiveSpreadsheet().getSheetByName(SHEET));

function setUp() {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = ss.getSheets()[0].setName(SHEET);
  sheet.getRange("A1:D1").setValues([["Mã", "Tên", "Người mượn", "Hẹn trả"]]);
  sheet.getRange("A2:A100").setNumberFormat("@");
  sheet.getRange("A2:D4").setValues([
    ["003", "Máy chiếu", "Hoa", new Date(2026, 10, 20)],
    ["001", "Máy in", "", ""],
    ["002", "Loa", "Bình", new Date(2026, 10, 30)],
  ]);
  const people = SpreadsheetApp.newDataValidation().requireValueInList(["Hoa", "Bình", "An"]).setAllowInvalid(false).build();
  sheet.getRange("C2:C100").setDataValidation(people);
  const late = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=AND($D2<>\"\",$D2<TODAY())").setBackground("#f4cccc").setRanges([sheet.getRange("A2:D100")]).build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), late]);
  sheet.getRange("A2:D4").sort([{ column: 1, ascending: true }]);
  sheet.getRange("A1:D4").createFilter();
  PropertiesService.getScriptProperties().setProperties({ setUpAt: new Date().toISOString(), version: "2" });
  return open().records().map(({ Mã, Tên }) => `${Mã} ${Tên}`);
}

function lend(code, person) {
  const lock = LockService.getScriptLock();
  lock.waitLock(5000);
  try {
    const table = open();
    const found = table.records().find((record) => record.Mã === code);
    if (!found) throw new Error(`Không có thiết bị ${code}`);
    table.sheet.getRange(found.row, table.column("Người mượn"), 1, 2).setValues([[person, new Date(2026, 11, 1)]]);
    SpreadsheetApp.flush();
    return found.row;
  } finally {
    lock.releaseLock();
  }
}

function hideReturned() {
  const { sheet } = open();
  sheet.getFilter().setColumnFilterCriteria(3, SpreadsheetApp.newFilterCriteria().setHiddenValues([""]).build());
  return [2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row));
}

function remind() {
  const today = new Date();
  const late = open().records().filter((record) => record["Hẹn trả"] instanceof Date && record["Hẹn trả"] < today);
  late.forEach((record) => MailApp.sendEmail({ to: "kho@example.invalid", subject: `Quá hẹn: ${record.Tên}`, body: record["Người mượn"] }));
  return late.length;
}
