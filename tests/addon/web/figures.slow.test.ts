import { expect, test } from "@jest/globals";
import { above, webFigures } from "../../support/webFigures.ts";

test("page and form keep to their calls and time in a register of 5,000 rows", async () => {
  const figures = await webFigures(5_000);
  expect(figures.map((each) => [each.how, above(each, each.limit)])).toEqual(figures.map(({ how }) => [how, []]));
});
