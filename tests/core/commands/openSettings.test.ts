import { expect, test } from "@jest/globals";
import * as v from "valibot";
import { openSettings } from "../../../src/core/commands/openSettings.ts";
import { settingsInput } from "../../../src/core/commands/settingsInput.ts";
import { bookOf, directive } from "../../support/testBook.ts";

const LINES = { place: "Yên Giang", dueSoonDays: "7", contact: "chuyên viên" };
const book = (() => {
  const rows = Object.entries(LINES).map(([key, value], index) => {
    return { line: index + 2, values: { setting: key, value, help: "", key }, unreadable: [] };
  });
  const plain = bookOf({ rows: [directive({ id: "NV-0001", text: "Việc", due: "2026-11-02" })] });
  return { ...plain, tables: { ...plain.tables, settings: { rows } } };
})();

const decide = (changes: Readonly<Record<string, string>>) => {
  const input = { changes: Object.entries(changes).map(([key, value]) => ({ key, value })) };
  return openSettings.decide(book, v.parse(settingsInput(), input), {});
};

test.each([
  [{ place: "Nơi khác" }, [["place", 2, "Nơi khác"]], 0, "one cell for one change"],
  [{ place: "Yên Giang" }, [], 0, "what stands there already is not written"],
  [
    { place: "", contact: "x" },
    [
      ["place", 2, ""],
      ["contact", 4, "x"],
    ],
    0,
    "a name may be taken away",
  ],
  [{ staleDays: "60" }, [], 1, "a setting without a line gets one"],
  [{ place: "Nơi khác", dueSoonDays: "0" }, [], 0, "one wrong value keeps all from being written"],
  [{}, [], 0, "nothing asked, nothing done"],
] as const)("%j writes %j and adds %i lines: %s", (changes, cells, lines, _because) => {
  const plan = decide(changes);
  const written = (plan.cells ?? []).filter(({ sheet }) => sheet === "settings");
  expect(written.map(({ id, line, value }) => [id, line, value])).toEqual(cells);
  expect(plan.append?.settings ?? []).toHaveLength(lines);
});

test.each([
  [{ dueSoonDays: "30" }, "Sắp đến hạn", "judged by the new number, not by the one it was read with"],
  [{ place: "Nơi khác" }, undefined, "a name judges nothing"],
] as const)("%j leaves the standing %s: %s", (changes, standing, _because) => {
  expect(decide(changes).own?.[0]?.standing).toBe(standing);
});
