import { chooseBinding } from "./chooseBinding.ts";
import type { DeadlineContext } from "./context.ts";
import type { Deadline, DeadlineReading } from "./deadline.ts";
import { foldedMentions } from "./findMentions.ts";
import { type FoldedText, foldText } from "./foldText.ts";
import type { Mention, MentionKind } from "./mention.ts";

const KINDS: Readonly<Record<MentionKind, Deadline["kind"] | null>> = {
  due: "date",
  replaced: "date",
  recurring: "recurring",
  event: "event",
  urgent: "asap",
  start: null,
  status: null,
  impossible: null,
  mentioned: null,
};

const NONE: Deadline = {
  kind: "none",
  date: null,
  time: null,
  rule: null,
  ruleDay: null,
  soft: false,
  implied: false,
  phrase: "",
  span: null,
  basis: "không có thời hạn trong câu",
  confidence: 0.9,
  issues: [],
};

const NOTHING: DeadlineReading = { deadline: NONE, others: [] };

/** Reads what one clause says about when its work is due. @param text one clause; may hold line breaks. */
export function readDeadlines(text: string, context: DeadlineContext): DeadlineReading {
  const folded = foldText(text);
  const found = foldedMentions(folded, context);
  if (found.length === 0) return NOTHING;
  const mentions = found.map((mention) => inOwnWords(mention, text, folded));
  const { binding, others, issues } = chooseBinding(mentions, folded.text);
  const deadline = binding ? deadlineOf(binding, text, folded) : NONE;
  return {
    deadline: { ...deadline, issues: [...deadline.issues, ...issues] },
    others: others
      .filter(({ kind }) => KINDS[kind] !== null && kind !== "urgent")
      .map((mention) => deadlineOf(mention, text, folded)),
  };
}

function deadlineOf(mention: Mention, text: string, folded: FoldedText): Deadline {
  const span = folded.toSource(mention);
  const kind = KINDS[mention.kind] ?? "date";
  const { time, rule, ruleDay, soft, basis, confidence, issues } = mention;
  const date = kind === "date" ? mention.date : null;
  const phrase = text.slice(span.start, span.end);
  return { kind, date, time, rule, ruleDay, soft, implied: false, phrase, span, basis, confidence, issues };
}

/** Issues quote the text as written, not as folded. */
function inOwnWords(mention: Mention, text: string, folded: FoldedText): Mention {
  if (mention.issues.length === 0) return mention;
  const span = folded.toSource(mention);
  const words = text.slice(span.start, span.end);
  return { ...mention, issues: mention.issues.map((issue) => ({ ...issue, text: words })) };
}
