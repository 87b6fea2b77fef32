import { changedCells } from "../commands/changedCells.ts";
import type { HandOverInput } from "../commands/handOverInput.ts";
import type { Plan } from "../commands/plan.ts";
import { type Message, message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import type { TableRow } from "../register/column.ts";
import { parentOf } from "../register/identity.ts";
import type { Directive } from "../register/registerColumns.ts";
import { judge, standingInfo } from "../register/standings.ts";
import { EVENT_KINDS } from "../report/events.ts";
import { documentDate } from "../text/formatDate.ts";
import { mentionPaper } from "../text/mentionPaper.ts";
import { withContext } from "../text/withContext.ts";
import type { HandedItem, HandOverList } from "./handOverList.ts";

type Row = TableRow<Directive>;

const WORDS: Readonly<Record<HandOverInput["what"], string>> = {
  follower: "người theo dõi",
  inCharge: "lãnh đạo phụ trách",
};

const EVENT = EVENT_KINDS.find(({ key }) => key === "reassigned")?.words ?? "";

/** The rows asked for, with the children of each parent: they are one task. */
function chosenRows({ ids }: HandOverInput, rows: readonly Row[]): readonly Row[] {
  const asked = new Set(ids);
  return rows.filter(({ values }) => {
    const parent = parentOf(values.id);
    return asked.has(values.id) || (parent !== null && asked.has(parent));
  });
}

function issuesOf({ ids, on }: HandOverInput, { tables, today }: Book): readonly Message[] {
  const known = new Set(tables.register.rows.map(({ values }) => values.id));
  return [
    ...(on > today ? [message("msg.handOverLater")] : []),
    ...ids.filter((id) => !known.has(id)).map((id) => message("msg.progressGone", { id })),
  ];
}

function itemOf({ values }: Row, book: Book, seen: Set<string>): HandedItem {
  const due = values.extended ?? values.due;
  return {
    id: values.id,
    text: withContext(values),
    lead: values.lead,
    paper: mentionPaper(values.item, values.paper, seen),
    deadline: due === null ? values.phrase : documentDate(due),
    standing: standingInfo(judge(values, book).standing).vi,
    result: [values.result, values.obstacle].filter((text) => text !== "").join("; "),
  };
}

function listOf(rows: readonly Row[], input: HandOverInput, book: Book): HandOverList {
  const seen = new Set<string>();
  const names = rows.map(({ values }) => values[input.what].trim()).filter((name) => name !== "");
  return {
    authorityFull: book.settings.authorityFull,
    officeFull: book.settings.officeFull,
    what: input.what,
    from: [...new Set(names)],
    to: input.to,
    on: input.on,
    items: rows.map((row) => itemOf(row, book, seen)),
  };
}

/** Rows get another follower, or another leader who answers for them: one cell each, a line in “Diễn biến”, and the list that two sign. */
export function planHandOver(input: HandOverInput, book: Book): Plan {
  const issues = issuesOf(input, book);
  if (issues.length > 0) return { refused: true, say: issues };
  const { what, to, on } = input;
  const rows = chosenRows(input, book.tables.register.rows).filter(({ values }) => values[what].trim() !== to);
  if (rows.length === 0 && !input.takeTriggers) {
    return { refused: true, say: [message("msg.handOverSame", { to })] };
  }
  const events = rows.map(({ values }) => ({
    id: values.id,
    date: on,
    kind: EVENT,
    content: `${WORDS[what]}: ${values[what].trim() || "(chưa ghi)"} → ${to}, từ ngày ${documentDate(on)}`,
    by: book.user,
  }));
  const makesList = rows.length > 0 && input.deliver !== "none";
  return {
    cells: rows.flatMap((row) => changedCells(row, { [what]: to })),
    append: { events },
    ...(makesList ? { handOver: listOf(rows, input, book) } : {}),
    ...(input.deliver === "none" ? {} : { deliver: input.deliver }),
    ...(input.takeTriggers ? { triggers: "install" as const } : {}),
    say: [
      ...(rows.length > 0 ? [message("msg.handedOver", { rows: rows.length, to })] : []),
      ...(input.takeTriggers ? [message("msg.triggersInstalled")] : []),
    ],
  };
}
