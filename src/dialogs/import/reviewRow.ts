import type { ImportRequest } from "../../core/commands/importInput.ts";
import { readDoubts, requestedDirective, SURE_READING } from "../../core/commands/importRequest.ts";
import type { Span } from "../../core/deadline/deadline.ts";
import type { Doubt, Notice, ReadDirective } from "../../core/notice/notice.ts";
import type { LinkKey } from "../../core/register/linkKinds.ts";
import type { DeadlineKindKey } from "../../core/register/states.ts";

type Asked = ImportRequest["directives"][number];

export type RowLead = Asked["leads"][number];

/** other: another task, looked at and no link. */
export interface RowLink {
  readonly id: string;
  readonly how: LinkKey | "other";
}

export type RowOutcome = NonNullable<Asked["outcome"]>;

/** One proposed directive, as the person may change it. */
export interface ReviewRow extends Omit<Asked, "support" | "doubts" | "note" | "links" | "outcome"> {
  /** What it means for directives of the register, as the person chose. */
  readonly links: readonly RowLink[];
  /** What is known of it where it was past due already; null: nothing. */
  readonly outcome: RowOutcome | null;
  /** Former bodies that the paper named, whose heirs now stand in their place. */
  readonly formerLeads: readonly string[];
  /** Stays the row's own through every change. */
  readonly key: number;
  /** false: not imported. */
  readonly included: boolean;
  /** Names parted by semicolons. */
  readonly support: string;
  readonly doubts: readonly { readonly about: Doubt; readonly text: string }[];
  /** 0-1, of the reader; 1 for what a person made. */
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** Where it stands in the pasted text, in order. */
  readonly spans: readonly Span[];
  readonly dueSpan: Span | null;
  /** A person has compared it with the paper. */
  readonly checked: boolean;
}

/** How far a row can be trusted before anybody has looked at it. */
export type Certainty = "unsure" | "look" | "sure";

export function certaintyOf({ doubts, confidence, checked }: ReviewRow): Certainty {
  if (checked) return "sure";
  if (doubts.length > 0) return "unsure";
  return confidence < SURE_READING ? "look" : "sure";
}

/** The rows of a notice as it was read. Preparation of a meeting is kept, but not chased unless asked for. */
export function rowsOfNotice(notice: Notice, firstKey = 0): readonly ReviewRow[] {
  const isPreparation = notice.document.kind === "meeting-notice";
  return notice.directives.map((directive, index): ReviewRow => {
    const asked = requestedDirective(directive, notice);
    return {
      ...asked,
      chase: asked.chase && !isPreparation,
      formerLeads: [],
      links: [],
      outcome: null,
      key: firstKey + index,
      included: true,
      support: asked.support.join("; "),
      doubts: readDoubts(directive),
      confidence: directive.confidence,
      reasons: directive.reasons,
      spans: directive.spans,
      dueSpan: dueSpanOf(directive),
      checked: false,
    };
  });
}

/** A deadline taken over from a heading stands outside the directive and is not marked. */
function dueSpanOf({ deadline, spans }: ReadDirective): Span | null {
  const { span } = deadline;
  return span !== null && spans.some(({ start, end }) => start <= span.start && span.end <= end) ? span : null;
}

const without = (row: ReviewRow, about: Doubt) => row.doubts.filter((doubt) => doubt.about !== about);

/** Another lead settles the doubt about it. */
export function withLeads(row: ReviewRow, leads: readonly RowLead[]): ReviewRow {
  return { ...row, leads: [...leads], doubts: without(row, "lead") };
}

/** A name written otherwise keeps its place; a blank one stays until it is sent. */
export function withLeadName(row: ReviewRow, at: number, name: string): ReviewRow {
  const renamed = row.leads.map((lead, index) => (index === at ? { name, kind: null } : lead));
  return withLeads(row, at < row.leads.length ? renamed : [...row.leads, { name, kind: null }]);
}

/** A date typed by a person is certain; one taken away leaves the directive without deadline. */
export function withDue(row: ReviewRow, due: string | null): ReviewRow {
  const kept = row.deadlineKind === "target" || row.deadlineKind === "preparation" ? row.deadlineKind : "date";
  const basis = due === null ? "người nhập bỏ thời hạn" : "người nhập ghi ngày";
  return { ...row, due, deadlineKind: due === null ? "none" : kept, basis, doubts: without(row, "deadline") };
}

/** Kinds of deadline that have a day. */
const DATED: ReadonlySet<DeadlineKindKey> = new Set(["date", "target", "preparation", "recurring"]);

/** Another kind of deadline; the day goes where the kind has none. */
export function withKind(row: ReviewRow, deadlineKind: DeadlineKindKey): ReviewRow {
  const due = DATED.has(deadlineKind) ? row.due : null;
  return { ...row, deadlineKind, due, basis: "người nhập chọn loại thời hạn", doubts: without(row, "deadline") };
}

/** Other names in the place of one; a former body is remembered. */
export function withHeirs(row: ReviewRow, from: string, to: readonly RowLead[], memory: "former" | "none"): ReviewRow {
  const at = row.leads.findIndex(({ name }) => name.trim() === from);
  if (at < 0) return row;
  const others = row.leads.filter(({ name }) => to.every((lead) => lead.name !== name));
  const leads = others.flatMap((lead) => (lead.name.trim() === from ? to : [lead]));
  return { ...withLeads(row, leads), formerLeads: memory === "former" ? [...row.formerLeads, from] : row.formerLeads };
}

/** One answer for each row of the register; null takes it back. */
export function withLink(row: ReviewRow, id: string, how: RowLink["how"] | null): ReviewRow {
  const others = row.links.filter((link) => link.id !== id);
  return { ...row, links: how === null ? others : [...others, { id, how }] };
}

const NAMES = /\s*;\s*/;

/** The names of a cell that parts them by semicolons. */
export function namesIn(cell: string): string[] {
  return cell
    .trim()
    .split(NAMES)
    .filter((name) => name !== "");
}
