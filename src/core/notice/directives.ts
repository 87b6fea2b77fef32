import type { Deadline } from "../deadline/deadline.ts";
import type { Mention } from "./agencyNames.ts";
import { isChased } from "./chase.ts";
import { confidenceOf, doubtsOf, type LeadSource, leadReason } from "./confidence.ts";
import { isFormula } from "./formulas.ts";
import * as headings from "./headings.ts";
import { readItem } from "./itemReader.ts";
import { leadMention } from "./leadKind.ts";
import type { ReadDirective } from "./notice.ts";
import { type DeadlineBase, deadlinesIn } from "./noticeDeadlines.ts";
import type { OutlineNode } from "./outline.ts";
import { bodiesIn, fullName, isPresenter, presenterIn, resolveAnaphora } from "./resolveAnaphora.ts";
import { joinSources, type SourceText, sliceSource, spansOf, trimSource } from "./sourceText.ts";
import type { Assignment, DueKind, Piece } from "./splitItem.ts";

/** What an item takes over from what it stands under. */
interface Inherited {
  readonly leads: readonly Mention[];
  readonly supports: readonly string[];
  readonly source: "title" | "lead-in" | "general";
  /** Citation of the place that names them. */
  readonly from: string;
}

interface Context {
  readonly mode: headings.Mode | null;
  readonly section: string;
  readonly inherited: Inherited | null;
}

const ROOT: Context = { mode: null, section: "", inherited: null };

const JOBLESS =
  /(?:^|[\s,])(?:một số |các |những |tốt |ngay )*(?:nhiệm vụ|nội dung|công việc|giải pháp|vấn đề|yêu cầu|việc)(?: [\p{L}]+){0,6}? (?:sau|sau đây|dưới đây|cụ thể|trọng tâm|như sau)(?:,? cụ thể)?(?: như sau| sau| sau đây)?\s*:\s*$|(?:một số|những|các) (?:nhiệm vụ|nội dung|giải pháp|công việc|vấn đề)(?: [\p{L}]+){0,4}\s*:\s*$/iu;
const FILLERS =
  /(?:tiếp tục|khẩn trương|quyết liệt|tập trung|chủ động|nghiêm túc|thực hiện|triển khai|tốt|một số|các|những|chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|như sau|sau đây|sau|cụ thể|nhiệm vụ|nội dung|và|theo dõi|tổ chức|công việc|công tác|yêu cầu|đề nghị|giao|phân công|nghiêm|kết luận này|thông báo này|kết luận|thông báo|này|nêu trên)(?![\p{L}])/giu;
const ENDING = /(?:\s*\.?\s*\/\s*\.?|[\s;,]+)$/;
const LINK = /^(?:(?:đồng thời|và|đồng thời,|,|;)\s*,?\s*)+/iu;
/** Without one of these nothing is due; saves reading most pieces twice. */
const MAY_BE_DUE = /\d|tháng|quý|năm|tuần|ngày|hằng|hàng|định kỳ|khẩn|sớm|ngay|khi|thứ |tết/iu;
const URGED = /(?:phấn đấu|phải|cần|bảo đảm|đảm bảo|yêu cầu|hoàn thành)(?![\p{L}])/iu;

/** Reads the directives out of a tree of items, in the order of the text. */
export function directivesOf(nodes: readonly OutlineNode[], given: string, base: DeadlineBase): ReadDirective[] {
  const contexts = new Map<OutlineNode, Context>();
  const recent: Mention[] = [];
  const found: ReadDirective[] = [];
  let named: readonly Mention[] | null = null;
  const bodies = () => {
    named ??= bodiesIn(nodes.map(({ block }) => block.source.text));
    return named;
  };
  for (const node of nodes) {
    const above = contextAbove(node, contexts);
    const reading = readNode(node, above, { given, base, recent, bodies });
    contexts.set(node, reading.below);
    found.push(...reading.directives);
  }
  return found;
}

/** A paragraph without a marker takes over a lead only from words that announce a list. */
function contextAbove(node: OutlineNode, contexts: ReadonlyMap<OutlineNode, Context>): Context {
  const { parent } = node;
  const above = (parent && contexts.get(parent)) ?? ROOT;
  if (!parent || node.block.marker || above.inherited?.source !== "lead-in") return above;
  if (/:\s*$/.test(parent.block.source.text)) return above;
  return { ...above, inherited: (parent.parent && contexts.get(parent.parent)?.inherited) ?? null };
}

interface Desk {
  readonly given: string;
  readonly base: DeadlineBase;
  /** Bodies named so far, oldest first. */
  readonly recent: Mention[];
  /** Every body that the paper names; looked for only when asked. */
  readonly bodies: () => readonly Mention[];
}

