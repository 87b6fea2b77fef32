import { singleSpaced } from "../text/singleSpaced.ts";

/** What a column of an assignment table holds. */
export type Column = "number" | "task" | "lead" | "support" | "deadline" | "other";

/** Headings of columns, compared whole. The first row that matches decides. */
const LABELS: readonly (readonly [pattern: RegExp, column: Column])[] = [
  [/^(?:tt|stt|số tt|số thứ tự)$/iu, "number"],
  [
    /^(?:(?:các )?(?:cơ quan|đơn vị|sở, ngành|địa phương)(?:,? (?:đơn vị|cơ quan|địa phương))? )?(?:tham gia )?phối hợp(?: thực hiện)?$/iu,
    "support",
  ],
  [
    /^(?:(?:cơ quan|đơn vị|sở, ngành|địa phương|người)(?:,? (?:đơn vị|cơ quan|địa phương))? )(?:chủ trì|thực hiện|chịu trách nhiệm|được giao|đầu mối|tham mưu)(?: (?:thực hiện|tham mưu|chính|xử lý))*$|^chủ trì(?: thực hiện| tham mưu)?$|^phân công(?: thực hiện)?$|^trách nhiệm(?: thực hiện)?$|^(?:cơ quan|đơn vị) thực hiện$/iu,
    "lead",
  ],
  [
    /^(?:thời hạn|thời gian|tiến độ|hạn|thời điểm|thời hạn, tiến độ)(?: (?:hoàn thành|thực hiện|báo cáo|trình|xử lý|kết thúc|yêu cầu|cần hoàn thành))?(?: \(.{0,30}\))?$|^hoàn thành$/iu,
    "deadline",
  ],
  [
    /^(?:tên )?(?:các )?(?:nội dung|nhiệm vụ|công việc|nội dung, nhiệm vụ|nhiệm vụ, giải pháp|nội dung nhiệm vụ|nội dung công việc|đầu việc)(?: (?:nhiệm vụ|công việc|thực hiện|chỉ đạo|kết luận|cụ thể|trọng tâm|được giao|giao|triển khai|cần thực hiện|chính|chủ yếu))*$/iu,
    "task",
  ],
  [/^(?:sản phẩm|kết quả|ghi chú|căn cứ|lãnh đạo|kinh phí|dự kiến kết quả|hình thức)(?: [\p{L},]+){0,5}$/iu, "other"],
];

/** Any of the labels: most lines are none. */
const ANY_LABEL = new RegExp(LABELS.map(([{ source }]) => source).join("|"), "iu");

const MARKS = /[*_]/;

/** null when the words head no column. */
export function columnOf(label: string): Column | null {
  if (label.length > 70) return null;
  const text = singleSpaced(MARKS.test(label) ? label.replace(/[*_]/g, "") : label).trim();
  if (text.length > 60 || !ANY_LABEL.test(text)) return null;
  return LABELS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Enough columns to be a table of assignments. */
export function isAssignmentTable(columns: readonly (Column | null)[]): boolean {
  const known = new Set(columns);
  return known.has("task") && (known.has("lead") || (known.has("deadline") && known.has("number")));
}

const DUE =
  /^(?:(?:trước|trong|đến|hết|chậm nhất|muộn nhất|phấn đấu|hoàn thành|xong|từ|quý|tháng|năm|tuần|ngày|định kỳ|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|mỗi|thường xuyên|liên tục|theo|ngay|sau khi|khi|sớm|khẩn trương|(?:đầu|giữa|cuối) (?:tháng|quý|năm|tuần)|cả năm|nửa|không quá|\d+ ngày|một lần)(?![\p{L}])|\d{1,2}\s*[/.-]\s*\d{1,2}|\d{1,2}\/\d{4}|q[1-4](?!\p{L}))/iu;

/** Does a cell say when? */
export function looksDue(text: string): boolean {
  return DUE.test(text.trim());
}
