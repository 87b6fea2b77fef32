import type { DiscussedRow } from "../../core/meeting/meetingData.ts";
import type { DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import { DataTable, type TableColumn } from "../../views/kit/DataTable.tsx";
import { EmptyState } from "../../views/kit/EmptyState.tsx";
import { FieldGroup } from "../../views/kit/FieldGroup.tsx";
import { SelectField } from "../../views/kit/SelectField.tsx";
import { useWords } from "../../views/kit/words.ts";
import { leftAfter, takenRows } from "../directiveTable.ts";
import { choicesOf, type MeetingFilter, type MeetingForm, shownRows } from "./meetingForm.ts";

interface Props {
  readonly rows: readonly DiscussedRow[];
  readonly form: MeetingForm;
  readonly onChange: (form: MeetingForm) => void;
}

const FILTERS: readonly { readonly filter: MeetingFilter; readonly label: DialogMessageKey }[] = [
  { filter: "paper", label: "meet.paper" },
  { filter: "project", label: "meet.project" },
  { filter: "agency", label: "meet.agency" },
];

/** Which open directives the meeting looks at: of a paper, a project or an agency, all of them unless some are unticked. */
export function DiscussedRows({ rows, form, onChange }: Props) {
  const words = useWords();
  const shown = shownRows(rows, form);
  const columns: readonly TableColumn<DiscussedRow>[] = [
    { key: "id", heading: words("record.id"), width: "narrow", cell: ({ id }) => id, namesRow: true },
    { key: "text", heading: words("record.text"), width: "text", cell: ({ text }) => text },
    { key: "agencies", heading: words("record.lead"), width: "name", cell: ({ agencies }) => agencies.join("; ") },
    { key: "paper", heading: words("meet.paper"), width: "name", cell: ({ paper }) => paper },
  ];
  const selection = takenRows({
    rows: shown,
    left: form.left,
    onToggle: (ids, taken) => onChange({ ...form, left: leftAfter(form.left, ids, taken) }),
    heading: words("meet.takeAll"),
    label: (id) => words("meet.take", { id }),
  });
  return (
    <>
      <FieldGroup title={words("meet.rows")} text={words("meet.rows.hint")}>
        {FILTERS.map(({ filter, label }) => {
          const values = choicesOf(rows, filter);
          if (values.length === 0) return null;
          const choices = [
            { value: "", label: words("meet.any") },
            ...values.map((value) => ({ value, label: value })),
          ];
          return (
            <SelectField
              key={filter}
              label={words(label)}
              value={form[filter]}
              choices={choices}
              onChange={(value) => onChange({ ...form, [filter]: value })}
            />
          );
        })}
      </FieldGroup>
      {shown.length === 0 ? (
        <EmptyState title={words("meet.none")} />
      ) : (
        <DataTable
          caption={words("meet.rows")}
          columns={columns}
          rows={shown}
          rowKey={({ id }) => id}
          selection={selection}
        />
      )}
    </>
  );
}
