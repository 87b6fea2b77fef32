/** A rule is tried only where one of the few letters that it can begin with stands: trying all of them everywhere is slow. */

const LONGEST = 3;
/** Any digit. */
export const DIGIT_HEAD = "0";
/** A space, and anything at all, close a head. */
const SPACE = " ";
const ANYTHING = ".";

/** Letters that nothing repeats are one token. */
const TOKEN = /\(\?(?:[:=!]|<\w+>)|\[(?:\\.|[^\]])*\]|\\.|\{\d+,\d+\}|\p{L}+(?![?+{])|./gsu;
const LETTERS = /^\p{L}+$/u;

/**
 * What matches of a rule's source can begin with: DIGIT_HEAD or one to three letters; may hold too many, never too few.
 * @throws when a match can begin with something else
 */
export function headsOf(source: string): readonly string[] {
  const tokens = [...source.matchAll(TOKEN)].map(([token]) => token).reverse();
  const heads = alternatives(tokens)
    // Spaces before a match are trimmed: it is found where its first word begins.
    .filter((head) => !head.startsWith(SPACE))
    .map((head) => (head.startsWith(DIGIT_HEAD) ? DIGIT_HEAD : head.replace(/\P{L}$/u, "")));
  if (heads.includes("") || tokens.length > 0) throw new Error(`no head: ${source}`);
  return [...new Set(heads)];
}

/** Heads of “a|b|c” up to the bracket that closes it. @param tokens the next one last; those read are taken off */
function alternatives(tokens: string[]): readonly string[] {
  const heads: string[] = [];
  let branch: readonly string[] = [""];
  for (let token = tokens.pop(); token !== undefined && token !== ")"; token = tokens.pop()) {
    if (token !== "|") {
      branch = joined(branch, repeated(atom(token, tokens), tokens));
      continue;
    }
    heads.push(...branch);
    branch = [""];
  }
  return [...heads, ...branch];
}

function atom(token: string, tokens: string[]): readonly string[] {
  if (token === "(?=" || token === "(?!") {
    alternatives(tokens);
    return [""];
  }
  if (token.startsWith("(")) return alternatives(tokens);
  if (token === "_") return ["", SPACE];
  if (/^(?:\\d|\d|\[[\d-]+\])$/.test(token)) return [DIGIT_HEAD];
  return [LETTERS.test(token) ? token : ANYTHING];
}

/** What a following “?” or “{1,3}” makes of heads. */
function repeated(heads: readonly string[], tokens: string[]): readonly string[] {
  const next = tokens[tokens.length - 1] ?? "";
  if (next !== "?" && next !== "+" && !next.startsWith("{")) return heads;
  tokens.pop();
  const once = next === "?" ? heads : joined(heads, [ANYTHING]);
  return next === "?" || next.startsWith("{0") ? ["", ...once] : once;
}

function joined(lefts: readonly string[], rights: readonly string[]): readonly string[] {
  if (lefts.every(isClosed)) return lefts;
  const heads = lefts.flatMap((left) => (isClosed(left) ? [left] : rights.map((right) => left + right)));
  return [...new Set(heads.map((head) => head.slice(0, LONGEST)))];
}

function isClosed(head: string): boolean {
  return head.length >= LONGEST || /\P{L}$/u.test(head);
}
