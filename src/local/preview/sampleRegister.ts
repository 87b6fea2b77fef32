import { parseIsoDate } from "../../core/calendar/isoDate.ts";
import { sheetSpec } from "../../core/register/sheets.ts";
import { fillOffice } from "../demo/playOffice.ts";
import { oldWorkbook, SAMPLE_DATE, SAMPLE_NOTICES, STAFF } from "../demo/sampleOffice.ts";
import { openProject, type Project } from "../simulator/project.ts";

/** A register that an office has worked with until this Monday morning; nothing has been sent yet. */
export async function sampleRegister(code: string): Promise<Project> {
  const today = parseIsoDate(SAMPLE_DATE);
  if (today === null) throw new Error(`no such day: ${SAMPLE_DATE}`);
  const { bytes, rows, columns } = await oldWorkbook();
  const now = `${today}T00:30:00.000Z`;
  const project = await openProject({ code, workbook: bytes, fileName: "Sổ theo dõi mẫu.xlsx", now, owner: STAFF });
  project.host.book.owner = STAFF;
  const script = { today, notices: SAMPLE_NOTICES, oldRows: rows, oldColumns: columns };
  await fillOffice(project, script, { runs: [], lines: [] });
  await done(project, "openSettings", [{ changes: [{ key: "autoMail", value: "Có" }] }]);
  await done(project, "installTriggers", []);
  const { book } = project.host;
  book.activeSheetId = book.sheets.find(({ name }) => name === sheetSpec("register").vi)?.id ?? book.activeSheetId;
  return project;
}

async function done(project: Project, command: string, args: readonly unknown[]): Promise<void> {
  const { error } = await project.run(command, args, { context: "menu", user: STAFF, answers: ["yes", "ok"] });
  if (error !== null) throw new Error(`${command}: ${error}`);
}
