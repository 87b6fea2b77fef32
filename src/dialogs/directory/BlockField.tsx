import { useState } from "preact/hooks";
import { SelectField } from "../../views/kit/SelectField.tsx";
import { TextField } from "../../views/kit/TextField.tsx";
import { useWords } from "../../views/kit/words.ts";

interface Props {
  readonly blocks: readonly string[];
  readonly value: string;
  readonly onChange: (block: string) => void;
}

/** Stands for a block that is not there yet; no block is called so. */
const NEW = "\n";

/** The agency's block, one of those in use, so that no spelling makes a second one by accident; or a new one. */
export function BlockField({ blocks, value, onChange }: Props) {
  const words = useWords();
  const [isNew, setNew] = useState(false);
  const known = [...new Set([...blocks, value, ""])].map((block) => ({
    value: block,
    label: block || words("directory.noBlock"),
  }));
  const choices = [...known, { value: NEW, label: words("directory.newBlock") }];
  return (
    <>
      <SelectField
        label={words("directory.block")}
        value={isNew ? NEW : value}
        choices={choices}
        onChange={(block) => {
          setNew(block === NEW);
          if (block !== NEW) onChange(block);
        }}
      />
      {isNew && <TextField label={words("directory.newBlock.name")} value={value} onChange={onChange} />}
    </>
  );
}
