import * as v from "valibot";
import { message, say } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { buildReport } from "../report/buildReport.ts";
import { readPeriod } from "../report/readPeriod.ts";
import { defineCommand } from "./command.ts";
import { missingSettings } from "./digestPlan.ts";
import type { Plan } from "./plan.ts";
import { refreshedBook, refreshPlan } from "./refreshRegister.ts";
import { draftSheets } from "./wakeDrafts.ts";

/** What the dialog sends; without a period the person is asked for it in a prompt. */
const REPORT_INPUT = v.optional(
  v.strictObject({
    /** In words that `readPeriod` takes. */
    period: v.optional(v.pipe(v.string(), v.maxLength(100))),
    /** For this report instead of the settings of the same names. */
    signOff: v.optional(v.pipe(v.string(), v.maxLength(500))),
    recipients: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
    deliver: v.optional(v.picklist(["drive", "download"])),
  }),
);

type ReportInput = v.InferOutput<typeof REPORT_INPUT>;

/** Without these a report would be half-written. */
const NEEDED = ["authority", "authorityFull", "assigners", "office", "officeFull", "place"] as const;

function withOwnLines(book: Book, { signOff, recipients }: NonNullable<ReportInput>): Book {
  const { settings } = book;
  return {
    ...book,
    settings: { ...settings, signOff: signOff ?? settings.signOff, recipients: recipients ?? settings.recipients },
  };
}

export const generateReport = defineCommand({
  name: "generateReport",
  menu: { label: "menu.report", under: "root" },
  callers: ["editor"],
  input: REPORT_INPUT,
  reads: ["register", "agencies", "events", "settings", "holidays"],
  readsToo: draftSheets,
  dialog: (book) => ({
    page: "Report",
    title: message("menu.report"),
    data: {
      language: book.language,
      today: book.today,
      signOff: book.settings.signOff,
      recipients: book.settings.recipients,
      missing: missingSettings(book.settings, NEEDED).map((missing) => say(book.language, missing)),
    },
  }),
  /** Makes the report on the period; computes the register first, so that figures and sheet agree. */
  decide: (book, input = {}, answers): Plan => {
    const missing = missingSettings(book.settings, NEEDED);
    if (missing.length > 0) return { refused: true, say: missing };
    const typed = input.period ?? answers["period"];
    if (typed === undefined) {
      const text = message("ask.period");
      return { ask: { name: "period", title: message("menu.report"), text, kind: "text" } };
    }
    if (typed === "cancel") return { say: [message("msg.nothingDone")] };
    const period = readPeriod(typed, book.today);
    if (period === null) return { refused: true, say: [message("msg.periodUnreadable", { text: typed })] };
    const refreshed = refreshPlan(book);
    const report = buildReport(withOwnLines(refreshedBook(book, refreshed), input), period);
    if ("code" in report) {
      const { line, a, b } = report;
      return { refused: true, say: [message("msg.notReconciled", { line, a, b })] };
    }
    return { ...refreshed, report, deliver: input.deliver ?? "drive" };
  },
});
