import { DRAFT_MARK } from "./population.ts";

/** Reasons in “Cần kiểm tra”: while one stands there, the row is silent. {name}, {heirs}, {text} are filled in. */
const CHECKS = {
  draft: DRAFT_MARK,
  pastDue: "Đã quá hạn tại thời điểm nhập",
  leadUnclear: "Chưa rõ cơ quan chủ trì",
  leadUnknown: "Chưa có trong danh mục: {name}",
  leadGroup: "Nhóm cơ quan, chưa phân giao cụ thể: {name}",
  leadAmbiguous: "Trùng tên, chọn cơ quan: {heirs}",
  leadHeirs: "Chọn cơ quan tiếp nhận của {name}: {heirs}",
  deadline: "Cần xác nhận thời hạn: {text}",
  wording: "Đối chiếu nội dung với văn bản",
  dateUnreadable: "Không đọc được ngày: {text}",
  dateOrder: "Xem lại ngày, tháng (có thể bị đảo): {text}",
  perhapsKnown: "Có thể là nhiệm vụ đã giao: {text}",
  inherited: "{column} lấy theo dòng trên: {text}",
  columnUnsure: "Chưa chắc cột “{heading}” ghi {column}",
  splitCell: "Tách từ một ô có nhiều việc",
  stateUnclear: "Xem lại trạng thái: {text}",
  leavingUnfounded: "Tạm dừng, thôi theo dõi chưa có căn cứ",
  sourceEdited: "Ô gốc đã sửa sau khi nhận vào sổ, xem lại cột “{column}”",
  doneUndated: "Đã hoàn thành, chưa rõ ngày hoàn thành",
} as const;

export type CheckKey = keyof typeof CHECKS;

/** One reason, worded for the cell. */
export function check(key: CheckKey, values: Readonly<Record<string, string>> = {}): string {
  return CHECKS[key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Several reasons as one cell. */
export function joinChecks(reasons: readonly string[]): string {
  return [...new Set(reasons)].join("; ");
}

/** The cell without one of its reasons. */
export function withoutCheck(cell: string, key: CheckKey): string {
  return joinChecks(cell.split("; ").filter((reason) => reason !== "" && reason !== check(key)));
}
