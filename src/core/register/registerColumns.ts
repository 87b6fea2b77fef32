import type { Column, RowOf } from "./column.ts";
import { DEADLINE_KINDS, STATES } from "./states.ts";

const STATE_WORDS = STATES.map((state) => state.vi);
const KIND_WORDS = DEADLINE_KINDS.map((kind) => kind.vi);

/**
 * The register “Nhiệm vụ”, left to right. Folded groups stand between visible columns: Google merges neighbouring
 * groups of the same depth into one.
 */
export const REGISTER_COLUMNS = [
  { key: "id", vi: "Mã", en: "ID", spellings: ["Mã NV", "Mã nhiệm vụ"], type: "text", width: 100, owner: "person", required: true },
  { key: "text", vi: "Nội dung nhiệm vụ", en: "Directive", spellings: ["Nội dung", "Nhiệm vụ", "Nội dung công việc", "Nội dung giao", "Nội dung chỉ đạo", "Công việc", "Tên nhiệm vụ", "Task", "Content"], type: "text", width: 420, owner: "person", required: true },
  { key: "lead", vi: "Cơ quan chủ trì", en: "Lead agency", spellings: ["Chủ trì", "Đơn vị chủ trì", "Cơ quan thực hiện", "Đơn vị thực hiện", "Cơ quan, đơn vị thực hiện", "Đơn vị", "Cơ quan", "Người thực hiện", "Phụ trách", "Agency", "Owner"], type: "text", width: 160, owner: "person", required: true },
  { key: "support", vi: "Cơ quan phối hợp", en: "Co-ordinating agencies", spellings: ["Phối hợp", "Đơn vị phối hợp", "Cơ quan, đơn vị phối hợp", "Support"], type: "text", width: 160, owner: "person" },
  { key: "paper", vi: "Văn bản giao", en: "Source paper", spellings: ["Văn bản", "Số văn bản", "Căn cứ giao", "Văn bản chỉ đạo", "Số, ký hiệu văn bản", "Thông báo", "Document"], type: "text", width: 160, owner: "person" },
  { key: "item", vi: "Mục, điểm", en: "Item", spellings: ["Mục", "Điểm, mục", "Mục/điểm"], type: "text", width: 100, owner: "person" },
  { key: "short", vi: "Tên rút gọn", en: "Short title", type: "text", width: 160, group: "source", owner: "person" },
  { key: "given", vi: "Ngày giao", en: "Given on", spellings: ["Ngày ban hành", "Ngày văn bản", "Ngày giao việc"], type: "date", width: 100, group: "source", owner: "person" },
  { key: "orderedBy", vi: "Lãnh đạo chỉ đạo", en: "Ordered by", spellings: ["Người chỉ đạo", "Lãnh đạo giao"], type: "text", width: 160, group: "source", owner: "person" },
  { key: "inCharge", vi: "Lãnh đạo phụ trách", en: "Leader in charge", type: "text", width: 160, group: "source", owner: "person" },
  { key: "field", vi: "Lĩnh vực", en: "Field", type: "text", width: 160, group: "source", owner: "person" },
  { key: "project", vi: "Dự án", en: "Project", type: "text", width: 160, group: "source", owner: "person" },
  { key: "product", vi: "Sản phẩm yêu cầu", en: "Expected result", spellings: ["Sản phẩm", "Kết quả yêu cầu"], type: "text", width: 160, group: "source", owner: "person" },
  { key: "due", vi: "Hạn hoàn thành", en: "Due", spellings: ["Thời hạn", "Hạn", "Thời hạn hoàn thành", "Thời gian hoàn thành", "Ngày hết hạn", "Hạn xử lý", "Thời gian", "Deadline", "Due date"], type: "date", width: 100, owner: "person", required: true },
  { key: "extended", vi: "Gia hạn đến", en: "Extended to", spellings: ["Gia hạn", "Hạn mới"], type: "date", width: 100, owner: "person" },
  { key: "phrase", vi: "Thời hạn (nguyên văn)", en: "Deadline as written", type: "text", width: 160, group: "deadline", owner: "person" },
  { key: "deadlineKind", vi: "Loại thời hạn", en: "Kind of deadline", type: "text", width: 160, group: "deadline", owner: "person", choices: KIND_WORDS, strict: true, required: true },
  { key: "basis", vi: "Căn cứ hạn", en: "Basis of the deadline", type: "text", width: 260, group: "deadline", owner: "person" },
  { key: "extensionBasis", vi: "Căn cứ gia hạn", en: "Basis of extension", type: "text", width: 260, group: "deadline", owner: "person" },
  { key: "state", vi: "Trạng thái", en: "State", spellings: ["Trạng thái thực hiện"], type: "text", width: 160, owner: "person", choices: STATE_WORDS, strict: true, required: true },
  { key: "standing", vi: "Tình trạng thời hạn", en: "Standing", spellings: ["Tình trạng"], type: "text", width: 160, owner: "add-on", required: true },
  { key: "daysLeft", vi: "Còn/quá (ngày)", en: "Days left", spellings: ["Còn (ngày)", "Số ngày còn lại"], type: "number", width: 100, owner: "add-on", format: '"còn "0;"quá "0;"hôm nay"', required: true },
  { key: "result", vi: "Kết quả thực hiện", en: "Result", spellings: ["Kết quả", "Tiến độ thực hiện", "Tình hình thực hiện", "Progress"], type: "text", width: 260, owner: "person" },
  { key: "obstacle", vi: "Khó khăn, vướng mắc", en: "Obstacles", spellings: ["Vướng mắc", "Khó khăn", "Tồn tại, nguyên nhân"], type: "text", width: 260, owner: "person" },
  { key: "reportedOn", vi: "Ngày báo cáo", en: "Reported on", type: "date", width: 100, group: "follow-up", owner: "person" },
  { key: "resultPaper", vi: "Văn bản kết quả", en: "Result paper", spellings: ["Văn bản trả lời", "Số văn bản báo cáo"], type: "text", width: 160, group: "follow-up", owner: "person" },
  { key: "doneOn", vi: "Ngày hoàn thành", en: "Completed on", type: "date", width: 100, group: "follow-up", owner: "person" },
  { key: "progress", vi: "Tiến độ (%)", en: "Progress (%)", type: "number", width: 100, group: "follow-up", owner: "person", format: "0" },
  { key: "chase", vi: "Đôn đốc", en: "Chase", type: "flag", width: 100, group: "follow-up", owner: "person" },
  { key: "reminders", vi: "Số lần đôn đốc", en: "Times reminded", type: "number", width: 100, group: "follow-up", owner: "add-on", format: "0" },
  { key: "room", vi: "Phòng theo dõi", en: "Section", type: "text", width: 160, group: "follow-up", owner: "person" },
  { key: "record", vi: "Hồ sơ iOffice", en: "Office record", type: "text", width: 160, group: "follow-up", owner: "person" },
  { key: "note", vi: "Ghi chú", en: "Notes", spellings: ["Ghi chú khác"], type: "text", width: 260, group: "follow-up", owner: "person" },
  { key: "updated", vi: "Cập nhật", en: "Updated", type: "date", width: 100, group: "follow-up", owner: "add-on" },
  { key: "follower", vi: "Người theo dõi", en: "Follower", spellings: ["Chuyên viên theo dõi", "Chuyên viên"], type: "text", width: 160, owner: "person" },
  { key: "check", vi: "Cần kiểm tra", en: "To check", type: "text", width: 260, owner: "person", required: true },
] as const satisfies readonly Column[];

/** A row of the register. */
export type Directive = RowOf<typeof REGISTER_COLUMNS>;
export type DirectiveKey = keyof Directive & string;
