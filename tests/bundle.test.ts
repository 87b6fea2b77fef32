import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { describe, expect, test } from "@jest/globals";
import { COMMANDS } from "../src/core/commands/commands.ts";
import { DIALOG_MESSAGES } from "../src/core/messages/dialogMessages.ts";

const DIST = new URL("../dist/", import.meta.url).pathname;
const ROOT = new URL("../", import.meta.url).pathname;
const scripts = readdirSync(DIST)
  .filter((name) => name.endsWith(".js"))
  .sort();
const text = (name: string) => readFileSync(join(DIST, name), "utf8");

/** Apps Script's V8 as far as names go: no timers, URL, TextEncoder; any use of a service at load throws. */
function load(): Record<string, unknown> {
  const context = createContext({});
  for (const name of scripts) new Script(text(name), { filename: name }).runInContext(context);
  return context as Record<string, unknown>;
}

describe("dist", () => {
  test.each([
    ["Code.js", 250_000],
    ["Docx.js", 300_000],
    ["Dashboard.html", 450_000],
    ["ReaderDocx.html", 450_000],
    ["ReaderPdf.html", 1_850_000],
  ])("%s keeps under %d bytes", (name, limit) => {
    expect(readFileSync(join(DIST, name)).byteLength).toBeLessThanOrEqual(limit);
  });

  test("loads without touching a service, a timer or a browser", () => {
    expect(() => load()).not.toThrow();
  });

  test("offers exactly these functions to menus, triggers and pages", () => {
    const names = Object.entries(load())
      .filter(([name, value]) => typeof value === "function" && !name.endsWith("_"))
      .map(([name]) => name);
    const editors = Object.values(COMMANDS).filter(({ callers }) => callers.some((caller) => caller === "editor"));
    expect(names.sort()).toEqual(
      ["doGet", "doPost", "onEdit", "onOpen", "readerPage", "tick", ...editors.map(({ name }) => name)].sort(),
    );
  });

  test.each(["DocumentApp", "DriveApp", "GmailApp", "UrlFetchApp", "CalendarApp", "fetch(", "eval("])(
    "never mentions %s in our code",
    (service) => {
      expect(text("Code.js") + text("Parts.js")).not.toContain(service);
    },
  );

  test("holds no class field, private name or optional syntax that Apps Script rejects", () => {
    for (const name of scripts)
      expect([name, /^\s*(?:static )?#?\w+ = /m.test(classBodies(text(name)))]).toEqual([name, false]);
  });

  test("asks for these scopes and no other", () => {
    const { oauthScopes } = JSON.parse(text("appsscript.json"));
    expect(oauthScopes.map((scope: string) => scope.replace("https://www.googleapis.com/auth/", ""))).toEqual([
      "spreadsheets.currentonly",
      "script.container.ui",
      "script.send_mail",
      "script.scriptapp",
      "userinfo.email",
      "drive.file",
    ]);
  });

  test("pages hold nothing that Google's page builder mangles", () => {
    for (const name of readdirSync(DIST).filter((file) => file.endsWith(".html"))) {
      const script = /<script>([\s\S]*)<\/script>/.exec(text(name))?.[1] ?? "";
      expect(script.length).toBeGreaterThan(1000);
      expect([name, /<!|<\?|<\//.test(script)]).toEqual([name, false]);
      expect(() => new Script(script)).not.toThrow();
    }
  });

  test.each(readdirSync(DIST).filter((name) => name.endsWith(".html") && !name.startsWith("Reader")))(
    "%s holds the sentences whose keys it names, and not all there are",
    (name) => {
      const page = text(name);
      // The import fetches readers of files, which answer with keys.
      const fetched = name === "Import.html" ? text("ReaderDocx.html") + text("ReaderPdf.html") : "";
      const named = new Set([...(page + fetched).matchAll(/["'`]([\w.]+)["'`]/g)].map(([, key]) => key));
      const keys = Object.keys(DIALOG_MESSAGES);
      const has = (key: string) => page.includes(`${key}":{vi:`) || page.includes(`${key}:{vi:`);
      expect(keys.filter((key) => named.has(key) && !has(key))).toEqual([]);
      expect(keys.filter(has).length).toBeLessThan(keys.length);
    },
  );

  test("the folder that clasp pushes is this one", () => {
    const { rootDir } = JSON.parse(readFileSync(join(ROOT, ".clasp.json"), "utf8"));
    expect(existsSync(join(ROOT, rootDir, "appsscript.json"))).toBe(true);
  });
});

/** Lines directly inside `class … { }`; esbuild indents members by two more than the class. */
function classBodies(code: string): string {
  return [...code.matchAll(/^( *)(?:var \w+ = )?class\b.*\{\n([\s\S]*?)\n\1\}/gm)]
    .map(([, indent = "", body = ""]) =>
      body
        .split("\n")
        .filter((line) => line.startsWith(`${indent}  `) && line[indent.length + 2] !== " ")
        .join("\n"),
    )
    .join("\n");
}
