import type { Plan } from "../core/commands/plan.ts";
import type { MessageKey } from "../core/messages/messages.ts";
import { agencyListDocument } from "../views/documents/agencyListDocument.ts";
import type { DocxLibrary } from "../views/documents/docxLibrary.ts";
import { handOverDocument } from "../views/documents/handOverDocument.ts";
import { listDocument } from "../views/documents/listDocument.ts";
import { meetingDocument, meetingTitle } from "../views/documents/meetingDocument.ts";
import { meetingNoticeDocument } from "../views/documents/meetingNoticeDocument.ts";
import { reportDocument, reportName } from "../views/documents/reportDocument.ts";
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

/** What a file's name can hold, on any system. */
const fileName = (words: string) => words.replace(/[\\/:*?"<>|]+/g, "-").slice(0, 120);

/** “ gửi Sở Công Thương”, fit for the name of a file; "" for several agencies. */
function toOne(agencies: readonly { readonly name: string }[]): string {
  const [only, ...others] = agencies;
  return only && others.length === 0 ? ` gửi ${fileName(only.name)}` : "";
}

/** The documents that a plan wants made; none when it wants none. */
export function documentsOf(
  { report, meeting, agencyLists, handOver, letters = [], meetingNotice, lists }: Plan,
  today: string,
): readonly Deliverable[] {
  if (report) {
    const name = `${fileName(reportName(report))}, lập ngày ${today}.docx`;
    return [{ make: (docx) => reportDocument(docx, report), name, made: "msg.reportMade", saved: "msg.reportSaved" }];
  }
  if (meeting) {
    const name = `${fileName(meetingTitle(meeting))}, lập ngày ${today}.docx`;
    return [{ make: (docx) => meetingDocument(docx, meeting), name, made: "msg.reportMade", saved: "msg.reportSaved" }];
  }
  if (agencyLists) {
    const { report: source, lists } = agencyLists;
    return lists.map((list, index) => {
      const before = lists.slice(0, index).filter(({ agency }) => agency === list.agency).length;
      const part = before > 0 ? `, phần ${before + 1}` : "";
      const name = `${fileName(`Danh mục nhiệm vụ ${source.periodName}, ${list.agency}`)}${part}.docx`;
      const make: Deliverable["make"] = (docx) => agencyListDocument(docx, source, list);
      return { make, name, made: "msg.listMade", saved: "msg.listSaved" };
    });
  }
  if (handOver) {
    const name = `Danh mục nhiệm vụ bàn giao, lập ngày ${today}.docx`;
    return [{ make: (docx) => handOverDocument(docx, handOver), name, made: "msg.listMade", saved: "msg.listSaved" }];
  }
  if (meetingNotice) {
    const name = `Dự thảo thông báo họp ngày ${meetingNotice.on}, lập ngày ${today}.docx`;
    return [
      {
        make: (docx) => meetingNoticeDocument(docx, meetingNotice),
        name,
        made: "msg.listMade",
        saved: "msg.listSaved",
      },
    ];
  }
  if (lists) {
    return lists.map((list): Deliverable => {
      const name = `${fileName(`Danh mục nhiệm vụ${list.part === "" ? "" : `, ${list.part}`}`)}, ngày ${today}.docx`;
      return { make: (docx) => listDocument(docx, list), name, made: "msg.listMade", saved: "msg.listSaved" };
    });
  }
  return letters.map((letter, index): Deliverable => {
    const which = toOne(letter.agencies) || (letters.length > 1 ? ` ${index + 1}` : "");
    const name = `Dự thảo công văn đôn đốc${which}, ngày ${today}.docx`;
    return { make: (docx) => urgingDocument(docx, letter), name, made: "msg.listMade", saved: "msg.listSaved" };
  });
}
