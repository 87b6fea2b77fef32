import type { MessageKey } from "../../core/messages/messages.ts";
import { type Language, message, say } from "../../core/messages/say.ts";
import type { ClaimField } from "../../core/reportBack/claimKinds.ts";
import { kindsFor, type OwnRow } from "../../core/reportBack/ownRows.ts";
import { FIELD, type TypedReport } from "../../core/reportBack/submission.ts";

interface Props {
  readonly row: OwnRow;
  readonly typed: TypedReport | null;
  readonly language: Language;
}

interface LineProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly longest: number;
}

/** A field of one line. Days are typed as text: pickers differ from telephone to telephone, and some write no year. */
function Line({ name, label, value, hint, longest }: LineProps) {
  const described = hint === undefined ? {} : { "aria-describedby": `${name}-hint` };
  return (
    <>
      <label for={name}>{label}</label>
      <input type="text" id={name} name={name} value={value} maxLength={longest} autocomplete="off" {...described} />
      {hint !== undefined && (
        <p class="quiet" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}

function Area({ name, label, value }: Pick<LineProps, "name" | "label" | "value">) {
  return (
    <>
      <label for={name}>{label}</label>
      <textarea id={name} name={name} rows={3} maxLength={4000}>
        {value}
      </textarea>
    </>
  );
}

function Field({ field, row, typed, language }: Props & { readonly field: ClaimField }) {
  const words = (key: MessageKey) => say(language, message(key));
  switch (field) {
    case "content":
      return <Area name={FIELD.content + row.id} label={words("web.f.content")} value={typed?.content ?? ""} />;
    case "obstacle":
      return <Area name={FIELD.obstacle + row.id} label={words("web.f.obstacle")} value={typed?.obstacle ?? ""} />;
    case "newDue": {
      const given = { name: FIELD.newDue + row.id, value: typed?.newDue ?? "", hint: words("web.f.day.hint") };
      return <Line {...given} label={words("web.f.newDue")} longest={10} />;
    }
    case "paper": {
      const number = { name: FIELD.paperNumber + row.id, value: typed?.paperNumber ?? "" };
      const day = { name: FIELD.paperOn + row.id, value: typed?.paperOn ?? "", hint: words("web.f.day.hint") };
      return (
        <>
          <Line {...number} label={words("web.f.number")} hint={words("web.f.number.hint")} longest={100} />
          <Line {...day} label={words("web.f.paperOn")} longest={10} />
        </>
      );
    }
  }
}

/** The choice of what to report, and the fields that go with it: style alone shows those of the chosen kind. */
export function ReportFields({ row, typed, language }: Props) {
  const name = FIELD.kind + row.id;
  const kinds = kindsFor(row);
  const fields = [...new Set(kinds.flatMap((kind): readonly ClaimField[] => kind.fields))];
  const choices = [{ key: "", label: "web.k.none" as MessageKey }, ...kinds];
  return (
    <fieldset>
      <legend>{say(language, message("web.kind", { id: row.id }))}</legend>
      {choices.map(({ key, label }) => (
        <>
          <input
            class={key === "" ? "pick" : `pick k-${key}`}
            type="radio"
            id={`${name}-${key}`}
            name={name}
            value={key}
            checked={(typed?.kind ?? "") === key}
          />
          <label for={`${name}-${key}`}>{say(language, message(label))}</label>
        </>
      ))}
      {fields.map((field) => (
        <div class={`f f-${field}`} key={field}>
          <Field field={field} row={row} typed={typed} language={language} />
        </div>
      ))}
    </fieldset>
  );
}
