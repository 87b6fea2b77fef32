import { closes, type JsToken, jsTokens, opens } from "./jsTokens.ts";

/** Something in a file that Google does not take, though V8 would. */
export interface Refusal {
  /** 1-based. */
  readonly line: number;
  readonly what: string;
}

/** Something open; a class counts the names after “static”, null when the member is not static. */
interface Scope {
  readonly isClass: boolean;
  staticNames: number | null;
}

// A file needs no reading without a class, nor without what may be one of these in it.
const CLASS = /\bclass\b\s*(?:[\p{ID_Start}$_{\\]|\/[*/])/u;
// A private name is declared where a member begins and before what may follow one: colours in quotes and remarks like
// /**#__PURE__**/ are none.
const PRIVATE = /(?<=[\s{};]|(?<!\/\*)\*|\*\/)#[\p{ID_Start}$_\\][\p{ID_Continue}$\\{}]*(?:\s*[=;(}]|\s*\/[*/]|\s*\n)/u;
// “static” before a name and “(” or before “{” is no field.
const STATIC = /\bstatic\b(?!\s*\{|\s+(?:(?:async|get|set)\s+)?(?:\*\s*)?[\w$]+\s*\()/u;

/** After these “class” was a name of something else. */
const NO_CLASS = new Set([":", "(", ")", ",", "}", "=", ".", ";"]);

/**
 * Finds the first class member that Google's parser refuses: private names and static fields. Source: guide “V8 runtime”,
 * limitations. V8 itself refuses modules: scripts take neither `import` nor `export`.
 */
export function refusedSyntax(code: string): Refusal | null {
  if (!CLASS.test(code) || !(PRIVATE.test(code) || STATIC.test(code))) return null;
  const scopes: Scope[] = [];
  // How deep the class lies whose body is yet to come.
  let classDepth: number | null = null;
  let before = "";
  for (const token of jsTokens(code)) {
    const { kind, text } = token;
    const scope = scopes[scopes.length - 1];
    const isPrivate = kind === "word" && text.startsWith("#");
    if (isPrivate) return refusal(code, token, "a private class member");
    if (scope?.isClass && endsStaticField(scope, token, before)) return refusal(code, token, "a static class field");
    if (before === "class" && NO_CLASS.has(text)) classDepth = null;
    if (closes(token)) scopes.pop();
    if (opens(token)) {
      const isClass = text === "{" && classDepth === scopes.length;
      if (isClass) classDepth = null;
      scopes.push({ isClass, staticNames: null });
    }
    if (kind === "word" && text === "class" && before !== ".") classDepth = scopes.length;
    before = text;
  }
  return null;
}

function endsStaticField(scope: Scope, { kind, text }: JsToken, before: string): boolean {
  const names = scope.staticNames;
  if (kind === "word" && text === "static" && before !== ".") scope.staticNames = 0;
  else if (names === null) return false;
  else if (text === "(" || text === "{") scope.staticNames = null;
  else if (kind === "word" || kind === "literal" || text === "[") scope.staticNames = names + 1;
  else if (text === "=" || text === ";" || text === "}") {
    scope.staticNames = null;
    return names > 0;
  }
  return false;
}

function refusal(code: string, { at }: JsToken, what: string): Refusal {
  return { line: code.slice(0, at).split("\n").length, what };
}
