import type { Wording } from "./wording.ts";

/** Words of printed lists. */
export const LIST_MESSAGES = {
  "list.extended": { vi: "{due} (gia hạn đến {extended})", en: "{due} (extended to {extended})" },
  "list.goesWith": { vi: "(Kèm theo {paper})", en: "(With {paper})" },
  "list.usualPaper": {
    vi: "Báo cáo số        {symbol} ngày      {month} của {office}",
    en: "report No.        {symbol} of      {month} of {office}",
  },
  "list.noAgency": { vi: "Chưa rõ cơ quan chủ trì", en: "No lead agency" },
  "list.col.support": { vi: "Cơ quan phối hợp", en: "Co-ordinating agencies" },
  "list.col.result": { vi: "Kết quả thực hiện", en: "Result" },
  "list.col.note": { vi: "Ghi chú", en: "Notes" },
} as const satisfies Record<string, Wording>;
