import { Button } from "../../views/kit/Button.tsx";
import { CheckField } from "../../views/kit/CheckField.tsx";
import { FieldGroup } from "../../views/kit/FieldGroup.tsx";
import { useWords } from "../../views/kit/words.ts";
import { movedUp, withColumn } from "./exportForm.ts";

export interface NamedColumn {
  readonly key: string;
  readonly name: string;
}

interface Props {
  readonly all: readonly NamedColumn[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Which columns, the chosen ones first and in their order. */
export function ColumnChoice({ all, chosen, onChange }: Props) {
  const words = useWords();
  const ordered = [
    ...chosen.flatMap((key) => all.find((column) => column.key === key) ?? []),
    ...all.filter(({ key }) => !chosen.includes(key)),
  ];
  return (
    <FieldGroup title={words("export.columns")} text={words("export.columns.hint")}>
      {ordered.map(({ key, name }, index) => (
        <div class="dd-tools" key={key}>
          <CheckField
            label={name}
            checked={chosen.includes(key)}
            onChange={(wanted) => onChange(withColumn(chosen, key, wanted))}
          />
          {chosen.includes(key) && index > 0 && (
            <Button look="small" label={words("export.up.of", { name })} onClick={() => onChange(movedUp(chosen, key))}>
              {words("export.up")}
            </Button>
          )}
        </div>
      ))}
    </FieldGroup>
  );
}
