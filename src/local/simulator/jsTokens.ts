/** A piece of a script; comments and blanks are left out. A template's holes are told apart by "${" and "}" at the ends of its pieces. */
export interface JsToken {
  readonly kind: "word" | "literal" | "template" | "mark";
  readonly text: string;
  /** 0-based. */
  readonly at: number;
}

const SKIPPED = /\s+|\/\/.*|\/\*[\s\S]*?\*\//y;
const LITERAL = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/y;
const REGEX = /\/(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
// the text of a template up to its end or its next hole
const TEMPLATE = /[`}](?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)/y;
const WORD = /#?[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*|\.?\d[\w.]*/uy;
const MARK = /\+\+|--|=>|[\s\S]/uy;

/** Words after which a `/` begins a regular expression. */
const BEFORE_REGEX = new Set(
  "return typeof case in of delete void throw new else do instanceof yield await extends".split(" "),
);
const BEFORE_CONDITION = new Set(["if", "while", "for", "with"]);

/** What a `/` is after a bracket closes; "template" is a hole, whose end goes on with the template. */
type Closing = "regex" | "division" | "template";

/** The tokens of a script that V8 can parse; a `/` after an object literal is taken for a regular expression. */
export function* jsTokens(code: string): Generator<JsToken> {
  const open: Closing[] = [];
  let before: JsToken | null = null;
  let slash: Closing = "regex";
  for (let at = 0; at < code.length; ) {
    const skipped = matchAt(SKIPPED, code, at);
    if (skipped !== null) {
      at += skipped.length;
      continue;
    }
    const token = tokenAt(code, at, open[open.length - 1] === "template", slash);
    yield token;
    const closed: Closing | undefined = closes(token) ? open.pop() : undefined;
    slash = closed && token.kind === "mark" ? closed : slashAfter(token, before);
    if (opens(token)) open.push(closingOf(token, before));
    before = token;
    at += token.text.length;
  }
}

/** Whether the token begins something that another token ends. */
export function opens({ kind, text }: JsToken): boolean {
  return kind === "template" ? text.endsWith("${") : kind === "mark" && "([{".includes(text);
}

/** Whether the token ends what {@link opens} has begun; a piece between two holes does both. */
export function closes({ kind, text }: JsToken): boolean {
  return kind === "template" ? text.startsWith("}") : kind === "mark" && ")]}".includes(text);
}

function tokenAt(code: string, at: number, isInHole: boolean, slash: Closing): JsToken {
  const first = code.charAt(at);
  const template = first === "`" || (first === "}" && isInHole) ? matchAt(TEMPLATE, code, at) : null;
  if (template !== null) return { kind: "template", text: template, at };
  const literal = literalAt(code, at, first, slash);
  if (literal !== null) return { kind: "literal", text: literal, at };
  const word = matchAt(WORD, code, at);
  return word === null
    ? { kind: "mark", text: matchAt(MARK, code, at) ?? first, at }
    : { kind: "word", text: word, at };
}

function literalAt(code: string, at: number, first: string, slash: Closing): string | null {
  if (first === "/") return slash === "regex" ? matchAt(REGEX, code, at) : null;
  return first === '"' || first === "'" ? matchAt(LITERAL, code, at) : null;
}

function matchAt(pattern: RegExp, code: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(code)?.[0] ?? null;
}

function slashAfter({ kind, text }: JsToken, before: JsToken | null): Closing {
  if (kind === "word") return BEFORE_REGEX.has(text) && before?.text !== "." ? "regex" : "division";
  if (kind === "template") return text.endsWith("${") ? "regex" : "division";
  return kind === "literal" || text === "++" || text === "--" ? "division" : "regex";
}

function closingOf({ kind, text }: JsToken, before: JsToken | null): Closing {
  if (kind === "template") return "template";
  if (text === "{") return "regex";
  return text === "(" && BEFORE_CONDITION.has(before?.text ?? "") ? "regex" : "division";
}
