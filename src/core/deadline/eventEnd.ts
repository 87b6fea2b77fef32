import type { Piece } from "./meaning.ts";

/** An event's words never run further than this. */
const LONGEST = 300;
/** A sentence ends, or after a comma another predicate or subject begins. */
const STOP =
  /[;:)]| (?=sẽ(?!\p{L}))|\.(?= |$)|, ?(?=(?:hoàn thành|hoàn tất|báo cáo|trình|gửi|bảo đảm|đảm bảo|phấn đấu|đồng thời|làm cơ sở|để|không|giao|yêu cầu|đề nghị|chủ trì|khẩn trương|tổ chức|chậm nhất|trước|xong|nhưng|trong đó)(?!\p{L}))/u;
const BINDS = new Set(["day", "period", "duration", "clock"]);

/** Where the words of the condition end that the piece at `index` opens. */
export function eventEnd(text: string, pieces: readonly Piece[], index: number): number {
  const { start, end: opened } = pieces[index] ?? { start: 0, end: 0 };
  const rest = text.slice(opened, opened + LONGEST);
  const leading = /^[\s\-+.\d)]*$/.test(text.slice(Math.max(0, start - 4), start)) && start <= 4;
  const comma = leading ? rest.indexOf(",") : -1;
  const stop = comma >= 0 ? comma : rest.search(STOP);
  const end = opened + (stop < 0 ? rest.length : stop);
  return text.slice(0, beforeBoundTime(pieces, index, end)).trimEnd().length;
}

/** A time with a bound of its own (“trước ngày …”) is no part of the condition. */
function beforeBoundTime(pieces: readonly Piece[], index: number, end: number): number {
  for (let at = index + 1; at < pieces.length; at++) {
    const [piece, next] = [pieces[at], pieces[at + 1]];
    if (!piece || piece.start >= end) return end;
    if (piece.meaning.type !== "bound" || !next || next.start >= end) continue;
    const touches = next.start - piece.end <= 1;
    if (touches && (BINDS.has(next.meaning.type) || next.meaning.type === "bound")) return piece.start;
  }
  return end;
}
