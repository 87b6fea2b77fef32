import { composeDigest } from "../../src/core/digest/composeDigest.ts";
import { type CorrectedLine, correctionBlocks, correctionSubject } from "../../src/core/digest/correction.ts";
import type { Language } from "../../src/core/messages/say.ts";
import { composeMorning } from "../../src/core/officeMail/composeMorning.ts";
import { composeRollUp } from "../../src/core/officeMail/composeRollUp.ts";
import type { Book } from "../../src/core/register/book.ts";
import { renderCorrection } from "../../src/views/email/correctionEmail.tsx";
import { type RenderedEmail, renderDigestEmail } from "../../src/views/email/digestEmail.tsx";
import { renderMorning, renderRollUp } from "../../src/views/email/officeEmail.tsx";
import { OCTOBER_ROWS } from "../core/digest/octoberRows.ts";
import { octoberOffice } from "../core/officeMail/octoberOffice.ts";
import { bookOf, directive, event } from "./testBook.ts";

/** Rows under every heading that the model letters leave out: both roles, a target past, a result returned, a dispute, an heir, silence for long. */
const EVERY_HEADING = [
  ...OCTOBER_ROWS,
  directive({
    id: "NV-0160",
    text: "Phối hợp với UBND các xã rà soát quỹ đất.",
    lead: "Sở Tài chính",
    paper: "Thông báo số 433/TB-VP ngày 25/9/2026",
    item: "mục 6",
    due: "2026-10-07",
    state: "Đang thực hiện",
  }),
  directive({
    id: "NV-0161",
    text: "Hoàn thành phương án sử dụng trụ sở dôi dư.",
    lead: "Sở Kế hoạch và Đầu tư",
    paper: "Thông báo số 305/TB-UBND ngày 10/7/2026",
    item: "điểm 2 mục I",
    due: "2026-09-25",
  }),
  directive({
    id: "NV-0162",
    text: "Quyết toán dự án Đường tỉnh 245.",
    lead: "Sở Tài chính",
    due: "2026-10-09",
    deadlineKind: "Mốc phấn đấu",
  }),
  directive({
    id: "NV-0163",
    text: "Báo cáo kết quả giải ngân.",
    lead: "Sở Tài chính",
    due: "2026-11-20",
    state: "Đang thực hiện",
  }),
  directive({ id: "NV-0164", text: "Rà soát các khoản nợ đọng.", lead: "Sở Tài chính", given: "2026-06-01" }),
  directive({
    id: "NV-0165",
    text: "Báo cáo tình hình thu ngân sách.",
    lead: "Sở Tài chính",
    deadlineKind: "Định kỳ",
    phrase: "trước ngày 25 hằng tháng",
    due: "2026-10-25",
  }),
];

const EVENTS = [
  event({ id: "NV-0163", date: "2026-10-14", kind: "trả lại", content: "chưa có số liệu từng dự án" }),
  event({
    id: "NV-0160",
    date: "2026-10-12",
    kind: "có ý kiến",
    source: "điện thoại",
    content: "đề nghị giao Sở Nông nghiệp và Môi trường chủ trì",
  }),
];

/** A follower's morning with something under each heading. */
const MORNING_ROWS = [
  ["NV-0201", { due: "2026-10-16", text: "Trình phương án sắp xếp trụ sở." }],
  ["NV-0202", { due: "2026-10-20", text: "Báo cáo tiến độ giải phóng mặt bằng." }],
  ["NV-0203", { due: "2026-10-26", text: "Tổ chức hội nghị xúc tiến đầu tư." }],
  [
    "NV-0204",
    {
      state: "Chờ xác nhận",
      reportedOn: "2026-10-15",
      resultPaper: "Báo cáo số 91/BC-SXD",
      text: "Thẩm định ba dự án.",
    },
  ],
  ["NV-0205", { check: "Chưa rõ cơ quan chủ trì: “các đơn vị liên quan”", text: "Chuẩn bị nội dung làm việc." }],
] as const;

const LINES: Readonly<Record<Language, readonly CorrectedLine[]>> = {
  vi: [
    {
      id: "NV-0147",
      told: "quá hạn 14 ngày",
      right: "Sở đã báo cáo hoàn thành tại Công văn số 1850/SCT-CN ngày 02/10/2026, trong thời hạn",
    },
    { id: "NV-0098", told: "quá hạn 4 ngày", right: "trong hạn, thời hạn 30/10/2026" },
  ],
  en: [
    {
      id: "NV-0147",
      told: "overdue by 14 days",
      right: "reported complete in letter 1850/SCT-CN of 02/10/2026, in time",
    },
    { id: "NV-0098", told: "overdue by 4 days", right: "in time, due 30/10/2026" },
  ],
};

function letterTo(agency: string, book: Book): RenderedEmail {
  const letter = composeDigest(book).letters.find((each) => each.agency === agency);
  if (!letter) throw new Error(`no letter to ${agency}`);
  return renderDigestEmail(letter, book.settings, book.language);
}

function correction(lines: readonly CorrectedLine[], { settings, language }: Book): RenderedEmail {
  const told = { agency: "Sở Công Thương", date: "19/10/2026", lines };
  const subject = correctionSubject(told, language);
  return renderCorrection(
    { key: "", to: [], told: "", attachments: [], subject, blocks: correctionBlocks(told, settings, language) },
    language,
  );
}

const speaking = (book: Book, language: Language): Book => ({ ...book, language });

const MODELS: Readonly<Record<string, (language: Language) => RenderedEmail>> = {
  lead: (language) => letterTo("Sở Công Thương", speaking(bookOf({ rows: OCTOBER_ROWS }), language)),
  support: (language) => letterTo("Sở Tài chính", speaking(bookOf({ rows: OCTOBER_ROWS }), language)),
  both: (language) => letterTo("Sở Tài chính", speaking(bookOf({ rows: EVERY_HEADING, events: EVENTS }), language)),
  rollUp(language) {
    const book = speaking(octoberOffice(), language);
    return renderRollUp(composeRollUp(book).rollUp, book.settings, language);
  },
  morning(language) {
    const own = { lead: "Sở Xây dựng", follower: "Nguyễn Văn An", paper: "Thông báo số 433/TB-VP ngày 25/9/2026" };
    const rows = MORNING_ROWS.map(([id, values]) => directive({ ...own, ...values, id }));
    const book = bookOf({ rows, settings: { followerAddresses: "Nguyễn Văn An: an@example.invalid" } });
    const [list] = composeMorning(speaking(book, language));
    if (!list) throw new Error("no morning list");
    return renderMorning(list, language);
  },
  correctionOfOne: (language) => correction(LINES[language].slice(0, 1), speaking(bookOf({ rows: [] }), language)),
  correctionOfSeveral: (language) => correction(LINES[language], speaking(bookOf({ rows: [] }), language)),
};

/** One e-mail of each kind, in both languages: “lead”, “lead.en” … */
export const MODEL_EMAILS: readonly { readonly name: string; readonly render: () => RenderedEmail }[] = Object.entries(
  MODELS,
).flatMap(([name, render]) => [
  { name, render: () => render("vi") },
  { name: `${name}.en`, render: () => render("en") },
]);
