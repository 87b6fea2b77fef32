import type { Google } from "../../addon/google.ts";
import { browser } from "./Browser.ts";
import { cacheService } from "./CacheService.ts";
import { chartsService } from "./Chart.ts";
import { contentService } from "./ContentService.ts";
import { drive } from "./Drive.ts";
import { htmlService } from "./HtmlService.ts";
import { lockService } from "./LockService.ts";
import { logText } from "./logText.ts";
import { mailApp } from "./MailApp.ts";
import { MimeType } from "./MimeType.ts";
import { propertiesService } from "./PropertiesService.ts";
import type { Run } from "./run.ts";
import { scriptApp } from "./ScriptApp.ts";
import { session } from "./Session.ts";
import { spreadsheetApp } from "./SpreadsheetApp.ts";
import { utilities } from "./Utilities.ts";

/** What the add-on may name, proved to be all there. */
type AddonServices = { readonly [K in keyof Google]: (run: Run) => Google[K] };

/** The services that exist here, by global name. */
const SERVICES: AddonServices & Readonly<Record<string, (run: Run) => unknown>> = {
  SpreadsheetApp: spreadsheetApp,
  PropertiesService: propertiesService,
  LockService: lockService,
  MailApp: mailApp,
  ScriptApp: scriptApp,
  Session: session,
  Utilities: utilities,
  HtmlService: htmlService,
  CacheService: cacheService,
  ContentService: contentService,
  Drive: drive,
  Charts: chartsService,
  Browser: browser,
  MimeType: () => MimeType,
  Logger: logger,
  console: consoleOf,
};

/** Services of Google that do not exist here: any use of them throws. */
const MISSING = [
  "CalendarApp",
  "Calendar",
  "CardService",
  "ContactsApp",
  "DataStudioApp",
  "DocumentApp",
  "Docs",
  "DriveApp",
  "FormApp",
  "Gmail",
  "GmailApp",
  "GroupsApp",
  "Jdbc",
  "LanguageApp",
  "LinearOptimizationService",
  "Maps",
  "People",
  "Sheets",
  "SitesApp",
  "SlidesApp",
  "UrlFetchApp",
  "XmlService",
];

function logger(run: Run): unknown {
  const { logs } = run.outputs;
  const service = { log, clear: () => void logs.splice(0), getLog: () => logs.join("\n") };
  function log(...items: unknown[]): typeof service {
    logs.push(logText(items));
    return service;
  }
  return service;
}

function consoleOf(run: Run): unknown {
  const write = (...items: unknown[]) => {
    run.outputs.logs.push(logText(items));
  };
  return { log: write, info: write, warn: write, error: write, time: () => {}, timeEnd: () => {} };
}

/** Puts all services into the run's context. */
export function installGlobals(run: Run): void {
  const { globals } = run.realm;
  for (const [name, make] of Object.entries(SERVICES)) globals[name] = make(run);
  for (const name of MISSING) {
    globals[name] = new Proxy(
      {},
      {
        get(_, key) {
          if (typeof key === "symbol") return undefined;
          throw run.error(`${name}.${key} is not simulated`);
        },
      },
    );
  }
}
