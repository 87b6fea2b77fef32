import { message } from "../messages/say.ts";
import { yearsOfReport } from "../report/yearsOfReport.ts";
import { defineCommand } from "./command.ts";
import { planReport } from "./planReport.ts";
import { reportData } from "./reportData.ts";
import { reportInput } from "./reportInput.ts";

export const generateReport = defineCommand({
  name: "generateReport",
  menu: { label: "menu.report", under: "root" },
  callers: ["editor"],
  input: reportInput,
  reads: ["register", "notices", "projects", "agencies", "events", "settings", "holidays", "reports"],
  readsYears: (input, answers, today) => yearsOfReport(input?.period ?? answers["period"] ?? input?.asOf, today),
  dialogReads: ["register", "notices", "projects", "agencies"],
  dialog: (book) => ({ page: "Report", title: message("menu.report"), data: reportData(book) }),
  decide: (book, input = {}, answers) => planReport(book, input, answers),
});
