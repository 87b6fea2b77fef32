import type { DeadlineReading } from "../deadline/deadline.ts";
import { isChased } from "./chase.ts";
import { confidenceOf, doubtsOf, leadReason } from "./confidence.ts";
import * as headings from "./headings.ts";
import { leadMention } from "./leadKind.ts";
import type { ReadDirective } from "./notice.ts";
import { type Scene, type Settled, without } from "./settle.ts";
import { joinSources, type SourceText, sliceSource, spansOf, trimSource } from "./sourceText.ts";

const ENDING = /(?:\s*\.?\s*\/\s*\.?|[\s;,]+)$/;
const LINK = /^(?:(?:đồng thời|và|đồng thời,|,|;)\s*,?\s*)+/iu;
const LINK_HEADS = "đĐvV,;";

/** The directive that an assignment with its lead makes, with its words, places, day and doubts. */
export function writeDirective(one: Settled, scene: Scene): ReadDirective {
  const { node, desk, context } = scene;
  const parts: SourceText[] = [];
  for (const piece of one.pieces)
    for (const { from, to } of without(piece, scene.cut)) parts.push(trimSource(sliceSource(scene.source, from, to)));
  const body = tidy(joinSources(parts, " "));
  const own = deadlineOf(one, scene, body);
  const { deadline, others } = own.deadline.kind === "none" && context.due ? context.due : own;
  const leads = one.leads.map(leadMention);
  const item = headings.citationOf(node);
  const isInherited = one.source === "title" || one.source === "lead-in" || one.source === "general";
  return {
    section: context.section,
    item,
    lead: leads,
    support: [...new Set(one.supports)],
    text: body.text,
    context: isInherited
      ? [leads.map(({ name }) => name).join(", "), item].filter((part) => part !== "").join("; ")
      : "",
    deadline,
    otherDeadlines: others,
    spans: spansOf(body, desk.given),
    chase: isChased(leads, deadline, body.text),
    confidence: confidenceOf(one.source, deadline),
    reasons: [leadReason(one.source, one.from), deadline.basis].filter((reason) => reason !== ""),
    doubts: doubtsOf(one.source, leads, deadline),
  };
}

/** “Đồng ý lùi … sang ngày 15/10; giao Ban A cam kết | trước ngày 31/8”: what the one ordered is told binds before what was decided in front. */
function deadlineOf(one: Settled, { source, desk }: Scene, body: SourceText): DeadlineReading {
  const late = one.pieces.filter(({ to }) => to > one.taskAt);
  if (late.length > 0 && late.length < one.pieces.length) {
    const parts = late.map(({ from, to }) => trimSource(sliceSource(source, from, to)));
    const told = desk.deadlines.of(tidy(joinSources(parts, " ")));
    if (told.deadline.kind === "date" || told.deadline.kind === "recurring") return told;
  }
  return desk.deadlines.of(body);
}

/** Without the links at its head and the marks at its end. */
export function tidy(source: SourceText): SourceText {
  const head = LINK_HEADS.includes(source.text.charAt(0)) ? (LINK.exec(source.text)?.[0].length ?? 0) : 0;
  const tail = mayEnd(source.text) ? (ENDING.exec(source.text)?.[0].length ?? 0) : 0;
  return trimSource(sliceSource(source, head, Math.max(head, source.text.length - tail)));
}

/** Spares ENDING, which looks at every place of a text, where nothing is to be taken off. */
function mayEnd(text: string): boolean {
  const last = text.slice(-1);
  return last === "." ? text.slice(0, -1).trimEnd().endsWith("/") : /[\s;,/]/.test(last);
}
