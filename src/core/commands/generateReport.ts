import * as v from "valibot";
import { message } from "../messages/say.ts";
import { buildReport } from "../report/buildReport.ts";
import { readPeriod } from "../report/readPeriod.ts";
import { defineCommand } from "./command.ts";
import { missingSettings } from "./digestPlan.ts";
import type { Plan } from "./plan.ts";
import { refreshPlan } from "./refreshRegister.ts";
import { draftSheets } from "./wakeDrafts.ts";

export const generateReport = defineCommand({
  name: "generateReport",
  menu: { label: "menu.report", under: "root" },
  callers: ["editor"],
  input: v.optional(v.strictObject({ period: v.pipe(v.string(), v.maxLength(100)) })),
  reads: ["register", "agencies", "events", "settings", "holidays"],
  readsToo: draftSheets,
  /** Asks for the period in words (“tháng 10”, “quý III”, “01/10/2026-19/10/2026”; blank: this month) and makes the document. */
  decide: (book, input, answers): Plan => {
    const missing = missingSettings(book.settings, [
      "authority",
      "authorityFull",
      "assigners",
      "office",
      "officeFull",
      "place",
    ]);
    if (missing.length > 0) return { say: missing };
    const typed = input?.period ?? answers["period"];
    if (typed === undefined) {
      const text = message("ask.period");
      return { ask: { name: "period", title: message("menu.report"), text, kind: "text" } };
    }
    if (typed === "cancel") return { say: [message("msg.nothingDone")] };
    const period = readPeriod(typed, book.today);
    if (period === null) return { say: [message("msg.periodUnreadable", { text: typed })] };
    const report = buildReport(book, period);
    if ("code" in report)
      return { say: [message("msg.notReconciled", { line: report.line, a: report.a, b: report.b })] };
    return { ...refreshPlan(book), report };
  },
});
