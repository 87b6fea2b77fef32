import type { BoundMeaning, Meaning } from "./meaning.ts";
import type { TimeRule } from "./timeRule.ts";

const bound =
  (role: BoundMeaning["role"], more: Partial<BoundMeaning> = {}) =>
  (): Meaning => ({ type: "bound", role, firm: false, closes: false, ...more });
const event = (): Meaning => ({ type: "event" });

/** Meetings and seasons that work is done before or at. */
const OCCASION =
  "mùa|thềm|đại_hội|kỳ_họp|năm_học|khai_giảng|ngày_(?:khai|bầu|họp|diễn|tổ_chức|hội)|bầu_cử|cuộc_họp|phiên|buổi_họp|hội_nghị|giờ_khai_mạc|khai_mạc|buổi|thời_điểm_(?:khởi|bàn|sáp)|bão|lũ|đợt_mưa|lễ|kỳ_thi|thềm_năm|tết_(?:dương_lịch|trung_thu|thiếu_nhi|độc_lập)|dịp_(?:tết_dương|khai|đại)|vụ_(?:đông|hè|mùa|xuân|thu|chiêm)|bước_vào";
const MEETING = "(?:hội_nghị_|cuộc_họp_|phiên_họp_)?(?:giao_ban|kỳ_họp|phiên_họp|cuộc_họp|hội_nghị|buổi_họp)";
const COMING =
  "tuần_\\d|tuần_(?:sau|tới)|tháng_(?:\\d|sau|tới)|tới|gần_nhất|tiếp_theo|kế_tiếp|lần_sau|thứ_\\d|cuối_năm|giữa_năm|thường_lệ";

/** Words that open a condition, urge, or bind a time. Conditions come first: “trước mùa mưa” is more than “trước”. */
export const WORD_RULES: readonly TimeRule[] = [
  [
    "sau khi",
    "(?:ngay_)?sau_khi|ngay_khi|(?:kể|tính)_từ_(?:khi|lúc)|(?:cho_)?đến_khi|ngay_sau(?!_\\d)|(?:một|chỉ)_khi",
    event,
  ],
  ["trước mùa mưa bão", `trước_khi|trước_(?:khi_)?(?=(?:thềm_)?(?:${OCCASION})(?!\\p{L}))`, event],
  [
    "khi có yêu cầu",
    "khi(?=_(?:có|được|đủ|nhận|phát_sinh|phát_hiện|xảy_ra|hoàn_thành|kết_thúc|cần|cấp|(?:\\p{L}{2,7}_){1,6}yêu_cầu|mực_nước|xuất_hiện|triều_cường|bão|lũ)(?!\\p{L}))",
    event,
  ],
  ["trong thời gian diễn ra", "trong_(?:suốt_)?thời_gian_(?:diễn_ra|tổ_chức|lễ_hội)", event],
  ["tại giao ban tuần 44", `tại_(?=${MEETING}(?!\\p{L})[^,.;:()]{0,40}_(?:${COMING})(?!\\p{L}))`, event],

  ["ngay đầu tháng 7", "ngay(?=_(?:đầu|giữa|cuối|ngày_\\d|sáng|chiều|tuần|tháng|quý|hôm)(?!\\p{L}))", bound("by")],
  [
    "khẩn trương",
    "khẩn_trương|(?:ngay_)?lập_tức|ngay|gấp_rút|gấp(?!_\\d|_đôi|_ba)|nhanh_chóng",
    () => ({ type: "urgency" }),
  ],
  [
    "sớm nhất có thể",
    "(?:càng_)?sớm(?:_nhất)?(?:_(?:càng_tốt|có_thể))?|(?:trong_)?thời_gian_(?:sớm|ngắn|nhanh)_nhất",
    () => ({ type: "urgency" }),
  ],

  ["trước", "trước(?:_thời_điểm)?", bound("before")],
  ["chậm nhất", "(?:chậm|muộn|trễ|lâu)_nhất(?:_là)?", bound("by", { firm: true })],
  [
    "không quá",
    "không_(?:để_|được_)?(?:chậm_|muộn_|trễ_|vượt_)?(?:quá|hơn|sau)|tối_đa(?:_là)?",
    bound("by", { firm: true }),
  ],
  ["đến", "(?:cho_)?(?:đến|tới)", bound("by", { closes: true })],
  ["trong", "(?:ngay_)?(?:trong|nội_trong|nội)(?:_(?:vòng|thời_hạn|thời_gian|khoảng|khoảng_thời_gian))?", bound("by")],
  ["hết", "(?:cho_)?hết|kịp", bound("by")],
  ["vào", "vào(?:_(?:lúc|dịp|khoảng))?|lúc|đúng|khoảng", bound("at")],
  [
    "từ",
    "(?:(?:bắt_đầu|áp_dụng|thực_hiện|có_hiệu_lực|hiệu_lực)_)?(?:kể_|tính_|bắt_đầu_)?từ(?:_thời_điểm)?|bắt_đầu|sau",
    bound("from"),
  ],
  ["trước khi kết thúc quý II", "trước_khi_(?:kết_thúc|hết)(?=_(?:tháng|quý|tuần|năm_(?:\\d|n)))", bound("by")],
  [
    "tính đến",
    "(?:tính|lũy_kế|luỹ_kế|cộng_dồn|số_liệu|thống_kê|cập_nhật|tồn|hiệu_lực)_(?:đến|tới)(?:_(?:hết|thời_điểm))?|tại_thời_điểm|(?:đến|tới)_thời_điểm",
    bound("as-of"),
  ],
  [
    "thay vì",
    "thay_(?:vì|cho)(?:_(?:thời_)?hạn)?|(?:(?:thời_)?hạn|kế_hoạch|mốc|thời_gian)_(?:cũ|trước_đây|ban_đầu)(?:_là)?|(?:trước_đây|ban_đầu)_là",
    bound("instead"),
  ],
  ["sang", "sang|thành|bằng(?:_(?:thời_)?hạn)?|(?:xuống|lên)(?:_còn)?", bound("to")],
];
