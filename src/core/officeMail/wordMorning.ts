import type { MessageKey } from "../messages/messages.ts";
import { type Language, message, say } from "../messages/say.ts";
import { takenWords } from "../reportBack/claimKinds.ts";
import { oneLine, shorten } from "../text/cleanText.ts";
import { documentDate } from "../text/formatDate.ts";
import { paddedCount } from "../text/formatNumber.ts";
import { withContext } from "../text/withContext.ts";
import { MORNING_PARTS, type MorningLine, type MorningList } from "./morningList.ts";
import type { OfficeBlock, OfficeRow } from "./officeBlock.ts";

/** More under one heading nobody reads in the morning; “Việc tôi theo dõi” has them all. */
const MOST_LINES = 15;
const LONGEST_TEXT = 200;

/** The same in every part, so that the tables stand in line. */
const COLUMNS = [
  ["morning.column.directive", "50%"],
  ["morning.column.agency", "20%"],
  ["morning.column.note", "30%"],
] as const satisfies readonly (readonly [MessageKey, string])[];

function partInfo(key: MorningList["parts"][number]["key"]): {
  readonly title: MessageKey;
  readonly figure: MessageKey;
} {
  const found = MORNING_PARTS.find((part) => part.key === key);
  if (!found) throw new Error(`No part ${key}`);
  return found;
}

/** Subject of a morning list; always one line. */
export function morningSubject({ asOf, parts }: Pick<MorningList, "asOf" | "parts">, language: Language): string {
  const figures = parts.map(({ key, lines }) =>
    say(language, message(partInfo(key).figure, { n: paddedCount(lines.length) })),
  );
  return oneLine(say(language, message("morning.subject", { date: documentDate(asOf), figures: figures.join(", ") })));
}

function noteWords({ row, judgement, sent }: MorningLine, language: Language): string {
  if (sent !== null) {
    const values = { agency: sent.agency, kind: takenWords(sent.kind), date: documentDate(sent.on) };
    return say(language, message("morning.byForm", values));
  }
  const { standing, due, daysLeft } = judgement;
  if (standing === "unchecked") return shorten(oneLine(row.check), LONGEST_TEXT);
  if (standing === "claimedInTime" || standing === "claimedLate") {
    const date = row.reportedOn;
    return date
      ? say(language, message("morning.claimed", { date: documentDate(date) }))
      : shorten(oneLine(row.resultPaper), LONGEST_TEXT);
  }
  if (due === null || daysLeft === null) return "";
  const values = { date: documentDate(due), days: paddedCount(Math.abs(daysLeft)) };
  if (daysLeft === 0) return say(language, message("morning.today", values));
  if (daysLeft > 0) return say(language, message("morning.left", values));
  return say(language, message(standing === "missedTarget" ? "morning.target" : "morning.overdue", values));
}

function lineRow(line: MorningLine, language: Language): OfficeRow {
  const text = shorten(oneLine(withContext(line.row)), LONGEST_TEXT);
  const head = say(language, message("morning.line", { id: oneLine(line.row.id), text }));
  return {
    cells: [head, shorten(oneLine(line.row.lead), LONGEST_TEXT), oneLine(noteWords(line, language))],
    look: "plain",
  };
}

function partBlocks({ key, lines }: MorningList["parts"][number], language: Language): OfficeBlock[] {
  const title = say(language, message(partInfo(key).title));
  const more = lines.length - MOST_LINES;
  return [
    { kind: "heading", label: `${title} (${paddedCount(lines.length)})`, rest: "" },
    {
      kind: "table",
      columns: COLUMNS.map(([key, width]) => ({ heading: say(language, message(key)), align: "left", width })),
      rows: lines.slice(0, MOST_LINES).map((line) => lineRow(line, language)),
    },
    ...(more > 0
      ? [{ kind: "paragraph", text: say(language, message("morning.more", { n: paddedCount(more) })) } as const]
      : []),
  ];
}

/** A morning list in words, top to bottom. */
export function wordMorning(list: MorningList, language: Language): readonly OfficeBlock[] {
  return [
    {
      kind: "paragraph",
      text: oneLine(say(language, message("morning.greeting", { follower: shorten(list.follower, LONGEST_TEXT) }))),
    },
    { kind: "paragraph", text: say(language, message("morning.opening", { date: documentDate(list.asOf) })) },
    ...list.parts.flatMap((part) => partBlocks(part, language)),
    { kind: "link", text: say(language, message("morning.details")), href: list.link },
  ];
}
