import { parseIsoDate } from "../../core/calendar/isoDate.ts";
import type { DashboardFilter } from "../../core/dashboard/filterFacts.ts";
import { registerDate } from "../../core/text/formatDate.ts";
import { Button } from "../../views/kit/Button.tsx";
import { useWords } from "../../views/kit/words.ts";
import { filterWords } from "./FilterBar.tsx";

interface Props {
  readonly start: { readonly madeAt: string; readonly office: string };
  readonly filter: DashboardFilter;
}

/** Of which moment the figures are; on paper also whose they are and what was left out. */
export function BoardHead({ start, filter }: Props) {
  const words = useWords();
  const date = parseIsoDate(start.madeAt.slice(0, 10));
  const at = `${date === null ? "" : registerDate(date)} ${start.madeAt.slice(11)}`;
  return (
    <div class="dd-board-head">
      <div>
        <p class="dd-print-only dd-board-office">{start.office}</p>
        <p class="dd-print-only dd-board-title">{words("menu.dashboard")}</p>
        <p class="dd-board-as-of">
          <strong>{words("board.asOf", { at: at.trim() })}</strong> {words("board.source")}
        </p>
        <p class="dd-print-only">{filterWords(words, filter)}</p>
      </div>
      <div class="dd-no-print">
        <Button onClick={() => window.print()}>{words("board.print")}</Button>
      </div>
    </div>
  );
}
