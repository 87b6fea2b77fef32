import { yearOf } from "../calendar/isoDate.ts";
import { dashboardData, dashboardTexts } from "../dashboard/dashboardData.ts";
import { dashboardInput } from "../dashboard/dashboardInput.ts";
import { message } from "../messages/say.ts";
import { defineCommand } from "./command.ts";
import { showRow } from "./showRow.ts";

export const openDashboard = defineCommand({
  name: "openDashboard",
  menu: { label: "menu.dashboard", under: "root" },
  callers: ["editor"],
  input: dashboardInput,
  reads: ["register"],
  dialogReads: ["register", "agencies", "events"],
  // What was closed with its year counts in the months shown.
  dialogYears: (today) => [yearOf(today) - 1, yearOf(today)],
  dialog: (book) => ({ page: "Dashboard", title: message("menu.dashboard"), data: dashboardData(book) }),
  decide: (book, input) =>
    "open" in input ? showRow(book, input.open) : { reply: { texts: dashboardTexts(book, input.texts) } },
});
