import { sheetSpec } from "../../core/register/sheets.ts";
import type { Project } from "../simulator/project.ts";

/** Lets the journal come to know rows that were pasted all at once: each refresh records a thousand. */
export async function acquaint(project: Project, user: string): Promise<void> {
  const told = () => project.sheet(sheetSpec("journal").vi).data.rows.length;
  for (let before = -1; told() > before; ) {
    before = told();
    await project.run("refreshRegister", [], { context: "menu", user, answers: ["ok"] });
  }
}
