import type { IsoDate } from "../calendar/isoDate.ts";
import type { WorkCalendar } from "../calendar/workingDays.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { directivesOf } from "./directives.ts";
import { type HeaderFacts, readHeader } from "./header.ts";
import { inlineItems } from "./inlineItems.ts";
import { seenBy } from "./leadKind.ts";
import { type Line, layoutOf, splitLines } from "./lines.ts";
import { normalise } from "./normalise.ts";
import type { Notice, NoticeHeader, ReadDirective } from "./notice.ts";
import { deadlineReader, impliedDeadline } from "./noticeDeadlines.ts";
import { outlineOf } from "./outline.ts";
import { joinRoleLines } from "./roleLines.ts";
import { sliceSource } from "./sourceText.ts";
import { directiveOfRow } from "./tableDirectives.ts";
import { type Table, tablesOf } from "./tables.ts";
import { zonesOf } from "./zones.ts";

export interface ReadNoticeOptions {
  readonly calendar: WorkCalendar;
  /** Issue date typed by a person; wins over the one in the paper. */
  readonly issuedOn?: IsoDate | null;
}

/** Reads header and directives of a notice; a text that is none gives an empty list, never an error. */
export function readNotice(text: string, options: ReadNoticeOptions): Notice {
  const source = normalise(text);
  const lines = splitLines(source);
  const layout = layoutOf(lines);
  const zones = zonesOf(lines, layout);
  const tables = tablesOf({ source, lines: lines.slice(zones.body) });
  const blocksIn = (from: number, to: number) =>
    joinRoleLines(
      linesOutside(lines, tables, zones.body, from, to).flatMap((part) =>
        blocksOf(source, part, layout).flatMap(inlineItems),
      ),
    );
  const body = blocksIn(zones.body, zones.tail);
  const appendix = blocksIn(zones.appendix, lines.length);
  const opening = openingLength(body);
  const header = readHeader(lines, zones, textOf(body.slice(0, opening)), textOf(body.slice(opening)));
  const issuedOn = options.issuedOn ?? header.issuedOn;
  const base = { issuedOn, meetingOn: header.meetingOn, calendar: options.calendar };
  const deadlines = deadlineReader(base);
  const rest = restOfOpening(body[opening - 1]);
  const nodes = [...outlineOf([...rest, ...body.slice(opening)]), ...outlineOf(appendix)];
  const rows = tables.flatMap((table) => table.rows).map((row) => directiveOfRow(row, text, deadlines));
  const directives = inOrder([...directivesOf(nodes, text, base, deadlines, header.kind), ...rows.filter(isDirective)]);
  const seen = withImplied(directives, header).map((one) => ({
    ...one,
    lead: one.lead.map((lead) => seenBy(lead, header.issuer)),
  }));
  return { document: documentOf(header, issuedOn), directives: seen };
}

/** Runs of lines between the tables. @param offset index of the first line that tables were looked for in */
function linesOutside(
  lines: readonly Line[],
  tables: readonly Table[],
  offset: number,
  from: number,
  to: number,
): Line[][] {
  const runs: Line[][] = [];
  let at = from;
  for (const table of tables) {
    if (table.from + offset > at) runs.push(lines.slice(at, Math.min(to, table.from + offset)));
    at = Math.max(at, table.to + offset);
  }
  if (at < to) runs.push(lines.slice(at, to));
  return runs;
}

function isDirective(row: ReadDirective | null): row is ReadDirective {
  return row !== null;
}

function inOrder(directives: readonly ReadDirective[]): ReadDirective[] {
  return [...directives].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function documentOf(
  { office: _office, invites: _invites, ...header }: HeaderFacts,
  issuedOn: IsoDate | null,
): NoticeHeader {
  return { ...header, issuedOn, issued: header.number !== null && issuedOn !== null };
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map((block) => block.source.text).join("\n");
}

/** “… kết luận như sau:”: what comes before it reports the meeting. */
const CONCLUDES =
  /(?:kính mời|trân trọng mời|kết luận|chỉ đạo|ý kiến|thông báo|như sau|cụ thể|nội dung)(?:[^.;:]{0,60})?:(?=\s|$)/giu;
const ORDERS = /(?:nhiệm vụ|yêu cầu|đề nghị|giao)(?![\p{L}])[^.:]{0,120}:\s*$/iu;
/** “… kết luận và giao việc cụ thể như sau:” announces what follows, orders nobody. */
const ANNOUNCES = /kết luận(?:,| và)? [^.:;]{0,60}:\s*$/iu;
/** The report of the meeting itself, when it leads straight to what was ordered. */
const MEETS = /^(?:(?:sáng|chiều|tối|ngày|hôm|sau khi|tại)(?![\p{L}]))/iu;
const LONGEST_OPENING = 12;

/** Number of blocks before the conclusions begin. */
function openingLength(blocks: readonly Block[]): number {
  for (let i = 0; i < Math.min(blocks.length, LONGEST_OPENING); i++) {
    const block = blocks[i];
    if (!block || (block.marker && i > 0)) return 0;
    const text = block.source.text;
    if (text.search(CONCLUDES) >= 0 && (!ORDERS.test(text) || ANNOUNCES.test(text))) return i + 1;
    if (i < 3 && MEETS.test(text) && /:\s*$/.test(text)) return i + 1;
  }
  return 0;
}

/** Conclusions that stand in the same paragraph as the words that announce them. */
function restOfOpening(block: Block | undefined): Block[] {
  if (!block) return [];
  const at = block.source.text.search(/(?:kết luận|như sau|chỉ đạo)\s*:\s+(?=\p{Lu})/u);
  if (at < 0) return [];
  const from = block.source.text.indexOf(":", at) + 1;
  const rest = sliceSource(block.source, from, block.source.text.length);
  return rest.text.trim().length > 20 ? [{ marker: null, source: rest }] : [];
}

/** The preparation of a meeting is due at the meeting; a notice that only announces one and sets dates itself says when it wants something. */
function withImplied(directives: readonly ReadDirective[], header: HeaderFacts): readonly ReadDirective[] {
  const { meetingOn, meetingTime } = header;
  if (header.kind !== "meeting-notice" || meetingOn === null) return directives;
  const isDated = directives.some(({ deadline }) => deadline.kind === "date" || deadline.kind === "recurring");
  if (isDated && !header.invites) return directives;
  const deadline = impliedDeadline(meetingOn, meetingTime);
  return directives.map((one) =>
    isDated && one.deadline.kind !== "none"
      ? one
      : { ...one, deadline, reasons: [...one.reasons.slice(0, 1), deadline.basis] },
  );
}
