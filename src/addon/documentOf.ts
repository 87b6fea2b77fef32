import type { Plan } from "../core/commands/plan.ts";
import { handOverDocument } from "../views/documents/handOverDocument.ts";
import { reportDocument } from "../views/documents/reportDocument.ts";
import type { Deliverable } from "./deliverDocument.ts";

/** The documents that a plan wants made; none when it wants none. */
export function documentsOf({ report, handOver }: Plan, today: string): readonly Deliverable[] {
  if (report) {
    const name = `Báo cáo tình hình thực hiện nhiệm vụ, lập ngày ${today}.docx`;
    return [{ make: (docx) => reportDocument(docx, report), name, made: "msg.reportMade", saved: "msg.reportSaved" }];
  }
  if (handOver) {
    const name = `Danh mục nhiệm vụ bàn giao, lập ngày ${today}.docx`;
    return [{ make: (docx) => handOverDocument(docx, handOver), name, made: "msg.listMade", saved: "msg.listSaved" }];
  }
  return [];
}
