// How such sheets are usually scripted: a call for each cell, row or letter. Run beside the add-on by the benchmark.
// `at` holds the columns' numbers, from 1.

function colourOverdue(at) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(at.sheet);
  const today = new Date();
  for (let row = 2; row <= sheet.getLastRow(); row++) {
    const due = sheet.getRange(row, at.due).getValue();
    const done = sheet.getRange(row, at.doneOn).getValue();
    const late = due instanceof Date && due < today && done === "";
    sheet.getRange(row, at.due).setBackground(late ? "#f4cccc" : null);
  }
}

function mailOverdueRows(at) {
  const rows = SpreadsheetApp.getActive().getSheetByName(at.sheet).getDataRange().getValues().slice(1);
  const today = new Date();
  for (const row of rows) {
    const due = row[at.due - 1];
    const late = due instanceof Date && due < today && row[at.doneOn - 1] === "";
    if (late) MailApp.sendEmail("coquan@example.invalid", `Nhắc việc ${row[at.id - 1]}`, String(row[at.text - 1]));
  }
}

function appendSixty(at) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(at.sheet);
  for (let number = 1; number <= 60; number++)
    sheet.appendRow([`NV-X${number}`, `Rà soát dự án số ${number}`, "Sở Tài chính"]);
}
