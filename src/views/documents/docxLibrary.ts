/** The library that makes .docx files; handed in, because it is loaded only when a document is made. */
export type DocxLibrary = typeof import("docx");

export type DocxParagraph = InstanceType<DocxLibrary["Paragraph"]>;
export type DocxTable = InstanceType<DocxLibrary["Table"]>;
export type DocxBlock = DocxParagraph | DocxTable;
