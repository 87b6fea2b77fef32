import type { Wording } from "./wording.ts";

/** Wording of reports and other documents, in the layout of Nghị định 30/2020/NĐ-CP. Counts and dates come formatted. */
export const REPORT_MESSAGES = {
  "report.draftMark": { vi: "DỰ THẢO", en: "DRAFT" },
  "report.extendedTo": { vi: "{due} (gia hạn đến {date})", en: "{due} (extended to {date})" },
  "report.target": { vi: "Mốc phấn đấu {date}", en: "Target {date}" },
  "report.obstacle": { vi: "Khó khăn, vướng mắc: {obstacle}", en: "Obstacles: {obstacle}" },
} as const satisfies Record<string, Wording>;
