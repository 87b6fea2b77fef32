import { isFull, type Layout, type Line } from "./lines.ts";

/** Where the parts of a paper begin, as indexes of lines; equal to the number of lines when a part is missing. */
export interface Zones {
  /** “THÔNG BÁO”, “KẾT LUẬN”; -1 when there is none. */
  readonly title: number;
  /** First line after the subject. */
  readonly body: number;
  /** “Nơi nhận”, or the signature. */
  readonly tail: number;
  /** “PHỤ LỤC” and what follows. */
  readonly appendix: number;
}

const TITLE =
  /^(?:THÔNG BÁO|KẾT LUẬN|GIẤY MỜI|CHỈ THỊ|CÔNG ĐIỆN|BIÊN BẢN|KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|BÁO CÁO|NGHỊ QUYẾT|TB)$/;
const TITLE_WITH_SUBJECT = /^(?:THÔNG BÁO|Thông báo)[:\s]+(?=\p{L})/u;
const OPENING =
  /^(?:(?:Vào )?(?:[Hh]ồi |lúc )?(?:\d+ giờ\S* )?(?:Ngày|ngày|Sáng|Chiều|Tối|Hôm)|Vừa qua|Thực hiện|Căn cứ|Sau khi|Để |Từ ngày|Trong (?:các |hai |\d+ )?ngày|Tham dự|Thành phần|Tiếp theo|Xét |Trên cơ sở|Tại cuộc họp|Tại Hội nghị|Được sự|Nhằm|Kính gửi|Dự (?:họp|hội nghị)|Cùng dự|Văn phòng|Thừa (?:lệnh|ủy quyền)|Theo (?:đề nghị|chương trình|Chương trình))(?![\p{L}])|^(?:I|1|A)[.)] |^[-+•] /u;
const LONGEST_SUBJECT = 10;
const RECIPIENTS = /^nơi nhận\s*[:.]?/i;
const SIGNATURE =
  /^(?:TL|KT|TM|TUQ|T\/L|Q)\.\s*\p{Lu}{2}|^(?:CHỦ TỊCH|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG|PHÓ CHỦ TỊCH|GIÁM ĐỐC|NGƯỜI CHỦ TRÌ|CHỦ TRÌ|THƯ KÝ)$/u;
/** What recipients and a signature begin with: spares the patterns on every line. */
const MAY_END = /^[nNTKQCPG]/;
const APPENDIX =
  /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|BIỂU|DANH MỤC|BẢNG|DANH SÁCH)(?:\s+(?:SỐ|số|[IVX\d]+|\p{Lu}{2,}|kèm)|\s*[:.]?$)/u;

/** What stands behind the signature without the word “Phụ lục”: a plan, a division of tasks. */
const ATTACHED =
  /^(?:MỘT SỐ |CÁC |BIỂU |BẢNG )?(?:KẾ HOẠCH|CHƯƠNG TRÌNH|LỊCH|PHÂN CÔNG|NỘI DUNG|NHIỆM VỤ|TIẾN ĐỘ|ĐỀ CƯƠNG|PHƯƠNG ÁN|CÔNG VIỆC)(?:[ ,]+\p{Lu}{2,}[^.;]*)?$/u;

/** Finds the parts by the words with which they begin. */
export function zonesOf(lines: readonly Line[], layout: Layout): Zones {
  const head = lines.slice(0, 60);
  const title = head.findIndex(({ text }) => TITLE.test(text) || TITLE_WITH_SUBJECT.test(text));
  const body = title < 0 ? bodyWithoutTitle(head) : subjectEnd(lines, title, layout);
  const ending = lines.findIndex(
    ({ text }, i) => i >= body && MAY_END.test(text) && (RECIPIENTS.test(text) || SIGNATURE.test(text)),
  );
  const tail = ending < 0 ? lines.length : ending;
  const appendix = lines.findIndex(({ text }, i) => i > tail && (APPENDIX.test(text) || ATTACHED.test(text)));
  return { title, body, tail, appendix: appendix < 0 ? lines.length : appendix };
}

/** The subject ends where a sentence of the usual openings begins on a line of its own. */
function subjectEnd(lines: readonly Line[], title: number, layout: Layout): number {
  let seen = 0;
  for (let i = title + 1; i < Math.min(lines.length, title + LONGEST_SUBJECT); i++) {
    const line = lines[i];
    const last = lines[i - 1];
    if (!line || !last || TITLE.test(line.text)) continue;
    const isApart = (line.afterBlank && !layout.isDoubleSpaced) || !isFull(last, line, layout) || layout.isDoubleSpaced;
    if (seen > 0 && isApart && OPENING.test(line.text)) return i;
    if (
      seen > 0 &&
      !layout.isDoubleSpaced &&
      line.afterBlank &&
      !/^\p{Ll}/u.test(line.text) &&
      /[.:]$|\d{4}/.test(line.text)
    )
      return i;
    seen++;
  }
  return Math.min(lines.length, title + 1 + Math.min(seen, 1));
}

const LETTERHEAD = /^(?:Số\s*:|CỘNG H|Độc lập|ỦY BAN|UỶ BAN|UBND |VĂN PHÒNG|HĐND)|,\s*ngày\s.{0,20}tháng\s.{0,12}năm/;

/** Without a title everything after the letterhead is read. */
function bodyWithoutTitle(head: readonly Line[]): number {
  const opening = head.findIndex(({ text }) => OPENING.test(text));
  if (opening === 0) return 0;
  const letterhead = head
    .slice(0, 12)
    .map(({ text }) => LETTERHEAD.test(text))
    .lastIndexOf(true);
  const addressed = head.findIndex(({ text }) => /^Kính gửi/.test(text));
  if (addressed < 0) return letterhead + 1;
  const after = head.findIndex((line, i) => i > addressed && line.afterBlank && !/^[-+•]/.test(line.text));
  return after < 0 ? addressed + 1 : after;
}
