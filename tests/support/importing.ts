import * as v from "valibot";
import {
  type ImportInput,
  type ImportRequest,
  importInput as importSchema,
} from "../../src/core/commands/importInput.ts";

type Asked = ImportRequest["directives"][number];

/** A directive as the import dialog sends it, and whatever the test says. */
function asked(values: Partial<Asked> = {}): Asked {
  return {
    text: "Rà soát hồ sơ",
    leads: [{ name: "Sở Tài chính", kind: "agency" }],
    support: [],
    item: "mục 1",
    due: "2026-11-30",
    deadlineKind: "date",
    phrase: "trước ngày 30/11/2026",
    basis: "ngày ghi trong văn bản",
    chase: true,
    doubts: [],
    ...values,
  };
}

/** An issued paper with these directives, as the dialog sends it. */
export function importRequest(
  directives: readonly Partial<Asked>[],
  changes: Partial<Omit<ImportRequest, "header">> & { readonly header?: Partial<ImportRequest["header"]> } = {},
): ImportRequest {
  const { header, ...rest } = changes;
  return {
    notSecret: true,
    issued: true,
    pastDue: "keep",
    directives: directives.map(asked),
    ...rest,
    header: {
      kind: "conclusion",
      number: "45/TB-VP",
      issuer: "Văn phòng UBND tỉnh",
      issuedOn: "2026-10-12",
      meetingOn: "2026-10-10",
      chair: "Lộc Văn Khoa",
      subject: "Kết luận giao ban tháng 10",
      urgency: null,
      secrecy: null,
      section: "KT",
      follower: "NTL",
      ...header,
    },
  };
}

/** The same, checked as the command gets it. */
export function importInput(...given: Parameters<typeof importRequest>): ImportInput {
  return v.parse(importSchema(), importRequest(...given));
}
