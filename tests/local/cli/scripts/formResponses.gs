/** Form responses as tutorials handle them: triggers, clean-up, de-duplication, a summary, an answer by mail. */
var TRIGGER_HANDLER = 'onFormSubmit';

function install() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  ScriptApp.getUserTriggers(ss).forEach(function(trigger) {
    if (trigger.getHandlerFunction() === TRIGGER_HANDLER) ScriptApp.deleteTrigger(trigger);
  });
  ScriptApp.newTrigger(TRIGGER_HANDLER).forSpreadsheet(ss).onFormSubmit().create();
  ScriptApp.newTrigger('monthly').timeBased().onMonthDay(1).atHour(6).create();
  ScriptApp.newTrigger('onChanged').forSpreadsheet(ss).onChange().create();
  ss.getActiveSheet().getRange('A1:D1').setValues([['Dấu thời gian', 'Họ tên', 'Email', 'Môn']]);
  return ScriptApp.getProjectTriggers().map(function(t) { return t.getEventType() + ':' + (t.getTriggerSourceId() === ss.getId()); });
}

function onFormSubmit(e) {
  var lock = LockService.getDocumentLock();
  if (!lock.tryLock(10000)) throw new Error('Bận');
  var authInfo = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  if (authInfo.getAuthorizationStatus() == ScriptApp.AuthorizationStatus.REQUIRED) return 'chưa cho phép';
  var name = toTitleCase_(e.namedValues['Họ tên'][0].trim().replace(/\s+/g, ' '));
  var email = e.namedValues['Email'][0].toLowerCase();
  var row = e.range.getRow();
  var sheet = e.range.getSheet();
  e.range.offset(0, 1, 1, 2).setValues([[name, email]]);
  var courses = e.values[3].split(', ');
  if (!e.range.getFilter()) sheet.getRange(1, 1, sheet.getMaxRows(), 4).createFilter();
  var schedule = e.source.getSheetByName('Lịch') || e.source.insertSheet('Lịch', 1);
  courses.forEach(function(course) {
    schedule.appendRow([name, course]);
  });
  sheet.getRange(row, 1, 1, 4).setBackground(row % 2 ? null : '#eeeeee');
  MailApp.sendEmail({to: email, subject: 'Đã nhận', htmlBody: '<b>' + courses.join('<br>') + '</b>'});
  SpreadsheetApp.flush();
  lock.releaseLock();
  return [name, email, courses.length];
}

function onChanged(e) {
  CacheService.getScriptCache().put('last', e.changeType, 600);
}

function cleanUp() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  var range = sheet.getDataRange();
  range.trimWhitespace();
  sheet.getRange('A2:D').removeDuplicates([2, 3]);
  var values = sheet.getRange(2, 2, sheet.getLastRow() - 1, 3).getValues();
  var counts = values.reduce(function(all, r) { r[2].split(', ').forEach(function(c) { all[c] = (all[c] || 0) + 1; }); return all; }, {});
  var summary = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Tổng') || SpreadsheetApp.getActiveSpreadsheet().insertSheet('Tổng');
  summary.clear();
  var keys = Object.keys(counts).sort();
  summary.getRange(1, 1, keys.length, 2).setValues(keys.map(function(k) { return [k, counts[k]]; }));
  summary.getRange(keys.length + 1, 1, 1, 2).setFormulasR1C1([['="Tổng"', '=SUM(R[-' + keys.length + ']C:R[-1]C)']]);
  summary.insertRows(1, 1);
  summary.getRange('A1').setValue('Tổng hợp').setFontSize(14);
  summary.getRange('A1:B1').mergeAcross();
  summary.getRange('B2:B' + (keys.length + 1)).setFontColor('#38761d');
  sheet.getRange('A2:A').setNumberFormat('dd/MM/yyyy HH:mm');
  return [sheet.getLastRow(), summary.getRange(keys.length + 2, 1, 1, 2).getValues()[0], summary.getRange(keys.length + 2, 2).getFormula(), summary.getRange('A1').isPartOfMerge()];
}

function monthly() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  var old = sheet.getRange('A2:D').getValues().filter(function(r) { return r[0] instanceof Date && r[0] < new Date(); });
  sheet.getRange(2, 1, Math.max(1, old.length), 4).deleteCells(SpreadsheetApp.Dimension.ROWS);
  return [old.length, sheet.getLastRow()];
}

function toTitleCase_(text) {
  return text.toLowerCase().split(' ').map(function(w) { return w.charAt(0).toUpperCase() + w.slice(1); }).join(' ');
}