interface NodeReading {
  readonly below: Context;
  readonly directives: readonly ReadDirective[];
}

function readNode(node: OutlineNode, above: Context, desk: Desk): NodeReading {
  const whole = node.block.source;
  const topic = headings.topicLength(node, whole.text);
  const here = topic > 0 ? contextOfTitle(node, whole.text.slice(0, topic), above) : above;
  const source = sliceSource(whole, topic, whole.text.length);
  if (isFormula(source.text) && !hasMore(source.text)) return { below: here, directives: [] };
  const cache = new Map<number, DueKind>();
  const dueOf = (piece: Piece): DueKind => {
    const part = sliceSource(source, piece.from, piece.to);
    const known =
      cache.get(piece.from) ?? (MAY_BE_DUE.test(part.text) ? dueKind(deadlinesIn(part, desk.base).deadline) : "none");
    cache.set(piece.from, known);
    return known;
  };
  const heir = here.inherited !== null && here.inherited.source !== "general";
  const item = readItem(source.text, heir, dueOf);
  const isSentence = item.assignments.some(
    ({ leads, how }) => leads.length > 0 && how !== "remark" && how !== "label" && how !== "bare",
  );
  if (topic === 0 && headings.isTitle(node, whole.text, isSentence)) {
    return { below: contextOfTitle(node, whole.text, above), directives: [] };
  }
  const mode = headings.introducesReport(source.text) ? "report" : here.mode;
  const scene: Scene = { node, source, context: { ...here, mode }, desk, cut: item.cut };
  const accepted = item.assignments.map((one) => settle(one, scene, dueOf)).filter(isSettled);
  const last = accepted[accepted.length - 1];
  const opensList = node.children.length > 0 && last !== undefined;
  const isJobless = last !== undefined && /:\s*$/.test(source.text) && hasNoJob(last, source);
  const kept = isJobless ? accepted.slice(0, -1) : accepted.filter((one) => !isMereCall(one, source, accepted.length));
  const bracketed = item.bracketed
    .map((one) => settle(one, { ...scene, cut: [], context: { ...here, mode: null } }, dueOf))
    .filter(isSettled);
  const directives = [
    ...kept.map((one) => writeDirective(one, scene)),
    ...bracketed.map((one) => writeDirective(one, { ...scene, cut: [] })),
  ];
  return {
    below: {
      ...here,
      mode: opensList && mode === "report" ? null : mode,
      inherited: opensList ? passedOn(last, scene, isJobless) : here.inherited,
    },
    directives,
  };
}

/** Another sentence follows in the same paragraph. */
function hasMore(text: string): boolean {
  return /\.\s+\p{Lu}/u.test(text);
}

function contextOfTitle(node: OutlineNode, text: string, above: Context): Context {
  const title = headings.titleOf(node, text);
  const bare = text.replace(/\s*:\s*$/, "");
  const agencies = headings.agenciesOfTitle(text);
  const inherited: Inherited | null = agencies
    ? { leads: agencies, supports: [], source: "title", from: headings.citationOf(node) || `“${bare}”` }
    : above.inherited;
  return { mode: headings.modeOfHeading(bare) ?? above.mode, section: title, inherited };
}

function dueKind(deadline: Deadline): DueKind {
  if (deadline.kind === "none") return "none";
  return deadline.kind === "asap" ? "urgent" : "dated";
}

interface Scene {
  readonly node: OutlineNode;
  readonly source: SourceText;
  readonly context: Context;
  readonly desk: Desk;
  readonly cut: readonly Piece[];
}

/** An assignment whose lead is known. */
interface Settled {
  readonly pieces: readonly Piece[];
  readonly leads: readonly Mention[];
  readonly supports: readonly string[];
  readonly source: LeadSource;
  readonly from: string;
  readonly taskAt: number;
  /** Where agencies are named, in the order of the text. */
  readonly named: readonly Piece[];
}

function isSettled(one: Settled | null): one is Settled {
  return one !== null;
}

