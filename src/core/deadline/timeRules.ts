import { DAY_RULES } from "./dayRules.ts";
import { LENGTH_RULES } from "./lengthRules.ts";
import { LOOKALIKE_RULES } from "./lookalikeRules.ts";
import { PERIOD_RULES } from "./periodRules.ts";
import type { TimeRule } from "./timeRule.ts";
import { WORD_RULES } from "./wordRules.ts";

/**
 * The grammar. Of matches that overlap, the one that begins first wins, then the longer one; order matters only
 * between matches of the same words: there the earlier rule wins.
 */
export const TIME_RULES: readonly TimeRule[] = [
  ...LOOKALIKE_RULES,
  ...DAY_RULES,
  ...PERIOD_RULES,
  ...LENGTH_RULES,
  ...WORD_RULES,
];
