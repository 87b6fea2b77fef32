import { useState } from "preact/hooks";
import { checkAdded, newAgencies } from "../../core/agency/addAgencies.ts";
import { AGENCY_KIND_LABELS } from "../../core/agency/agency.ts";
import { describeDirectoryIssue } from "../../core/agency/checkDirectory.ts";
import { Button } from "../../views/kit/Button.tsx";
import { CheckField } from "../../views/kit/CheckField.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { SelectField } from "../../views/kit/SelectField.tsx";
import { TextField } from "../../views/kit/TextField.tsx";
import { useWords } from "../../views/kit/words.ts";
import type { NewAgency } from "./reviewState.ts";

interface Props {
  readonly name: string;
  readonly blocks: readonly string[];
  readonly onAdd: (agency: NewAgency) => void;
  readonly onCancel: () => void;
}

const KINDS = ["agency", "group", "leader", "own", "other"] as const;

/** An agency for the directory. Whether an address is taken already only the add-on knows: it never leaves the sheet. */
export function NewAgencyForm({ name, blocks, onAdd, onCancel }: Props) {
  const words = useWords();
  const [agency, setAgency] = useState<NewAgency>({
    name,
    kind: "agency",
    block: blocks[0] ?? "",
    mailed: false,
    addresses: [],
  });
  const [address, setAddress] = useState("");
  const [issues, setIssues] = useState<readonly string[]>([]);
  const put = (change: Partial<NewAgency>) => setAgency({ ...agency, ...change });
  const add = () => {
    const typed = { ...agency, name: agency.name.trim(), addresses: address.split(/[;,\s]+/).filter(Boolean) };
    const wrong = checkAdded(newAgencies([typed], []), []).map(describeDirectoryIssue);
    setIssues(typed.name === "" ? [words("review.agency.noName")] : wrong);
    if (wrong.length === 0 && typed.name !== "") onAdd(typed);
  };
  return (
    <div class="dd-offer">
      <div class="dd-grid">
        <TextField label={words("review.agency.name")} value={agency.name} onChange={(typed) => put({ name: typed })} />
        <SelectField
          label={words("review.agency.kind")}
          value={agency.kind}
          choices={KINDS.map((value) => ({ value, label: AGENCY_KIND_LABELS[value] }))}
          onChange={(kind) => put({ kind })}
        />
        <SelectField
          label={words("review.agency.block")}
          value={agency.block}
          choices={[...new Set([...blocks, ""])].map((value) => ({ value, label: value || "–" }))}
          onChange={(block) => put({ block })}
        />
        <TextField label={words("review.agency.address")} kind="email" value={address} onChange={setAddress} />
      </div>
      <CheckField
        label={words("review.agency.mailed")}
        checked={agency.mailed}
        onChange={(mailed) => put({ mailed })}
      />
      {issues.length > 0 && <Note kind="error">{issues.join(" ")}</Note>}
      <div class="dd-tools">
        <Button look="small" onClick={onCancel}>
          {words("kit.cancel")}
        </Button>
        <Button look="small" onClick={add}>
          {words("review.agency.add")}
        </Button>
      </div>
    </div>
  );
}
