import { expect, test } from "@jest/globals";
import { DIALOG_MESSAGES } from "../../src/core/messages/dialogMessages.ts";
import { explainFailure, technicalText } from "../../src/dialogs/explainFailure.ts";

test.each([
  ["PERMISSION_DENIED", "fail.accounts", "several accounts are signed in"],
  ["ScriptError: You do not have permission to access the requested document.", "fail.accounts", "no right to edit"],
  ["Error: HTTP 403", "fail.accounts", "the browser's own words for the same"],
  ["Exception: Authorization is required to perform that action.", "fail.consent", "consent was never given"],
  [
    "Exception: Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: …",
    "fail.consent",
    "a scope was not granted, though it speaks of permissions",
  ],
  ["NetworkError: Connection failure due to HTTP 0", "fail.network", "the cable is out"],
  ["TypeError: Failed to fetch", "fail.network", "so Chromium says it"],
  ["Exception: Service invoked too many times for one day: email.", "fail.quota", "a day's quota"],
  ["Exception: Limit Exceeded: Email Recipients Per Day.", "fail.quota", "another day's quota"],
  ["There are too many scripts running simultaneously for this Google user account.", "fail.crowd", "30 at once"],
  ["Exceeded maximum execution time", "fail.time", "six minutes are over"],
  ["Exception: Service Spreadsheets timed out while accessing document with id 1a2b", "fail.time", "a slow sheet"],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", "fail.google", "Google's fault"],
  ["TypeError: x is not a function", "fail.other", "our fault"],
  ["", "fail.other", "Google says nothing"],
] as const)("“%s” is told as %s: %s", (technical, title, _because) => {
  const explanation = explainFailure(technical);
  expect(explanation.title).toBe(title);
  expect(explanation.steps.length).toBeGreaterThan(0);
  for (const key of [explanation.title, ...explanation.steps]) expect(DIALOG_MESSAGES[key].vi).not.toBe("");
});

test("whatever is thrown has a text", () => {
  expect(technicalText(new TypeError("x"))).toBe("TypeError: x");
  expect(technicalText("PERMISSION_DENIED")).toBe("PERMISSION_DENIED");
});
