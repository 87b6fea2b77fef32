import type { Table } from "../register/column.ts";
import type { SheetRow } from "../register/sheets.ts";
import { oneLine, withoutFullStop } from "../text/cleanText.ts";
import { mentionPaper } from "../text/mentionPaper.ts";

/** Openings of a subject that are no names: inside a sentence they begin small. */
const COMMON =
  /^(?:Về|Thông báo|Kết luận|Ý kiến|Tình hình|Kết quả|Công tác|Cuộc họp|Phiên họp|Họp|Giao ban|Tiến độ|Triển khai|Việc|Nội dung|Thực hiện|Một số|Các)(?!\p{L})/u;

function subjectWords(subject: string): string {
  const bare = withoutFullStop(oneLine(subject)).replace(/^v\s*\/\s*v\s+/iu, "về ");
  if (bare === "") return "";
  const small = COMMON.test(bare) ? `${bare.charAt(0).toLowerCase()}${bare.slice(1)}` : bare;
  return /^(?:về|thông báo)(?!\p{L})/u.test(small) ? small : `về ${small}`;
}

/**
 * Cites places in papers for one document: the first time with issuer and subject, as Nghị định 30/2020/NĐ-CP wants it,
 * later by kind and number.
 */
export function paperCiter(notices: Table<SheetRow<"notices">>): (item: string, paper: string) => string {
  const known = new Map(notices.rows.map(({ values }) => [oneLine(values.paper), values]));
  const seen = new Set<string>();
  return (item, paper) => {
    const isFirst = !seen.has(oneLine(paper));
    const cited = mentionPaper(item, paper, seen);
    const notice = known.get(oneLine(paper));
    if (!isFirst || !notice || notice.number.trim() === "") return cited;
    const issuer = oneLine(notice.issuer);
    const subject = subjectWords(notice.subject);
    return [cited, issuer === "" ? "" : `của ${issuer}`, subject].filter((part) => part !== "").join(" ");
  };
}
