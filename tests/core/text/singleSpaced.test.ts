import { expect, test } from "@jest/globals";
import { singleSpaced } from "../../../src/core/text/singleSpaced.ts";

test.each([
  ["Sở Y tế", "Sở Y tế", "nothing to do"],
  ["Sở  Y   tế", "Sở Y tế", "several spaces"],
  ["Sở\tY\ntế", "Sở Y tế", "a tab or a line end is a space"],
  [" Sở Y tế ", " Sở Y tế ", "the ends stay"],
])("%j → %j: %s", (text, single) => {
  expect(singleSpaced(text)).toBe(single);
});
