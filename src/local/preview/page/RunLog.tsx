import { EmptyState } from "../../../views/kit/EmptyState.tsx";
import type { RunView } from "../protocol.ts";
import type { Language } from "./createUniver.ts";
import { shortMoment } from "./inWords.ts";
import type { Say } from "./words.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly zone: string;
  readonly runs: readonly RunView[];
}

/** What ran, what it asked of Google's services, and what that would cost there. */
export function RunLog({ say, language, zone, runs }: Props) {
  if (runs.length === 0) return <EmptyState title={say("log")} text={say("noRuns")} />;
  const seconds = (ms: number) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(ms / 1000);
  return (
    <ul class="rows" data-testid="runs">
      {[...runs].reverse().map((run) => (
        <li key={run.id}>
          <details class="run">
            <summary class="row">
              <span class="row-head">
                <span class="row-main">{run.functionName}</span>
                <span class={run.error === null ? "run-done" : "run-failed"}>
                  {say(run.error === null ? "runDone" : "runFailed")}
                </span>
                <span class="row-time">{shortMoment(run.at, zone, language)}</span>
              </span>
              <span class="row-text">
                {say(`context.${run.context}`)} · {run.user}
              </span>
              <span class="row-text">
                {say("runPrice", { calls: run.serviceCalls, seconds: seconds(run.virtualMs) })}
              </span>
            </summary>
            {run.error !== null && <p class="run-error">{run.error}</p>}
            <Calls say={say} calls={run.callsByKind} />
            {run.logs.length > 0 && (
              <>
                <h4>{say("logs")}</h4>
                <pre class="mail-text">{run.logs.join("\n")}</pre>
              </>
            )}
          </details>
        </li>
      ))}
    </ul>
  );
}

function Calls({ say, calls }: { readonly say: Say; readonly calls: RunView["callsByKind"] }) {
  const kinds = Object.entries(calls).filter(([, count]) => count > 0);
  if (kinds.length === 0) return null;
  return (
    <table class="calls">
      <caption>{say("callsByKind")}</caption>
      <tbody>
        {kinds.map(([kind, count]) => (
          <tr key={kind}>
            <th scope="row">{kind}</th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
