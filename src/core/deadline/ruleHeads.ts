/** A rule is tried only where the few characters stand that it can begin with: trying all of them everywhere is slow. */

const LONGEST = 9;
const MOST = 48;
/** Any run of digits, also one with spaces in it. */
export const DIGIT_HEAD = "0";
/** Closes a head. */
const ANYTHING = "\u0000";

/** Letters that nothing repeats are one token. */
const TOKEN = /\(\?(?:[:=!]|<\w+>)|\[(?:\\.|[^\]])*\]|\\k<\w+>|\\p\{\w+\}|\\.|\{\d+(?:,\d+)?\}|\p{L}+(?![?+*{])|./gsu;
const LETTERS = /^\p{L}+$/u;
/** “[/.-]”: a few marks, each a head of its own; ranges and what must not follow are anything. */
const MARKS = /^\[(?:\\?[/.,();: -]|\\\\)+\]$/;
const MARK = /^\\?([/.,();:-])$/;

/**
 * What matches of a rule's source can begin with: up to nine characters, a run of digits as one DIGIT_HEAD, without
 * the spaces, most of which may be missing from a text; may hold too many, never too few.
 * @throws when a match can begin with neither a letter nor a digit
 */
export function headsOf(source: string): readonly string[] {
  const tokens = [...source.matchAll(TOKEN)].map(([token]) => token).reverse();
  const heads = alternatives(tokens).map((head) => head.replace(ANYTHING, ""));
  if (heads.some((head) => !/^[\p{L}\d]/u.test(head)) || tokens.length > 0) throw new Error(`no head: ${source}`);
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
  if (token === "_" || token === " ") return [""];
  if (/^(?:\\d|\d|\[[\d-]+\])$/.test(token)) return [DIGIT_HEAD];
  if (MARKS.test(token)) return [...token.slice(1, -1).replace(/\\(.)/g, "$1")].map((mark) => mark.trim());
  const mark = token === "." ? undefined : MARK.exec(token)?.[1];
  return [LETTERS.test(token) ? token : (mark ?? ANYTHING)];
}

/** What a following “?”, “*” or “{1,3}” makes of heads. */
function repeated(heads: readonly string[], tokens: string[]): readonly string[] {
  const next = tokens[tokens.length - 1] ?? "";
  if (next !== "?" && next !== "+" && next !== "*" && !next.startsWith("{")) return heads;
  tokens.pop();
  const isDigit = heads.length === 1 && heads[0] === DIGIT_HEAD;
  const some = next === "?" || isDigit ? heads : [...heads, ...joined(heads, joined(heads, [ANYTHING]))];
  return next === "?" || next === "*" || next.startsWith("{0") ? ["", ...some] : some;
}

/** Heads that would become too many stay as short as they are. */
function joined(lefts: readonly string[], rights: readonly string[]): readonly string[] {
  const isMany = lefts.length * rights.length > MOST;
  const heads = new Set<string>();
  for (const left of lefts) {
    if (isClosed(left)) heads.add(left);
    else if (isMany && left !== "") heads.add(left + ANYTHING);
    else for (const right of rights) heads.add(followed(left, right));
  }
  return [...heads];
}

function followed(left: string, right: string): string {
  const isOneRun = left.endsWith(DIGIT_HEAD) && right.startsWith(DIGIT_HEAD);
  return (left + (isOneRun ? right.slice(1) : right)).slice(0, LONGEST);
}

function isClosed(head: string): boolean {
  return head.length >= LONGEST || head.endsWith(ANYTHING);
}
