import { CONDITION_ENTRIES } from "./conditions.ts";
import { enumeration } from "./guard.ts";

export const WrapStrategy = enumeration("WrapStrategy", ["OVERFLOW", "WRAP", "CLIP"]);
export const MetadataVisibility = enumeration("DeveloperMetadataVisibility", ["DOCUMENT", "PROJECT"]);
export const MetadataLocationType = enumeration("DeveloperMetadataLocationType", [
  "SPREADSHEET",
  "SHEET",
  "ROW",
  "COLUMN",
]);
export const ProtectionType = enumeration("ProtectionType", ["RANGE", "SHEET"]);
export const Dimension = enumeration("Dimension", ["ROWS", "COLUMNS"]);
export const DataValidationCriteria = enumeration("DataValidationCriteria", [
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
  "CHECKBOX",
  "CUSTOM_FORMULA",
  ...CONDITION_ENTRIES.filter(([, { require }]) => require !== null).map(([type]) => type),
]);
export const BooleanCriteria = enumeration("BooleanCriteria", [
  "CUSTOM_FORMULA",
  ...CONDITION_ENTRIES.filter(([, { when }]) => when !== null).map(([type]) => type),
]);
export const BorderStyle = enumeration("BorderStyle", [
  "DOTTED",
  "DASHED",
  "SOLID",
  "SOLID_MEDIUM",
  "SOLID_THICK",
  "DOUBLE",
]);
export const Button = enumeration("Button", ["OK", "CANCEL", "YES", "NO", "CLOSE"]);
export const ButtonSet = enumeration("ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);
export const AuthMode = enumeration("AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);
export const EventType = enumeration("EventType", ["CLOCK", "ON_OPEN", "ON_EDIT", "ON_CHANGE", "ON_FORM_SUBMIT"]);
export const TriggerSource = enumeration("TriggerSource", ["SPREADSHEETS", "CLOCK", "FORMS", "DOCUMENTS", "CALENDAR"]);
export const WeekDay = enumeration("Weekday", [
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
  "SUNDAY",
]);
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
export const Charset = enumeration("Charset", ["US_ASCII", "UTF_8"]);
export const DigestAlgorithm = enumeration("DigestAlgorithm", ["MD2", "MD5", "SHA_1", "SHA_256", "SHA_384", "SHA_512"]);
export const SandboxMode = enumeration("SandboxMode", ["EMULATED", "IFRAME", "NATIVE"]);
export const XFrameOptionsMode = enumeration("XFrameOptionsMode", ["ALLOWALL", "DEFAULT"]);
