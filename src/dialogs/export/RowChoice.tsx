import type { DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import { FieldGroup } from "../../views/kit/FieldGroup.tsx";
import { RadioField } from "../../views/kit/RadioField.tsx";
import { SelectField } from "../../views/kit/SelectField.tsx";
import { useWords } from "../../views/kit/words.ts";
import { type ExportChoice, type Facets, FILTERS, type FilterKey } from "./exportForm.ts";

interface Props {
  readonly choice: ExportChoice;
  readonly facets: Facets;
  /** How many rows are selected in the sheet. */
  readonly selected: number;
  readonly onChange: (choice: ExportChoice) => void;
}

const LABELS: Readonly<Record<FilterKey, DialogMessageKey>> = {
  agency: "export.agency",
  standing: "export.standing",
  project: "export.project",
  paper: "export.paper",
};

/** The selected rows, or those of an agency, a standing, a project, a paper. */
export function RowChoice({ choice, facets, selected, onChange }: Props) {
  const words = useWords();
  return (
    <>
      {selected > 0 && (
        <RadioField
          label={words("export.scope")}
          value={choice.scope}
          choices={[
            { value: "selected", label: words("export.scope.selected", { n: selected }) },
            { value: "filter", label: words("export.scope.filter") },
          ]}
          onChange={(scope) => onChange({ ...choice, scope })}
        />
      )}
      {choice.scope === "filter" && (
        <FieldGroup title={words("export.rows")}>
          {FILTERS.map((key) => {
            const { names } = facets[key];
            if (names.length === 0) return null;
            const choices = [
              { value: "", label: words("export.any") },
              ...names.map((value) => ({ value, label: value })),
            ];
            return (
              <SelectField
                key={key}
                label={words(LABELS[key])}
                value={choice[key]}
                choices={choices}
                onChange={(value) => onChange({ ...choice, [key]: value })}
              />
            );
          })}
        </FieldGroup>
      )}
    </>
  );
}
