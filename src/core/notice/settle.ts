import { monthOf, yearOf } from "../calendar/isoDate.ts";
import type { DeadlineReading } from "../deadline/deadline.ts";
import type { Mention } from "./agencyNames.ts";
import type { LeadSource } from "./confidence.ts";
import { type DueKind, isDue } from "./dueKind.ts";
import * as headings from "./headings.ts";
import type { NoticeKind } from "./notice.ts";
import type { DeadlineBase, DeadlineReader } from "./noticeDeadlines.ts";
import type { OutlineNode } from "./outline.ts";
import { fullName, isPresenter, presenterIn, resolveAnaphora } from "./resolveAnaphora.ts";
import type { SourceText } from "./sourceText.ts";
import type { Assignment, Piece } from "./splitItem.ts";

/** What an item takes over from what it stands under. */
export interface Inherited {
  readonly leads: readonly Mention[];
  readonly supports: readonly string[];
  readonly source: "title" | "lead-in" | "general";
  /** Citation of the place that names them. */
  readonly from: string;
}

/** What a place in the outline means for the items below it. */
export interface Context {
  readonly mode: headings.Mode | null;
  readonly section: string;
  readonly inherited: Inherited | null;
  /** “Gửi báo cáo trong ngày 16/01:”: when the items below are due, unless they say so themselves. */
  readonly due: DeadlineReading | null;
}

const JOBLESS =
  /(?:^|[\s,])(?:một số |các |những |tốt |ngay )*(?:nhiệm vụ|nội dung|công việc|giải pháp|vấn đề|yêu cầu|việc)(?: [\p{L}]+){0,6}? (?:sau|sau đây|dưới đây|cụ thể|trọng tâm|như sau)(?:,? cụ thể)?(?: như sau| sau| sau đây)?\s*:\s*$|(?:một số|những|các) (?:nhiệm vụ|nội dung|giải pháp|công việc|vấn đề)(?: [\p{L}]+){0,4}\s*:\s*$/iu;
const FILLERS =
  /(?:tiếp tục|khẩn trương|quyết liệt|tập trung|chủ động|nghiêm túc|thực hiện|triển khai|tốt|một số|các|những|chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|như sau|sau đây|sau|cụ thể|nhiệm vụ|nội dung|và|theo dõi|phụ trách|tổ chức|công việc|công tác|yêu cầu|đề nghị|giao|phân công|nghiêm|kết luận này|thông báo này|công điện này|công văn này|chỉ thị này|kế hoạch này|quyết định này|văn bản này|công điện|công văn|chỉ thị|kết luận|thông báo|này|nêu trên)(?![\p{L}])/giu;
const URGED = /(?:phấn đấu|phải|cần|bảo đảm|đảm bảo|yêu cầu|hoàn thành)(?![\p{L}])/iu;

/** What is known of the whole paper. */
export interface Desk {
  readonly given: string;
  readonly base: DeadlineBase;
  readonly deadlines: DeadlineReader;
  readonly paper: NoticeKind;
  /** Bodies named so far, oldest first. */
  readonly recent: Mention[];
  /** Every body that the paper names; looked for only when asked. */
  readonly bodies: () => readonly Mention[];
}

/** One item in its place. */
export interface Scene {
  readonly node: OutlineNode;
  readonly source: SourceText;
  readonly context: Context;
  readonly desk: Desk;
  readonly cut: readonly Piece[];
}

/** An assignment whose lead is known. */
export interface Settled {
  readonly pieces: readonly Piece[];
  readonly leads: readonly Mention[];
  readonly supports: readonly string[];
  readonly source: LeadSource;
  readonly from: string;
  readonly taskAt: number;
  /** Where agencies are named, in the order of the text. */
  readonly named: readonly Piece[];
}

/** A guard for filters. */
export function isSettled(one: Settled | null): one is Settled {
  return one !== null;
}

const MONTH_IN_FRONT =
  /^(?:trong |riêng |trong cả |(?:tính )?đến hết |hết )?(?:tháng (\d{1,2})|(\d{1,2}) tháng đầu năm)(?: năm (\d{4})|\/(\d{4})| (\d{4}))?\s*,/iu;
/** Most pieces begin with another letter. */
const MONTH_HEADS = "trđhTRĐH0123456789";

function monthInFront(text: string, from: number): RegExpExecArray | null {
  return MONTH_HEADS.includes(text.charAt(from)) ? MONTH_IN_FRONT.exec(text.slice(from, from + 40)) : null;
}

/** A month this far back is looked back upon; further back it is the one to come. */
const MONTHS_BACK = 3;

/** “Trong tháng 5, Công an tỉnh bắt giữ 12 vụ” in a paper of June: tells what was done. */
function isOfPastMonth({ pieces }: Assignment, { source, desk }: Scene, dueOf: (piece: Piece) => DueKind): boolean {
  const issued = desk.base.issuedOn ?? desk.base.meetingOn;
  const [own, first] = [pieces[0]?.from ?? 0, 0].map((from) => monthInFront(source.text, from));
  // Most items begin with no month: only then are deadlines read for it.
  if (!own && !first) return false;
  const match = pieces.some((piece) => dueOf(piece) !== "none") ? own : first;
  if (!match || issued === null) return false;
  const year = match[3] ?? match[4] ?? match[5];
  const behind = monthOf(issued) - Number(match[1] ?? match[2]);
  if (year) return (yearOf(issued) - Number(year)) * 12 + behind > 0;
  const back = (behind + 12) % 12;
  return back > 0 && back <= MONTHS_BACK;
}

