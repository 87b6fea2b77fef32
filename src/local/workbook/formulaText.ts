import type { LocaleRules } from "../simulator/typing.ts";

/** Changes the characters of a formula that are outside texts and quoted sheet names. */
function outsideQuotes(formula: string, change: (char: string, before: string, after: string) => string | null) {
  let quote = "";
  let result = "";
  for (let at = 0; at < formula.length; at += 1) {
    const char = formula.charAt(at);
    if (quote === "" && (char === '"' || char === "'")) quote = char;
    else if (char === quote) quote = "";
    const changed = quote === "" ? change(char, formula.charAt(at - 1), formula.charAt(at + 1)) : char;
    if (changed === null) return null;
    result += changed;
  }
  return result;
}

const isDigit = (char: string) => char >= "0" && char <= "9";

/**
 * A formula of a spreadsheet's locale as engines and files write it: decimal point, comma between arguments.
 * @returns null when the locale cannot read it, as commas between arguments in vi_VN.
 */
export function toNeutralFormula(formula: string, locale: LocaleRules): string | null {
  if (locale.decimal === ".") return formula;
  return outsideQuotes(formula, (char, before, after) => {
    if (char === ";") return ",";
    if (char === ",") return isDigit(before) && isDigit(after) ? "." : null;
    return char;
  });
}

/** The reverse of {@link toNeutralFormula}. */
export function fromNeutralFormula(formula: string, locale: LocaleRules): string {
  if (locale.decimal === ".") return formula;
  const local = outsideQuotes(formula, (char, before, after) => {
    if (char === ",") return ";";
    if (char === "." && isDigit(before) && isDigit(after)) return ",";
    return char;
  });
  return local ?? formula;
}
