import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { foldText } from "../../../src/core/deadline/foldText.ts";
import { DIGIT_HEAD, headsOf } from "../../../src/core/deadline/ruleHeads.ts";
import { TIME_RULES } from "../../../src/core/deadline/timeRules.ts";

test.each([
  ["khẩn_trương", ["khẩntrươn"], "nine characters, without the space that may be missing"],
  ["từ", ["từ"], "a rule may be shorter"],
  ["t\\d{1,2}[/-]\\d", ["t0/0", "t0-0"], "figures are one head, a few marks are told apart"],
  ["t[/\\\\-]\\d", ["t/0", "t\\0", "t-0"], "a backslash is a mark too"],
  ["\\d{1,2}_\\d{2}_giờ", ["0giờ"], "also figures with a space between"],
  ["\\d{1,2}(?<s>[/.])\\d\\k<s>", ["0/0", "0.0"], "what is repeated may be anything"],
  ["0?1_lần|[2-4]_lần", ["0lần"], "also written out, also as a class"],
  ["[2-4]_[a-z]", ["0"], "a range of letters is anything"],
  ["(?:(?:đầu|cuối)_)?quý", ["quý", "đầuquý", "cuốiquý"], "optional words may be missing"],
  ["(?:ngày_){1,2}mai", ["ngàymai", "ngàyngày"], "once, or twice and then anything"],
  [
    "(?:các |quý )*mai",
    ["mai", "cácmai", "quýmai", "cáccác", "cácquý", "quýcác", "quýquý"],
    "any number of times, or missing",
  ],
  ["(?:x){0,2}mai", ["xmai", "mai", "xx"], "repeated or missing"],
  ["từ(?=_nay)(?!ng)", ["từ"], "what must or must not follow is no part of it"],
  ["\\d{4}|_quý", ["0", "quý"], "a match begins behind its space"],
  [
    `x${"[/.,:-]_".repeat(3)}`,
    [..."/.,:-"].flatMap((mark) => [..."/.,:-"].map((next) => `x${mark}${next}`)),
    "too many stay short",
  ],
])("“%s” begins with %j: %s", (source, heads) => {
  expect([...headsOf(source)].sort()).toEqual([...heads].sort());
});

test.each([["x?"], ["[a-z]\\d"], ["-5"], [".x"], ["x)y"]])("“%s” has no head", (source) => {
  expect(() => headsOf(source)).toThrow("no head");
});

const WORDS = [...new Set(TIME_RULES.flatMap(([sample]) => foldText(sample).text.split(" ")))];
const RULES = TIME_RULES.map(([, source]) => ({
  pattern: new RegExp(source.replace(/_/g, " ?"), "gu"),
  heads: headsOf(source),
}));

test("whatever a rule matches begins with one of its heads", () => {
  const texts = fc.array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 30 }).map((words) => words.join(" "));
  const missed: string[] = [];
  fc.assert(
    fc.property(texts, (text) => {
      for (const { pattern, heads } of RULES) {
        for (const [match] of text.matchAll(pattern)) {
          const words = match.replace(/ /g, "").replace(/\d+/g, DIGIT_HEAD);
          if (!heads.some((head) => words.startsWith(head))) missed.push(`${match}: ${pattern.source}`);
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(missed.slice(0, 5)).toEqual([]);
});
