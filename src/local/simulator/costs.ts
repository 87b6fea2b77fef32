/** What a service call costs on the virtual clock. */
export interface Price {
  readonly ms: number;
  readonly msPerCell: number;
  /** Where the figure comes from; "assumed" where nobody has published one. */
  readonly source: string;
}

/** Every kind of service call; a method without a kind is free. */
export type CallKind =
  | "read"
  | "write"
  | "writeCell"
  | "setter"
  | "flush"
  | "sheet"
  | "rules"
  | "metadata"
  | "propertyRead"
  | "propertyWrite"
  | "cacheRead"
  | "cacheWrite"
  | "lock"
  | "trigger"
  | "quota"
  | "send"
  | "drive"
  | "toast";

export const PRICES: Readonly<Record<CallKind, Price>> = {
  read: { ms: 170, msPerCell: 0.0084, source: "tanaike 2018, fig. 1: getValues 0.17 s + 8.4 µs a cell" },
  write: { ms: 80, msPerCell: 0.01, source: "tanaike 2018, fig. 2: setValues, buffered" },
  writeCell: { ms: 1.25, msPerCell: 0, source: "tanaike 2018, fig. 5: setValue, buffered, 1.2–1.3 ms" },
  setter: { ms: 1.25, msPerCell: 0, source: "assumed as setValue: buffered like a write" },
  flush: { ms: 30, msPerCell: 0.06, source: "Stack Overflow 29263774: 400 flushes 12 s; 60 µs a pending cell" },
  sheet: { ms: 200, msPerCell: 0, source: "assumed (100–300 ms)" },
  rules: { ms: 200, msPerCell: 0, source: "assumed (100–300 ms)" },
  metadata: { ms: 200, msPerCell: 0, source: "assumed (100–300 ms)" },
  propertyRead: { ms: 30, msPerCell: 0, source: "ziritione.org, 100 runs: 30 (20–84) ms" },
  propertyWrite: { ms: 62, msPerCell: 0, source: "ziritione.org, 100 runs: 62 (43–231) ms" },
  cacheRead: { ms: 10, msPerCell: 0, source: "ziritione.org: 3–20 ms" },
  cacheWrite: { ms: 75, msPerCell: 0, source: "ziritione.org: 56–93 ms" },
  lock: { ms: 150, msPerCell: 0, source: "assumed (100–300 ms)" },
  trigger: { ms: 300, msPerCell: 0, source: "assumed (100–300 ms)" },
  quota: { ms: 30, msPerCell: 0, source: "assumed as a property read" },
  send: { ms: 1200, msPerCell: 0, source: "Small Outbox FAQ: one 100 KB mail about 1.2 s" },
  drive: { ms: 1000, msPerCell: 0, source: "assumed" },
  toast: { ms: 8, msPerCell: 0, source: "assumed as getActiveSheet" },
};

/** Above this many cells one setValues is sent at once instead of buffered, at the price beside it. */
export const UNBUFFERED_WRITE = { cells: 18_000, msPerCell: 0.058, source: "tanaike 2018, fig. 2" } as const;

/** A run's start. Source: several repositories, 1–3 s. */
export const START_MS = 1500;

/** How long a run may take, by context. Source: quotas for Google Services. */
export const RUN_LIMIT_MS = { simple: 30_000, full: 360_000 } as const;

