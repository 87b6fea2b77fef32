import type { Wording } from "./wording.ts";

/** Wording of reports and other documents, in the layout of Nghị định 30/2020/NĐ-CP. */
export const REPORT_MESSAGES = {
  "report.draftMark": { vi: "DỰ THẢO", en: "DRAFT" },
} as const satisfies Record<string, Wording>;
