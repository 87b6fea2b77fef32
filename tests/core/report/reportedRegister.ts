import type { Book } from "../../../src/core/register/book.ts";
import { blankRowOf } from "../../../src/core/register/column.ts";
import type { Directive } from "../../../src/core/register/registerColumns.ts";
import { SHEETS, type SheetRow } from "../../../src/core/register/sheets.ts";
import { buildReport, type ReportModel } from "../../../src/core/report/buildReport.ts";
import type { EarlierReports } from "../../../src/core/report/frozenReport.ts";
import { calendarPeriod, type ReportPeriod } from "../../../src/core/report/reportPeriod.ts";
import { ALL, type ReportScope } from "../../../src/core/report/reportScope.ts";
import { bookOf, day, directive, event } from "../../support/testBook.ts";
import { notice, withNotices } from "../letters/urgedRegister.ts";
import { OCTOBER } from "./octoberReport.ts";

/** The month before: 15/8/2026 to 14/9/2026. */
const SEPTEMBER = calendarPeriod("month", 2026, 9, 14);

export const PAPER = "Thông báo số 412/TB-VP ngày 09/9/2026";
const OLDER = "Thông báo số 318/TB-VP ngày 21/7/2026";
const NEWER = "Thông báo số 455/TB-UBND ngày 22/9/2026";
const ROAD = "Đường tỉnh 245";
const ESTATE = "Khu công nghiệp Đông Hồ";

const old = { paper: OLDER, given: "2026-07-21" } as const;
const current = { paper: PAPER, given: "2026-09-09" } as const;
const fresh = { paper: NEWER, given: "2026-09-22" } as const;

