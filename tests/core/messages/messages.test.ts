import { expect, test } from "@jest/globals";
import { DIALOG_MESSAGES } from "../../../src/core/messages/dialogMessages.ts";
import { MESSAGES, type MessageKey } from "../../../src/core/messages/messages.ts";
import { REPORT_MESSAGES } from "../../../src/core/messages/reportMessages.ts";
import { message, say } from "../../../src/core/messages/say.ts";

const places = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

test.each(
  [...Object.entries(MESSAGES), ...Object.entries(DIALOG_MESSAGES), ...Object.entries(REPORT_MESSAGES)].map(
    ([key, { vi, en }]) => ({ key, vi, en }),
  ),
)("$key says the same in both languages", ({ vi, en }) => {
  expect(vi.trim()).not.toBe("");
  expect(places(en).filter((name) => !places(vi).includes(name))).toEqual([]);
  expect(vi.normalize("NFC")).toBe(vi);
});

test("placeholders are filled, values are not read as placeholders", () => {
  expect(say("vi", message("msg.noTextColumn", { sheet: "{sheet}" }))).toContain("“{sheet}”");
});

test("a message without its values is a defect", () => {
  expect(() => say("vi", message("msg.refreshed" as MessageKey))).toThrow("needs {rows}");
});
