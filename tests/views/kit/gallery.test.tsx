import { readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { renderToString } from "preact-render-to-string";
import type { Language } from "../../../src/core/messages/say.ts";
import { samplesIn } from "../../../src/local/preview/gallery/sample.ts";
import { STATES } from "../../../src/local/preview/gallery/states.tsx";
import { LanguageContext } from "../../../src/views/kit/words.ts";

const KIT = new URL("../../../src/views/kit/", import.meta.url);
/** Drawn only as a part of others. */
const PARTS = ["ChoiceSelect", "Field", "FieldNotes", "Icon"];

function pageIn(language: Language): string {
  return renderToString(
    <LanguageContext.Provider value={language}>
      <main>{STATES.map(({ render }) => render(samplesIn(language)))}</main>
    </LanguageContext.Provider>,
  );
}

const all = (page: string, pattern: RegExp) => [...page.matchAll(pattern)].map(([, found = ""]) => found);
const ids = (page: string) => all(page, /\sid="([^"]+)"/g);

test("the gallery shows every component of the kit", () => {
  const names = readdirSync(KIT)
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => name.replace(".tsx", ""));
  const shown = STATES.map(({ component }) => component).join(" ");
  expect(names.filter((name) => !PARTS.includes(name) && !new RegExp(`\\b${name}\\b`).test(shown))).toEqual([]);
});

describe.each(["vi", "en"] as const)("every state in %s", (language) => {
  const page = pageIn(language);

  test("names each thing once", () => {
    expect(ids(page).length).toBeGreaterThan(100);
    expect(ids(page).filter((id, index, list) => list.indexOf(id) !== index)).toEqual([]);
  });

  test.each([
    ["labels", /\sfor="([^"]+)"/g],
    ["hints and errors", /\saria-describedby="([^"]+)"/g],
    ["titles", /\saria-labelledby="([^"]+)"/g],
    ["panels", /\saria-controls="([^"]+)"/g],
  ])("has %s that point at something", (_what, pattern) => {
    const wanted = all(page, pattern).flatMap((list) => list.split(" "));
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((id) => !ids(page).includes(id))).toEqual([]);
  });

  test("names every control for those who do not see it", () => {
    const labelled = new Set(all(page, /\sfor="([^"]+)"/g));
    const controls = all(page, /<((?:input|select|textarea)\b[^>]*)/g);
    const nameless = controls.filter((tag) => {
      return !/aria-label="[^"]+"/.test(tag) && !labelled.has(/\bid="([^"]+)"/.exec(tag)?.[1] ?? "");
    });
    expect(nameless).toEqual([]);
  });

  test("tells what is wrong in words tied to the field", () => {
    const wrong = all(page, /<((?:input|select|textarea)\b[^>]*aria-invalid="true"[^>]*)/g);
    expect(wrong.length).toBeGreaterThan(5);
    expect(wrong.filter((tag) => !/aria-describedby="[^"]*-error/.test(tag))).toEqual([]);
  });
});