/** A row of each kind that a report tells apart: what is done, late, claimed, extended, paused, inherited, shared, outside. */
const ROWS: readonly Parameters<typeof directive>[0][] = [
  {
    ...old,
    id: "NV-0001",
    item: "mục 1",
    text: "Hoàn thiện phương án sắp xếp, xử lý các cơ sở nhà, đất sau sắp xếp tổ chức bộ máy.",
    lead: "Sở Tài chính",
    due: "2026-09-30",
    state: "Hoàn thành",
    doneOn: "2026-09-28",
    resultPaper: "Báo cáo số 97/BC-STC ngày 28/9/2026",
  },
  {
    ...old,
    id: "NV-0002",
    item: "mục 2",
    text: "Phê duyệt quy hoạch chi tiết cụm công nghiệp.",
    lead: "Sở Xây dựng",
    due: "2026-09-25",
    state: "Hoàn thành",
    doneOn: "2026-10-06",
    resultPaper: "Quyết định số 88/QĐ-SXD ngày 06/10/2026",
  },
  {
    ...old,
    id: "NV-0003",
    item: "mục 3",
    text: "Phối hợp với UBND các xã, phường rà soát diện tích rừng chuyển mục đích sử dụng.",
    lead: "Sở Nông nghiệp và Môi trường",
    support: "UBND xã Đông Hồ; UBND phường Tân An",
    due: "2026-09-10",
    project: ROAD,
    result: "Đã rà soát 12/15 xã",
    obstacle: "hồ sơ địa chính của 03 xã chưa đầy đủ",
  },
  {
    ...old,
    id: "NV-0004",
    item: "mục 4",
    text: "Kiểm kê tài sản công giao các ban quản lý dự án.",
    lead: "Sở Kế hoạch và Đầu tư",
    due: "2026-09-21",
  },
  {
    ...current,
    id: "NV-0005",
    item: "điểm b mục 1",
    text: "Trình điều chỉnh tổng mức đầu tư.",
    lead: "Sở Xây dựng",
    due: "2026-10-02",
    project: ROAD,
    result: "Đang lấy ý kiến thẩm định",
  },
  {
    ...current,
    id: "NV-0006",
    item: "mục 2",
    text: "Phấn đấu giải ngân 60% kế hoạch vốn.",
    lead: "Sở Công Thương",
    deadlineKind: "Mốc phấn đấu",
    due: "2026-09-30",
    project: ESTATE,
    result: "Giải ngân 41%",
  },
  {
    ...current,
    id: "NV-0007",
    item: "điểm a mục 1",
    text: "Xây dựng kế hoạch tái định cư.",
    lead: "Sở Xây dựng; Sở Tài chính",
    due: "2026-10-20",
    project: ROAD,
  },
  {
    ...current,
    id: "NV-0007/1",
    item: "điểm a mục 1",
    text: "Xây dựng kế hoạch tái định cư.",
    lead: "Sở Xây dựng",
    due: "2026-10-20",
    project: ROAD,
    state: "Hoàn thành",
    doneOn: "2026-10-08",
    resultPaper: "Tờ trình số 150/TTr-SXD ngày 08/10/2026",
  },
  {
    ...current,
    id: "NV-0007/2",
    item: "điểm a mục 1",
    text: "Xây dựng kế hoạch tái định cư.",
    lead: "Sở Tài chính",
    due: "2026-10-20",
    project: ROAD,
    state: "Đang thực hiện",
  },
  {
    ...current,
    id: "NV-0008",
    item: "mục 3",
    text: "Ban hành hướng dẫn về đơn giá bồi thường.",
    lead: "Sở Nông nghiệp và Môi trường",
    due: "2026-09-30",
    extended: "2026-10-31",
    extensionBasis: "Công văn số 4120/VP-KT ngày 28/9/2026",
  },
  {
    ...current,
    id: "NV-0009",
    item: "mục 4",
    text: "Bàn giao mặt bằng đoạn Km3–Km5.",
    lead: "UBND phường Tân An",
    due: "2026-10-05",
    extended: "2026-10-25",
    extensionBasis: "Ý kiến trực tiếp của Phó Chủ tịch UBND tỉnh ngày 01/10/2026, chưa có văn bản",
    project: ROAD,
  },
  {
    ...current,
    id: "NV-0010",
    item: "mục 5",
    text: "Lập danh mục dự án kêu gọi đầu tư.",
    lead: "Ban Quản lý Khu kinh tế",
    due: "2026-10-30",
    project: ESTATE,
    state: "Tạm dừng",
  },
  {
    ...current,
    id: "NV-0011",
    item: "mục 6",
    text: "Tổ chức hội nghị xúc tiến thương mại.",
    lead: "Sở Công Thương",
    due: "2026-11-30",
    state: "Thôi theo dõi",
  },
  {
    ...fresh,
    id: "NV-0012",
    item: "mục 1",
    text: "Báo cáo rà soát nợ đọng xây dựng cơ bản.",
    lead: "Sở Tài chính",
    due: "2026-10-10",
    state: "Chờ xác nhận",
    reportedOn: "2026-10-09",
    resultPaper: "Báo cáo số 120/BC-STC ngày 09/10/2026",
  },
  {
    ...old,
    id: "NV-0013",
    item: "mục 5",
    text: "Nghiên cứu cơ chế khuyến khích chuyển đổi số.",
    lead: "Sở Khoa học và Công nghệ",
    given: "2026-05-12",
    paper: "Thông báo số 201/TB-VP ngày 12/5/2026",
  },
  {
    ...fresh,
    id: "NV-0014",
    item: "mục 2",
    text: "Khởi công ngay khi có mặt bằng.",
    lead: "Ban Quản lý Khu kinh tế",
    deadlineKind: "Khi đủ điều kiện",
    phrase: "ngay khi có mặt bằng",
    project: ESTATE,
  },
  {
    ...fresh,
    id: "NV-0015",
    item: "mục 3",
    text: "Rà soát thủ tục hành chính.",
    lead: "Sở Khoa học và Công nghệ",
    state: "Hoàn thành",
    doneOn: "2026-10-12",
    resultPaper: "Báo cáo số 61/BC-SKHCN ngày 12/10/2026",
  },
  {
    ...fresh,
    id: "NV-0016",
    item: "mục 4",
    text: "Lắp đặt hệ thống quan trắc nước thải.",
    lead: "UBND xã Đông Hồ",
    due: "2026-11-10",
  },
  {
    ...fresh,
    id: "NV-0017",
    text: "Báo cáo giải ngân trước ngày 25 hằng tháng.",
    lead: "Sở Tài chính",
    deadlineKind: "Định kỳ",
    due: "2026-10-25",
  },
  {
    ...fresh,
    id: "NV-0018",
    text: "Tiếp tục thực hiện nghiêm kỷ luật, kỷ cương hành chính.",
    lead: "Sở Công Thương",
    chase: false,
  },
  {
    ...fresh,
    id: "NV-0019",
    text: "Chuẩn bị tài liệu họp giao ban.",
    lead: "Sở Xây dựng",
    deadlineKind: "Chuẩn bị họp",
    due: "2026-10-29",
  },
  { ...fresh, id: "NV-0020", text: "Xem xét đề nghị của các đơn vị.", lead: "Sở Xây dựng", check: "Chưa rõ thời hạn" },
  {
    ...current,
    id: "NV-0021",
    item: "mục 7",
    text: "Chỉ đạo giải phóng mặt bằng.",
    lead: "Phó Chủ tịch UBND tỉnh",
    due: "2026-10-01",
  },
  {
    ...old,
    id: "NV-0022",
    item: "mục 6",
    text: "Cập nhật cơ sở dữ liệu giá đất.",
    lead: "Sở Nông nghiệp và Môi trường",
    due: "2026-12-15",
  },
];

