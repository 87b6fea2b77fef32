import { parseIsoDate, weekdayOf } from "../../core/calendar/isoDate.ts";
import { registerDate } from "../../core/text/formatDate.ts";
import { Field, type FieldProps } from "./Field.tsx";
import { useWords, type Words } from "./words.ts";

interface Props extends FieldProps {
  /** "YYYY-MM-DD"; null: none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** First and last day allowed, "YYYY-MM-DD". */
  readonly min?: string;
  readonly max?: string;
}

const WEEKDAYS = ["kit.day.1", "kit.day.2", "kit.day.3", "kit.day.4", "kit.day.5", "kit.day.6", "kit.day.7"] as const;

/** “thứ Hai, 30/11/2026”: the picker may show the month first, and never the day of the week. */
function dayWords(value: string | null, words: Words): string | null {
  const day = parseIsoDate(value ?? "");
  const weekday = day === null ? undefined : WEEKDAYS[weekdayOf(day) - 1];
  if (day === null || weekday === undefined) return null;
  return words("kit.day", { weekday: words(weekday), date: registerDate(day) });
}

/** A calendar day, by the browser's own picker, with the day in words below it. */
export function DateField({ value, onChange, min, max, hint = null, ...field }: Props) {
  const words = useWords();
  const notes = [dayWords(value, words), hint].filter((note) => note !== null);
  return (
    <Field
      {...field}
      hint={notes.length === 0 ? null : notes.join(" · ")}
      control={(wiring) => (
        <input
          {...wiring}
          class="dd-input"
          type="date"
          min={min}
          max={max}
          value={value ?? ""}
          onInput={({ currentTarget }) => onChange(currentTarget.value || null)}
        />
      )}
    />
  );
}
