// One table, kept whole: a spelling is one phrase here and nowhere else.
import { headingsOf } from "../register/column.ts";
import { type DirectiveKey, REGISTER_COLUMNS } from "../register/registerColumns.ts";
import { foldHeading } from "./foldHeading.ts";

/** What a column of a foreign sheet may hold: a column of the register, running numbers, or what the register has no use for. */
export type LayoutKey = DirectiveKey | "number" | "other";

interface Entry {
  readonly key: LayoutKey;
  /** 0-1: how surely the words alone name this column. */
  readonly weight: number;
  readonly phrases: string;
}

/** Beside the spellings of the register's own columns. A phrase serves several keys where offices use it for each. */
const ENTRIES: readonly Entry[] = [
  { key: "number", weight: 1, phrases: "stt|tt|số tt|số thứ tự|thứ tự|no|item no|số đến|mã số|mã|id|#|ref no" },
  { key: "number", weight: 0.5, phrases: "số" },
  {
    key: "text",
    weight: 1,
    phrases: `nội dung|nội dung công việc|nội dung nhiệm vụ|nội dung chỉ đạo|nội dung kết luận|nội dung giao|nội dung thực hiện
      |nội dung yêu cầu|nội dung cuộc họp|nội dung triển khai|nội dung thường trực|ý kiến chỉ đạo|ý kiến kết luận|kết luận chỉ đạo
      |nhiệm vụ|nhiệm vụ giao|nhiệm vụ cụ thể|nhiệm vụ giải pháp|nhiệm vụ được giao|nhiệm vụ trọng tâm|công việc
      |công việc được giao|công việc thực hiện|tên nhiệm vụ|tên công việc|đầu việc|đầu mục công việc|việc|việc cần làm|việc được giao
      |việc phải làm|hạng mục công việc|công tác|task|tasks|task name|action|actions|action item|agreed action|action point
      |activity|activities|description|content|directive|work|work item|task description|action required`,
  },
  {
    key: "text",
    weight: 0.8,
    phrases: "trích yếu|trích yếu nội dung|tên văn bản trích yếu|hạng mục|vấn đề|kiến nghị cử tri|mô tả|diễn giải|item",
  },
  { key: "text", weight: 0.6, phrases: "kết luận|chỉ đạo|yêu cầu|kiến nghị|ý kiến|issue|giải pháp" },
  {
    key: "lead",
    weight: 1,
    phrases: `chủ trì|cơ quan chủ trì|đơn vị chủ trì|phòng chủ trì|ngành chủ trì|chủ trì thực hiện|chủ trì tham mưu|chủ trì phối hợp
      |cơ quan chủ trì phối hợp|cơ quan thực hiện|đơn vị thực hiện|phòng thực hiện|bộ phận thực hiện|ban thực hiện
      |người thực hiện|công chức thực hiện|cán bộ thực hiện|cơ quan được giao|đơn vị được giao|người được giao
      |giao cho|đơn vị giao thực hiện|cơ quan chịu trách nhiệm|đơn vị chịu trách nhiệm|người chịu trách nhiệm|chịu trách nhiệm
      |trách nhiệm thực hiện|phân công|phân công thực hiện|đơn vị phân công|cơ quan tham mưu|đơn vị tham mưu|phòng tham mưu
      |cơ quan chuẩn bị|đơn vị chuẩn bị|cơ quan đầu mối|đơn vị đầu mối|đầu mối thực hiện|cơ quan trình|cơ quan báo cáo
      |đơn vị xử lý|cơ quan xử lý|phòng xử lý|người xử lý|ai làm|người làm|đơn vị thi công|đơn vị phụ trách|cơ quan phụ trách
      |sở ngành chủ trì|sở ban ngành|tổ chức thực hiện|đơn vị nhận nhiệm vụ|cơ quan nhận nhiệm vụ|nơi thực hiện
      |responsible|responsible party|responsible agency|responsible person|responsible unit|responsibility|lead agency|lead|lead unit
      |owner|action owner|assignee|assigned to|agency|in charge|person in charge|implementing agency|action by|who`,
  },
  {
    key: "lead",
    weight: 0.75,
    phrases: `đơn vị|cơ quan|cơ quan đơn vị|phòng|phòng ban|bộ phận|sở ngành|ngành|địa phương|phụ trách|người phụ trách|trách nhiệm
      |công chức phụ trách|cán bộ phụ trách|công chức|cán bộ|nhà thầu|chủ đầu tư|department|unit|name`,
  },
  { key: "lead", weight: 0.5, phrases: "thực hiện|chuyên viên xử lý|chuyên viên thực hiện" },
  {
    key: "support",
    weight: 1,
    phrases: `phối hợp|cơ quan phối hợp|đơn vị phối hợp|phòng phối hợp|phối hợp thực hiện|tham gia phối hợp|đơn vị liên quan|cơ quan liên quan
      |cơ quan thẩm định|đơn vị thẩm định|cơ quan phối hợp thẩm định|support|supporting agency|supporting|co ordinating agency
      |coordinating agency|coordination|in coordination with`,
  },
  { key: "support", weight: 0.6, phrases: "thẩm định|tham gia|liên quan" },
  {
    key: "due",
    weight: 1,
    phrases: `hạn|thời hạn|thời hạn hoàn thành|hạn hoàn thành|hạn xử lý|hạn giải quyết|hạn cuối|hạn chót|hạn báo cáo|hạn trả lời|hạn trình|hạn nộp
      |thời hạn yêu cầu|ngày đến hạn|đến hạn|ngày hết hạn|thời gian hoàn thành|thời điểm hoàn thành|thời hạn báo cáo|thời hạn thực hiện
      |thời gian trình|thời gian báo cáo|thời gian yêu cầu|xong trước|xong trước ngày|hoàn thành trước|hoàn thành trước ngày
      |yêu cầu hoàn thành|ngày yêu cầu hoàn thành|kết thúc|ngày kết thúc|thời gian kết thúc|mốc hoàn thành|mốc thời gian
      |tiến độ hoàn thành|tiến độ yêu cầu|ngày hoàn thành theo kế hoạch|kế hoạch hoàn thành|hoàn thành theo kế hoạch
      |dự kiến hoàn thành|ngày dự kiến hoàn thành|deadline|due|due date|target date|target completion|timeline|time frame|timeframe
      |by when|end date|finish|finish date|planned completion|completion date|khi nào xong`,
  },
  {
    key: "due",
    weight: 0.8,
    phrases: "thời gian|thời gian thực hiện|thời điểm|lộ trình|khi nào|when|thời gian dự kiến|time",
  },
  { key: "due", weight: 0.55, phrases: "tiến độ|tiến độ thực hiện|hoàn thành|ngày hoàn thành" },
  { key: "due", weight: 0.45, phrases: "ngày|date|mốc" },
  {
    key: "extended",
    weight: 1,
    phrases: `gia hạn|gia hạn đến|thời hạn gia hạn|hạn gia hạn|hạn mới|thời hạn mới|thời hạn điều chỉnh|hạn điều chỉnh|thời hạn sau gia hạn
      |ngày gia hạn|lùi hạn|extension|extended|revised date|new deadline|revised deadline`,
  },
  {
    key: "doneOn",
    weight: 1,
    phrases: `ngày hoàn thành thực tế|hoàn thành thực tế|thực tế hoàn thành|thời gian hoàn thành thực tế|ngày xong|ngày thực hiện xong
      |actual completion|actual date|completed on|date completed|date of completion`,
  },
  {
    key: "given",
    weight: 1,
    phrases: `ngày giao|ngày giao việc|ngày giao nhiệm vụ|thời gian giao|ngày nhận|ngày nhận việc|ngày ban hành|ngày văn bản|ngày ban hành văn bản
      |ngày ký|ngày vb|ngày chỉ đạo|ngày họp|ngày kết luận|ngày thông báo|ngày tháng văn bản|ngày đến|date assigned|assigned on|issue date`,
  },
  { key: "given", weight: 0.45, phrases: "ngày|ngày tháng|date" },
  {
    key: "paper",
    weight: 1,
    phrases: `văn bản giao|văn bản giao việc|văn bản giao nhiệm vụ|văn bản chỉ đạo|số văn bản|văn bản số|số hiệu|số hiệu văn bản|số ký hiệu
      |số ký hiệu văn bản|số ngày văn bản|số ký hiệu ngày tháng văn bản|căn cứ|căn cứ giao|căn cứ pháp lý|nguồn|nguồn giao|nguồn giao nhiệm vụ
      |thông báo số|số thông báo|thông báo kết luận|số kết luận|kết luận số|số công văn|công văn|tên văn bản|theo văn bản|tại văn bản
      |source|source document|reference|ref|document no`,
  },
  { key: "paper", weight: 0.5, phrases: "số" },
  {
    key: "item",
    weight: 1,
    phrases: "mục|mục điểm|điểm mục|điểm khoản|khoản|tiểu mục|mục trong văn bản|điểm mục trong văn bản",
  },
  { key: "item", weight: 0.6, phrases: "điểm|component|section|agenda item" },
  {
    key: "orderedBy",
    weight: 1,
    phrases: `lãnh đạo chỉ đạo|người chỉ đạo|lãnh đạo giao|lãnh đạo giao việc|người giao|người giao việc|lãnh đạo cho ý kiến|lãnh đạo kết luận
      |người kết luận|chủ trì họp|chủ trì cuộc họp|người chủ trì họp|cấp giao|cơ quan giao|assigned by`,
  },
  { key: "orderedBy", weight: 0.65, phrases: "lãnh đạo" },
  {
    key: "inCharge",
    weight: 1,
    phrases:
      "lãnh đạo phụ trách|đồng chí phụ trách|phó chủ tịch phụ trách|lãnh đạo theo dõi|lãnh đạo ubnd phụ trách|phụ trách khối",
  },
  {
    key: "field",
    weight: 1,
    phrases: "lĩnh vực|ngành lĩnh vực|nhóm nhiệm vụ|nhóm lĩnh vực|khối|chuyên đề|field|sector|category",
  },
  {
    key: "project",
    weight: 0.9,
    phrases:
      "dự án|tên dự án|công trình|tên công trình|dự án công trình|gói thầu|tên gói thầu|chương trình|project|package",
  },
  {
    key: "product",
    weight: 1,
    phrases: `sản phẩm|sản phẩm đầu ra|sản phẩm hoàn thành|dự kiến sản phẩm|kết quả đầu ra|kết quả dự kiến|kết quả cần đạt|kết quả phải đạt
      |hình thức văn bản|hình thức sản phẩm|output|deliverable|expected output`,
  },
  { key: "product", weight: 0.7, phrases: "kết quả sản phẩm|sản phẩm kết quả" },
  {
    key: "state",
    weight: 1,
    phrases: `trạng thái|tình trạng|tình trạng thực hiện|tình trạng xử lý|tình trạng hoàn thành|tình trạng nhiệm vụ|trạng thái xử lý|status
      |đã chưa hoàn thành|hoàn thành chưa|xong chưa|current status|đã hoàn thành|đang thực hiện|chưa thực hiện|đã thực hiện|chưa hoàn thành`,
  },
  { key: "state", weight: 0.6, phrases: "mức độ hoàn thành|đánh giá|kết quả đánh giá|đánh giá mức độ hoàn thành" },
  {
    key: "result",
    weight: 1,
    phrases: `kết quả|kết quả thực hiện|kết quả xử lý|kết quả giải quyết|kết quả triển khai|kết quả đến nay|tình hình kết quả thực hiện
      |tình hình thực hiện|tình hình triển khai|tình hình xử lý|tình hình|tiến độ thực hiện|tiến độ triển khai|tiến độ đến nay|diễn biến
      |báo cáo của đơn vị|nội dung báo cáo|ý kiến báo cáo|sản phẩm đã nộp|việc đã làm|progress|results|achievement|update`,
  },
  { key: "result", weight: 0.6, phrases: "tiến độ|báo cáo" },
  {
    key: "progress",
    weight: 1,
    phrases: `phần trăm|phần trăm hoàn thành|tỷ lệ|tỷ lệ hoàn thành|tỷ lệ phần trăm|tiến độ phần trăm|khối lượng hoàn thành|percent complete
      |complete|completion rate|phần trăm khối lượng`,
  },
  {
    key: "obstacle",
    weight: 1,
    phrases: `khó khăn|vướng mắc|khó khăn vướng mắc|tồn tại|tồn tại vướng mắc|tồn tại hạn chế|tồn tại nguyên nhân|nguyên nhân|nguyên nhân chậm|lý do
      |lý do chậm|khó khăn kiến nghị|vướng mắc đề xuất|đề xuất kiến nghị|kiến nghị đề xuất|issues|constraints|challenges|risks`,
  },
  { key: "reportedOn", weight: 1, phrases: "ngày báo cáo|ngày gửi báo cáo|ngày đã trình|ngày nộp báo cáo" },
  {
    key: "resultPaper",
    weight: 1,
    phrases: `văn bản kết quả|văn bản trả lời|văn bản báo cáo|số văn bản báo cáo|số văn bản trả lời|văn bản thực hiện|văn bản đã ban hành|văn bản đi
      |văn bản phúc đáp|số báo cáo|văn bản triển khai|văn bản hoàn thành`,
  },
  {
    key: "room",
    weight: 1,
    phrases: `phòng theo dõi|bộ phận theo dõi|phòng phụ trách|đơn vị theo dõi|cơ quan theo dõi|cơ quan đôn đốc|cơ quan theo dõi đôn đốc
      |đơn vị theo dõi đôn đốc|phòng chuyên môn theo dõi|phòng chuyên viên theo dõi|monitoring unit`,
  },
  {
    key: "follower",
    weight: 1,
    phrases: `theo dõi|người theo dõi|chuyên viên|chuyên viên theo dõi|chuyên viên phụ trách|chuyên viên xử lý|cv theo dõi|cv phụ trách|cv xử lý
      |cán bộ theo dõi|công chức theo dõi|người đôn đốc|theo dõi đôn đốc|monitored by|focal point`,
  },
  {
    key: "note",
    weight: 1,
    phrases: "ghi chú|ghi chú khác|chú thích|lưu ý|ý kiến khác|note|notes|remark|remarks|comment|comments",
  },
  { key: "record", weight: 1, phrases: "hồ sơ ioffice|mã hồ sơ|đường dẫn hồ sơ|link hồ sơ|số hồ sơ|link" },
  {
    key: "other",
    weight: 1,
    phrases: `điện thoại|số điện thoại|email|e mail|thư điện tử|kinh phí|nguồn vốn|vốn|đơn vị tính|khối lượng|số lượng|đơn giá|thành tiền|địa điểm
      |mức độ|mức độ ưu tiên|ưu tiên|độ khẩn|độ mật|bắt đầu|ngày bắt đầu|thời gian bắt đầu|start|start date|priority|cost|budget
      |nơi gửi|nơi nhận|số ngày|số ngày còn lại|số ngày quá hạn|ngày quá hạn|quá hạn|còn lại|trong hạn|điểm số|điểm chấm|chữ ký|ký nhận
      |số lần đôn đốc|tên đơn vị tính|chức vụ|ngày sinh|location|phone`,
  },
  { key: "other", weight: 0.65, phrases: "điểm|diện tích|cơ cấu" },
];

