import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import type { PeriodKind } from "../../core/report/reportPeriod.ts";
import { romanNumeral } from "../../core/text/romanNumeral.ts";
import { DateField } from "../../views/kit/DateField.tsx";
import { FieldGroup } from "../../views/kit/FieldGroup.tsx";
import { NumberField } from "../../views/kit/NumberField.tsx";
import { SelectField } from "../../views/kit/SelectField.tsx";
import { useWords, type Words } from "../../views/kit/words.ts";
import { hasCutOff, type PeriodForm, periodFormFor } from "./periodForm.ts";

const KINDS: readonly { readonly value: PeriodKind; readonly label: DialogMessageKey }[] = [
  { value: "week", label: "report.f.week" },
  { value: "month", label: "report.f.month" },
  { value: "quarter", label: "report.f.quarter" },
  { value: "half", label: "report.f.half" },
  { value: "nineMonths", label: "report.f.nineMonths" },
  { value: "year", label: "report.f.year" },
  { value: "free", label: "report.f.free" },
];

interface Props {
  readonly form: PeriodForm;
  readonly today: IsoDate;
  readonly onChange: (form: PeriodForm) => void;
}

/** Names of a kind's periods within a year; none where they are numbered or there is only one. */
function numbersOf(kind: PeriodKind, words: Words): readonly string[] {
  if (kind === "month") return Array.from({ length: 12 }, (_, index) => String(index + 1));
  if (kind === "quarter") return [1, 2, 3, 4].map(romanNumeral);
  return kind === "half" ? [words("report.f.firstHalf"), words("report.f.secondHalf")] : [];
}

function NumberOf({ form, onChange }: Omit<Props, "today">) {
  const words = useWords();
  const change = (number: string) => onChange({ ...form, number });
  if (form.kind === "week") {
    return <NumberField label={words("report.f.number.week")} value={form.number} onChange={change} />;
  }
  const names = numbersOf(form.kind, words);
  if (names.length === 0) return null;
  const label = KINDS.find(({ value }) => value === form.kind)?.label ?? "report.f.period";
  const choices = names.map((each, index) => ({ value: String(index + 1), label: each }));
  return <SelectField label={words(label)} value={form.number} choices={choices} onChange={change} />;
}

/** Kind of the period, which one, and where its months end. */
export function PeriodFields({ form, today, onChange }: Props) {
  const words = useWords();
  const kinds = KINDS.map(({ value, label }) => ({ value, label: words(label) }));
  return (
    <FieldGroup title={words("report.f.period")}>
      <SelectField
        label={words("report.f.kind")}
        value={form.kind}
        choices={kinds}
        onChange={(kind) => onChange({ ...periodFormFor(kind, today), cutOff: form.cutOff })}
      />
      <NumberOf form={form} onChange={onChange} />
      {form.kind === "free" ? (
        <>
          <DateField
            label={words("report.f.from")}
            value={form.from}
            onChange={(from) => onChange({ ...form, from })}
          />
          <DateField label={words("report.f.to")} value={form.to} onChange={(to) => onChange({ ...form, to })} />
        </>
      ) : (
        <NumberField
          label={words("report.f.year")}
          value={form.year}
          onChange={(year) => onChange({ ...form, year })}
        />
      )}
      {hasCutOff(form.kind) && (
        <NumberField
          label={words("report.f.cutOff")}
          hint={words("report.f.cutOff.hint")}
          value={form.cutOff}
          onChange={(cutOff) => onChange({ ...form, cutOff })}
        />
      )}
    </FieldGroup>
  );
}
