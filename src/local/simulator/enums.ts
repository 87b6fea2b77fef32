import { CONDITION_ENTRIES } from "./conditions.ts";
import { INTERPOLATIONS } from "./gradient.ts";
import { enumeration } from "./guard.ts";

/** Of SpreadsheetApp. */
export const WrapStrategy = enumeration("WrapStrategy", ["OVERFLOW", "WRAP", "CLIP"]);
/** Of SpreadsheetApp. */
export const MetadataVisibility = enumeration("DeveloperMetadataVisibility", ["DOCUMENT", "PROJECT"]);
/** Of SpreadsheetApp. */
export const MetadataLocationType = enumeration("DeveloperMetadataLocationType", [
  "SPREADSHEET",
  "SHEET",
  "ROW",
  "COLUMN",
]);
/** Of SpreadsheetApp. */
export const ProtectionType = enumeration("ProtectionType", ["RANGE", "SHEET"]);
/** Of SpreadsheetApp. */
export const Dimension = enumeration("Dimension", ["ROWS", "COLUMNS"]);
/** Of SpreadsheetApp. */
export const DataValidationCriteria = enumeration("DataValidationCriteria", [
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
  "CHECKBOX",
  "CUSTOM_FORMULA",
  ...CONDITION_ENTRIES.filter(([, { require }]) => require !== null).map(([type]) => type),
]);
/** Of SpreadsheetApp. */
export const BooleanCriteria = enumeration("BooleanCriteria", [
  "CUSTOM_FORMULA",
  ...CONDITION_ENTRIES.filter(([, { when }]) => when !== null).map(([type]) => type),
]);
/** Of SpreadsheetApp. */
export const BorderStyle = enumeration("BorderStyle", [
  "DOTTED",
  "DASHED",
  "SOLID",
  "SOLID_MEDIUM",
  "SOLID_THICK",
  "DOUBLE",
]);
/** Of SpreadsheetApp. */
export const Direction = enumeration("Direction", ["UP", "DOWN", "PREVIOUS", "NEXT"]);
/** Of SpreadsheetApp. */
export const SheetType = enumeration("SheetType", ["GRID", "OBJECT", "DATASOURCE"]);
/** Of SpreadsheetApp. */
export const InterpolationType = enumeration("InterpolationType", INTERPOLATIONS);
/** Of Ui. */
export const Button = enumeration("Button", ["OK", "CANCEL", "YES", "NO", "CLOSE"]);
/** Of Ui. */
export const ButtonSet = enumeration("ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);
/** Of ScriptApp. */
export const AuthMode = enumeration("AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);
/** Of ScriptApp. */
export const AuthorizationStatus = enumeration("AuthorizationStatus", ["REQUIRED", "NOT_REQUIRED"]);
/** Of ScriptApp. */
export const EventType = enumeration("EventType", ["CLOCK", "ON_OPEN", "ON_EDIT", "ON_CHANGE", "ON_FORM_SUBMIT"]);
/** Of ScriptApp. */
export const TriggerSource = enumeration("TriggerSource", ["SPREADSHEETS", "CLOCK", "FORMS", "DOCUMENTS", "CALENDAR"]);
/** Of ScriptApp. */
export const WeekDay = enumeration("Weekday", [
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
  "SUNDAY",
]);
/** Of Charts. */
export const ChartType = enumeration("ChartType", [
  "AREA",
  "BAR",
  "BUBBLE",
  "CANDLESTICK",
  "COLUMN",
  "COMBO",
  "GAUGE",
  "GEO",
  "HISTOGRAM",
  "LINE",
  "ORG",
  "PIE",
  "RADAR",
  "SCATTER",
  "SPARKLINE",
  "STEPPED_AREA",
  "TABLE",
  "TIMELINE",
  "TREEMAP",
  "WATERFALL",
]);
/** Of ContentService. */
export const ContentMimeType = enumeration("MimeType", [
  "ATOM",
  "CSV",
  "ICAL",
  "JAVASCRIPT",
  "JSON",
  "RSS",
  "TEXT",
  "VCARD",
  "XML",
]);
/** Of Utilities. */
export const Charset = enumeration("Charset", ["US_ASCII", "UTF_8"]);
/** Of Utilities. */
export const DigestAlgorithm = enumeration("DigestAlgorithm", ["MD2", "MD5", "SHA_1", "SHA_256", "SHA_384", "SHA_512"]);
/** Of HtmlService. */
export const SandboxMode = enumeration("SandboxMode", ["EMULATED", "IFRAME", "NATIVE"]);
/** Of HtmlService. */
export const XFrameOptionsMode = enumeration("XFrameOptionsMode", ["ALLOWALL", "DEFAULT"]);
