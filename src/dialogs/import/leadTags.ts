import type { AgencyMatch } from "../../core/agency/matchAgency.ts";
import type { DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import type { Words } from "../../views/kit/words.ts";
import type { RowTag } from "./DirectiveList.tsx";
import type { NameBook } from "./nameBook.ts";
import type { ReviewRow, RowLead } from "./reviewRow.ts";

/** What a person has to settle about a lead; null: nothing. */
export function leadQuestion({ name, kind }: RowLead, match: AgencyMatch): DialogMessageKey | null {
  if (name.trim() === "") return null;
  switch (match.how) {
    case "succession":
      return match.heirs.length === 1 ? null : "review.tag.heirs";
    case "ambiguous":
      return "review.tag.ambiguous";
    case "group":
      return "review.tag.group";
    case "unknown":
      if (kind === "leader" || kind === "own") return null;
      return kind === "group" ? "review.tag.group" : "review.tag.unknown";
    default:
      return null;
  }
}

/** Whether a person has to say whom a lead of the row means. */
export function hasLeadQuestion({ leads }: ReviewRow, names: NameBook): boolean {
  return leads.some((lead) => leadQuestion(lead, names.match(lead.name.trim())) !== null);
}

/** What is open about the leads of a row, a tag each. */
export function leadTags({ leads, included }: ReviewRow, names: NameBook, words: Words): readonly RowTag[] {
  if (!included) return [];
  const open = leads.flatMap((lead) => leadQuestion(lead, names.match(lead.name.trim())) ?? []);
  return [...new Set(open)].map((key) => ({ kind: "warning", text: words(key) }));
}
