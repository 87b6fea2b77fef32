import type { Fact } from "../fact.ts";

const GUIDE = "guide: V8 runtime, limitations";

const refused = (because: string, code: string, what: string, source = GUIDE): Fact => ({
  because,
  code,
  script: "return true;",
  throws: what,
  source,
});

const taken = (because: string, code: string, script: string, gives: unknown, source = GUIDE): Fact => ({
  because,
  code,
  script,
  gives,
  source,
  ...(source.startsWith("believed") && { probe: "runtime" as const }),
});

/** What Google's parser takes and refuses, and what may be called before anything runs. */
export const LANGUAGE_FACTS: readonly Fact[] = [
  refused("a private field is refused", "class A {\n  #x = 1;\n}", "refuses a private class member (Own.js:2)"),
  refused("a private method is refused", "class A { #m() {} }", "refuses a private class member (Own.js:1)"),
  ...["#x", "#x\n #y", "a; #x /* 1 */ = 1;", "* #x() {}", "/***/#x;", "/** a */ async *#x() {}"].map((member) =>
    refused(`a private name is found in “${member}”`, `class A { ${member} }`, "refuses a private class member"),
  ),
  refused(
    "a static field is refused",
    "class A {\n  m() {}\n  static x = 1;\n}",
    "refuses a static class field (Own.js:3)",
  ),
  refused("a static field without a value is refused", "class A { static x }", "refuses a static class field"),
  refused(
    "a static field of a class in an expression is refused",
    "const a = { b: class extends Object { static [1 + 1] = 1; } };",
    "refuses a static class field",
  ),
  refused(
    "no script imports",
    'const a = 1;\nimport { b } from "./b.js";',
    "Cannot use import statement outside a module (Own.js:2)",
  ),
  refused("no script exports", "export const a = 1;", "SyntaxError: Unexpected token 'export' (Own.js:1)"),
  refused("no script waits at its top level", "await Promise.resolve();", "SyntaxError:"),
  taken(
    "static methods are taken",
    "class A { static m() { return 1; } static get g() { return 2; } }",
    "return [A.m(), A.g];",
    [1, 2],
  ),
  taken(
    "a class's own fields are taken",
    "class A { x = 1; }",
    "return new A().x;",
    1,
    "believed: google/clasp#907 saw them refused in 2022; the guide of today names private and static fields alone",
  ),
  taken(
    "what only looks like a private name or a static field is taken",
    `class A {}\nconst a = { class: 1, static: \`#x \${/[#'b]/.test('#c')} static y = 1\` }; // #d\nif (a) /#'e/.test(a.static);\nconst css = 'border:1px solid #bdbdbd;color: #fff'; /**#__PURE__**/\na.static = 3 / 2 / '#f'.length;`,
    "return a.static;",
    0.75,
  ),
  taken(
    "files share one scope and load by name",
    "const later = HANDLER_COUNT + 1;",
    "return later;",
    5,
    "guide: V8 runtime",
  ),
];
