import type { RunResult } from "../../src/local/simulator/project.ts";

/** What the script handed to the page that it opened. */
export function startData({ dialogs }: RunResult): Readonly<Record<string, unknown>> {
  const json = /<script id="data" type="application\/json">([\s\S]*?)<\/script>/.exec(dialogs[0]?.html ?? "")?.[1];
  if (json === undefined) throw new Error("no page with data was opened");
  const data: unknown = JSON.parse(json);
  if (typeof data !== "object" || data === null) throw new Error("the data is no object");
  return { ...data };
}
