import { expect } from "@jest/globals";
import { START_MS } from "../../src/local/simulator/costs.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { choose, USER } from "./readyRegister.ts";
import { bigLinks, bigOffice, submit, visit } from "./webOffice.ts";

/** Calls and virtual milliseconds, at most, of a visit and of a form. */
interface Limit {
  readonly page: readonly [calls: number, ms: number];
  readonly form: readonly [calls: number, ms: number];
}

/** What is to be kept to. */
export const WANTED: Limit = { page: [6, 1_200], form: [12, 2_000] };
/** The first visit after a column was moved looks for the headings. */
const LOOKING: Limit = { page: [6, 1_400], form: [12, 2_000] };

/** What people do to the columns of the register, whether a run has seen it before somebody opens the page, and the limit in 5,000 rows. */
const MOVES = [
  { how: "as set up", body: "", seen: true, limit: WANTED },
  { how: "as set up, an hour after the last run", body: "", seen: true, later: 3_600_000, limit: WANTED },
  { how: "a column inserted before all", body: "sheet.insertColumnBefore(1);", seen: true, limit: WANTED },
  { how: "a column inserted among them", body: "sheet.insertColumnBefore(4);", seen: true, limit: WANTED },
  { how: "a heading of its own", body: 'sheet.getRange(1, 3).setValue("Giao cho");', seen: true, limit: WANTED },
  { how: "one column moved to the end", body: "move(20, sheet.getMaxColumns() + 1);", seen: true, limit: WANTED },
  { how: "a column inserted, just now", body: "sheet.insertColumnBefore(1);", seen: false, limit: WANTED },
  {
    how: "one column moved to the end, just now",
    body: "move(20, sheet.getMaxColumns() + 1);",
    seen: false,
    limit: LOOKING,
  },
] as const;

type Move = (typeof MOVES)[number];

const MOVE = `const move = (from, to) => sheet.moveColumns(sheet.getRange(1, from, sheet.getMaxRows(), 1), to);`;

async function moved(office: Project, move: Move): Promise<Project> {
  const { body, seen } = move;
  const project = office.copy();
  const { error } = project.actNow(
    `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Nhiệm vụ"); ${MOVE} ${body}`,
    { user: USER },
  );
  if (error !== null) throw new Error(error);
  if (seen && body !== "") await choose(project, "refreshRegister");
  if ("later" in move) project.host.nowMs += move.later;
  return project;
}

/** Of a visit and of a form, beyond the start of the run. */
export interface WebFigures extends Limit {
  readonly how: string;
  readonly limit: Limit;
}

/** Measures a big register under each of the moves; that the page shows what is the agency's is checked on the way. */
export async function webFigures(rows: number): Promise<readonly WebFigures[]> {
  const office = await bigOffice(rows);
  const [, , , link = ""] = await bigLinks(office);
  const figures: WebFigures[] = [];
  for (const move of MOVES) {
    const project = await moved(office, move);
    const opened = await visit(project, link);
    expect([move.how, opened.page?.includes("[NV-0004]"), opened.page?.includes("[NV-0005]")]).toEqual([
      move.how,
      true,
      false,
    ]);
    // A form comes from a page that was opened before.
    const sent = await submit(project, link, { "kind.NV-0004": "progress", "content.NV-0004": "đang làm" });
    expect([move.how, sent.page?.includes("Mã tiếp nhận")]).toEqual([move.how, true]);
    figures.push({
      how: move.how,
      limit: move.limit,
      page: [opened.serviceCalls, Math.round(opened.virtualMs - START_MS)],
      form: [sent.serviceCalls, Math.round(sent.virtualMs - START_MS)],
    });
  }
  return figures;
}

/** Which of the figures are above a limit. */
export function above({ page, form }: WebFigures, limit: Limit): readonly string[] {
  const over = (name: string, [calls, ms]: Limit["page"], [mostCalls, mostMs]: Limit["page"]) =>
    calls > mostCalls || ms > mostMs ? [`${name}: ${calls} calls, ${ms} ms`] : [];
  return [...over("page", page, limit.page), ...over("form", form, limit.form)];
}
