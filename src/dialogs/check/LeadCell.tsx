import { useState } from "preact/hooks";
import { Button } from "../../views/kit/Button.tsx";
import { useWords } from "../../views/kit/words.ts";
import { BodyChoice } from "../import/BodyChoice.tsx";
import { GroupMembers } from "../import/GroupMembers.tsx";
import type { NameBook } from "../import/nameBook.ts";
import { type CheckAction, type CheckState, leadsOf, type WaitingRow } from "./checkState.ts";

interface Props {
  readonly row: WaitingRow;
  readonly state: CheckState;
  readonly names: NameBook;
  readonly dispatch: (action: CheckAction) => void;
}

/** One name of the lead: what it may mean, where that is open. */
function OpenName({ name, row, names, dispatch }: Omit<Props, "state"> & { readonly name: string }) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const match = names.match(name);
  if (match.how === "ambiguous" || (match.how === "succession" && match.heirs.length > 1)) {
    const bodies = match.how === "succession" ? match.heirs : match.candidates;
    return (
      <BodyChoice
        label={name}
        hint={match.reason}
        bodies={bodies}
        onChoose={(body, scope) =>
          dispatch({ do: "lead", from: name, to: [body], id: scope === "all" ? null : row.id })
        }
      />
    );
  }
  if (match.how !== "group") return null;
  if (!isOpen) {
    return (
      <Button look="small" onClick={() => setIsOpen(true)}>
        {words("check.group.open")}
      </Button>
    );
  }
  return (
    <GroupMembers
      group={name}
      blocks={names.membersOf(name)}
      onCancel={() => setIsOpen(false)}
      onChoose={(members) => {
        setIsOpen(false);
        dispatch({ do: "lead", from: name, to: members, id: row.id });
      }}
    />
  );
}

/** The lead of a row as it stands, what is open about it, and what will be written instead. */
export function LeadCell({ row, state, names, dispatch }: Props) {
  const words = useWords();
  const settled = state.leads.get(row.id);
  return (
    <>
      <div>{row.lead}</div>
      {settled ? (
        <div class="dd-tools">
          <span class="dd-hint">{words("check.lead.set", { names: settled.join("; ") })}</span>
          <Button look="small" onClick={() => dispatch({ do: "keep", id: row.id })}>
            {words("check.lead.back")}
          </Button>
        </div>
      ) : (
        leadsOf(row, state).map((name) => (
          <OpenName key={name} name={name} row={row} names={names} dispatch={dispatch} />
        ))
      )}
    </>
  );
}
