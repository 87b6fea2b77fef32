import type { Deadline } from "../deadline/deadline.ts";
import type { LeadMention } from "./notice.ts";

/** Verbs of standing duties. */
const STANDING =
  /(?:tiếp tục|thường xuyên|nghiêm túc|thực hiện nghiêm|nghiêm|làm tốt|thực hiện tốt|quán triệt|tăng cường|nâng cao|đẩy mạnh|chủ động|phối hợp chặt chẽ|bảo đảm|đảm bảo|duy trì|quan tâm|tích cực|kịp thời|quyết liệt|phát huy|đề cao)(?![\p{L}])/iu;

/** false for a standing exhortation to a group without a date: kept, but proposed not to be chased. */
export function isChased(leads: readonly LeadMention[], deadline: Pick<Deadline, "kind">, text: string): boolean {
  const isGroup = leads.length === 0 || leads.every(({ kind }) => kind === "group");
  const isOpen = deadline.kind === "none" || deadline.kind === "asap";
  return !(isGroup && isOpen && STANDING.test(text));
}