/** Who is to do it: the assignment's own lead, else the inherited one; null when it is no directive. */
export function settle(one: Assignment, scene: Scene, dueOf: (piece: Piece) => DueKind): Settled | null {
  const { mode, inherited } = scene.context;
  if (mode === "agenda" || (one.how !== "order" && isOfPastMonth(one, scene, dueOf))) return null;
  const supports: string[] = [];
  for (const body of one.supports) for (const { name } of helpOf(body, scene)) supports.push(name);
  if (one.leads.length > 0 && (one.how !== "bare" || isAnswer(one, scene))) {
    if (mode === "report" && one.how !== "order") return null;
    const leads: Mention[] = [];
    for (const lead of one.leads) leads.push(...meantBy(lead, scene));
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
  const isDated = () => one.pieces.some((piece) => isDue(dueOf(piece)));
  const text = scene.source.text.slice(one.pieces[0]?.from ?? 0, (one.pieces[0]?.from ?? 0) + 160);
  if (one.how === "bare" && one.pieces.length < 2) return null;
  if (inherited) {
    const isOrdered = inherited.source !== "general" || one.isTask || URGED.test(text) || isDated();
    if (!isOrdered) return null;
    scene.desk.recent.push(...inherited.leads);
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

/** “- Sở A: các vụ việc về đất đai” under words that set when all below is to be sent: what that body sends. */
function isAnswer({ taskAt, pieces }: Assignment, { context }: Scene): boolean {
  return context.due !== null && pieces.some(({ to }) => to > taskAt + 1);
}

/** The bodies that a shortened name stands for; the name itself when it is none. */
function meantBy(lead: Mention, { node, source, desk }: Scene): readonly Mention[] {
  if (isPresenter(lead.name)) return presenterIn(topicsOf(node, source.text)) ?? [lead];
  return resolveAnaphora(lead.name, desk.recent) ?? fullName(lead, desk.bodies) ?? [lead];
}

/** “phối hợp với Ban …”: the body named before. */
function helpOf(body: Mention, { desk }: Scene): readonly Mention[] {
  return body.name.includes(" ") ? [body] : (resolveAnaphora(body.name, desk.recent) ?? [body]);
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

/** Groups that mean whoever it concerns. */
const ANYBODY =
  /^(?:các |những )?(?:cơ quan|đơn vị|sở|ban|ngành|địa phương|bộ|cấp|tổ chức|cá nhân|đồng chí)(?!\p{L})/iu;

/** “Văn phòng UBND tỉnh trân trọng kính mời:”: who invites has nothing to do below. */
const INVITES = /(?:mời|triệu tập|thông báo)(?!\p{L})[^.;:]{0,60}:\s*$/iu;

/** What the items under an assignment take over from it. */
export function passedOn(last: Settled | undefined, scene: Scene, isJobless: boolean): Inherited | null {
  if (!last || last.leads.length === 0 || INVITES.test(scene.source.text.slice(-80))) return scene.context.inherited;
  const isGeneral =
    isJobless &&
    last.leads.every(({ shape, name }) => shape === "group" && (last.source === "order" || ANYBODY.test(name)));
  const from = headings.citationOf(scene.node) || `“${last.leads.map(({ name }) => name).join(", ")}”`;
  return { leads: last.leads, supports: last.supports, source: isGeneral ? "general" : "lead-in", from };
}

/** An introduction that only says who: “… thực hiện một số nhiệm vụ sau:”, “Giao Sở X chủ trì, phối hợp với Sở Y:”. */
export function hasNoJob(last: Settled, source: SourceText): boolean {
  return isMereList(last, source) || JOBLESS.test(pieceText(last, source)) || wordsOfJob(last, source) <= 5;
}

/** “Các đơn vị triển khai một số việc sau đây.”: a list is announced, whatever mark ends it. */
function isMereList(one: Settled, source: SourceText): boolean {
  const text = withoutEnd(pieceText(one, source));
  // Longer the end cannot be; of a whole text the pattern would look at every place.
  return /(?:sau đây|dưới đây|như sau)$/iu.test(text.slice(-9)) && JOBLESS.test(`${text}:`);
}

/** Without the mark that ends a sentence, and the spaces round it. */
function withoutEnd(text: string): string {
  const sentence = text.trimEnd();
  return sentence.endsWith(".") || sentence.endsWith(";") ? sentence.slice(0, -1).trimEnd() : text;
}

/** “Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện.”: a closing formula. */
export function isMereCall(one: Settled, source: SourceText, count: number): boolean {
  if (isMereList(one, source)) return true;
  if (count > 1 && one.source !== "order") return false;
  return one.leads.length > 0 && one.leads.every(({ shape }) => shape === "group") && wordsOfJob(one, source) <= 1;
}

/** “Phân công các Ủy viên phụ trách”: says that somebody is named below, not for what. */
export function isMerelyNamed(last: Settled, source: SourceText): boolean {
  return last.source === "order" && wordsOfJob(last, source) <= 1;
}

/** Words that tell a job, names and mere links left out. */
function wordsOfJob(one: Settled, source: SourceText): number {
  const parts: string[] = [];
  for (const piece of one.pieces)
    for (const { from, to } of without(piece, one.named)) parts.push(source.text.slice(Math.max(from, one.taskAt), to));
  const rest = parts.join(" ");
  return (rest.replace(FILLERS, " ").match(/[\p{L}\d]+/gu) ?? []).length;
}

function pieceText(one: Settled, source: SourceText): string {
  return one.pieces.map(({ from, to }) => source.text.slice(from, to)).join(" ");
}

/** A piece less the brackets that became directives of their own. */
export function without(piece: Piece, cut: readonly Piece[]): Piece[] {
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
