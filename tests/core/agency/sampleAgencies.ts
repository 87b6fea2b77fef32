import { type Agency, agencyKindOf } from "../../../src/core/agency/agency.ts";
import { parseIsoDate } from "../../../src/core/calendar/isoDate.ts";

/** name | short names | kind | from | to | successors */
const ROWS: readonly string[] = [
  "Sở Tài chính|Sở TC|cơ quan||2025-02-28|Sở Tài chính (hợp nhất)",
  "Sở Tài chính (hợp nhất)||cơ quan|2025-03-01||",
  "Sở Kế hoạch và Đầu tư||cơ quan||2025-02-28|Sở Tài chính (hợp nhất)",
  "Sở Nông nghiệp và Môi trường||cơ quan|2025-03-01||",
  "Sở Nông nghiệp và Phát triển nông thôn||cơ quan||2025-02-28|Sở Nông nghiệp và Môi trường",
  "Sở Tài nguyên và Môi trường||cơ quan||2025-02-28|Sở Nông nghiệp và Môi trường",
  "Sở Văn hóa, Thể thao và Du lịch||cơ quan|||",
  "Sở Nội vụ||cơ quan|||",
  "Sở Ngoại vụ||cơ quan|||",
  "Ban Quản lý Khu KTCK Đồng Đăng - Lạng Sơn|Ban QL cửa khẩu|cơ quan|||",
  "Ban Quản lý dự án đầu tư xây dựng tỉnh|Ban Quản lý Đầu tư xây dựng tỉnh|cơ quan|||",
  "Bộ Chỉ huy Bộ đội Biên phòng tỉnh||cơ quan||2025-06-27|Ban Chỉ huy Bộ đội Biên phòng tỉnh",
  "Ban Chỉ huy Bộ đội Biên phòng tỉnh||cơ quan|2025-06-28||",
  "Thuế tỉnh Lạng Sơn||cơ quan|2025-07-01||",
  "Công an tỉnh||cơ quan|||",
  "Chi cục Hải quan khu vực VI||cơ quan|2025-03-15||",
  "Trung tâm Y tế Tân Thành||cơ quan|||",
  "UBND huyện Cao Lộc||cơ quan||2025-06-30|UBND xã Đồng Đăng; UBND xã Cao Lộc; UBND phường Kỳ Lừa",
  "UBND thị trấn Cao Lộc||cơ quan||2025-06-30|UBND phường Kỳ Lừa",
  "UBND huyện Văn Lãng||cơ quan||2025-06-30|UBND xã Hoàng Văn Thụ; UBND xã Văn Lãng",
  "UBND xã Cao Lộc||cơ quan|2025-07-01||",
  "UBND xã Đồng Đăng||cơ quan|2025-07-01||",
  "UBND xã Hoàng Văn Thụ||cơ quan|2025-07-01||",
  "UBND xã Văn Lãng||cơ quan|2025-07-01||",
  "UBND phường Kỳ Lừa||cơ quan|2025-07-01||",
  "UBND xã Tân Thành||cơ quan|2025-07-01||",
  "UBND xã Thụy Hùng||cơ quan|2025-07-01||",
  "UBND xã Thụy Hùng (huyện Cao Lộc)||cơ quan||2025-06-30|UBND xã Đồng Đăng",
  "UBND xã Thụy Hùng (huyện Văn Lãng)||cơ quan||2025-06-30|UBND xã Thụy Hùng",
  "Văn phòng UBND tỉnh|VPUB|nội bộ|||",
  "Chủ tịch UBND tỉnh||lãnh đạo|||",
  "Thường trực Tỉnh ủy||lãnh đạo|||",
  "UBND các xã, phường||nhóm|||",
  "Công ty Cổ phần Bến bãi Xứ Lạng||tổ chức khác|||",
];

const list = (text: string | undefined) => (text ? text.split(";").map((item) => item.trim()) : []);

/** A small directory with the homonyms and successions that matter; every body is mailed to an address of its own. */
export const AGENCIES: readonly Agency[] = ROWS.map((row, index) => {
  const [name = "", shortNames, kind = "", from = "", to = "", successors] = row.split("|");
  return {
    name,
    shortNames: list(shortNames),
    kind: agencyKindOf(kind) ?? "agency",
    block: "",
    order: index + 1,
    mailed: kind === "cơ quan",
    addresses: [`hopthu${index + 1}@example.invalid`],
    salutation: "",
    contact: "",
    validFrom: parseIsoDate(from),
    validTo: parseIsoDate(to),
    successors: list(successors),
  };
});
