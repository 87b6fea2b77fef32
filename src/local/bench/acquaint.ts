import { sheetSpec } from "../../core/register/sheets.ts";
import type { Project } from "../simulator/project.ts";

/** So many rows a refresh records. */
export const RECORDED_A_REFRESH = 1_000;

/** Has the day's standings written and rows that the journal does not know yet recorded. */
export async function refresh(project: Project, user: string): Promise<void> {
  await project.run("refreshRegister", [], { context: "menu", user, answers: ["ok"] });
}

/** Lets the journal come to know rows that were pasted. */
export async function acquaint(project: Project, user: string): Promise<void> {
  const told = () => project.sheet(sheetSpec("journal").vi).data.rows.length;
  for (let before = -1; told() > before; ) {
    before = told();
    await refresh(project, user);
  }
}
