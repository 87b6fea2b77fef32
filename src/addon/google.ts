/**
 * One list, kept whole: every Apps Script method that the add-on uses, and no other.
 *
 * Interfaces of our own: methods return these interfaces, so that a chained call which is not declared here does not
 * compile. `services.ts` proves that Google's types satisfy them; the simulator's classes implement them.
 * Rows and columns are 1-based, as in Apps Script.
 */

/** What Apps Script puts into a cell and gives back; a blank cell reads as "". */
export type CellValue = string | number | boolean | Date;

export interface Google {
  readonly SpreadsheetApp: SpreadsheetService;
  readonly PropertiesService: PropertiesService;
  readonly LockService: LockService;
  readonly MailApp: MailService;
  readonly ScriptApp: ScriptService;
  readonly Session: SessionService;
  readonly Utilities: UtilitiesService;
  readonly HtmlService: HtmlService;
  /** Advanced service Drive v3; undefined where the manifest's dependency is missing. */
  readonly Drive: DriveService | undefined;
}

export interface SpreadsheetService {
  getActiveSpreadsheet(): Spreadsheet;
  /** Throws outside an open spreadsheet: in triggers and web requests. */
  getUi(): Ui;
  flush(): void;
  newConditionalFormatRule(): ConditionalFormatRuleBuilder;
  newDataValidation(): DataValidationBuilder;
  readonly DeveloperMetadataVisibility: { readonly DOCUMENT: MetadataVisibility };
  readonly ProtectionType: { readonly SHEET: ProtectionType };
  readonly WrapStrategy: { readonly CLIP: WrapStrategy; readonly WRAP: WrapStrategy };
}

/** Enumeration members are opaque. */
export interface MetadataVisibility {
  toString(): string;
}
export interface ProtectionType {
  toString(): string;
}
export interface WrapStrategy {
  toString(): string;
}

export interface Spreadsheet {
  getId(): string;
  getUrl(): string;
  getName(): string;
  getSpreadsheetTimeZone(): string;
  setSpreadsheetTimeZone(zone: string): void;
  getSpreadsheetLocale(): string;
  setSpreadsheetLocale(locale: string): void;
  getSheets(): Sheet[];
  getSheetByName(name: string): Sheet | null;
  /** @param index 0-based position. */
  insertSheet(name: string, index: number): Sheet;
  deleteSheet(sheet: Sheet): void;
  /** Those named in the sharing, the owner too; "anyone with the link" is nobody. */
  getEditors(): User[];
  getViewers(): User[];
  /** Of every sheet. */
  createDeveloperMetadataFinder(): DeveloperMetadataFinder;
  getActiveSheet(): Sheet;
  setActiveSheet(sheet: Sheet): Sheet;
  toast(message: string, title: string, seconds: number): void;
}

export interface Sheet {
  getName(): string;
  getSheetId(): number;
  getMaxRows(): number;
  getMaxColumns(): number;
  getLastRow(): number;
  getLastColumn(): number;
  getRange(row: number, column: number, rows: number, columns: number): Range;
  getDataRange(): Range;
  getActiveRange(): Range | null;
  getFilter(): Filter | null;
  hideSheet(): Sheet;
  isRowHiddenByFilter(row: number): boolean;
  isRowHiddenByUser(row: number): boolean;
  insertRowsAfter(afterRow: number, count: number): Sheet;
  /** The new rows take the format of the row that is pushed down. */
  insertRowsBefore(beforeRow: number, count: number): Sheet;
  deleteRows(row: number, count: number): void;
  insertColumnsAfter(afterColumn: number, count: number): Sheet;
  setFrozenRows(rows: number): void;
  setFrozenColumns(columns: number): void;
  setColumnWidth(column: number, pixels: number): Sheet;
  setColumnWidths(startColumn: number, count: number, pixels: number): Sheet;
  setRowHeightsForced(startRow: number, count: number, pixels: number): Sheet;
  getConditionalFormatRules(): ConditionalFormatRule[];
  /** Replaces every rule of the sheet; throws for a rule without ranges. */
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void;
  createDeveloperMetadataFinder(): DeveloperMetadataFinder;
  setName(name: string): Sheet;
  /** The copy stands last, without metadata and protections. */
  copyTo(spreadsheet: Spreadsheet): Sheet;
  protect(): Protection;
  getProtections(type: ProtectionType): Protection[];
  activate(): Sheet;
}

export interface Filter {
  getRange(): Range;
}

