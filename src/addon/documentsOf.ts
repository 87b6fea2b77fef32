import type { Plan } from "../core/commands/plan.ts";
import type { MessageKey } from "../core/messages/messages.ts";
import type { DocxLibrary } from "../views/documents/docxLibrary.ts";
import { handOverDocument } from "../views/documents/handOverDocument.ts";
import { reportDocument } from "../views/documents/reportDocument.ts";
import { urgingDocument } from "../views/documents/urgingDocument.ts";

/** A document to make, and how it is told. */
export interface Deliverable {
  readonly make: (docx: DocxLibrary) => InstanceType<DocxLibrary["Document"]>;
  /** With its ending. */
  readonly name: string;
  /** Said of one that is handed to the dialog, and of one that lies in Drive. */
  readonly made: MessageKey;
  readonly saved: MessageKey;
}

/** “ gửi Sở Công Thương”, fit for the name of a file; "" for several agencies. */
function toOne(agencies: readonly { readonly name: string }[]): string {
  const [only, ...others] = agencies;
  return only && others.length === 0 ? ` gửi ${only.name.replace(/[\\/:*?"<>|]/g, "-")}` : "";
}

/** The documents that a plan wants made; none when it wants none. */
export function documentsOf({ report, handOver, letters = [] }: Plan, today: string): readonly Deliverable[] {
  if (report) {
    const name = `Báo cáo tình hình thực hiện nhiệm vụ, lập ngày ${today}.docx`;
    return [{ make: (docx) => reportDocument(docx, report), name, made: "msg.reportMade", saved: "msg.reportSaved" }];
  }
  if (handOver) {
    const name = `Danh mục nhiệm vụ bàn giao, lập ngày ${today}.docx`;
    return [{ make: (docx) => handOverDocument(docx, handOver), name, made: "msg.listMade", saved: "msg.listSaved" }];
  }
  return letters.map((letter, index): Deliverable => {
    const which = toOne(letter.agencies) || (letters.length > 1 ? ` ${index + 1}` : "");
    const name = `Dự thảo công văn đôn đốc${which}, ngày ${today}.docx`;
    return { make: (docx) => urgingDocument(docx, letter), name, made: "msg.listMade", saved: "msg.listSaved" };
  });
}
