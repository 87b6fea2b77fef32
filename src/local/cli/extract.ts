import { readFileSync } from "node:fs";
import { DEFAULT_CALENDAR } from "../../core/calendar/holidays.ts";
import type { Deadline } from "../../core/deadline/deadline.ts";
import type { Notice, NoticeHeader, ReadDirective } from "../../core/notice/notice.ts";
import { readNotice } from "../../core/notice/readNotice.ts";

const USAGE = "Cách dùng: dondoc extract [--json] TỆP";

/** `extract [--json] FILE`: prints what the reader finds in a notice; 1 when the file cannot be read or is secret. */
export async function extract(args: readonly string[]): Promise<number> {
  const file = args.find((arg) => !arg.startsWith("--"));
  if (file === undefined) return refuse(USAGE);
  const text = readText(file);
  if (text === null) return refuse(`Không đọc được tệp “${file}”.`);
  const notice = readNotice(text, { calendar: DEFAULT_CALENDAR });
  const { secrecy } = notice.document;
  if (secrecy !== null) {
    console.log(
      args.includes("--json") ? JSON.stringify({ document: { secrecy }, directives: [] }) : `Độ mật: ${secrecy}`,
    );
    return refuse(`Văn bản có dấu ${secrecy}: không đọc nội dung.`);
  }
  console.log(args.includes("--json") ? JSON.stringify(asJson(notice), null, 1) : asListing(notice));
  return 0;
}

function refuse(message: string): number {
  console.error(message);
  return 1;
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function asJson({ document, directives }: Notice): unknown {
  const { kind, number, issuer, issuedOn, meetingOn, chair, subject } = document;
  return {
    document: { kind, number, issuer, issuedOn, meetingOn, chair, subject },
    directives: directives.map(directiveAsJson),
  };
}

function directiveAsJson({ section, lead, support, text, deadline, otherDeadlines }: ReadDirective): unknown {
  const names = lead.map(({ name }) => name);
  return {
    section,
    lead: names,
    support,
    text,
    deadline: deadlineAsJson(deadline),
    otherDeadlines: otherDeadlines.map(deadlineAsJson),
  };
}

function deadlineAsJson({ kind, date, rule, soft, implied, phrase }: Deadline): unknown {
  return {
    kind,
    ...(date && { date }),
    ...(rule && { rule }),
    ...(soft && { soft }),
    ...(implied && { implied }),
    phrase,
  };
}

function asListing({ document, directives }: Notice): string {
  const tasks = directives.map((one, i) => listed(one, i + 1));
  return [...headLines(document), "", `Nhiệm vụ: ${directives.length}`, ...tasks].join("\n");
}

function headLines(document: NoticeHeader): string[] {
  const rows: [string, string | null][] = [
    ["Loại", document.kind === "conclusion" ? "Thông báo kết luận" : "Thông báo họp"],
    ["Số", document.number],
    ["Cơ quan ban hành", document.issuer],
    ["Ngày ban hành", document.issuedOn],
    ["Ngày họp", document.meetingOn],
    ["Chủ trì", document.chair],
    ["Trích yếu", document.subject],
  ];
  return rows.map(([label, value]) => `${label}: ${value ?? "(không có)"}`);
}

function listed(one: ReadDirective, number: number): string {
  const due = one.deadline.date ?? (one.deadline.phrase || "không có thời hạn");
  return [
    "",
    `${number}. ${one.text}`,
    `   Chủ trì: ${one.lead.map(({ name }) => name).join("; ") || "(không nêu)"}`,
    ...(one.support.length > 0 ? [`   Phối hợp: ${one.support.join("; ")}`] : []),
    `   Thời hạn: ${due}${one.deadline.soft ? " (phấn đấu)" : ""} – ${one.deadline.basis}`,
    `   ${[one.item, one.section].filter((part) => part !== "").join(" – ") || "Không có đề mục"}${one.chase ? "" : " – không đôn đốc"} – độ tin cậy ${one.confidence.toFixed(2)}`,
  ].join("\n");
}
