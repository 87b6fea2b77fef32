import { useState } from "preact/hooks";
import { Button } from "../../views/kit/Button.tsx";
import { CheckField } from "../../views/kit/CheckField.tsx";
import { Folded } from "../../views/kit/Folded.tsx";
import { useWords } from "../../views/kit/words.ts";
import type { Block } from "./nameBook.ts";

interface Props {
  readonly group: string;
  readonly blocks: readonly Block[];
  readonly onChoose: (members: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** The bodies that a group stands for in this directive; each gets a row of its own under the task. */
export function GroupMembers({ group, blocks, onChoose, onCancel }: Props) {
  const words = useWords();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const tick = (names: readonly string[], isOn: boolean) => {
    const next = new Set(chosen);
    for (const name of names) {
      if (isOn) next.add(name);
      else next.delete(name);
    }
    setChosen(next);
  };
  const inOrder = blocks.flatMap(({ members }) => members).filter((name) => chosen.has(name));
  return (
    <div class="dd-offer">
      <p class="dd-hint">{words("review.group.hint", { group })}</p>
      {blocks.map(({ name, members }) => (
        <Folded key={name} title={`${name} (${members.filter((each) => chosen.has(each)).length}/${members.length})`}>
          <CheckField
            label={words("review.group.all")}
            checked={members.every((each) => chosen.has(each))}
            onChange={(isOn) => tick(members, isOn)}
          />
          {members.map((member) => (
            <CheckField
              key={member}
              label={member}
              checked={chosen.has(member)}
              onChange={(isOn) => tick([member], isOn)}
            />
          ))}
        </Folded>
      ))}
      <div class="dd-tools">
        <Button look="small" onClick={onCancel}>
          {words("review.group.keep")}
        </Button>
        <Button look="small" disabled={chosen.size === 0} onClick={() => onChoose(inOrder)}>
          {words("review.group.choose", { n: chosen.size })}
        </Button>
      </div>
    </div>
  );
}
