/**
 * A script of the older kind: var, one global list, cell by cell. It approves working hours, mails each person and
 * keeps a summary.
 */
var HEADERS = ['Họ tên', 'Email', 'Giờ', 'Đơn giá', 'Thành tiền', 'Duyệt', 'Đã báo'];

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Chấm công')
    .addItem('Lập bảng', 'createTimesheet')
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Khác').addItem('Gửi thư', 'sendApprovals'))
    .addToUi();
}

function createTimesheet() {
  var ss = SpreadsheetApp.getActive();
  var sheet = ss.getSheetByName('Công') || ss.insertSheet('Công');
  sheet.clear();
  sheet.getRange(1, 1, 1, HEADERS.length).setValues([HEADERS]).setFontWeight('bold').setFontColor('#ffffff').setBackground('#1155cc');
  var people = [['Trần Thị Hoa', 'hoa@example.invalid', 12, 50000], ['Lê Văn Bình', 'binh@example.invalid', '8.5', 60000], ['Phạm An', 'an@example.invalid', 20, 45000]];
  for (var i = 0; i < people.length; i++) {
    sheet.appendRow(people[i]);
    sheet.getRange(i + 2, 5).setFormula('=C' + (i + 2) + '*D' + (i + 2));
  }
  sheet.getRange('D2:E').setNumberFormat('#,##0 "đ"');
  sheet.getRange(2, 6, people.length, 1).insertCheckboxes();
  sheet.getRange(1, 1, people.length + 1, HEADERS.length).setBorder(true, true, true, true, true, true);
  sheet.setFrozenRows(1);
  sheet.autoResizeColumns(1, HEADERS.length);
  ss.setNamedRange('BangCong', sheet.getRange(2, 1, people.length, HEADERS.length));
  Logger.log('đã lập %s dòng', people.length);
  return sheet.getRange('E2:E4').getDisplayValues();
}

function approveLongest() {
  var range = SpreadsheetApp.getActive().getRangeByName('BangCong');
  var hours = range.getValues().map(function (row) { return row[2]; });
  var longest = hours.indexOf(Math.max.apply(null, hours));
  range.getCell(longest + 1, 6).check();
  range.getCell(longest + 1, 6).setNote('Duyệt ngày ' + Utilities.formatDate(new Date(), 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy'));
  return range.offset(longest, 0, 1, 6).getValues()[0];
}

function sendApprovals() {
  var range = SpreadsheetApp.getActive().getRangeByName('BangCong');
  var cache = CacheService.getScriptCache();
  var sent = 0;
  range.getValues().forEach(function (row, index) {
    if (!row[5] || row[6] || MailApp.getRemainingDailyQuota() < 1) return;
    MailApp.sendEmail(row[1], Utilities.formatString('Đã duyệt %s giờ', row[2]), 'Chào ' + row[0] + ', số tiền: ' + range.getCell(index + 1, 5).getDisplayValue());
    range.getCell(index + 1, 7).setValue(new Date());
    cache.put('last', row[1], 60);
    sent++;
  });
  return [sent, cache.get('last')];
}
