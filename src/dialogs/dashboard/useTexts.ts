import { useEffect, useState } from "preact/hooks";
import * as v from "valibot";
import { LIST_PAGE } from "../../core/commands/limits.ts";
import type { DashboardRow } from "../../core/dashboard/dashboardRow.ts";
import { type CallState, useCommand } from "../useCommand.ts";

const REPLY = v.object({ texts: v.record(v.string(), v.string()) });

interface Texts {
  readonly state: CallState;
  /** null: not there yet. */
  readonly textOf: (row: DashboardRow) => string | null;
}

/** Texts of rows, fetched for those that came without. @param rows those that are shown */
export function useTexts(rows: readonly DashboardRow[]): Texts {
  const { state, run } = useCommand("openDashboard");
  const [fetched, setFetched] = useState<Readonly<Record<string, string>>>({});
  const missing = rows.filter(({ row, text }) => text === null && fetched[row.id] === undefined);
  const asked = missing.slice(0, LIST_PAGE).map(({ row }) => row.id);
  useEffect(() => {
    if (asked.length > 0 && (state.kind === "idle" || state.kind === "done")) run({ texts: asked });
  }, [asked.join("|")]);
  useEffect(() => {
    if (state.kind !== "done") return;
    const reply = v.safeParse(REPLY, state.outcome.reply);
    const gone = Object.fromEntries(asked.map((id) => [id, ""]));
    setFetched({ ...fetched, ...gone, ...(reply.success ? reply.output.texts : {}) });
  }, [state]);
  return { state, textOf: ({ row, text }) => text ?? fetched[row.id] ?? null };
}
