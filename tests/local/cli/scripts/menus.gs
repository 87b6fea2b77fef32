/** A script as tutorials write them: menus old and new, boxes, a sidebar, selections, settings kept per user. */
function onOpen(e) {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('Kho')
      .addItem('Nhập hàng', 'receiveGoods')
      .addSeparator()
      .addSubMenu(ui.createMenu('Xem').addItem('Thẻ bên', 'showSidebar').addItem('Tô dòng chọn', 'highlightSelection'))
      .addToUi();
  SpreadsheetApp.getActiveSpreadsheet().addMenu('Cũ', [{name: 'Sắp xếp', functionName: 'sortByName'}, null, {name: 'Xóa trống', functionName: 'removeEmptyRows'}]);
  return e && e.authMode;
}

function setUp() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = ss.getActiveSheet();
  sheet.setName('Kho');
  ss.appendRow(['Hàng', 'Số lượng', 'Giá', 'Ngày', 'Ghi chú']);
  var rows = [['Bút', 10, 5000, new Date(2026, 0, 5), ''], ['Giấy', 3, 60000, new Date(2026, 1, 9), 'sắp hết'], ['', '', '', '', ''], ['Ghim', 25, 1500, new Date(2026, 2, 1), '']];
  sheet.getRange(2, 1, rows.length, rows[0].length).setValues(rows);
  sheet.getRange('1:1').setFontWeight('bold').setBackgroundRGB(217, 234, 211).setHorizontalAlignments([['left', 'right', 'right', 'center', 'left'].concat(new Array(21).fill('left'))]);
  sheet.getRange('C2:C5').setNumberFormat('#,##0');
  sheet.getRange('E2:E5').setWraps([[true], [true], [false], [true]]).setFontSizes([[9], [9], [9], [10]]);
  sheet.setColumnWidth(1, 160);
  ss.setColumnWidth(5, 240);
  var rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0).setAllowInvalid(false).setHelpText('Không âm').build();
  sheet.getRange('B2:B').setDataValidation(rule);
  var copy = sheet.getRange('B2').getDataValidation().copy().setAllowInvalid(true).build();
  return [ss.getFrozenRows(), sheet.getRange('A1').getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation(), copy.getAllowInvalid(), sheet.getRange('B2').getDataValidation().getAllowInvalid()];
}

function receiveGoods() {
  var ui = SpreadsheetApp.getUi();
  var response = ui.prompt('Nhập hàng', 'Tên hàng?', ui.ButtonSet.OK_CANCEL);
  if (response.getSelectedButton() !== ui.Button.OK) return null;
  var count = Browser.inputBox('Số lượng', 'Bao nhiêu?', Browser.Buttons.OK_CANCEL);
  if (count == 'cancel') return null;
  var sheet = SpreadsheetApp.getActive().getSheetByName('Kho');
  var finder = sheet.createTextFinder(response.getResponseText()).matchEntireCell(true);
  var cell = finder.findNext();
  if (cell === null) {
    if (Browser.msgBox('Chưa có', 'Thêm hàng mới?', Browser.Buttons.YES_NO) == 'no') return null;
    sheet.appendRow([response.getResponseText(), Number(count)]);
    cell = sheet.getRange(sheet.getLastRow(), 1);
  } else {
    var target = cell.offset(0, 1);
    target.setValue(target.getValue() + Number(count));
  }
  sheet.setActiveSelection(cell);
  var log = PropertiesService.getUserProperties();
  var history = JSON.parse(log.getProperty('HISTORY') || '[]');
  history.push({item: response.getResponseText(), count: Number(count), by: Session.getActiveUser().getEmail()});
  log.setProperty('HISTORY', JSON.stringify(history));
  CacheService.getUserCache().putAll({item: response.getResponseText(), count: String(count)}, 60);
  SpreadsheetApp.getActive().toast('Đã nhập ' + count, 'Kho', -1);
  return [cell.getRow(), cell.offset(0, 1).getValue(), CacheService.getUserCache().getAll(['item', 'count', 'none']), SpreadsheetApp.getCurrentCell().getA1Notation()];
}

function highlightSelection() {
  var selection = SpreadsheetApp.getSelection();
  var list = selection.getActiveRangeList();
  list.setBackground('#fff2cc').setFontStyle('italic').setBorder(true, true, true, true, false, false);
  return [list.getRanges().length, selection.getActiveRange().getA1Notation(), selection.getCurrentCell().getA1Notation(), selection.getActiveSheet().getName()];
}

function sortByName() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.setFrozenRows(1);
  SpreadsheetApp.getActiveSpreadsheet().sort(1);
  return sheet.getRange('A2:A').getValues().map(function(r) { return r[0]; }).filter(String);
}

function removeEmptyRows() {
  var sheet = SpreadsheetApp.getActiveSheet();
  for (var row = sheet.getLastRow(); row > 1; row--) {
    if (sheet.getRange(row, 1, 1, sheet.getLastColumn()).isBlank()) sheet.deleteRow(row);
  }
  sheet.hideColumn(sheet.getRange('D1'));
  var hidden = sheet.isColumnHiddenByUser(4);
  sheet.unhideColumn(sheet.getRange('D1'));
  return [sheet.getLastRow(), hidden, sheet.isColumnHiddenByUser(4)];
}

function showSidebar() {
  var template = HtmlService.createTemplateFromFile('Sidebar');
  template.items = SpreadsheetApp.getActiveSheet().getDataRange().getValues().slice(1).map(function(r) { return {name: r[0], count: r[1]}; });
  SpreadsheetApp.getUi().showSidebar(template.evaluate().setTitle('Kho hàng').setWidth(300));
}

function include(name) {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}
