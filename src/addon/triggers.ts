import { PROPERTY } from "../core/register/propertyKeys.ts";
import type { ClockEvent, Google } from "./google.ts";
import { writeAutomationStatus, writeStatus } from "./writeSummary.ts";

/** Name of the function that the hourly trigger calls. */
export const TICK = "tick";

function deleteOwnTicks(google: Google): void {
  for (const trigger of google.ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === TICK) google.ScriptApp.deleteTrigger(trigger);
  }
}

/** Makes the caller the owner of the one hourly trigger; the caller's earlier ones go. Never called from a trigger. */
export function installTick(google: Google, properties: Readonly<Record<string, string>>, now: string): void {
  deleteOwnTicks(google);
  const trigger = google.ScriptApp.newTrigger(TICK).timeBased().everyHours(1).create();
  const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet();
  const installed = {
    [PROPERTY.triggerId]: trigger.getUniqueId(),
    [PROPERTY.triggerOwner]: google.Session.getEffectiveUser().getEmail(),
    [PROPERTY.triggerSince]: now,
    [PROPERTY.triggerFor]: spreadsheet.getId(),
    // The last sign of life of an earlier owner says nothing about this one.
    [PROPERTY.heartbeat]: "",
  };
  google.PropertiesService.getScriptProperties().setProperties(installed);
  writeAutomationStatus(spreadsheet, { ...properties, ...installed });
}

/** Removes the caller's hourly triggers; somebody else's finds itself unknown at its next hour and goes by itself. */
export function removeTick(google: Google): void {
  deleteOwnTicks(google);
  google.PropertiesService.getScriptProperties().setProperties({ [PROPERTY.triggerId]: "" });
  writeStatus(google.SpreadsheetApp.getActiveSpreadsheet(), "owner", "");
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
  if (properties[PROPERTY.triggerFor] !== google.SpreadsheetApp.getActiveSpreadsheet().getId()) return false;
  if (properties[PROPERTY.triggerId] === id) return true;
  dropOwnTrigger(google, id);
  return false;
}
