import type { Link } from "./connection.ts";
import type { Say } from "./words.ts";

interface Props {
  readonly say: Say;
  readonly link: Link;
  readonly running: readonly string[];
}

/** Simple triggers run without Google saying so. */
const SILENT = ["onOpen", "onEdit"];

/** At the top: that a script runs, or that the server is out of reach. */
export function Banner({ say, link, running }: Props) {
  const told = running.filter((name) => !SILENT.includes(name));
  if (link !== "open") {
    return (
      <div class="banner banner-bad" role="alert">
        {say(link)}
      </div>
    );
  }
  return (
    <div role="status" aria-live="polite">
      {told.length > 0 && (
        <div class="banner" data-testid="running">
          <span class="spinner" aria-hidden="true" />
          {say("running")} <strong>{told[0]}</strong>
        </div>
      )}
    </div>
  );
}
