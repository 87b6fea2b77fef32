import type { DigestLetter } from "./digestLetter.ts";

/** Headings whose directives an e-mail reminds of. */
const URGING: ReadonlySet<string> = new Set(["overdue", "missedTarget", "stale"]);

/** Mã of the directives that a letter urges on, for “Diễn biến”. */
export function urgedIds({ lead }: Pick<DigestLetter, "lead">): readonly string[] {
  return lead
    .filter(({ key }) => URGING.has(key))
    .flatMap(({ lines }) => lines)
    .map(({ row }) => row.id);
}
