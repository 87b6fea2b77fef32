import type { Unreachable } from "../digest/composeDigest.ts";
import type { MessageKey } from "../messages/messages.ts";
import { type Language, message, say } from "../messages/say.ts";
import type { Settings } from "../register/settings.ts";
import { oneLine, shorten } from "../text/cleanText.ts";
import { dateSpan, documentDate } from "../text/formatDate.ts";
import { paddedCount, signedCount } from "../text/formatNumber.ts";
import type { AgencyCounts } from "./agencyTable.ts";
import type { OfficeBlock, OfficeRow } from "./officeBlock.ts";
import type { WaitingRow } from "./officeRows.ts";
import { decisionsIn, type RollUp } from "./rollUp.ts";
import { ROLL_UP_FIGURES, trackedIn } from "./rollUpFigures.ts";

/** More than these in one line nobody reads; the register has them all. */
const MOST_NAMED = 10;
const LONGEST_NAME = 100;

type Values = Parameters<typeof message>[1];
type Words = (key: MessageKey, values?: Values) => string;

const wordsIn =
  (language: Language): Words =>
  (key, values = {}) =>
    oneLine(say(language, message(key, values)));

/** “a; b; và 03 mục khác”. */
function listed(items: readonly string[], words: Words): string {
  const more = items.length - MOST_NAMED;
  return [...items.slice(0, MOST_NAMED), ...(more > 0 ? [words("rollUp.more", { n: paddedCount(more) })] : [])].join(
    "; ",
  );
}

/** Subject of the roll-up; always one line. */
export function rollUpSubject(rollUp: Omit<RollUp, "subject">, language: Language): string {
  const words = wordsIn(language);
  const { figures, before, week } = rollUp;
  const change = before ? figures.overdue - before.overdue : 0;
  const moved = change > 0 ? "rollUp.f.overdueMore" : "rollUp.f.overdueLess";
  const late = words(change === 0 ? "rollUp.f.overdue" : moved, {
    n: paddedCount(figures.overdue),
    change: paddedCount(Math.abs(change)),
  });
  const soon = words("rollUp.f.dueSoon", { n: paddedCount(figures.dueSoon) });
  const decide = words("rollUp.f.decide", { n: paddedCount(decisionsIn(rollUp)) });
  return words("rollUp.subject", { week: dateSpan(week.from, week.to), figures: [late, soon, decide].join(", ") });
}

function figureBlocks(rollUp: RollUp, settings: Settings, words: Words): OfficeBlock[] {
  const { figures, before, moved } = rollUp;
  const cell = (now: number, then: number | null) =>
    then === null
      ? paddedCount(now)
      : words("rollUp.changed", { n: paddedCount(now), change: signedCount(now - then) });
  const columns = [words("rollUp.column.tracked"), ...ROLL_UP_FIGURES.map(({ heading }) => words(heading))];
  const counts = ROLL_UP_FIGURES.map(({ key }) => cell(figures[key], before === null ? null : before[key]));
  const parts = (["doneOnTime", "doneLate", "doneNoDeadline"] as const).flatMap((key) =>
    moved[key] > 0 ? [words(`rollUp.${key}`, { n: paddedCount(moved[key]) })] : [],
  );
  const done = paddedCount(moved.doneOnTime + moved.doneLate + moved.doneNoDeadline);
  const text = words("rollUp.moved", {
    given: paddedCount(moved.given),
    done: parts.length > 0 ? words("rollUp.doneParts", { n: done, parts: parts.join(", ") }) : done,
    late: paddedCount(moved.newlyOverdue),
    kept: paddedCount(moved.noLongerOverdue),
  });
  const stale = words("rollUp.stale", { days: paddedCount(settings.staleDays), n: paddedCount(rollUp.stale) });
  return [
    {
      kind: "heading",
      label: words("rollUp.h.figures", { date: documentDate(rollUp.asOf) }),
      rest: before ? words("rollUp.compared") : "",
    },
    {
      kind: "table",
      columns: columns.map((heading) => ({ heading, align: "center" })),
      rows: [
        { cells: [cell(trackedIn(figures), before === null ? null : trackedIn(before)), ...counts], look: "plain" },
      ],
    },
    { kind: "paragraph", text },
    ...(rollUp.stale > 0 ? [{ kind: "paragraph", text: stale } as const] : []),
  ];
}

function requestWords({ id, agency, until, isLate }: WaitingRow, words: Words): string {
  const plain = words("rollUp.request", { id, agency });
  const dated = until ? words("rollUp.requestUntil", { item: plain, date: documentDate(until) }) : plain;
  return isLate ? words("rollUp.requestLate", { item: dated }) : dated;
}

/** “Nguyễn Văn An 02; Trần Thị Bình 01”: whose rows wait for the office; "" where nobody is named. */
function followerWords({ requests, byForm, claims, spoken }: RollUp, words: Words): string {
  const counts = new Map<string, number>();
  for (const { follower } of [...requests, ...byForm, ...claims, ...spoken]) {
    if (follower !== "") counts.set(follower, (counts.get(follower) ?? 0) + 1);
  }
  const items = [...counts].sort((a, b) => b[1] - a[1]);
  return listed(
    items.map(([follower, n]) =>
      words("rollUp.follower", { follower: shorten(oneLine(follower), LONGEST_NAME), n: paddedCount(n) }),
    ),
    words,
  );
}

