import type { Office } from "./office.ts";

const DAY_MS = 86_400_000;

/** Moves the virtual clock on; between two firings of triggers other requests get their turn. */
export async function advance(office: Office, days: number): Promise<void> {
  const { project, records } = office;
  const { host } = project;
  // Whole milliseconds: finer moments do not pass as text.
  const endMs = Math.ceil(host.nowMs + days * DAY_MS);
  while (host.nowMs < endMs) {
    const due = host.state.triggers.flatMap(({ nextAt, disabled }) => (nextAt === null || disabled ? [] : [nextAt]));
    const nextMs = Math.min(endMs, Math.ceil(Math.max(host.nowMs, Math.min(...due))) + 1);
    await project.advance(new Date(nextMs).toISOString(), { onEnd: records.add });
    office.teller.tell();
    office.tellStatus();
    await new Promise((resolve) => setImmediate(resolve));
  }
}