const EVENTS = [
  event({ id: "NV-0008", date: "2026-09-28", kind: "Gia hạn", paper: "Công văn số 4120/VP-KT ngày 28/9/2026" }),
  event({ id: "NV-0009", date: "2026-10-01", kind: "Gia hạn", content: "ý kiến trực tiếp, chưa có văn bản" }),
  event({
    id: "NV-0010",
    date: "2026-10-02",
    kind: "Tạm dừng",
    content: "dừng theo văn bản",
    paper: "Công văn số 4200/VP-KT ngày 02/10/2026",
  }),
  event({ id: "NV-0011", date: "2026-10-06", kind: "Thôi theo dõi", content: "gộp vào nhiệm vụ khác", paper: NEWER }),
  event({ id: "NV-0005", date: "2026-10-07", kind: "Trả lại", content: "đề nghị bổ sung thuyết minh" }),
  event({ id: "NV-0016", date: "2026-10-05", kind: "Chuyển cơ quan", content: "từ Sở Nông nghiệp và Môi trường" }),
  event({ id: "NV-0017", date: "2026-09-26", kind: "Kỳ báo cáo", content: "kỳ 25/9/2026: chưa có báo cáo" }),
];

function project(values: Partial<SheetRow<"projects">>): SheetRow<"projects"> {
  const spec = SHEETS.find(({ key }) => key === "projects");
  if (spec?.key !== "projects") throw new Error("no sheet of projects");
  return { ...blankRowOf(spec.columns), ...values };
}

const PROJECTS = [
  project({ name: ROAD, assessment: "Đáp ứng", assessedOn: day("2026-10-08"), source: "Họp giao ban tháng 10" }),
  project({ name: ESTATE, assessment: "Chậm", assessedOn: day("2026-10-08"), source: "Họp giao ban tháng 10" }),
  project({ name: "Bệnh viện đa khoa khu vực" }),
];

function bookWith(rows: readonly Directive[], today: string): Book {
  const book = withNotices(bookOf({ rows, events: EVENTS, today }), [
    notice({
      paper: PAPER,
      number: "412/TB-VP",
      issuer: "Văn phòng UBND tỉnh",
      issuedOn: day("2026-09-09"),
      meetingOn: day("2026-09-07"),
      subject: "thông báo kết luận tại cuộc họp giao ban về tiến độ các dự án trọng điểm",
    }),
  ]);
  const projects = { rows: PROJECTS.map((values, index) => ({ line: index + 2, values, unreadable: [] })) };
  return { ...book, tables: { ...book.tables, projects } };
}

/** A small register on 19/10/2026 of which every part of a report has something to say. */
export function reportedBook(): Book {
  return bookWith(ROWS.map(directive), "2026-10-19");
}

function reportOf(
  book: Book,
  period: ReportPeriod,
  earlier: EarlierReports | undefined,
  scope: ReportScope,
): ReportModel {
  const report = buildReport(book, period, earlier, scope);
  if ("code" in report) throw new Error(`${report.line}: ${report.a} ≠ ${report.b}`);
  return report;
}

/** What was kept of September: one row was typed only afterwards, and one was still chased. */
function septemberReport(): ReportModel {
  const rows = ROWS.filter(({ id }) => id !== "NV-0022").map(directive);
  const dropped = directive({
    ...old,
    id: "NV-0023",
    text: "Việc nay không đôn đốc.",
    lead: "Sở Công Thương",
    due: "2026-12-31",
  });
  return reportOf(bookWith([...rows, dropped], "2026-09-15"), SEPTEMBER, undefined, ALL);
}

/** October's report on `scope`, after that of September. */
export function octoberReportOn(scope: ReportScope): ReportModel {
  return reportOf(reportedBook(), OCTOBER, { previous: septemberReport().frozen, lastYear: null }, scope);
}