export interface Range {
  getSheet(): Sheet;
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
  getA1Notation(): string;
  getValues(): CellValue[][];
  /** The merged ranges that touch this one; one read for all. */
  getMergedRanges(): Range[];
  /** Throws when a validation that rejects, or somebody's protection, forbids one of the cells; then nothing is written. */
  setValues(values: CellValue[][]): Range;
  setValue(value: CellValue): Range;
  setFormula(formula: string): Range;
  setFormulas(formulas: string[][]): Range;
  setNumberFormat(format: string): Range;
  setDataValidation(rule: DataValidation | null): Range;
  setBackground(colour: string): Range;
  /** null: the colour that a cell has by itself. */
  setBackgrounds(colours: (string | null)[][]): Range;
  setFontColor(colour: string): Range;
  setFontColors(colours: (string | null)[][]): Range;
  setFontWeights(weights: (string | null)[][]): Range;
  setFontWeight(weight: "bold" | "normal"): Range;
  setHorizontalAlignment(alignment: "left" | "center" | "right"): Range;
  setVerticalAlignment(alignment: "top" | "middle" | "bottom"): Range;
  setWrapStrategy(strategy: WrapStrategy): Range;
  /** Sorts the lines with formats and notes. @param order `column` is the sheet's, 1-based */
  sort(order: { column: number; ascending: boolean }): Range;
  setNote(note: string): Range;
  setNotes(notes: string[][]): Range;
  shiftColumnGroupDepth(delta: number): Range;
  collapseGroups(): Range;
  /** Only whole columns, whole rows. */
  addDeveloperMetadata(key: string, value: string, visibility: MetadataVisibility): Range;
  activate(): Range;
}

export interface DeveloperMetadata {
  getKey(): string;
  getValue(): string | null;
  getLocation(): DeveloperMetadataLocation;
}
export interface DeveloperMetadataLocation {
  getColumn(): Range | null;
  getRow(): Range | null;
}
export interface DeveloperMetadataFinder {
  withKey(key: string): DeveloperMetadataFinder;
  find(): DeveloperMetadata[];
}

export interface ConditionalFormatRule {
  getRanges(): Range[];
  getBooleanCondition(): BooleanCondition | null;
}
export interface BooleanCondition {
  getCriteriaValues(): unknown[];
}
export interface ConditionalFormatRuleBuilder {
  whenFormulaSatisfied(formula: string): ConditionalFormatRuleBuilder;
  setBackground(colour: string): ConditionalFormatRuleBuilder;
  setFontColor(colour: string): ConditionalFormatRuleBuilder;
  setItalic(italic: boolean): ConditionalFormatRuleBuilder;
  setBold(bold: boolean): ConditionalFormatRuleBuilder;
  setRanges(ranges: Range[]): ConditionalFormatRuleBuilder;
  build(): ConditionalFormatRule;
}

/** Opaque. */
export interface DataValidation {
  getAllowInvalid(): boolean;
}
export interface DataValidationBuilder {
  requireValueInList(values: string[], showDropdown: boolean): DataValidationBuilder;
  requireValueInRange(range: Range, showDropdown: boolean): DataValidationBuilder;
  requireCheckbox(): DataValidationBuilder;
  setAllowInvalid(allow: boolean): DataValidationBuilder;
  setHelpText(text: string): DataValidationBuilder;
  build(): DataValidation;
}

export interface Protection {
  setDescription(text: string): Protection;
  getDescription(): string;
  setWarningOnly(warningOnly: boolean): Protection;
}

export interface Ui {
  createMenu(caption: string): Menu;
  alert(title: string, prompt: string, buttons: ButtonSet): Button;
  prompt(title: string, prompt: string, buttons: ButtonSet): PromptResponse;
  showModalDialog(page: HtmlOutput, title: string): void;
  showSidebar(page: HtmlOutput): void;
  readonly Button: {
    readonly OK: Button;
    readonly CANCEL: Button;
    readonly YES: Button;
    readonly NO: Button;
    readonly CLOSE: Button;
  };
  readonly ButtonSet: {
    readonly OK: ButtonSet;
    readonly OK_CANCEL: ButtonSet;
    readonly YES_NO: ButtonSet;
    readonly YES_NO_CANCEL: ButtonSet;
  };
}
export interface Button {
  toString(): string;
}
export interface ButtonSet {
  toString(): string;
}
export interface PromptResponse {
  getSelectedButton(): Button;
  getResponseText(): string;
}
export interface Menu {
  addItem(caption: string, functionName: string): Menu;
  addSeparator(): Menu;
  addSubMenu(menu: Menu): Menu;
  addToUi(): void;
}

export interface PropertiesService {
  getScriptProperties(): Properties;
}
/** Keys and values are strings; 9 KB a value, 500 KB a store. */
export interface Properties {
  getProperty(key: string): string | null;
  getProperties(): Record<string, string>;
  setProperty(key: string, value: string): Properties;
  setProperties(values: Record<string, string>): Properties;
  deleteProperty(key: string): Properties;
}

