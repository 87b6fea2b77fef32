import type { UrgingInput } from "../../../src/core/commands/urgingInput.ts";
import { daysPastOf, overdueByAgency } from "../../../src/core/letters/urgedAgencies.ts";
import type { Book } from "../../../src/core/register/book.ts";
import { blankRowOf } from "../../../src/core/register/column.ts";
import { SHEETS, type SheetRow } from "../../../src/core/register/sheets.ts";
import { AGENCIES, agency, bookOf, day, directive } from "../../support/testBook.ts";

const NOTICES = SHEETS.find(({ key }) => key === "notices");

/** A paper on the sheet “Văn bản”. */
export function notice(values: Partial<SheetRow<"notices">>): SheetRow<"notices"> {
  if (NOTICES?.key !== "notices") throw new Error("no sheet of papers");
  return { ...blankRowOf(NOTICES.columns), issued: "Đã phát hành", ...values };
}

/** The book with papers. */
export function withNotices(book: Book, notices: readonly SheetRow<"notices">[]): Book {
  const rows = notices.map((values, index) => ({ line: index + 2, values, unreadable: [] }));
  return { ...book, tables: { ...book.tables, notices: { rows } } };
}

const PAPER = "Thông báo số 318/TB-VP ngày 21/7/2026";

/** Two rows of one agency, one on a public holiday; others of two more agencies, one extended, one taken over. */
export function urgedBook(): Book {
  const rows = [
    directive({
      id: "NV-0041",
      text: "Hoàn thiện phương án sắp xếp, xử lý các cơ sở nhà, đất thuộc Sở sau sắp xếp tổ chức bộ máy, trình UBND tỉnh.",
      lead: "Sở Nông nghiệp và Môi trường",
      item: "mục 6",
      paper: PAPER,
      due: "2026-09-02",
    }),
    directive({
      id: "NV-0042",
      text: "Báo cáo kết quả rà soát diện tích rừng chuyển mục đích sử dụng của Dự án Đường tỉnh 245.",
      lead: "Sở Nông nghiệp và Môi trường",
      item: "mục 3",
      paper: PAPER,
      due: "2026-09-10",
      result: "đang lấy ý kiến",
      resultPaper: "Công văn số 12/SNNMT-KL ngày 01/10/2026",
    }),
    directive({
      id: "NV-0043",
      text: "Trình dự thảo Quy chế phối hợp",
      lead: "Sở Công Thương",
      item: "điểm 4 mục II",
      paper: "Thông báo số 305/TB-UBND ngày 10/7/2026",
      due: "2026-09-30",
      extended: "2026-10-15",
      extensionBasis: "Công văn số 4120/VP-KT ngày 28/9/2026",
    }),
    directive({
      id: "NV-0044",
      text: "Rà soát danh mục dự án đầu tư công",
      lead: "Sở Kế hoạch và Đầu tư",
      paper: PAPER,
      due: "2026-09-15",
    }),
    directive({ id: "NV-0045", text: "Việc của Công an", lead: "Công an tỉnh", paper: PAPER, due: "2026-09-15" }),
  ];
  const central = agency("Công an tỉnh", 12, { block: "Cơ quan Trung ương trên địa bàn" });
  return withNotices(bookOf({ rows, agencies: [...AGENCIES, central] }), [
    notice({
      paper: PAPER,
      number: "318/TB-VP",
      issuedOn: day("2026-07-21"),
      issuer: "Văn phòng UBND tỉnh",
      subject: "Thông báo kết luận của đồng chí Phó Chủ tịch UBND tỉnh tại cuộc họp về quản lý, sử dụng tài sản công",
    }),
  ]);
}

/** Everything overdue of the agencies, as the dialog would send it. */
export function urgingRequest(book: Book, agencies: readonly string[], values: Partial<UrgingInput> = {}): UrgingInput {
  const rows = overdueByAgency(book)
    .filter(({ agency: { name } }) => agencies.includes(name))
    .flatMap(({ agency: { name }, lines }) =>
      lines.map((line) => ({ agency: name, id: line.row.id, daysPast: daysPastOf(line) })),
    );
  return {
    rows,
    form: "one",
    issuer: "office",
    answerBy: day("2026-10-30"),
    clause: true,
    record: false,
    signOff: "KT. CHÁNH VĂN PHÒNG; PHÓ CHÁNH VĂN PHÒNG",
    recipients: "Như trên; Chủ tịch, các Phó Chủ tịch UBND tỉnh (b/c); C, PCVP UBND tỉnh; Lưu: VT, TH.",
    deliver: "drive",
    ...values,
  };
}
