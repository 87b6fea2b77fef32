import type { DeadlineKind, DeadlineReading } from "../deadline/deadline.ts";
import type { Mention } from "./agencyNames.ts";
import { endsInColon, withoutColon } from "./colon.ts";
import type { DueKind } from "./dueKind.ts";
import { isFormula } from "./formulas.ts";
import * as headings from "./headings.ts";
import { readItem } from "./itemReader.ts";
import { partsOf } from "./mentionLists.ts";
import type { NoticeKind, ReadDirective } from "./notice.ts";
import type { DeadlineBase, DeadlineReader } from "./noticeDeadlines.ts";
import type { OutlineNode } from "./outline.ts";
import { bodiesIn } from "./resolveAnaphora.ts";
import { isRoleLine } from "./roleLines.ts";
import {
  type Context,
  type Desk,
  hasNoJob,
  type Inherited,
  isMereCall,
  isMerelyNamed,
  isSettled,
  passedOn,
  type Scene,
  type Settled,
  settle,
} from "./settle.ts";
import { type SourceText, sliceSource } from "./sourceText.ts";
import type { Assignment, Piece } from "./splitItem.ts";
import { splitWords } from "./words.ts";
import { tidy, writeDirective } from "./writeDirective.ts";

const ROOT: Context = { mode: null, section: "", inherited: null, due: null };

/** Without one of these nothing is due; saves reading most pieces twice. */
const MAY_BE_DUE = /\d|tháng|quý|năm|tuần|ngày|hằng|hàng|định kỳ|khẩn|sớm|ngay|khi|thứ |tết/iu;

/** Reads the directives out of a tree of items, in the order of the text. */
export function directivesOf(
  nodes: readonly OutlineNode[],
  given: string,
  base: DeadlineBase,
  deadlines: DeadlineReader,
  paper: NoticeKind,
): ReadDirective[] {
  const contexts = new Map<OutlineNode, Context>();
  const recent: Mention[] = [];
  const found: Found[] = [];
  let named: readonly Mention[] | null = null;
  const bodies = () => {
    named ??= bodiesIn(nodes.map(({ block }) => block.source.text));
    return named;
  };
  for (const node of nodes) {
    const above = contextAbove(node, contexts);
    const reading = readNode(node, above, { given, base, deadlines, paper, recent, bodies });
    contexts.set(node, reading.below);
    if (node.parent && reading.forAll) {
      contexts.set(node.parent, { ...(contexts.get(node.parent) ?? ROOT), inherited: reading.forAll });
    }
    found.push(...reading.found);
  }
  // Written all at once: the machine is faster at one thing many times than at many things in turn.
  return found.map(({ one, scene }) => writeDirective(one, scene));
}

/** A paragraph without a marker takes over a lead only from words that announce a list. */
function contextAbove(node: OutlineNode, contexts: ReadonlyMap<OutlineNode, Context>): Context {
  const { parent } = node;
  const above = (parent && contexts.get(parent)) ?? ROOT;
  if (!parent || node.block.marker || above.inherited?.source !== "lead-in") return above;
  if (endsInColon(parent.block.source.text)) return above;
  return { ...above, inherited: (parent.parent && contexts.get(parent.parent)?.inherited) ?? null };
}

/** A directive that is still to be written. */
interface Found {
  readonly one: Settled;
  readonly scene: Scene;
}

interface NodeReading {
  readonly below: Context;
  readonly found: readonly Found[];
  /** Under a heading: who is to do all that follows. */
  readonly forAll?: Inherited;
}

function readNode(node: OutlineNode, above: Context, desk: Desk): NodeReading {
  const whole = node.block.source;
  const topic = headings.topicLength(node, whole.text);
  const here = topic > 0 ? contextOfTitle(node, whole.text.slice(0, topic), above, desk) : above;
  const source = sliceSource(whole, topic, whole.text.length);
  const words = splitWords(source.text);
  if (isFormula(source.text, words) && !hasMore(source.text)) return { below: here, found: [] };
  const cache = new Map<number, DueKind>();
  const dueOf = (piece: Piece): DueKind => {
    const place = piece.from * (source.text.length + 1) + piece.to;
    const known = cache.get(place) ?? dueOfPart(sliceSource(source, piece.from, piece.to), desk);
    cache.set(place, known);
    return known;
  };
  const heir = here.inherited !== null && here.inherited.source !== "general";
  const item = readItem({ text: source.text, words }, heir, dueOf);
  const roles = isRoleLine(node.block) ? item.assignments[0] : undefined;
  if (roles && roles.leads.length > 0) {
    const supports = roles.supports.map(({ name }) => name);
    const from = node.parent ? headings.citationOf(node.parent) : "";
    return { below: here, found: [], forAll: { leads: roles.leads, supports, source: "title", from } };
  }
  const isSentence = item.assignments.some(
    ({ leads, supports, how }) =>
      (leads.length > 0 && how !== "remark" && how !== "label" && how !== "bare") ||
      (heir && leads.length === 0 && supports.length > 0),
  );
  if (topic === 0 && headings.isTitle(node, whole.text, isSentence)) {
    return { below: contextOfTitle(node, whole.text, above, desk), found: [] };
  }
  const mode = headings.introducesReport(source.text) || headings.reportsInside(source.text) ? "report" : here.mode;
  const context = mode === here.mode ? here : { ...here, mode };
  const scene: Scene = { node, source, context, desk, cut: item.cut };
  const accepted = item.assignments.map((one) => settle(withListed(one, node), scene, dueOf)).filter(isSettled);
  const last = accepted[accepted.length - 1];
  const opensList = node.children.length > 0 && last !== undefined;
  const isColon = endsInColon(source.text);
  const isHeading = opensList && !/[.;:]\s*$/.test(source.text) && isMerelyNamed(last, source);
  const isJobless = last !== undefined && ((isColon && hasNoJob(last, source)) || isHeading);
  const isShared = isColon && last?.leads.every(({ shape }) => shape === "group") === true;
  const kept = isJobless ? accepted.slice(0, -1) : accepted.filter((one) => !isMereCall(one, source, accepted.length));
  const found: Found[] = kept.map((one) => ({ one, scene }));
  if (item.bracketed.length > 0) found.push(...ordersInBrackets(item.bracketed, scene, here, dueOf));
  return {
    below: {
      section: here.section,
      mode: opensList && mode === "report" ? null : mode,
      inherited: opensList ? passedOn(last, scene, isJobless) : here.inherited,
      due: dueBelow(node, source, isJobless || kept.length === 0 || isShared ? desk : null) ?? here.due,
    },
    found,
  };
}