export interface LockService {
  getScriptLock(): Lock;
}
export interface Lock {
  tryLock(timeoutMs: number): boolean;
  releaseLock(): void;
}

export interface MailService {
  /** In recipients: to, cc and bcc all count. */
  getRemainingDailyQuota(): number;
  sendEmail(recipients: string, subject: string, body: string, options: MailOptions): void;
}
export interface MailOptions {
  replyTo?: string | undefined;
  name?: string | undefined;
  htmlBody?: string | undefined;
  attachments?: BlobSource[] | undefined;
}

export interface ScriptService {
  /** Ends the run with a consent dialog when the user has not granted every scope; throws in simple triggers. */
  requireAllScopes(mode: AuthMode): void;
  readonly AuthMode: { readonly FULL: AuthMode };
  newTrigger(functionName: string): TriggerBuilder;
  /** Only the current user's triggers. */
  getProjectTriggers(): Trigger[];
  deleteTrigger(trigger: Trigger): void;
}
export interface AuthMode {
  toString(): string;
}
export interface TriggerBuilder {
  timeBased(): ClockTriggerBuilder;
}
export interface ClockTriggerBuilder {
  everyHours(hours: number): ClockTriggerBuilder;
  create(): Trigger;
}
export interface Trigger {
  getUniqueId(): string;
  getHandlerFunction(): string;
}

export interface SessionService {
  /** "" where Google does not tell. */
  getActiveUser(): User;
  getEffectiveUser(): User;
  getActiveUserLocale(): string;
}
export interface User {
  getEmail(): string;
}

export interface UtilitiesService {
  /** @param format Java SimpleDateFormat; `YYYY` and `ww` are week-based. */
  formatDate(date: Date, zone: string, format: string): string;
  getUuid(): string;
  /** @param bytes signed, -128 to 127. */
  newBlob(bytes: number[], contentType: string, name: string): Blob;
  base64Encode(bytes: number[]): string;
  /** @returns signed bytes. */
  base64Decode(text: string): number[];
  readonly Charset: { readonly UTF_8: Charset };
  /** @returns signed bytes. */
  computeHmacSha256Signature(value: string, key: string, charset: Charset): number[];
  sleep(milliseconds: number): void;
}
export interface Charset {
  toString(): string;
}
/** What can be attached. */
export interface BlobSource {
  getBlob(): Blob;
}
export interface Blob extends BlobSource {
  getBytes(): number[];
  getName(): string | null;
  getContentType(): string | null;
  getDataAsString(): string;
}

export interface HtmlService {
  createTemplateFromFile(name: string): HtmlTemplate;
  createHtmlOutput(html: string): HtmlOutput;
}
export interface HtmlTemplate {
  getRawContent(): string;
}
export interface HtmlOutput {
  getContent(): string;
  setTitle(title: string): HtmlOutput;
  /** Only a few names are taken; those in the page itself Google leaves out. */
  addMetaTag(name: "viewport", content: string): HtmlOutput;
  setWidth(pixels: number): HtmlOutput;
  setHeight(pixels: number): HtmlOutput;
}

export interface DriveService {
  readonly Files: DriveFiles | undefined;
}
export interface DriveFiles {
  create(file: DriveFile, content: Blob): DriveFile;
  create(file: DriveFile, content: Blob, options: Readonly<Record<string, string>>): DriveFile;
  /** What comes back differs from account to account: a blob, a text, nothing. */
  export(id: string, contentType: string, options: Readonly<Record<string, string>>): unknown;
  /** At once and for good. */
  remove(id: string): void;
}
export interface DriveFile {
  id?: string | undefined;
  name?: string | undefined;
  mimeType?: string | undefined;
  webViewLink?: string | undefined;
}

/** What Google passes to a simple `onEdit`; `range` is missing when a browser calls the function by name. */
export interface EditEvent {
  readonly range?: Range;
  /** Of a single cell; a date as its serial number; missing when the cell was cleared. */
  readonly value?: string;
  readonly oldValue?: string;
  /** Nameless where Google does not tell who it was. */
  readonly user?: User;
}

/** What Google passes to an installable clock trigger. */
export interface ClockEvent {
  readonly triggerUid?: string;
}

/** What Google passes to doGet and doPost; whoever calls them by name passes what they like. */
export interface WebEvent {
  /** Of address and form, the first of each name. */
  readonly parameter?: unknown;
  /** Bytes of the body; -1 without one. */
  readonly contentLength?: unknown;
}
