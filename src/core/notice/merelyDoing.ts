import type { Clause } from "./agencyNames.ts";

const MERELY_DOING =
  /^(?:(?:đồng chủ trì|cùng chủ trì|chủ trì|trực tiếp|chịu trách nhiệm|có trách nhiệm|phối hợp)[ ,]*)*(?:thực hiện|làm đầu mối|là đầu mối|chủ trì|đồng chủ trì|cùng chủ trì|tham mưu|triển khai|triển khai thực hiện|tổ chức thực hiện|phụ trách|đảm nhiệm|theo dõi|giải quyết|xử lý)?(?: (?:nội dung|nhiệm vụ|việc) này)?\s*(?:theo quy định)?[.;,]?$/iu;

/** “chủ trì”, “làm đầu mối,”: words that say who is in charge and name no job. */
export function isNoJob(task: string): boolean {
  return MERELY_DOING.test(task.slice(0, 80));
}

/** “… chủ trì”, “… thực hiện theo quy định”: names no job. */
export function isMerelyDoing({ text, words }: Clause, taskFrom: number): boolean {
  const task = text.slice(words[taskFrom]?.start ?? 0, words[words.length - 1]?.end ?? 0);
  return isNoJob(task) || /^(?:chủ trì|thực hiện)(?:,|;|\.|$)/u.test(task.slice(0, 12));
}
