import { documentWords } from "../../core/report/documentWords.ts";
import { doneIn, openIn } from "../../core/report/figures.ts";
import type { LinesModel, MeetingItem } from "../../core/report/linesReport.ts";
import { projectSentence } from "../../core/report/projectSentences.ts";
import { scopeWords } from "../../core/report/scopeWords.ts";
import { documentDate } from "../../core/text/formatDate.ts";
import { paddedCount } from "../../core/text/formatNumber.ts";
import { bodyHeading, bodyParagraph, gap, lastParagraph, line, rule } from "./documentParts.ts";
import type { DocxBlock, DocxLibrary } from "./docxLibrary.ts";
import { draftDocument } from "./draftDocument.ts";
import { addressee, officialHead } from "./officialHead.ts";
import { draftHeaders, portraitPage } from "./pages.ts";
import { SIZE, TEXT_WIDTH } from "./paperLayout.ts";
import { projectTable } from "./projectTable.ts";
import { type ListColumn, listTable } from "./reportTables.ts";
import { signOff } from "./signOff.ts";

/** What a meeting needs at once; more is told in a line. */
const MOST_ROWS = 1_000;

const TEXT: ListColumn<MeetingItem> = { heading: "report.col.assigned", share: 36, text: ({ text }) => text };
const REST: readonly ListColumn<MeetingItem>[] = [
  { heading: "report.col.agencyShort", share: 19, text: ({ agency }) => agency },
  { heading: "report.col.deadline", share: 17, centred: true, text: ({ deadline }) => deadline },
  { heading: "report.col.result", share: 30, text: ({ result }) => result },
  { heading: "report.col.verdict", share: 15, centred: true, text: ({ verdict }) => verdict },
];

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Of one paper the place in it stands in front of the words, of a project the paper in a line of its own. */
function columnsOf({ scope }: LinesModel): readonly ListColumn<MeetingItem>[] {
  const mark = ({ paper, text }: MeetingItem) => (paper === "" ? text : `${text}\n(${paper})`);
  const placed = ({ place, text }: MeetingItem) => (place === "" ? text : `${capitalised(place)}: ${text}`);
  return [{ ...TEXT, text: scope.kind === "notice" ? placed : mark }, ...REST];
}

function subjectOf(model: LinesModel): string {
  return model.scope.kind === "notice" ? model.subject : scopeWords(model.scope);
}

/** “Kết quả thực hiện Thông báo số …”. */
export function meetingTitle(model: LinesModel): string {
  return documentWords("report.meeting.title", { subject: subjectOf(model) });
}

function title(docx: DocxLibrary, model: LinesModel): DocxBlock[] {
  const bold = { size: SIZE.body, bold: true, align: "center" } as const;
  return [
    officialHead(docx, model.names, model.madeOn),
    line(docx, documentWords("report.kind"), { ...bold, before: 360 }),
    line(docx, meetingTitle(model), bold),
    rule(docx, TEXT_WIDTH / 3),
    addressee(docx, model.names),
  ];
}

function opening({ names, citation, meetingOn, asOf, scope, subject }: LinesModel): string {
  const meeting = meetingOn === null ? "" : documentWords("report.meeting.of", { date: documentDate(meetingOn) });
  const what = scope.kind === "notice" ? `${citation}${meeting}` : scopeWords({ kind: scope.kind, name: subject });
  return documentWords("report.meeting.opening", { office: names.office, subject: what, date: documentDate(asOf) });
}

function figuresSentence({ tasks, fourClasses, frozen }: LinesModel): string {
  const n = (value: number) => paddedCount(value);
  const assignments = frozen.assignments.units.length;
  const values = {
    total: n(tasks.total),
    assignments: assignments === tasks.total ? "" : documentWords("report.meeting.assignments", { n: n(assignments) }),
    done: n(doneIn(tasks)),
    doneLate: n(tasks.doneLate),
    open: n(openIn(tasks)),
    openInTime: n(tasks.openInTime),
    openOverdue: n(tasks.openOverdue),
    openMissedTarget: n(tasks.openMissedTarget),
    undated: n(tasks.openNoDeadline + tasks.openWaiting),
    left: n(tasks.left),
  };
  return documentWords(fourClasses ? "report.meeting.figures4" : "report.meeting.figures", values);
}

function body(docx: DocxLibrary, model: LinesModel): DocxBlock[] {
  const { projects, groups, names } = model;
  const paragraph = (text: string) => bodyParagraph(docx, [text, {}]);
  const aboutProjects =
    projects.length === 0
      ? []
      : [
          bodyHeading(docx, documentWords("report.meeting.h.projects")),
          paragraph(projectSentence(projects)),
          projectTable(docx, projects),
          gap(docx, 160),
          bodyHeading(docx, documentWords("report.meeting.h.lines")),
        ];
  return [
    paragraph(opening(model)),
    ...aboutProjects,
    paragraph(figuresSentence(model)),
    listTable(docx, columnsOf(model), groups, TEXT_WIDTH, MOST_ROWS),
    gap(docx, 160),
    bodyParagraph(
      docx,
      [`${documentWords("report.meeting.proposals")} `, { bold: true }],
      [documentWords("report.toBeWritten"), { italics: true }],
    ),
    ...lastParagraph(docx, documentWords("report.closing", { office: names.office })),
    signOff(docx, names),
  ];
}

/** The report that a meeting goes through line by line, in the order of the paper. */
export function meetingDocument(docx: DocxLibrary, model: LinesModel): InstanceType<DocxLibrary["Document"]> {
  const pages = { ...portraitPage(), ...draftHeaders(docx, TEXT_WIDTH) };
  const section = { ...pages, children: [...title(docx, model), ...body(docx, model)] };
  return draftDocument(docx, { creator: model.names.officeFull, title: meetingTitle(model) }, [section]);
}
