import { CheckField } from "../../views/kit/CheckField.tsx";
import { DateField } from "../../views/kit/DateField.tsx";
import { FieldGroup } from "../../views/kit/FieldGroup.tsx";
import { TextArea } from "../../views/kit/TextArea.tsx";
import { TextField } from "../../views/kit/TextField.tsx";
import { useWords } from "../../views/kit/words.ts";
import { SigningFields } from "../SigningFields.tsx";
import { hourOf, type MeetingForm } from "./meetingForm.ts";

interface Props {
  readonly form: MeetingForm;
  /** Who is always invited, by the settings. */
  readonly always: string;
  readonly onChange: (form: MeetingForm) => void;
}

/** Who else comes, by when reports are wanted, whether the preparation is tracked, who signs. */
export function PreparationFields({ form, always, onChange }: Props) {
  const words = useWords();
  return (
    <>
      <FieldGroup title={words("meet.preparation")}>
        <TextArea
          label={words("meet.invitees")}
          hint={always === "" ? words("meet.invitees.hint") : words("meet.invitees.always", { names: always })}
          rows={2}
          value={form.invitees}
          onChange={(invitees) => onChange({ ...form, invitees })}
        />
        <DateField
          label={words("meet.papersOn")}
          {...(form.on === null ? {} : { max: form.on })}
          value={form.papersOn}
          onChange={(papersOn) => onChange({ ...form, papersOn })}
        />
        <TextField
          label={words("meet.papersAt")}
          error={hourOf(form.papersAt) === null ? words("meet.hour.wrong") : null}
          value={form.papersAt}
          onChange={(papersAt) => onChange({ ...form, papersAt })}
        />
        <TextField
          label={words("meet.press")}
          hint={words("meet.press.hint")}
          value={form.press}
          onChange={(press) => onChange({ ...form, press })}
        />
      </FieldGroup>
      <CheckField
        label={words("meet.track")}
        hint={words("meet.track.hint")}
        checked={form.track}
        onChange={(track) => onChange({ ...form, track })}
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
