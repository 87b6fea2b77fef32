import { useState } from "preact/hooks";
import type { AgencyMatch } from "../../core/agency/matchAgency.ts";
import { registerDate } from "../../core/text/formatDate.ts";
import { Button } from "../../views/kit/Button.tsx";
import { useWords } from "../../views/kit/words.ts";
import { BodyChoice } from "./BodyChoice.tsx";
import { GroupMembers } from "./GroupMembers.tsx";
import { leadQuestion } from "./leadTags.ts";
import { NewAgencyForm } from "./NewAgencyForm.tsx";
import type { NameBook } from "./nameBook.ts";
import type { RowLead } from "./reviewRow.ts";
import type { ReviewAction } from "./reviewState.ts";

interface Props {
  readonly lead: RowLead;
  readonly rowKey: number;
  readonly names: NameBook;
  readonly dispatch: (action: ReviewAction) => void;
}

/** What the directory says of a name that it knows. */
function Known({ name, match }: { readonly name: string; readonly match: AgencyMatch }) {
  const words = useWords();
  if (match.how === "succession") {
    const [heir] = match.heirs;
    const values = { heir: heir?.name ?? "", date: registerDate(match.since) };
    return <p class="dd-hint">{words("review.heir", values)}</p>;
  }
  if (!("agency" in match) || match.agency.name === name) return null;
  return <p class="dd-hint">{words("review.knownAs", { agency: match.agency.name, reason: match.reason })}</p>;
}

/** Below a lead: what it means in the directory, and what the person can do where that is open. */
export function LeadAnswer({ lead, rowKey, names, dispatch }: Props) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const name = lead.name.trim();
  if (name === "") return null;
  const match = names.match(name);
  const question = leadQuestion(lead, match);
  if (question === null) return <Known name={name} match={match} />;
  if (match.how === "succession" || match.how === "ambiguous") {
    const bodies = match.how === "succession" ? match.heirs : match.candidates;
    const memory = match.how === "succession" ? "former" : "none";
    return (
      <BodyChoice
        label={words(question)}
        hint={match.reason}
        bodies={bodies}
        onChoose={(body, scope) =>
          dispatch({
            do: "heirs",
            from: name,
            to: [{ name: body, kind: null }],
            memory,
            key: scope === "all" ? null : rowKey,
          })
        }
      />
    );
  }
  const isGroup = question === "review.tag.group";
  const close = () => setIsOpen(false);
  return (
    <>
      <div class="dd-tools">
        <span class="dd-doubts">{words(question)}</span>
        <Button look="small" onClick={() => setIsOpen(!isOpen)}>
          {words(isGroup ? "review.group.open" : "review.agency.open")}
        </Button>
      </div>
      {isOpen && isGroup && (
        <GroupMembers
          group={name}
          blocks={names.membersOf(name)}
          onCancel={close}
          onChoose={(members) => {
            close();
            const to = members.map((member) => ({ name: member, kind: null }));
            dispatch({ do: "heirs", from: name, to, memory: "former", key: rowKey });
          }}
        />
      )}
      {isOpen && !isGroup && (
        <NewAgencyForm
          name={name}
          blocks={names.blocks}
          onCancel={close}
          onAdd={(agency) => {
            close();
            dispatch({ do: "agency", agency });
            if (agency.name !== name)
              dispatch({ do: "heirs", from: name, to: [{ name: agency.name, kind: null }], memory: "none", key: null });
          }}
        />
      )}
    </>
  );
}
