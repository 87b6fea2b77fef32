import type { MeetingNotice } from "../../core/meeting/meetingNotice.ts";
import { type DocumentKey, documentWords } from "../../core/report/documentWords.ts";
import { withFullStop } from "../../core/text/cleanText.ts";
import { documentDate, weekdayWords } from "../../core/text/formatDate.ts";
import { bodyHeading, bodyParagraph, lastParagraph, line, rule } from "./documentParts.ts";
import type { DocxBlock, DocxLibrary } from "./docxLibrary.ts";
import { officialHead } from "./officialHead.ts";
import { officialPaper } from "./officialPaper.ts";
import { SIZE, TEXT_WIDTH } from "./paperLayout.ts";
import { signOff } from "./signOff.ts";

/** Subjects that name a meeting by themselves. */
const MEETING = /^(?:Họp|Cuộc họp|Hội nghị|Phiên họp|Giao ban)(?!\p{L})/u;

function openingSentence({ basis, chair, subject, names: { office } }: MeetingNotice): string {
  const small = `${subject.charAt(0).toLowerCase()}${subject.slice(1)}`;
  const meeting = MEETING.test(subject) ? small : documentWords("meeting.aMeeting", { subject });
  const under = basis === "" ? "" : documentWords("meeting.under", { basis });
  const sentence = documentWords("meeting.opening", { basis: under, chair, meeting, office });
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

/** “- …;” lines, the last one with a stop. */
function dashed(docx: DocxLibrary, texts: readonly string[], end: "list" | "sentences"): DocxBlock[] {
  return texts.map((text, index) => {
    const stop = end === "sentences" || index === texts.length - 1 ? withFullStop(text) : `${text};`;
    return bodyParagraph(docx, [`- ${stop}`, {}]);
  });
}

function headed(docx: DocxLibrary, heading: DocumentKey, text: string): DocxBlock {
  return bodyParagraph(docx, [documentWords(heading), { bold: true }], [text, {}]);
}

function preparation({ preparations, papersBy, press, names: { office } }: MeetingNotice): string[] {
  return [
    ...preparations.map(({ agency, text }) => `${agency}: ${text}`),
    ...(papersBy === null ? [] : [documentWords("meeting.papers", { office, by: papersBy })]),
    documentWords("meeting.own", { office }),
    ...(press === "" ? [] : [press]),
  ];
}

function body(docx: DocxLibrary, notice: MeetingNotice): DocxBlock[] {
  const { chair, invited, on, at, place, content } = notice;
  const time = { at, date: documentDate(on), weekday: weekdayWords(on, "vi") };
  return [
    bodyParagraph(docx, [openingSentence(notice), {}]),
    bodyHeading(docx, documentWords("meeting.h.invited")),
    ...dashed(docx, [documentWords("meeting.chair", { chair }), ...invited], "list"),
    headed(docx, "meeting.h.time", documentWords("meeting.time", time)),
    headed(docx, "meeting.h.place", ` ${withFullStop(place)}`),
    headed(docx, "meeting.h.content", ` ${withFullStop(content)}`),
    bodyHeading(docx, documentWords("meeting.h.preparation")),
    ...dashed(docx, preparation(notice), "sentences"),
  ];
}

/** “Thông báo họp” as a draft in the layout of Nghị định 30/2020/NĐ-CP, Annex I. */
export function meetingNoticeDocument(docx: DocxLibrary, notice: MeetingNotice): InstanceType<DocxLibrary["Document"]> {
  const { names, madeOn, subject } = notice;
  const bold = { size: SIZE.body, bold: true, align: "center" } as const;
  return officialPaper(docx, {
    title: subject,
    creator: names.officeFull,
    body: [
      officialHead(docx, names, madeOn),
      line(docx, documentWords("meeting.kind"), { ...bold, before: 360 }),
      line(docx, subject, bold),
      rule(docx, TEXT_WIDTH / 3),
      line(docx, "", { size: SIZE.head }),
      ...body(docx, notice),
      ...lastParagraph(docx, documentWords("meeting.closing")),
      signOff(docx, names),
    ],
    appendix: [],
  });
}
