import type { ClockEvent, Google } from "./google.ts";

const TICK = "tick";
const TRIGGER_ID = "trigger.id";
const TRIGGER_OWNER = "trigger.owner";
/** The spreadsheet that automation was switched on for: a copy takes no part in it. */
const ARMED_FOR = "trigger.spreadsheet";

/** Makes the caller the owner of the one hourly trigger; the caller's earlier ones go. Never called from a trigger. */
export function installTick(google: Google): void {
  for (const trigger of google.ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === TICK) google.ScriptApp.deleteTrigger(trigger);
  }
  const trigger = google.ScriptApp.newTrigger(TICK).timeBased().everyHours(1).create();
  google.PropertiesService.getScriptProperties().setProperties({
    [TRIGGER_ID]: trigger.getUniqueId(),
    [TRIGGER_OWNER]: google.Session.getEffectiveUser().getEmail(),
    [ARMED_FOR]: google.SpreadsheetApp.getActiveSpreadsheet().getId(),
  });
}

function dropOwnTrigger(google: Google, id: string): void {
  const own = google.ScriptApp.getProjectTriggers().find((trigger) => trigger.getUniqueId() === id);
  if (own) google.ScriptApp.deleteTrigger(own);
}

/** Is this the recorded trigger of this very spreadsheet? One that another owner has taken over deletes itself. */
export function isRecordedTick(google: Google, event: ClockEvent | undefined): boolean {
  const id = event?.triggerUid;
  if (typeof id !== "string" || id === "") return false;
  const properties = google.PropertiesService.getScriptProperties().getProperties();
  if (properties[ARMED_FOR] !== google.SpreadsheetApp.getActiveSpreadsheet().getId()) return false;
  if (properties[TRIGGER_ID] === id) return true;
  dropOwnTrigger(google, id);
  return false;
}
