/** A piece of a formula; `text` is as written, but texts are without their quotation marks. */
export interface Token {
  readonly kind: "number" | "text" | "cell" | "name" | "sign";
  readonly text: string;
}

// 1,5 is never a number here: decimals have a point. Order matters: a cell before a name.
const PIECE =
  /\s*(?:(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?%?)|"(?<text>(?:[^"]|"")*)"|(?<cell>\$?[A-Za-z]{1,3}\$?\d+)(?![\w(])|(?<name>[A-Za-z_][\w.]*)|(?<sign><>|<=|>=|[-+*/^&=<>(),]))/y;

/** The pieces of a formula without its "="; null when something else stands in it, such as a range. */
export function formulaTokens(formula: string): Token[] | null {
  const tokens: Token[] = [];
  const source = formula.trimEnd();
  let at = 0;
  while (at < source.length) {
    PIECE.lastIndex = at;
    const groups = PIECE.exec(source)?.groups;
    if (!groups) return null;
    const token = tokenOf(groups);
    if (!token) return null;
    tokens.push(token);
    at = PIECE.lastIndex;
  }
  return tokens;
}

const KINDS = ["number", "cell", "name", "sign"] as const;

function tokenOf(groups: Readonly<Record<string, string | undefined>>): Token | null {
  const text = groups["text"];
  if (text !== undefined) return { kind: "text", text: text.replace(/""/g, '"') };
  const kind = KINDS.find((name) => groups[name] !== undefined);
  return kind ? { kind, text: groups[kind] ?? "" } : null;
}
