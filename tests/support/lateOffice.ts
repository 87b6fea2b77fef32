import type { Project } from "../../src/local/simulator/project.ts";
import { choose, fill, fillAgencies, readyRegister } from "./readyRegister.ts";

/** Agencies of the office, each with one late directive; the last is the latest. Their addresses are a0, a1, a2. */
export const LATE_AGENCIES = ["Sở Tài chính", "Sở Xây dựng", "Sở Y tế"] as const;

const DUE = ["05/10/2026", "02/10/2026", "01/10/2026"];

/** An office in which every agency must get an e-mail this week. */
export async function lateOffice(): Promise<Project> {
  const project = await readyRegister();
  await fillAgencies(
    project,
    LATE_AGENCIES.map((name, index) => [name, `a${index}@example.invalid`]),
  );
  await fill(
    project,
    LATE_AGENCIES.map((lead, index) => ({
      id: `NV-000${index + 1}`,
      text: `Việc ${index + 1}`,
      lead,
      due: DUE[index] ?? "",
      state: "Mới giao",
      chase: true,
      given: "01/09/2026",
    })),
  );
  return project;
}

/** “Gửi thư tuần này”, agreed to. */
export const sendWeek = (project: Project, options = {}) => choose(project, "sendWeeklyDigest", ["yes"], options);