/** Who is to do it: the assignment's own lead, else the inherited one; null when it is no directive. */
function settle(one: Assignment, scene: Scene, dueOf: (piece: Piece) => DueKind): Settled | null {
  const { mode, inherited } = scene.context;
  if (mode === "agenda") return null;
  const supports = one.supports.map(({ name }) => name);
  if (one.leads.length > 0 && one.how !== "bare") {
    if (mode === "report" && one.how !== "order") return null;
    const leads = one.leads.flatMap((lead) => meantBy(lead, scene));
    scene.desk.recent.push(...one.supports, ...leads);
    return {
      pieces: one.pieces,
      leads,
      supports,
      source: sourceOf(one),
      from: "",
      taskAt: one.taskAt,
      named: one.named,
    };
  }
  if (mode === "report") return null;
  const isDated = () => one.pieces.some((piece) => dueOf(piece) === "dated");
  const text = scene.source.text.slice(one.pieces[0]?.from ?? 0, (one.pieces[0]?.from ?? 0) + 160);
  if (one.how === "bare" && one.pieces.length < 2) return null;
  if (inherited) {
    const isOrdered = inherited.source !== "general" || one.isTask || URGED.test(text) || isDated();
    if (!isOrdered) return null;
    return {
      pieces: one.pieces,
      leads: inherited.leads,
      supports: [...inherited.supports, ...supports],
      source: inherited.source,
      from: inherited.from,
      taskAt: one.taskAt,
      named: one.named,
    };
  }
  return one.isTask && isDated()
    ? { pieces: one.pieces, leads: [], supports, source: "nobody", from: "", taskAt: one.taskAt, named: one.named }
    : null;
}

/** The bodies that a shortened name stands for; the name itself when it is none. */
function meantBy(lead: Mention, { node, source, desk }: Scene): readonly Mention[] {
  if (isPresenter(lead.name)) return presenterIn(topicsOf(node, source.text)) ?? [lead];
  return resolveAnaphora(lead.name, desk.recent) ?? fullName(lead, desk.bodies) ?? [lead];
}

/** The item and what it stands under, the nearest first. */
function topicsOf(node: OutlineNode, text: string): string[] {
  const topics = [text];
  for (let at: OutlineNode | null = node; at; at = at.parent) topics.push(at.block.source.text);
  return topics;
}

function sourceOf({ how }: Assignment): LeadSource {
  return how === null || how === "bare" ? "nobody" : how;
}

function passedOn(last: Settled | undefined, scene: Scene, isJobless: boolean): Inherited | null {
  if (!last || last.leads.length === 0) return scene.context.inherited;
  const isGeneral = isJobless && last.source === "order" && last.leads.every(({ shape }) => shape === "group");
  const from = headings.citationOf(scene.node) || `“${last.leads.map(({ name }) => name).join(", ")}”`;
  return { leads: last.leads, supports: last.supports, source: isGeneral ? "general" : "lead-in", from };
}

/** An introduction that only says who: “… thực hiện một số nhiệm vụ sau:”, “Giao Sở X chủ trì, phối hợp với Sở Y:”. */
function hasNoJob(last: Settled, source: SourceText): boolean {
  return JOBLESS.test(pieceText(last, source)) || wordsOfJob(last, source) <= 5;
}

/** “Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện.”: a closing formula. */
function isMereCall(one: Settled, source: SourceText, count: number): boolean {
  if (count > 1 && one.source !== "order") return false;
  return one.leads.length > 0 && one.leads.every(({ shape }) => shape === "group") && wordsOfJob(one, source) <= 1;
}

/** Words that tell a job, names and mere links left out. */
function wordsOfJob(one: Settled, source: SourceText): number {
  const pieces = one.pieces.flatMap((piece) => without(piece, one.named));
  const rest = pieces.map(({ from, to }) => source.text.slice(Math.max(from, one.taskAt), to)).join(" ");
  return (rest.replace(FILLERS, " ").match(/[\p{L}\d]+/gu) ?? []).length;
}

function pieceText(one: Settled, source: SourceText): string {
  return one.pieces.map(({ from, to }) => source.text.slice(from, to)).join(" ");
}

function writeDirective(one: Settled, scene: Scene): ReadDirective {
  const { node, desk, context } = scene;
  const body = tidy(
    joinSources(
      one.pieces
        .flatMap((piece) => without(piece, scene.cut))
        .map(({ from, to }) => trimSource(sliceSource(scene.source, from, to))),
      " ",
    ),
  );
  const { deadline, others } = deadlinesIn(body, desk.base);
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

/** A piece less the brackets that became directives of their own. */
function without(piece: Piece, cut: readonly Piece[]): Piece[] {
  const rest: Piece[] = [];
  let from = piece.from;
  for (const hole of cut) {
    if (hole.to <= from || hole.from >= piece.to) continue;
    if (hole.from > from) rest.push({ from, to: hole.from });
    from = Math.max(from, hole.to);
  }
  if (from < piece.to) rest.push({ from, to: piece.to });
  return rest.filter((part) => part.to - part.from > 1);
}

function tidy(source: SourceText): SourceText {
  const head = LINK.exec(source.text)?.[0].length ?? 0;
  const tail = ENDING.exec(source.text)?.[0].length ?? 0;
  return trimSource(sliceSource(source, head, Math.max(head, source.text.length - tail)));
}
