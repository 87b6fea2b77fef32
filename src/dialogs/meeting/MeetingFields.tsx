import { DateField } from "../../views/kit/DateField.tsx";
import { FieldGroup } from "../../views/kit/FieldGroup.tsx";
import { TextArea } from "../../views/kit/TextArea.tsx";
import { TextField } from "../../views/kit/TextField.tsx";
import { useWords } from "../../views/kit/words.ts";
import { hourOf, type MeetingForm } from "./meetingForm.ts";

interface Props {
  readonly form: MeetingForm;
  readonly today: string;
  /** Positions of leaders in office. */
  readonly chairs: readonly string[];
  readonly onChange: (form: MeetingForm) => void;
}

/** What, who, when and where. */
export function MeetingFields({ form, today, chairs, onChange }: Props) {
  const words = useWords();
  const hourError = hourOf(form.at) === null ? words("meet.hour.wrong") : null;
  return (
    <FieldGroup title={words("meet.meeting")}>
      <TextField
        label={words("meet.subject")}
        hint={words("meet.subject.hint")}
        required
        value={form.subject}
        onChange={(subject) => onChange({ ...form, subject })}
      />
      <TextField
        label={words("meet.chair")}
        hint={chairs.length === 0 ? words("meet.chair.hint") : words("meet.chair.known", { names: chairs.join("; ") })}
        required
        value={form.chair}
        onChange={(chair) => onChange({ ...form, chair })}
      />
      <TextField
        label={words("meet.basis")}
        hint={words("meet.basis.hint")}
        value={form.basis}
        onChange={(basis) => onChange({ ...form, basis })}
      />
      <DateField
        label={words("meet.on")}
        required
        min={today}
        value={form.on}
        onChange={(on) => onChange({ ...form, on })}
      />
      <TextField
        label={words("meet.at")}
        required
        error={hourError}
        value={form.at}
        onChange={(at) => onChange({ ...form, at })}
      />
      <TextField
        label={words("meet.place")}
        required
        value={form.place}
        onChange={(place) => onChange({ ...form, place })}
      />
      <TextArea
        label={words("meet.agenda")}
        hint={words("meet.agenda.hint")}
        rows={2}
        value={form.agenda}
        onChange={(agenda) => onChange({ ...form, agenda })}
      />
    </FieldGroup>
  );
}
