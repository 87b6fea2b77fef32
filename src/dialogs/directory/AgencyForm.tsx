import { useState } from "preact/hooks";
import { AGENCY_KIND_LABELS } from "../../core/agency/agency.ts";
import type { AgencyRow } from "../../core/agency/agencyRow.ts";
import { parseIsoDate } from "../../core/calendar/isoDate.ts";
import { cellEntries } from "../../core/text/cleanText.ts";
import { Button } from "../../views/kit/Button.tsx";
import { CheckField } from "../../views/kit/CheckField.tsx";
import { DateField } from "../../views/kit/DateField.tsx";
import { FieldGroup } from "../../views/kit/FieldGroup.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { NumberField } from "../../views/kit/NumberField.tsx";
import { SelectField } from "../../views/kit/SelectField.tsx";
import { TextField } from "../../views/kit/TextField.tsx";
import { useWords } from "../../views/kit/words.ts";
import { BlockField } from "./BlockField.tsx";
import { type Entry, isChanged, lacksAddress } from "./directoryState.ts";

interface Props {
  readonly entry: Entry;
  readonly blocks: readonly string[];
  readonly problems: readonly string[];
  readonly onChange: (set: Partial<AgencyRow>) => void;
  readonly onReset: () => void;
}

const KINDS = Object.values(AGENCY_KIND_LABELS);

const isPlace = (typed: string) => /^\d{0,6}$/.test(typed.trim());

/** A place in the order, typed; what is no number stays to be corrected and is not taken over. */
function OrderField({ row, onChange }: { readonly row: AgencyRow; readonly onChange: Props["onChange"] }) {
  const words = useWords();
  const [typed, setTyped] = useState(row.order === null ? "" : String(row.order));
  return (
    <NumberField
      label={words("directory.f.order")}
      hint={words("directory.f.order.hint")}
      error={isPlace(typed) ? null : words("directory.badOrder")}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        const plain = text.trim();
        if (isPlace(plain)) onChange({ order: plain === "" ? null : Number(plain) });
      }}
    />
  );
}

/** Tasks in the register keep the name they were given: without a short form they would find their agency no more. */
function RenameNote({ entry, onChange }: Pick<Props, "entry" | "onChange">) {
  const words = useWords();
  const { start, row } = entry;
  if (start === null || start.row.name === row.name) return null;
  const old = start.row.name;
  const kept = cellEntries(row.shortNames);
  if (kept.includes(old)) return null;
  return (
    <Note kind="warning">
      <p>{words("directory.renamed", { name: old })}</p>
      <Button look="small" onClick={() => onChange({ shortNames: [...kept, old].join("; ") })}>
        {words("directory.keepName")}
      </Button>
    </Note>
  );
}

/** One agency, every cell of its row. */
export function AgencyForm({ entry, blocks, problems, onChange, onReset }: Props) {
  const words = useWords();
  const { row, start } = entry;
  const kinds = [...new Set([...KINDS, row.kind])].map((kind) => ({ value: kind, label: kind || "–" }));
  return (
    <>
      {problems.length > 0 && (
        <Note kind="error">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Note>
      )}
      <FieldGroup title={words("directory.g.name")}>
        <TextField
          label={words("directory.f.name")}
          required
          value={row.name}
          onChange={(name) => onChange({ name })}
        />
        <TextField
          label={words("directory.f.shortNames")}
          hint={words("directory.several")}
          value={row.shortNames}
          onChange={(shortNames) => onChange({ shortNames })}
        />
        <SelectField
          label={words("directory.f.kind")}
          value={row.kind}
          choices={kinds}
          onChange={(kind) => onChange({ kind })}
        />
        <BlockField blocks={blocks} value={row.block} onChange={(block) => onChange({ block })} />
        <OrderField row={row} onChange={onChange} />
      </FieldGroup>
      <RenameNote entry={entry} onChange={onChange} />
      <FieldGroup title={words("directory.g.mail")}>
        <CheckField
          label={words("directory.f.mailed")}
          checked={row.mailed}
          onChange={(mailed) => onChange({ mailed })}
        />
        <TextField
          label={words("directory.f.addresses")}
          kind="email"
          hint={words(lacksAddress(entry) ? "directory.noAddress" : "directory.several")}
          value={row.addresses}
          onChange={(addresses) => onChange({ addresses })}
        />
        <TextField
          label={words("directory.f.salutation")}
          hint={words("directory.f.salutation.hint")}
          value={row.salutation}
          onChange={(salutation) => onChange({ salutation })}
        />
        <TextField
          label={words("directory.f.contact")}
          value={row.contact}
          onChange={(contact) => onChange({ contact })}
        />
      </FieldGroup>
      <FieldGroup title={words("directory.g.validity")}>
        <DateField
          label={words("directory.f.validFrom")}
          value={row.validFrom}
          onChange={(day) => onChange({ validFrom: parseIsoDate(day ?? "") })}
        />
        <DateField
          label={words("directory.f.validTo")}
          value={row.validTo}
          onChange={(day) => onChange({ validTo: parseIsoDate(day ?? "") })}
        />
        <TextField
          label={words("directory.f.successors")}
          hint={words("directory.several")}
          value={row.successors}
          onChange={(successors) => onChange({ successors })}
        />
      </FieldGroup>
      {isChanged(entry) && (
        <div class="dd-tools">
          <Button look="small" onClick={onReset}>
            {words(start === null ? "directory.drop" : "directory.reset")}
          </Button>
        </div>
      )}
    </>
  );
}
