import {
  BLANK,
  type DashboardFilter,
  type FilterChoices,
  isFiltered,
  NO_FILTER,
} from "../../core/dashboard/filterFacts.ts";
import { shorten } from "../../core/text/cleanText.ts";
import { Button } from "../../views/kit/Button.tsx";
import { SelectField } from "../../views/kit/SelectField.tsx";
import { useWords, type Words } from "../../views/kit/words.ts";

/** Left to right. */
const FILTERS = ["block", "agency", "project", "leader", "paper"] as const;

/** A longer name of a paper or a project would push the list out of the page. */
const LONGEST = 90;

function filterLabel(words: Words, value: string): string {
  return value === BLANK ? words("board.f.blank") : shorten(value, LONGEST);
}

/** “Khối: Sở, ban, ngành; Dự án: …”; "" where everything is shown. */
export function filterWords(words: Words, filter: DashboardFilter): string {
  const chosen = FILTERS.filter((key) => filter[key] !== "");
  return chosen.map((key) => `${words(`board.f.${key}`)}: ${filterLabel(words, filter[key])}`).join("; ");
}

interface Props {
  readonly filter: DashboardFilter;
  readonly choices: FilterChoices;
  readonly onChange: (filter: DashboardFilter) => void;
}

/** Another block has other agencies. */
function changed(filter: DashboardFilter, key: keyof DashboardFilter, value: string): DashboardFilter {
  return key === "block" ? { ...filter, block: value, agency: "" } : { ...filter, [key]: value };
}

/** Narrows all figures down; a column in which nothing stands is not offered. */
export function FilterBar({ filter, choices, onChange }: Props) {
  const words = useWords();
  return (
    <section class="dd-board-filters dd-no-print" aria-label={words("board.filters")}>
      {FILTERS.map((key) => {
        if (choices[key].length === 0) return null;
        return (
          <SelectField
            key={key}
            label={words(`board.f.${key}`)}
            value={filter[key]}
            choices={[
              { value: "", label: words("board.f.all") },
              ...choices[key].map((value) => ({ value, label: filterLabel(words, value) })),
            ]}
            onChange={(value) => onChange(changed(filter, key, value))}
          />
        );
      })}
      {isFiltered(filter) && <Button onClick={() => onChange(NO_FILTER)}>{words("board.f.clear")}</Button>}
    </section>
  );
}
