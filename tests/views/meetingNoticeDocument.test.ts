import { expect, test } from "@jest/globals";
import * as docx from "docx";
import { planMeeting } from "../../src/core/meeting/planMeeting.ts";
import { meetingNoticeDocument } from "../../src/views/documents/meetingNoticeDocument.ts";
import { meetingBook, meetingRequest } from "../core/meeting/meetingBook.ts";
import { docxParts, paragraphsOf, xmlFault } from "./docxParts.ts";
import { golden } from "./golden.ts";

async function partsOf(): Promise<ReadonlyMap<string, string>> {
  const { meetingNotice: meeting } = planMeeting(meetingRequest(), meetingBook());
  if (!meeting) throw new Error("no notice was made");
  return docxParts(await docx.Packer.pack(meetingNoticeDocument(docx, meeting), "uint8array"));
}

test("a meeting notice reads as on record", async () => {
  const text = `${paragraphsOf((await partsOf()).get("word/document.xml") ?? "")
    .join("\n")
    .trim()}\n`;
  expect(text).toBe(golden("meeting", text));
});

test("every part is well-formed", async () => {
  const parts = [...(await partsOf())].filter(([name]) => /\.(xml|rels)$/.test(name));
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.map(([, xml]) => xmlFault(xml)).filter((fault) => fault !== null)).toEqual([]);
});