/** Which methods are service calls; all others (getRange, builders, getters of position) are free. */
export const CALL_KINDS: Readonly<Record<string, CallKind>> = {
  "Cache.get": "cacheRead",
  "Cache.getAll": "cacheRead",
  "Cache.put": "cacheWrite",
  "Cache.putAll": "cacheWrite",
  "Cache.remove": "cacheWrite",
  "ClockTriggerBuilder.create": "trigger",
  "DeveloperMetadata.remove": "metadata",
  "DeveloperMetadata.setValue": "metadata",
  "DeveloperMetadataFinder.find": "metadata",
  "Files.create": "drive",
  "Lock.releaseLock": "lock",
  "Lock.tryLock": "lock",
  "Lock.waitLock": "lock",
  "MailApp.getRemainingDailyQuota": "quota",
  "MailApp.sendEmail": "send",
  "Menu.addToUi": "setter",
  "Properties.deleteAllProperties": "propertyWrite",
  "Properties.deleteProperty": "propertyWrite",
  "Properties.getKeys": "propertyRead",
  "Properties.getProperties": "propertyRead",
  "Properties.getProperty": "propertyRead",
  "Properties.setProperties": "propertyWrite",
  "Properties.setProperty": "propertyWrite",
  "Protection.remove": "setter",
  "Protection.setDescription": "setter",
  "Protection.setWarningOnly": "setter",
  "Protection.addEditor": "setter",
  "Protection.addEditors": "setter",
  "Protection.removeEditors": "setter",
  "Range.activate": "setter",
  "Range.addDeveloperMetadata": "metadata",
  "Range.clear": "setter",
  "Range.clearContent": "setter",
  "Range.clearDataValidations": "setter",
  "Range.clearFormat": "setter",
  "Range.clearNote": "setter",
  "Range.collapseGroups": "setter",
  "Range.copyTo": "write",
  "Range.getBackground": "read",
  "Range.getBackgrounds": "read",
  "Range.getDataValidation": "read",
  "Range.getDataValidations": "read",
  "Range.getDisplayValue": "read",
  "Range.getDisplayValues": "read",
  "Range.getFontColor": "read",
  "Range.getFontWeight": "read",
  "Range.getFontWeights": "read",
  "Range.getFormula": "read",
  "Range.getFormulas": "read",
  "Range.getNote": "read",
  "Range.getNotes": "read",
  "Range.getNumberFormat": "read",
  "Range.getNumberFormats": "read",
  "Range.getValue": "read",
  "Range.getValues": "read",
  "Range.isBlank": "read",
  "Range.merge": "setter",
  "Range.protect": "setter",
  "Range.setBackground": "setter",
  "Range.setBackgrounds": "setter",
  "Range.setBorder": "setter",
  "Range.setDataValidation": "setter",
  "Range.setDataValidations": "setter",
  "Range.setFontColor": "setter",
  "Range.setFontColors": "setter",
  "Range.setFontFamily": "setter",
  "Range.setFontLine": "setter",
  "Range.setFontSize": "setter",
  "Range.setFontStyle": "setter",
  "Range.setFontWeight": "setter",
  "Range.setFontWeights": "setter",
  "Range.setFormula": "writeCell",
  "Range.setFormulas": "write",
  "Range.setHorizontalAlignment": "setter",
  "Range.setNote": "setter",
  "Range.setNotes": "write",
  "Range.setNumberFormat": "setter",
  "Range.setNumberFormats": "setter",
  "Range.setValue": "writeCell",
  "Range.setValues": "write",
  "Range.setVerticalAlignment": "setter",
  "Range.setWrap": "setter",
  "Range.setWrapStrategy": "setter",
  "Range.shiftColumnGroupDepth": "setter",
  "Range.sort": "write",
  "ScriptApp.deleteTrigger": "trigger",
  "ScriptApp.getProjectTriggers": "trigger",
  "Sheet.activate": "setter",
  "Sheet.addDeveloperMetadata": "metadata",
  "Sheet.appendRow": "write",
  "Sheet.autoResizeColumns": "setter",
  "Sheet.clear": "setter",
  "Sheet.clearConditionalFormatRules": "rules",
  "Sheet.clearContents": "setter",
  "Sheet.clearNotes": "setter",
  "Sheet.deleteColumn": "setter",
  "Sheet.deleteColumns": "setter",
  "Sheet.deleteRow": "setter",
  "Sheet.deleteRows": "setter",
  "Sheet.getConditionalFormatRules": "rules",
  "Sheet.getProtections": "read",
  "Sheet.hideColumns": "setter",
  "Sheet.hideRows": "setter",
  "Sheet.hideSheet": "setter",
  "Sheet.insertColumnAfter": "setter",
  "Sheet.insertColumnBefore": "setter",
  "Sheet.insertColumnsAfter": "setter",
  "Sheet.insertColumnsBefore": "setter",
  "Sheet.insertRowAfter": "setter",
  "Sheet.insertRowBefore": "setter",
  "Sheet.insertRowsAfter": "setter",
  "Sheet.insertRowsBefore": "setter",
  "Sheet.isRowHiddenByFilter": "read",
  "Sheet.isRowHiddenByUser": "read",
  "Sheet.isColumnHiddenByUser": "read",
  "Sheet.moveColumns": "setter",
  "Sheet.moveRows": "setter",
  "Sheet.protect": "setter",
  "Sheet.setActiveRange": "setter",
  "Sheet.setColumnWidth": "setter",
  "Sheet.setColumnWidths": "setter",
  "Sheet.setConditionalFormatRules": "rules",
  "Sheet.setFrozenColumns": "setter",
  "Sheet.setFrozenRows": "setter",
  "Sheet.setName": "setter",
  "Sheet.setRowHeight": "setter",
  "Sheet.setRowHeights": "setter",
  "Sheet.setRowHeightsForced": "setter",
  "Sheet.setTabColor": "setter",
  "Sheet.showColumns": "setter",
  "Sheet.showRows": "setter",
  "Sheet.showSheet": "setter",
  "Sheet.sort": "write",
  "Spreadsheet.addDeveloperMetadata": "metadata",
  "Spreadsheet.deleteSheet": "sheet",
  "Spreadsheet.insertSheet": "sheet",
  "Spreadsheet.moveActiveSheet": "sheet",
  "Spreadsheet.rename": "setter",
  "Spreadsheet.setActiveSheet": "setter",
  "Spreadsheet.setNamedRange": "setter",
  "Spreadsheet.setSpreadsheetLocale": "setter",
  "Spreadsheet.setSpreadsheetTimeZone": "setter",
  "Spreadsheet.toast": "toast",
  "SpreadsheetApp.flush": "flush",
  "SpreadsheetApp.setActiveSheet": "setter",
};
