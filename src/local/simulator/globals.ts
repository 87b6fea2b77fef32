import type { Google } from "../../addon/google.ts";
import { cacheService } from "./CacheService.ts";
import { chartsService } from "./Chart.ts";
import { contentService } from "./ContentService.ts";
import { drive } from "./Drive.ts";
import { htmlService } from "./HtmlService.ts";
import { lockService } from "./LockService.ts";
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
  MimeType: () => MimeType,
  Logger: logger,
  console: consoleOf,
};

/** Services of Google that do not exist here: any use of them throws. */
const MISSING = [
  "Browser",
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

/** `%s` takes the next item. */
function logger(run: Run): unknown {
  const log = (text: unknown, ...items: unknown[]) => {
    let at = 0;
    run.outputs.logs.push(String(text).replace(/%[sdj]/g, () => String(items[at++])));
  };
  return { log, clear: () => {}, getLog: () => run.outputs.logs.join("\n") };
}

function consoleOf(run: Run): unknown {
  const write = (...items: unknown[]) => {
    run.outputs.logs.push(items.map(String).join(" "));
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