/** Orders in brackets: they count under any heading but that of an agenda, under which only a plain order does. */
function ordersInBrackets(
  assignments: readonly Assignment[],
  scene: Scene,
  here: Context,
  dueOf: (piece: Piece) => DueKind,
): Found[] {
  const uncut = { ...scene, cut: [] };
  const ordered = { ...uncut, context: { ...here, mode: null } };
  return assignments
    .filter((one) => scene.context.mode !== "agenda" || one.how === "order")
    .map((one) => settle(one, ordered, dueOf))
    .filter(isSettled)
    .map((one) => ({ one, scene: uncut }));
}

const LISTED_BELOW = /(?:sau|sau đây|dưới đây)(?!\p{L})[^.;]*:\s*$/iu;
const MOST_LISTED = 60;

/** “Giao các cơ quan sau đây hoàn tất …: - Sở A; - Sở B.”: the bodies that the items below name, and nothing else. */
function withListed(one: Assignment, { block, children }: OutlineNode): Assignment {
  const [lead, second] = one.leads;
  if (lead?.shape !== "group" || second || children.length === 0 || children.length > MOST_LISTED) return one;
  if (!LISTED_BELOW.test(block.source.text.slice(-400))) return one;
  const named = children.map((child) => headings.agenciesOfTitle(child.block.source.text.replace(/[.;,]\s*$/, "")));
  const leads = named.flatMap((list) => list ?? []);
  return named.every((list) => list !== null) ? { ...one, leads } : one;
}

function dueOfPart(part: SourceText, { deadlines }: Desk): DueKind {
  return MAY_BE_DUE.test(part.text) ? DUE_KINDS[deadlines.kindOf(tidy(part).text)] : "none";
}

/** Another sentence follows in the same paragraph. */
function hasMore(text: string): boolean {
  return /\.\s+\p{Lu}/u.test(text);
}

/** Under an agency's name: what it leads, what it helps with. */
const PARTS = /^(?:chủ trì|phối hợp|tham mưu|tham gia)$/iu;

function contextOfTitle(node: OutlineNode, text: string, above: Context, desk: Desk): Context {
  const title = headings.titleOf(node, text);
  const bare = withoutColon(text);
  const agencies = headings.agenciesOfTitle(text) ?? headings.bracketedIn(text);
  const { leads, helpers } = partsOf(agencies ?? []);
  const supports = helpers.map(({ name }) => name);
  const inherited: Inherited | null = agencies
    ? { leads, supports, source: "title", from: headings.citationOf(node) || `“${bare}”` }
    : above.inherited;
  const due = dueBelow(node, node.block.source, desk) ?? above.due;
  const own = PARTS.test(bare) && above.inherited ? null : headings.modeOfHeading(bare, desk.paper);
  return { mode: own ?? above.mode, section: title, inherited, due };
}

/** The papers listed are to be sent by a day, and these words end the introduction; a goal that is dated further off binds nothing below. */
const SENT_BY = /(?:^|[\s,(])(?:gửi|nộp|cung cấp|báo cáo số liệu)(?!\p{L})[^.;:]{0,120}:\s*$/iu;

/** “Các báo cáo gửi về Sở A trong ngày 16/01/2026:”: the day that words above a list set for all of it. */
function dueBelow(node: OutlineNode, { text }: SourceText, desk: Desk | null): DeadlineReading | null {
  if (!desk || node.children.length === 0 || !SENT_BY.test(text.slice(-160))) return null;
  const reading = desk.deadlines.of(node.block.source);
  const { kind, phrase } = reading.deadline;
  return kind === "date" && withoutColon(text).endsWith(phrase) ? reading : null;
}

const DUE_KINDS: Readonly<Record<DeadlineKind, DueKind>> = {
  none: "none",
  event: "event",
  recurring: "recurring",
  asap: "urgent",
  date: "dated",
};
