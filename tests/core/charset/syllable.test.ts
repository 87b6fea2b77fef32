import { expect, test } from "@jest/globals";
import { isSyllable } from "../../../src/core/charset/syllable.ts";

test.each<[word: string, is: boolean, because: string]>([
  ["nghiêng", true, "a long beginning and a long rhyme"],
  ["QUYẾT", true, "capitals"],
  ["khuỷu", true, "three vowels"],
  ["giữa", true, "gi- before another vowel"],
  ["thuở", true, "uơ"],
  ["của", true, "letters with separate marks"],
  ["các", true, "a stop takes the acute"],
  ["càc", false, "a stop takes no grave"],
  ["hßa", false, "no Vietnamese letter"],
  ["toaen", false, "a rhyme that does not exist"],
  ["nhân̂", false, "a mark on a consonant"],
  ["tốà", false, "two tones"],
])("%s is a syllable: %s, %s", (word, is) => {
  expect([isSyllable(word), isSyllable(word.normalize("NFD"))]).toEqual([is, is]);
});
