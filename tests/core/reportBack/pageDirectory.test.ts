import { expect, test } from "@jest/globals";
import { directoryProperties } from "../../../src/core/reportBack/pageDirectory.ts";
import { readPageDirectory } from "../../../src/core/reportBack/readPageDirectory.ts";
import { agency, day } from "../../support/testBook.ts";

const NOW = "2026-10-19 07:30:00";
const MANY = Array.from({ length: 150 }, (_, index) =>
  agency(`Ủy ban nhân dân xã Thượng thứ ${index}`, index, {
    shortNames: [`UBND xã ${index}`],
    validTo: index % 2 === 0 ? day("2026-12-31") : null,
    successors: index % 2 === 0 ? ["Ủy ban nhân dân xã Hạ"] : [],
  }),
);
const kept = directoryProperties(MANY, NOW);
const OLDER = directoryProperties(MANY, "2026-10-19 07:29:00");

test("a directory of several properties is read back with all that tells whose a directive is", () => {
  expect(Object.keys(kept).length).toBeGreaterThan(3);
  for (const text of Object.values(kept)) expect(Buffer.byteLength(text)).toBeLessThan(9_000);
  const known = readPageDirectory(kept, "2026-10-19 07:40:00");
  const told = MANY.map(({ name, shortNames, kind, validFrom, validTo, successors }) => {
    return { name, shortNames, kind, validFrom, validTo, successors };
  });
  expect(known).toMatchObject(told);
});

test.each([
  ["2026-10-19 07:41:00", kept, "it is eleven minutes old"],
  ["2026-10-19 07:29:59", kept, "it is of a time to come"],
  [NOW, {}, "there is none"],
  [NOW, { ...kept, "web.directory.0": "" }, "somebody has changed the sheet"],
  [NOW, { ...kept, "web.directory.1": OLDER["web.directory.1"] ?? "" }, "a part is of another moment"],
  [NOW, { ...kept, "web.directory.2": "" }, "a part is gone"],
])("at %s its sheet is read: %#", (now, properties, _because) => {
  expect(readPageDirectory({ ...properties }, now)).toBeNull();
});

test("one too long for properties is not kept", () => {
  const long = Array.from({ length: 2_000 }, (_, index) => agency(`Sở thứ ${index}`, index));
  expect(readPageDirectory({ ...kept, ...directoryProperties(long, NOW) }, NOW)).toBeNull();
});
