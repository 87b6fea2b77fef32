import type { Clause, Mention } from "./agencyNames.ts";
import { agenciesAt } from "./findAgencies.ts";
import { phraseEnd, phrases } from "./words.ts";

/** “phối hợp chặt chẽ với”, “cùng với”: the agencies behind help. */
const WITH = phrases(
  [
    "phối hợp",
    "phối hợp chặt chẽ",
    "phối hợp thường xuyên",
    "phối hợp tốt",
    "phối hợp kịp thời",
    "phối hợp hiệu quả",
    "chủ động phối hợp",
  ]
    .flatMap((verb) => [verb, `${verb} với`, `${verb} cùng`, `${verb} cùng với`])
    .concat([
      "cùng",
      "cùng với",
      "với sự phối hợp của",
      "với sự tham gia của",
      "có sự phối hợp của",
      "có sự tham gia của",
      "phối hợp :",
      "cơ quan phối hợp :",
      "đơn vị phối hợp :",
    ]),
);

/** Bodies that help, wherever the clause names them. @param from first word looked at. */
export function supportsOf(clause: Clause, from: number): Mention[] {
  const found: Mention[] = [];
  const { words } = clause;
  for (let i = from; i < words.length; i++) {
    const helpers = words[i]?.key === "," ? helpersAt(clause, i + 1) : null;
    if (helpers) {
      found.push(...helpers.mentions);
      i = helpers.end;
      continue;
    }
    const end = phraseEnd(WITH, words, i);
    if (end === i) continue;
    const list = words[i - 1]?.key === "đã" ? null : agenciesAt(clause, end);
    if (list) {
      found.push(...list.mentions);
      i = list.end - 1;
    } else i = end - 1;
  }
  return found;
}

const NEAR = 48;

function isNear({ words }: Clause, at: number, key: string): boolean {
  for (let i = at; i < at + NEAR; i++) if (words[i]?.key === key) return true;
  return false;
}

/** “Sở A chủ trì, Sở B phối hợp”: the bodies before a “phối hợp” without “với”. */
export function helpersAt(
  clause: Clause,
  at: number,
): { readonly mentions: readonly Mention[]; readonly end: number } | null {
  const list = isNear(clause, at, "phối") ? agenciesAt(clause, at) : null;
  if (!list || clause.words[list.end]?.key !== "phối" || clause.words[list.end + 1]?.key !== "hợp") return null;
  return phraseEnd(WITH, clause.words, list.end) > list.end + 2 ? null : list;
}
