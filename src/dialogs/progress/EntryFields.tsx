import type { DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import { LEAVING_REASONS, type LeavingReason, SOURCES } from "../../core/progress/progressEntry.ts";
import { PROGRESS_KINDS, type ProgressKey } from "../../core/progress/progressKinds.ts";
import { DateField } from "../../views/kit/DateField.tsx";
import { FieldGroup } from "../../views/kit/FieldGroup.tsx";
import { RadioField } from "../../views/kit/RadioField.tsx";
import { SelectField } from "../../views/kit/SelectField.tsx";
import { TextArea } from "../../views/kit/TextArea.tsx";
import { TextField } from "../../views/kit/TextField.tsx";
import { useWords } from "../../views/kit/words.ts";
import { hasField, type ProgressForm } from "./progressForm.ts";

interface Props {
  readonly form: ProgressForm;
  readonly kinds: readonly ProgressKey[];
  /** Names that a task may be given to. */
  readonly leads: readonly string[];
  readonly onChange: (form: ProgressForm) => void;
}

/** What a date means depends on what is recorded. */
const NEW_DUE: Partial<Readonly<Record<ProgressKey, DialogMessageKey>>> = {
  extensionAsked: "record.newDue.ask",
  occurrence: "record.newDue.next",
  eventCame: "record.newDue.event",
  transferred: "record.newDue.keep",
};

const NEW_DUE_HINT: Partial<Readonly<Record<ProgressKey, DialogMessageKey>>> = {
  occurrence: "record.newDue.next.hint",
  eventCame: "record.newDue.event.hint",
  transferred: "record.newDue.keep.hint",
};

/** Kinds whose words are a reason rather than a result. */
const REASONED: ReadonlySet<ProgressKey> = new Set([
  "returned",
  "extensionAsked",
  "extended",
  "transferred",
  "reopened",
]);

function NewDue({ form, onChange }: Pick<Props, "form" | "onChange">) {
  const words = useWords();
  const hint = NEW_DUE_HINT[form.kind];
  return (
    <DateField
      label={words(NEW_DUE[form.kind] ?? "record.newDue")}
      hint={hint === undefined ? null : words(hint)}
      value={form.newDue}
      onChange={(newDue) => onChange({ ...form, newDue })}
    />
  );
}

function Reason({ form, onChange }: Pick<Props, "form" | "onChange">) {
  const words = useWords();
  const choices: readonly { readonly value: LeavingReason | ""; readonly label: string }[] = [
    { value: "", label: words("record.reason.none") },
    ...LEAVING_REASONS.map(({ key, words: label }) => ({ value: key, label })),
  ];
  return (
    <SelectField
      label={words("record.reason")}
      value={form.reason ?? ""}
      choices={choices}
      onChange={(reason) => onChange({ ...form, reason: reason === "" ? null : reason })}
    />
  );
}

function NewLead({ form, leads, onChange }: Pick<Props, "form" | "leads" | "onChange">) {
  const words = useWords();
  const change = (newLead: string) => onChange({ ...form, newLead });
  const label = words("record.newLead");
  if (leads.length === 0) return <TextField label={label} value={form.newLead} onChange={change} />;
  const choices = ["", ...leads].map((name) => ({ value: name, label: name || words("record.newLead.none") }));
  return <SelectField label={label} value={form.newLead} choices={choices} onChange={change} />;
}

/** The fields that every entry has, and those that its kind needs besides. */
export function EntryFields({ form, kinds, leads, onChange }: Props) {
  const words = useWords();
  const kindChoices = PROGRESS_KINDS.filter(({ key }) => kinds.includes(key)).map(({ key, label }) => {
    return { value: key, label: words(label) };
  });
  const sources = SOURCES.filter(({ key }) => key !== "form").map(({ key }) => {
    return { value: key, label: words(`record.s.${key}`) };
  });
  return (
    <>
      <SelectField
        label={words("record.kind")}
        value={form.kind}
        choices={kindChoices}
        onChange={(kind) => onChange({ ...form, kind })}
      />
      <RadioField
        label={words("record.source")}
        value={form.source}
        choices={sources}
        onChange={(source) => onChange({ ...form, source })}
      />
      <TextArea
        label={words(REASONED.has(form.kind) ? "record.content.why" : "record.content")}
        rows={3}
        value={form.content}
        onChange={(content) => onChange({ ...form, content })}
      />
      <FieldGroup title={words("record.more")}>
        {hasField(form, "paper") && (
          <>
            <TextField
              label={words("record.number")}
              hint={words("record.number.hint")}
              value={form.paperNumber}
              onChange={(paperNumber) => onChange({ ...form, paperNumber })}
            />
            <DateField
              label={words("record.paperOn")}
              value={form.paperOn}
              onChange={(paperOn) => onChange({ ...form, paperOn })}
            />
          </>
        )}
        {hasField(form, "newLead") && <NewLead form={form} leads={leads} onChange={onChange} />}
        {hasField(form, "newDue") && <NewDue form={form} onChange={onChange} />}
        {hasField(form, "reason") && <Reason form={form} onChange={onChange} />}
        {hasField(form, "allowedBy") && (
          <TextField
            label={words("record.allowedBy")}
            hint={words("record.allowedBy.hint")}
            value={form.allowedBy}
            onChange={(allowedBy) => onChange({ ...form, allowedBy })}
          />
        )}
        {hasField(form, "askedOn") && (
          <DateField
            label={words("record.askedOn")}
            value={form.askedOn}
            onChange={(askedOn) => onChange({ ...form, askedOn })}
          />
        )}
        {hasField(form, "obstacle") && (
          <TextField
            label={words("record.obstacle")}
            value={form.obstacle}
            onChange={(obstacle) => onChange({ ...form, obstacle })}
          />
        )}
        <DateField
          label={words(form.kind === "eventCame" ? "record.on.event" : "record.on")}
          value={form.on}
          onChange={(on) => onChange({ ...form, on })}
        />
      </FieldGroup>
    </>
  );
}
