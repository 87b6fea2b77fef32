import type { DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import type { ScopeKind } from "../../core/report/reportScope.ts";
import { FieldGroup } from "../../views/kit/FieldGroup.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { RadioField } from "../../views/kit/RadioField.tsx";
import { SelectField } from "../../views/kit/SelectField.tsx";
import { useWords } from "../../views/kit/words.ts";
import {
  ALL_PROJECTS,
  namesWithin,
  type ReportForm,
  SCOPES,
  type ScopeNames,
  withKind,
  withScope,
} from "./reportForm.ts";

const SCOPE_WORDS: Readonly<Record<ScopeKind, DialogMessageKey>> = {
  all: "report.f.scope.all",
  block: "report.f.scope.block",
  agency: "report.f.scope.agency",
  leader: "report.f.scope.leader",
  project: "report.f.scope.project",
  notice: "report.f.scope.notice",
};

interface Props {
  readonly form: ReportForm;
  readonly names: ScopeNames;
  readonly onChange: (form: ReportForm) => void;
}

/** Which kind of report, and on which directives. */
export function ScopeFields({ form, names, onChange }: Props) {
  const words = useWords();
  const within = namesWithin(form.scope, names);
  const label = (name: string) => (name === ALL_PROJECTS ? words("report.f.allProjects") : name);
  return (
    <FieldGroup title={words("report.f.what")}>
      <RadioField
        label={words("report.f.form")}
        value={form.kind}
        choices={[
          { value: "figures", label: words("report.f.form.figures") },
          { value: "lines", label: words("report.f.form.lines") },
        ]}
        onChange={(kind) => onChange(withKind(form, kind, names))}
      />
      <SelectField
        label={words("report.f.scope")}
        value={form.scope}
        choices={SCOPES[form.kind].map((value) => ({ value, label: words(SCOPE_WORDS[value]) }))}
        onChange={(scope) => onChange(withScope(form, scope, names))}
      />
      {form.scope !== "all" && within.length > 0 && (
        <SelectField
          label={words(SCOPE_WORDS[form.scope])}
          value={form.name}
          choices={within.map((value) => ({ value, label: label(value) }))}
          onChange={(name) => onChange({ ...form, name })}
        />
      )}
      {form.scope !== "all" && within.length === 0 && <Note kind="warning">{words("report.f.noNames")}</Note>}
    </FieldGroup>
  );
}
