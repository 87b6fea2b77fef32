import type { ColumnGroup } from "./columnGroups.ts";
import type { Say } from "./words.ts";

interface Props {
  readonly say: Say;
  readonly groups: readonly ColumnGroup[];
  readonly onToggle: (column: number) => void;
}

/** Google's +/− above the columns, as one line of buttons. */
export function GroupBar({ say, groups, onToggle }: Props) {
  if (groups.length === 0) return null;
  return (
    <div class="group-bar" role="toolbar" aria-label={say("columnGroups")}>
      <span class="group-head" aria-hidden="true">
        {say("columnGroups")}
      </span>
      {groups.map(({ column, letters, isClosed, headings }) => (
        <button
          key={column}
          type="button"
          class="group"
          aria-expanded={!isClosed}
          aria-label={say(isClosed ? "openGroup" : "closeGroup", { columns: letters })}
          title={`${say(isClosed ? "openGroup" : "closeGroup", { columns: letters })}\n${headings.join(" · ")}`}
          onClick={() => onToggle(column)}
        >
          <span class="group-sign" aria-hidden="true">
            {isClosed ? "+" : "−"}
          </span>
          {letters}
        </button>
      ))}
    </div>
  );
}
