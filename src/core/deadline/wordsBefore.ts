/** What the words just before a time say about it; each looks back a fixed distance, so that reading stays linear. */

const LOOK_BACK = 60;

/** Words that make a bare date or period a due date, as a label (“Thời hạn:”) or as the work itself (“khởi công”). */
const ANNOUNCES =
  /(?:(?<!trước |quá |gia |hết )hạn(?: cuối| chót)?(?: cùng)?(?: hoàn thành| thực hiện| báo cáo| gửi| trình| nộp| xong)?|thời gian(?: hoàn thành| thực hiện| báo cáo| gửi| trình| nộp)?|tiến độ(?: hoàn thành| thực hiện)?|hoàn thành|hoàn tất|xong|kết thúc|khởi công|khánh thành|thông xe|bàn giao|nghiệm thu|hợp long|khai trương|vận hành|phấn đấu)(?: là)? ?[:(]? ?-? ?$/u;

/** Papers, past acts and anniversaries whose date a bare date is. */
const CITES =
  /(?:quyết định|nghị quyết|nghị định|thông tư|công văn|văn bản|thông báo|kế hoạch|tờ trình|báo cáo|chỉ thị|kết luận|công điện|chương trình|hợp đồng|biên bản|giấy mời|luật|pháp lệnh|hướng dẫn|giấy phép|cuộc họp|phiên họp|kỳ họp|kỷ niệm|chào mừng|nhân dịp|nhân|dịp|nghỉ lễ|sinh|cấp|ký|ban hành|truyền thống|hết hạn|thành lập|ngày hội)(?: [^\s,.;:()]+){0,5} ?[,(]? ?$/u;

/** A change of a date already given. */
const AMENDS =
  /(?:gia hạn|lùi|dời|điều chỉnh|thay đổi|nay (?:đổi|chuyển|sửa)|đổi (?:lại|thành|sang)|kéo dài|(?:chuyển|rút ngắn|sửa|thay thế) (?:thời (?:hạn|gian)|hạn|mốc|tiến độ))(?!\p{L})/u;

/** A length of a process or of an event, no time by which work is due. */
const MEASURES =
  /(?:rút ngắn|cắt giảm|giảm thời gian|kéo dài|diễn ra|liên tục|bảo hành|lưu trữ|lưu giữ|cho thuê|hiệu lực|cách ly|tổng thời gian|thời gian giải quyết|thời gian thẩm định|thời gian xử lý)[^,.;]{0,50}$/u;

/** A label that makes a bare length of time a term; “giấy phép thời hạn 5 năm” is none. */
const ANNOUNCES_LENGTH =
  /(?:hạn|thời gian|tiến độ)(?: hoàn thành| thực hiện| báo cáo| gửi| trình| nộp)?(?: là)? ?[:(] ?-? ?$|(?:hạn|thời gian) (?:hoàn thành|báo cáo|gửi|trình|nộp)(?: là)? ?$/u;

/** The work is forbidden, not ordered: “không dồn việc vào cuối năm”. */
const FORBIDS =
  /(?:^|[,;.:] ?)(?:nhưng |tuyệt đối |và )?(?:không|tránh|chấm dứt|hạn chế)(?! (?:quá|muộn|chậm|để chậm|được quá))[^,;.:]{0,60}$/u;

/** What is foretold, not ordered: “dự báo lũ kéo dài đến tháng 9”, “có khả năng xảy ra trong tháng 8”. */
const FORETOLD =
  /(?:^|[^\p{L}])(?:dự báo|nhận định|có thể|có khả năng|khả năng|nguy cơ|ước tính|ước)(?!\p{L})(?:(?!(?:báo cáo|trình|gửi|hoàn thành|xong|ban hành)(?!\p{L}))[^,;.:]){0,70}$/u;

/** What a foretelling must hold; tried first, because FORETOLD looks at every place of a text. */
const MAY_FORETELL = /dự báo|nhận định|có thể|khả năng|nguy cơ|ước/;

/** “hạn nộp về Phòng A: 30/9”: to whom, between the label and its colon. */
const ADDRESSED = /hạn (?:gửi|nộp|trình|báo cáo) (?:về|cho|lên|tới) [^,;.:]{1,26} ?: ?$/u;

/** Papers whose words may be a verb or part of an office's name. */
const PAPERS =
  /(?:quyết định|nghị quyết|công văn|văn bản|thông báo|kế hoạch|tờ trình|báo cáo|chỉ thị|kết luận|hướng dẫn|chương trình)(?: [^\s,.;:()]+){1,5} ?[,(]? ?$/u;

/** “báo cáo Trưởng ban | ngày 29/4”, “gửi Phòng Kế hoạch | ngày 14/8”: of a day still to come no paper can be. */
export function citesPaper(text: string, start: number): boolean {
  return PAPERS.test(before(text, start));
}

/** “…, | thứ Tư | báo cáo”: a weekday between a comma and what is done on it. */
export function isDayOfTask(text: string, start: number, end: number): boolean {
  const task = /^ (?:phải )?(?:báo cáo|gửi|nộp|trình|xong|hoàn thành|bàn giao|có kết quả)(?!\p{L})/u;
  return /[,;:] ?(?:sáng |chiều )?$/u.test(before(text, start, 10)) && task.test(text.slice(end, end + 24));
}

/** “06 ngày làm việc/hồ sơ”: how long each takes. */
export function isPerItem(text: string, end: number): boolean {
  return /^ ?\/ ?(?:\d+ )?(?:bộ )?(?:hồ sơ|thủ tục|đơn|vụ|ca|lượt|trường hợp|lô|tàu|xe|phương tiện|yêu cầu)(?!\p{L})/u.test(
    text.slice(end, end + 24),
  );
}

function before(text: string, at: number, distance = LOOK_BACK): string {
  return text.slice(Math.max(0, at - distance), at);
}

/** The part of the sentence that leads up to `at`. */
export function segmentBefore(text: string, at: number, distance = 2 * LOOK_BACK): string {
  const words = before(text, at, distance);
  return words.slice(Math.max(words.lastIndexOf(";"), words.lastIndexOf(". ")) + 1);
}

/** Does a label or the work itself make the bare time start..end a due date? */
export function isAnnounced(text: string, start: number, end: number): boolean {
  const words = before(text, start, 40);
  if (ANNOUNCES.test(words) || (words.endsWith(": ") && ADDRESSED.test(words))) return true;
  const opensSegment = /(?:^|[;:.] ?|\n)[-+ ]*$/.test(before(text, start, 4));
  const work =
    /^ ?,? ?(?:phải |cơ bản )?(?:hoàn thành|hoàn tất|khởi công|khánh thành|xong|bàn giao|thông xe)(?!\p{L})/u;
  return opensSegment && work.test(text.slice(end, end + 24));
}

export function isCited(text: string, start: number): boolean {
  return CITES.test(before(text, start));
}

export function isAmended(text: string, start: number): boolean {
  return AMENDS.test(before(text, start, 150));
}

export function isMeasured(text: string, start: number): boolean {
  return MEASURES.test(before(text, start));
}

export function isLengthAnnounced(text: string, start: number): boolean {
  return ANNOUNCES_LENGTH.test(before(text, start));
}

/** “chuyển lịch tiếp dân từ sáng thứ Ba sang sáng thứ Năm”: days of a timetable. */
const TIMETABLE =
  /(?:lịch|thời khóa biểu|ca trực)(?!\p{L})[^,;.:]{0,70}$|(?:^| )cả(?: (?:ngày|buổi|sáng|chiều|tối|vào))* ?$/u;

export function isTimetable(text: string, start: number): boolean {
  return TIMETABLE.test(before(text, start, 80));
}

export function isForetold(text: string, start: number): boolean {
  const words = before(text, start, 80);
  return MAY_FORETELL.test(words) && FORETOLD.test(words);
}

/** Is the work in front of the time forbidden? */
export function isNegated(text: string, start: number): boolean {
  return FORBIDS.test(before(text, start, 80));
}
