import { describe, expect, test } from "@jest/globals";
import * as docx from "docx";
import type { UrgingInput } from "../../src/core/commands/urgingInput.ts";
import { planUrging } from "../../src/core/letters/planUrging.ts";
import { urgingDocument } from "../../src/views/documents/urgingDocument.ts";
import { urgedBook, urgingRequest } from "../core/letters/urgedRegister.ts";
import { docxParts, paragraphsOf, xmlFault } from "./docxParts.ts";
import { golden } from "./golden.ts";

type Parts = ReadonlyMap<string, string>;

async function lettersFor(agencies: readonly string[], values: Partial<UrgingInput> = {}): Promise<readonly Parts[]> {
  const book = urgedBook();
  const { letters = [] } = planUrging(urgingRequest(book, agencies, values), book);
  return Promise.all(
    letters.map(async (letter) => docxParts(await docx.Packer.pack(urgingDocument(docx, letter), "uint8array"))),
  );
}

const textOf = (parts: Parts | undefined) =>
  `${paragraphsOf(parts?.get("word/document.xml") ?? "")
    .join("\n")
    .trim()}\n`;

const ONE = ["Sở Nông nghiệp và Môi trường"];
const SEVERAL = ["Sở Nông nghiệp và Môi trường", "Sở Công Thương", "Sở Tài chính"];

test.each([
  { name: "urging", agencies: ONE, values: {}, because: "one agency: its directives stand in the letter" },
  { name: "urgingMany", agencies: SEVERAL, values: { clause: false }, because: "several: an appendix" },
  {
    name: "urgingByOrder",
    agencies: ONE,
    values: { issuer: "authority", clause: false } as const,
    because: "the authority's number: signed by order of its chair, who requires",
  },
  { name: "urgingRequest", agencies: ["Công an tỉnh"], values: {}, because: "a central body is asked, not blamed" },
])("$name reads as on record: $because", async ({ name, agencies, values }) => {
  const [letter, ...others] = await lettersFor(agencies, values);
  expect(others).toEqual([]);
  const text = textOf(letter);
  expect(text).toBe(golden(name, text));
});

test("a central body never shares a letter with those who are told", async () => {
  const [first, second, ...others] = await lettersFor([...SEVERAL, "Công an tỉnh"]);
  expect(others).toEqual([]);
  expect(textOf(first)).not.toContain("Công an tỉnh");
  expect(textOf(second)).toContain("Kính gửi: Công an tỉnh");
  expect(textOf(second)).not.toContain("trách nhiệm");
});

test("one for each agency names no other", async () => {
  const letters = await lettersFor(SEVERAL, { form: "each" });
  expect(letters).toHaveLength(3);
  letters.forEach((letter, index) => {
    const text = textOf(letter);
    const named = [...SEVERAL].filter((agency) => text.includes(`Kính gửi: ${agency}`));
    expect(named).toHaveLength(1);
    for (const agency of SEVERAL) if (agency !== named[0]) expect(`${index}: ${text}`).not.toContain(agency);
  });
});

describe("the layout of several", () => {
  const made = lettersFor(SEVERAL);

  test("every part is well-formed", async () => {
    const parts = [...((await made)[0] ?? new Map<string, string>())].filter(([name]) => /\.(xml|rels)$/.test(name));
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.map(([, xml]) => xmlFault(xml)).filter((fault) => fault !== null)).toEqual([]);
  });

  test.each([
    { pattern: /<w:pgSz w:w="11906" w:h="16838"/, count: 1, because: "A4 upright" },
    { pattern: /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/, count: 1, because: "the appendix lies" },
    { pattern: /<w:pgNumType w:start="1"/, count: 2, because: "the appendix is numbered by itself" },
    { pattern: /<w:titlePg\/>/, count: 2, because: "no number on a first page" },
    { pattern: /<w:tblHeader\/>/, count: 1, because: "the headings are repeated" },
  ])("$because", async ({ pattern, count }) => {
    const xml = (await made)[0]?.get("word/document.xml") ?? "";
    expect(xml.match(new RegExp(pattern, "g")) ?? []).toHaveLength(count);
  });

  test("“DỰ THẢO” stands in the header of every page", async () => {
    const headers = [...((await made)[0] ?? new Map<string, string>())].filter(([name]) => /header\d\.xml$/.test(name));
    expect(headers).toHaveLength(4);
    for (const [, xml] of headers) expect(xml).toContain("DỰ THẢO");
  });
});