function decisionBlocks(rollUp: RollUp, settings: Settings, words: Words): OfficeBlock[] {
  const { requests, byForm, claims, spoken, proposed } = rollUp;
  const line = (key: MessageKey, items: readonly string[], days = 0) =>
    items.length === 0
      ? []
      : [words(key, { n: paddedCount(items.length), items: listed(items, words), days: paddedCount(days) })];
  const followers = followerWords(rollUp, words);
  const items = [
    ...line(
      "rollUp.requests",
      requests.map((row) => requestWords(row, words)),
    ),
    ...line(
      "rollUp.byForm",
      byForm.map(({ id, agency, days }) => words("rollUp.byFormOne", { id, agency, days: paddedCount(days) })),
    ),
    ...line(
      "rollUp.claims",
      claims.map(({ id, days }) => words("rollUp.claim", { id, days: paddedCount(days) })),
      settings.confirmDays,
    ),
    ...line(
      "rollUp.spoken",
      spoken.map(({ id }) => id),
    ),
    ...line(
      "rollUp.proposed",
      proposed.map(({ agency, tasks }) => words("rollUp.proposal", { agency, n: paddedCount(tasks) })),
      settings.escalateDays,
    ),
    ...(followers === "" ? [] : [words("rollUp.followers", { items: followers })]),
  ];
  const label = words("rollUp.h.decide", { n: paddedCount(decisionsIn(rollUp)) });
  return [{ kind: "heading", label, rest: "" }, ...(items.length > 0 ? [{ kind: "bullets", items } as const] : [])];
}

function agencyRow(name: string, { tracked, overdue, longest, dueSoon }: AgencyCounts): readonly string[] {
  return [
    name,
    paddedCount(tracked),
    paddedCount(overdue),
    longest > 0 ? paddedCount(longest) : "–",
    paddedCount(dueSoon),
  ];
}

function agencyBlocksOf(rollUp: RollUp, words: Words): OfficeBlock[] {
  const { blocks, others, total } = rollUp.table;
  const headings = ["agency", "tracked", "overdue", "longest", "dueSoon"] as const;
  const rows: OfficeRow[] = [
    ...blocks.flatMap(({ block, counts, lines }): OfficeRow[] => [
      { cells: agencyRow(oneLine(block), counts), look: "block" },
      ...lines.map((line): OfficeRow => ({ cells: agencyRow(oneLine(line.agency), line.counts), look: "plain" })),
    ]),
    ...(others.tracked > 0 ? [{ cells: agencyRow(words("rollUp.others"), others), look: "block" } as const] : []),
    // Days are of one directive: a sum of them says nothing.
    { cells: agencyRow(words("rollUp.total"), total).map((cell, index) => (index === 3 ? "" : cell)), look: "total" },
  ];
  const tasks = trackedIn(rollUp.figures);
  const assignments = words("rollUp.assignments", { n: paddedCount(total.tracked), tasks: paddedCount(tasks) });
  const own = words("rollUp.ownTasks", {
    n: paddedCount(rollUp.ownTasks.length),
    items: listed(rollUp.ownTasks, words),
  });
  return [
    { kind: "heading", label: words("rollUp.h.agencies"), rest: words("rollUp.agenciesNote") },
    {
      kind: "table",
      columns: headings.map((key, index) => ({
        heading: words(`rollUp.column.${key}`),
        align: index === 0 ? "left" : "center",
      })),
      rows,
    },
    ...(total.tracked === tasks ? [] : [{ kind: "paragraph", text: assignments } as const]),
    ...(rollUp.ownTasks.length === 0 ? [] : [{ kind: "paragraph", text: own } as const]),
  ];
}

const REASONS: Readonly<Record<Unreachable["reason"], MessageKey>> = {
  "no-address": "rollUp.noAddress",
  "invalid-address": "rollUp.invalidAddress",
  returned: "rollUp.returned",
};

function mailWords({ mails }: RollUp, words: Words): string {
  const { sent, failed, unclear, waiting, unreachable, silent } = mails;
  const named = unreachable.map(({ agency, reason }) =>
    words("rollUp.unreachableOne", { agency: oneLine(agency), reason: words(REASONS[reason]) }),
  );
  return [
    words("rollUp.sent", { sent: paddedCount(sent), failed: paddedCount(failed), unclear: paddedCount(unclear) }),
    ...(waiting > 0 ? [words("rollUp.waiting", { n: paddedCount(waiting) })] : []),
    ...(named.length > 0 ? [words("rollUp.unreachable", { items: listed(named, words) })] : []),
    ...(silent > 0 ? [words("rollUp.silent", { n: paddedCount(silent) })] : []),
  ].join(" ");
}

/** The whole roll-up in words, top to bottom. */
export function wordRollUp(rollUp: RollUp, settings: Settings, language: Language): readonly OfficeBlock[] {
  const words = wordsIn(language);
  const checked = words("rollUp.check", { n: paddedCount(rollUp.unchecked), papers: paddedCount(rollUp.drafts) });
  const isClean = rollUp.unchecked + rollUp.drafts === 0;
  return [
    { kind: "paragraph", text: words("mail.greeting", { agency: settings.managerTitle }) },
    ...figureBlocks(rollUp, settings, words),
    ...decisionBlocks(rollUp, settings, words),
    ...agencyBlocksOf(rollUp, words),
    { kind: "heading", label: words("rollUp.h.sent"), rest: mailWords(rollUp, words) },
    ...(isClean ? [] : [{ kind: "heading", label: words("rollUp.h.check"), rest: checked } as const]),
    { kind: "link", text: words("rollUp.details"), href: rollUp.link },
  ];
}
