import { useState } from "preact/hooks";
import { Button } from "../../views/kit/Button.tsx";
import { CheckField } from "../../views/kit/CheckField.tsx";
import { SelectField } from "../../views/kit/SelectField.tsx";
import { useWords } from "../../views/kit/words.ts";

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly bodies: readonly { readonly name: string }[];
  readonly onChoose: (name: string, scope: "row" | "all") => void;
}

/** One of several bodies that a name may mean; left open it stays to be checked. */
export function BodyChoice({ label, hint, bodies, onChoose }: Props) {
  const words = useWords();
  const [chosen, setChosen] = useState("");
  const [everywhere, setEverywhere] = useState(true);
  const choices = bodies.map(({ name }) => ({ value: name, label: name }));
  return (
    <div class="dd-offer">
      <SelectField
        label={label}
        hint={hint}
        value={chosen}
        choices={[{ value: "", label: words("review.leaveOpen") }, ...choices]}
        onChange={setChosen}
      />
      {chosen !== "" && (
        <div class="dd-tools">
          <CheckField label={words("review.everywhere")} checked={everywhere} onChange={setEverywhere} />
          <Button look="small" onClick={() => onChoose(chosen, everywhere ? "all" : "row")}>
            {words("review.choose")}
          </Button>
        </div>
      )}
    </div>
  );
}
