import { parseIsoDate } from "../../core/calendar/isoDate.ts";
import type { EarlierRow } from "../../core/commands/lookUp.ts";
import type { DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import type { FieldChange } from "../../core/register/comparePaper.ts";
import { registerDate } from "../../core/text/formatDate.ts";
import { CheckField } from "../../views/kit/CheckField.tsx";
import { SelectField } from "../../views/kit/SelectField.tsx";
import { useWords, type Words } from "../../views/kit/words.ts";
import type { Found } from "./foundRows.ts";
import type { ReviewRow, RowLink } from "./reviewRow.ts";
import type { ReviewAction } from "./reviewState.ts";

interface Props {
  readonly row: ReviewRow;
  readonly found: Found;
  /** A draft changes nothing in the register. */
  readonly isIssued: boolean;
  readonly dispatch: (action: ReviewAction) => void;
}

type Answer = RowLink["how"] | "none";

const ANSWERS: readonly { readonly value: Answer; readonly label: DialogMessageKey }[] = [
  { value: "none", label: "review.link.none" },
  { value: "replace", label: "review.link.replace" },
  { value: "repeat", label: "review.link.repeat" },
  { value: "extend", label: "review.link.extend" },
  { value: "other", label: "review.link.other" },
];

/** A day as the register writes it; "" for none. @param day "YYYY-MM-DD" */
export function dayWords(day: string): string {
  const date = parseIsoDate(day);
  return date === null ? "" : registerDate(date);
}

function slippageWords({ due, slippage }: EarlierRow, words: Words): string {
  const day = due === "" ? words("review.noDue") : words("review.due", { date: dayWords(due) });
  if (slippage === null || slippage === 0) return day;
  const n = Math.abs(slippage);
  return `${day}, ${words(slippage > 0 ? "review.link.later" : "review.link.sooner", { n })}`;
}

function Offer({ row, earlier, isIssued, dispatch }: Omit<Props, "found"> & { readonly earlier: EarlierRow }) {
  const words = useWords();
  const answer: Answer = row.links.find(({ id }) => id === earlier.id)?.how ?? "none";
  // An extension is a later date; without one there is nothing to extend to.
  const canExtend = row.due !== null && (earlier.due === "" || row.due > earlier.due);
  const answers = ANSWERS.filter(({ value }) => value !== "extend" || canExtend || answer === "extend");
  const title = `${earlier.id} · ${earlier.lead} · ${slippageWords(earlier, words)} · ${earlier.standing}`;
  return (
    <div class="dd-offer">
      <div>{earlier.text}</div>
      <div class="dd-hint">
        {title}. {earlier.paper}
      </div>
      <SelectField
        label={words("review.link.ask", { id: earlier.id })}
        disabled={!isIssued}
        hint={isIssued ? null : words("review.link.draft")}
        value={answer}
        choices={answers.map(({ value, label }) => ({ value, label: words(label) }))}
        onChange={(how) => dispatch({ do: "link", key: row.key, id: earlier.id, how: how === "none" ? null : how })}
      />
    </div>
  );
}

const FIELDS: Readonly<Record<FieldChange["field"], DialogMessageKey>> = {
  text: "review.text",
  lead: "import.lead",
  due: "import.due",
};

function changeWords({ field, before, after }: FieldChange, words: Words): string {
  const told = (value: string) => (field === "due" ? dayWords(value) : value) || "–";
  return words("review.change", { field: words(FIELDS[field]), before: told(before), after: told(after) });
}

/** How the directive differs from its row, where the paper is in the register already. */
function Change({ row, found, isIssued, dispatch }: Props) {
  const words = useWords();
  const change = found.changes.get(row.key);
  if (change === undefined || change.how === "new") return null;
  const isCorrecting = row.links.some(({ id, how }) => id === change.id && how === "correct");
  return (
    <div class="dd-offer">
      <div>{words(change.how === "same" ? "review.change.same" : "review.change.differs", { id: change.id })}</div>
      {change.fields.map((field) => (
        <div class="dd-hint" key={field.field}>
          {changeWords(field, words)}
        </div>
      ))}
      <CheckField
        label={words("review.change.take", { id: change.id })}
        disabled={!isIssued}
        hint={isIssued ? null : words("review.link.draft")}
        checked={isCorrecting}
        onChange={(isOn) => dispatch({ do: "link", key: row.key, id: change.id, how: isOn ? "correct" : null })}
      />
    </div>
  );
}

/** What the register knows about a directive, and what the person makes of it. */
export function LinkOffers(props: Props) {
  const words = useWords();
  const { row, found } = props;
  const links = found.links.get(row.key) ?? [];
  return (
    <>
      <Change {...props} />
      {links.length > 0 && (
        <div>
          <div class="dd-label">{words("review.link.title")}</div>
          {links.map((earlier) => (
            <Offer key={earlier.id} {...props} earlier={earlier} />
          ))}
        </div>
      )}
    </>
  );
}
