import { expect, test } from "@jest/globals";
import { above, WANTED, webFigures } from "../../support/webFigures.ts";

test("page and form keep to their calls and time in a register of 200 rows, wherever its columns stand", async () => {
  const figures = await webFigures(200);
  expect(figures.map((each) => [each.how, above(each, WANTED)])).toEqual(figures.map(({ how }) => [how, []]));
});