/** Kept by the add-on itself, or made by it: no column of a foreign sheet is taken for one. */
const OUR_OWN: ReadonlySet<DirectiveKey> = new Set<DirectiveKey>([
  "id",
  "phrase",
  "standing",
  "daysLeft",
  "deadlineKind",
  "basis",
  "chase",
  "reminders",
  "updated",
  "check",
]);

/** A spelling of a heading. */
export interface HeadingPhrase {
  readonly key: LayoutKey;
  readonly weight: number;
  /** Folded; never empty. */
  readonly words: readonly string[];
}

const spelled = (key: LayoutKey, weight: number, texts: readonly string[]): HeadingPhrase[] =>
  texts.map((text) => ({ key, weight, words: foldHeading(text) })).filter(({ words }) => words.length > 0);

function allPhrases(): readonly HeadingPhrase[] {
  const written = ENTRIES.flatMap(({ key, weight, phrases }) => spelled(key, weight, phrases.split("|")));
  const saidHere = new Set(written.map(({ key, words }) => `${key} ${words.join(" ")}`));
  const ours = REGISTER_COLUMNS.filter(({ key }) => !OUR_OWN.has(key)).flatMap((column) => {
    const headings = headingsOf(column).filter((heading) => !heading.includes("("));
    return spelled(column.key, 1, headings);
  });
  return [...written, ...ours.filter(({ key, words }) => !saidHere.has(`${key} ${words.join(" ")}`))];
}

/** Made when first asked: most runs that load the readers read no headings. */
let made: readonly HeadingPhrase[] | null = null;

/** Every spelling; where the table says how sure a phrase is, it overrules the register's own list. */
export function headingPhrases(): readonly HeadingPhrase[] {
  made ??= allPhrases();
  return made;
}
