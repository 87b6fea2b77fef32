import { CheckField } from "../../views/kit/CheckField.tsx";
import { DateField } from "../../views/kit/DateField.tsx";
import { FieldGroup } from "../../views/kit/FieldGroup.tsx";
import { RadioField } from "../../views/kit/RadioField.tsx";
import { useWords } from "../../views/kit/words.ts";
import { SigningFields } from "../SigningFields.tsx";
import type { UrgingForm } from "./urgingForm.ts";

interface Props {
  readonly form: UrgingForm;
  /** As it is now, chosen or proposed. */
  readonly shape: "one" | "each";
  readonly clause: boolean;
  readonly office: string;
  readonly authority: string;
  /** First day on which an answer can be wanted. */
  readonly from: string;
  readonly onChange: (form: UrgingForm) => void;
}

/** How the letters are made: together or apart, in whose name, by when, and who signs. */
export function LetterFields({ form, shape, clause, office, authority, from, onChange }: Props) {
  const words = useWords();
  return (
    <>
      <FieldGroup title={words("urging.letter")}>
        <RadioField
          label={words("urging.shape")}
          value={shape}
          choices={[
            { value: "one", label: words("urging.shape.one") },
            { value: "each", label: words("urging.shape.each") },
          ]}
          onChange={(chosen) => onChange({ ...form, form: chosen })}
        />
        <RadioField
          label={words("urging.issuer")}
          value={form.issuer}
          choices={[
            { value: "office", label: office },
            { value: "authority", label: words("urging.issuer.authority", { authority }) },
          ]}
          onChange={(issuer) => onChange({ ...form, issuer })}
        />
        <DateField
          label={words("urging.answerBy")}
          min={from}
          value={form.answerBy}
          onChange={(answerBy) => onChange({ ...form, answerBy })}
        />
      </FieldGroup>
      <CheckField
        label={words("urging.clause")}
        hint={words("urging.clause.hint")}
        checked={clause}
        onChange={(chosen) => onChange({ ...form, clause: chosen })}
      />
      <CheckField
        label={words("urging.record")}
        hint={words("urging.record.hint")}
        checked={form.record}
        onChange={(record) => onChange({ ...form, record })}
      />
      <SigningFields
        signOff={form.signOff}
        recipients={form.recipients}
        words={words}
        onChange={(change) => onChange({ ...form, ...change })}
      />
    </>
  );
}
