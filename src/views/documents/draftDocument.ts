import type { DocxLibrary } from "./docxLibrary.ts";
import { FONT, SIZE } from "./paperLayout.ts";

type Section = ConstructorParameters<DocxLibrary["Document"]>[0]["sections"][number];

/** A document in the type of Nghị định 30/2020/NĐ-CP: Times New Roman, 14 pt. */
export function draftDocument(
  docx: DocxLibrary,
  { creator, title }: { readonly creator: string; readonly title: string },
  sections: readonly Section[],
): InstanceType<DocxLibrary["Document"]> {
  return new docx.Document({
    creator,
    title,
    styles: { default: { document: { run: { font: FONT, size: SIZE.body, language: { value: "vi-VN" } } } } },
    sections: [...sections],
  });
}
