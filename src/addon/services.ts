import type { Google } from "./google.ts";

/** The only mention of Apps Script's globals: that it compiles proves that Google's types satisfy our interfaces. */
export const google: Google = {
  get SpreadsheetApp() {
    return SpreadsheetApp;
  },
  get PropertiesService() {
    return PropertiesService;
  },
  get LockService() {
    return LockService;
  },
  get MailApp() {
    return MailApp;
  },
  get ScriptApp() {
    return ScriptApp;
  },
  get Session() {
    return Session;
  },
  get Utilities() {
    return Utilities;
  },
  get HtmlService() {
    return HtmlService;
  },
  get Drive() {
    return Drive;
  },
};
