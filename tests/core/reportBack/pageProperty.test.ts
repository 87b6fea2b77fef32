import { expect, test } from "@jest/globals";
import { expiredUses, hasUnconfirmed } from "../../../src/core/reportBack/linkUpkeep.ts";
import { pageProperty } from "../../../src/core/reportBack/pageProperty.ts";
import { readPageSettings } from "../../../src/core/reportBack/pageSettings.ts";
import { linkProperty, WEB_PROPERTY } from "../../../src/core/reportBack/webProperties.ts";
import { bookOf, day } from "../../support/testBook.ts";

const ADDRESS = "https://script.google.com/macros/s/AKfycbx0000000000000000000000000000000000/exec";

test.each([
  ["switched on, with its address", { webPage: true, webAddress: ` ${ADDRESS} ` }, {}, ADDRESS],
  ["switched on, its address still to be typed", { webPage: true, webAddress: "" }, {}, null],
  ["never switched on", { webPage: false, webAddress: ADDRESS }, {}, null],
])("the page knows its settings: %s", (_because, settings, properties, address) => {
  const kept = pageProperty(bookOf({ rows: [], settings }).settings, properties);
  expect(readPageSettings(kept)?.webAddress ?? null).toBe(address);
});

test("switched off it forgets them, and writes nothing where there was nothing", () => {
  const { settings } = bookOf({ rows: [] });
  expect(pageProperty(settings, {})).toEqual({});
  expect(pageProperty(settings, { [WEB_PROPERTY.page]: "{}" })).toEqual({ [WEB_PROPERTY.page]: "" });
});

test.each([
  ["that were cut", '{"webPage":tr'],
  ["of a page switched off", JSON.stringify({ webPage: false, webAddress: ADDRESS, linkDays: 14 })],
  ["with an address that is none", JSON.stringify({ webPage: true, webAddress: "x", linkDays: 14 })],
])("settings %s are none", (_because, text) => expect(readPageSettings({ [WEB_PROPERTY.page]: text })).toBeNull());

const LINKS = {
  [linkProperty("a1", "2026-10-12")]: '{"unconfirmed":[]}',
  [linkProperty("a1", "2026-03-02")]: '{"unconfirmed":["NV-0001"]}',
  [linkProperty("a1", "2026-13-45")]: '{"unconfirmed":[]}',
};

test("links of four months ago are cleared away, others stay", () => {
  expect(expiredUses({ ...LINKS, other: "1" }, day("2026-10-19"))).toEqual([linkProperty("a1", "2026-03-02")]);
});

test("a report without a receipt is known by its link", () => {
  expect(hasUnconfirmed(LINKS)).toBe(true);
  expect(hasUnconfirmed({ [linkProperty("a1", "2026-10-12")]: '{"unconfirmed":[]}' })).toBe(false);
});
