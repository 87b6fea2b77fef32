import type { Meaning } from "./meaning.ts";
import { SEP, type TimeRule, YEAR } from "./timeRule.ts";

const PAPER_DATE = `_[,(]?_(?:ra_|ký_|ban_hành_)?ngày_(?:\\d{1,2}${SEP}\\d{1,2}(?:${SEP}${YEAR})?|\\d{1,2}_tháng_\\d{1,2}(?:_,?_năm_${YEAR}|${SEP}${YEAR})?)`;
const SYMBOL = "[a-zđ]{1,14}\\d{0,2}";
/** What a share counts: “04/18 dự án”. */
const COUNTED =
  "%|dự_án|xã|phường|huyện|hộ|chỉ_tiêu|tiêu_chí|nhiệm_vụ|đơn_vị|gói_thầu|công_trình|thủ_tục|hồ_sơ|điểm|cơ_quan|thôn|bản|trường|nội_dung|sở|địa_phương|thành_viên|đại_biểu|ha|km|mỏ|khu|cầu|tuyến|trạm|số|tổng|diện_tích|khối_lượng|kế_hoạch|chiều|thời_gian|người|phiếu|lao_động|dân_số|doanh_nghiệp|kiến_nghị|văn_bản|mục_tiêu|hạng_mục|vị_trí|cột|tổ|bộ|thửa|lần|giá_trị";
const PLACE =
  "km|quốc_lộ|ql|đt|đh|tỉnh_lộ|đường|phố|ngõ|ngách|số_nhà|thửa|lô|khoảnh|tiểu_khu|tờ|tờ_bản_đồ|điều|khoản|điểm|mục|phụ_lục|chương|tổ|khu_phố|gói_thầu|hạng_mục|bảng|biểu|mẫu|phần|trang";

const notTime = (): Meaning => ({ type: "not-time" });

/** What looks like a time and is none; each swallows its words so that no other rule reads them. */
export const LOOKALIKE_RULES: readonly TimeRule[] = [
  [
    "123/QĐ-UBND ngày 5/6/2025",
    `(?:số_)?\\d{1,6}[a-z]?/(?:\\d{4}/)?[a-zđ]{2,12}\\d{0,2}(?:_?[-&]_?${SYMBOL}){0,4}(?:${PAPER_DATE})?`,
    notTime,
  ],
  ["12-TB/TU ngày 5/6/2025", `(?:số_)?\\d{1,6}-[a-zđ]{2,6}/${SYMBOL}(?:-${SYMBOL}){0,2}(?:${PAPER_DATE})?`, notTime],
  ["số 57 ngày 5/6/2025", `số_\\d{1,6}${PAPER_DATE}`, notTime],
  [
    "mốc 1088/2 - 1089",
    "mốc_(?:số_)?\\d{3,4}(?:/\\d{1,2})?(?:_(?:-|đến|và|,)_(?:mốc_)?\\d{3,4}(?:/\\d{1,2})?)?",
    notTime,
  ],
  [
    "mốc số 12/5",
    "(?:cột_mốc|mốc_số|mốc_giới)_(?:số_)?\\d{1,4}(?:/\\d{1,2})?(?:_(?:-|đến|và|,)_(?:mốc_)?\\d{1,4}(?:/\\d{1,2})?)?",
    notTime,
  ],
  ["tỷ lệ 1/500", "(?:(?:tỷ|tỉ)_lệ_)?1_/_(?:500|[125]0?\\.?000|25\\.?000)", notTime],
  ["04/18 dự án", `\\d{1,4}_/_\\d{1,4}_(?:${COUNTED})`, notTime],
  [
    "đến năm 2045, tầm nhìn 2050",
    `(?:(?:đến|tới|tầm_nhìn|tầm_nhìn_đến|định_hướng_đến|hướng_tới)_năm|tầm_nhìn)_${YEAR}(?:_(?:,|và)_tầm_nhìn_(?:đến_)?(?:năm_)?${YEAR})?`,
    notTime,
  ],
  [
    "giai đoạn 2021-2025",
    `(?:(?:trong|cho)_)?(?:giai_đoạn|nhiệm_kỳ|thời_kỳ|năm_học|niên_độ|niên_khóa|khóa|kế_hoạch)_${YEAR}_(?:-|đến)_${YEAR}`,
    notTime,
  ],
  ["năm học mới", "(?:(?:đầu|cuối)_)?năm_(?:học|ngân_sách)(?:_(?:mới|này|tới))?", notTime],
  ["24/7", "24_/_(?:24|7)", notTime],
  [
    "điểm 2.1, Km18 - Km80, QL.4E",
    `(?:${PLACE})_(?:số_)?\\.?\\d+[a-z]?(?:[-/.+,]\\d+){0,5}(?:_-_km_\\d+(?:[+.,]\\d+){0,3})?`,
    notTime,
  ],
  ["1.250.000", "\\d{1,3}(?:\\.\\d{3}){1,6}", notTime],
  [
    "lần thứ hai, kỳ họp thứ 5",
    "(?:lần|kỳ_họp|phiên_họp|khóa|đợt|cuộc_họp|hội_nghị|đại_hội)_thứ_(?:hai|ba|tư|năm|sáu|bảy|\\d{1,2})",
    notTime,
  ],
  ["hoàn thành, thành phố", "(?:hoàn|khánh|trở|hình|cấu|tạo|đạt)_thành|thành_(?:phố|lập|viên|phần|công|tích)", notTime],
  ["trong khi", "(?:trong|đôi|mỗi|nhiều)_khi", notTime],
  [
    "phát hiện sớm",
    "(?:cảnh_báo|dự_báo|phát_hiện|can_thiệp|từ|sáng|quá|vụ|không)_sớm(?:_hơn)?|sớm_(?:hơn|muộn)",
    notTime,
  ],
  [
    "ngay từ đầu năm",
    "ngay_từ(?:_(?:đầu|giữa)_(?:năm|tháng|quý|vụ))?|ngay_(?:tại|cả|trên|ngắn|thẳng|lúc|bên|sát|cạnh)",
    notTime,
  ],
  ["06 tháng trước đó", "\\d{1,2}_(?:ngày|tuần|tháng|quý|năm)_(?:trước_đó|liền_trước|liền_kề_trước)", notTime],
  ["chi tiết từng tháng", "(?:chi_tiết|theo|cho|cụ_thể|của|đến)_từng_(?:ngày|tuần|tháng|quý|năm)", notTime],
];
