import type { HandedRow } from "../../core/handOver/handOverData.ts";
import type { DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import { FieldGroup } from "../../views/kit/FieldGroup.tsx";
import { SelectField } from "../../views/kit/SelectField.tsx";
import { useWords } from "../../views/kit/words.ts";
import { type HandOverForm, NOBODY, namesOf } from "./handOverForm.ts";

interface Props {
  readonly form: HandOverForm;
  readonly rows: readonly HandedRow[];
  readonly onChange: (form: HandOverForm) => void;
}

type Filter = "from" | "agency" | "field" | "project";

const LABELS: Readonly<Record<Filter, DialogMessageKey>> = {
  from: "hand.from",
  agency: "hand.agency",
  field: "hand.field",
  project: "hand.project",
};

/** Whose, which agency's, of which field or project. */
export function RowFilters({ form, rows, onChange }: Props) {
  const words = useWords();
  const columns = { from: form.what, agency: "lead", field: "field", project: "project" } as const;
  const filters: readonly Filter[] = ["from", "agency", "field", "project"];
  return (
    <FieldGroup title={words("hand.filter")}>
      {filters.map((filter) => {
        const names = namesOf(rows, columns[filter]);
        if (names.length === 0 && filter !== "from") return null;
        const choices = [
          { value: "", label: words("hand.all") },
          ...names.map((name) => ({ value: name, label: name === NOBODY ? words("hand.blank") : name })),
        ];
        return (
          <SelectField
            key={filter}
            label={words(LABELS[filter])}
            value={form[filter]}
            choices={choices}
            onChange={(value) => onChange({ ...form, [filter]: value })}
          />
        );
      })}
    </FieldGroup>
  );
}
