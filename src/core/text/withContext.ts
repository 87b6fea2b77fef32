import type { Directive } from "../register/registerColumns.ts";
import { foldWords } from "./foldWords.ts";

type Quotable = Pick<Directive, "text" | "lead" | "item">;

/** Openings that mean nothing without what stood above them in the paper. */
const DEPENDENT =
  /^(?:chủ trì|phối hợp|cùng|tham gia|trong đó|riêng|đồng thời|(?:các )?(?:nội dung|việc|nhiệm vụ) (?:này|trên))(?!\p{L})/iu;

/**
 * The directive as it can stand alone: words that do not say whom they are for get their lead and place in brackets,
 * “[Sở Công Thương; điểm b mục 2] Phối hợp với …”.
 */
export function withContext({ text, lead, item }: Quotable): string {
  if (lead.trim() === "" || item.trim() === "" || !DEPENDENT.test(text.trim())) return text;
  const names = lead.split(";").map((name) => name.trim());
  const named = names.some((name) => name !== "" && foldWords(text).includes(foldWords(name)));
  return named ? text : `[${names.join(", ")}; ${item.trim()}] ${text}`;
}
