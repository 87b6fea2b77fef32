import { useState } from "preact/hooks";
import type { AgencyRow } from "../../core/agency/agencyRow.ts";
import { foldName } from "../../core/agency/foldName.ts";
import { Button } from "../../views/kit/Button.tsx";
import { EmptyState } from "../../views/kit/EmptyState.tsx";
import { PickList } from "../../views/kit/PickList.tsx";
import { SelectField } from "../../views/kit/SelectField.tsx";
import { SplitView } from "../../views/kit/SplitView.tsx";
import { TextField } from "../../views/kit/TextField.tsx";
import { useWords, type Words } from "../../views/kit/words.ts";
import { AgencyForm } from "./AgencyForm.tsx";
import { addEntry, type Entry, isChanged, lacksAddress, putEntry, resetEntry } from "./directoryState.ts";

interface Props {
  readonly entries: readonly Entry[];
  readonly problems: ReadonlyMap<string, readonly string[]>;
  readonly onChange: (entries: readonly Entry[]) => void;
}

/** Stands for every block. */
const ALL = "\n";

function tagOf(entry: Entry, isWrong: boolean, words: Words) {
  if (isWrong) return { kind: "error" as const, text: words("directory.s.wrong") };
  if (lacksAddress(entry)) return { kind: "warning" as const, text: words("directory.s.noAddress") };
  if (entry.start === null) return { kind: "info" as const, text: words("directory.s.new") };
  if (isChanged(entry)) return { kind: "info" as const, text: words("directory.s.changed") };
  if (entry.row.validTo !== null) return { kind: "quiet" as const, text: words("directory.s.ended") };
  return entry.row.mailed ? { kind: "success" as const, text: words("directory.s.mailed") } : undefined;
}

function isFound({ row }: Entry, wanted: string): boolean {
  return [row.name, row.shortNames, row.addresses].some((text) => foldName(text).includes(wanted));
}

/** The directory in its order, and the agency that is looked at, to be edited. */
export function AgencyList({ entries, problems, onChange }: Props) {
  const words = useWords();
  const [find, setFind] = useState("");
  const [block, setBlock] = useState(ALL);
  const [current, setCurrent] = useState(entries[0]?.key ?? "");
  const blocks = [...new Set(entries.map(({ row }) => row.block.trim()))];
  const inBlock = (name: string) => entries.filter(({ row }) => row.block.trim() === name);
  const wanted = foldName(find);
  const shown = entries.filter(
    (entry) =>
      entry.key === current ||
      ((block === ALL || entry.row.block.trim() === block) && (wanted === "" || isFound(entry, wanted))),
  );
  const entry = entries.find(({ key }) => key === current) ?? entries[0];
  const add = () => {
    const added = addEntry(entries, block === ALL ? (entry?.row.block ?? "") : block);
    onChange(added.entries);
    setCurrent(added.key);
  };
  const put = (set: Partial<AgencyRow>) => {
    if (entry !== undefined) onChange(putEntry(entries, entry.key, set));
  };
  if (entry === undefined) {
    return (
      <EmptyState title={words("directory.none")} text={words("directory.none.text")}>
        <Button onClick={add}>{words("directory.add")}</Button>
      </EmptyState>
    );
  }
  const items = shown.map((each) => {
    const tag = tagOf(each, problems.has(each.key), words);
    const { name, block: its } = each.row;
    const note = its || words("directory.noBlock");
    return { key: each.key, title: name || words("directory.new"), note, ...(tag === undefined ? {} : { tag }) };
  });
  return (
    <>
      <div class="dd-grid dd-filters">
        <TextField label={words("directory.find")} value={find} onChange={setFind} />
        <SelectField
          label={words("directory.block")}
          value={block}
          choices={[
            { value: ALL, label: words("directory.allBlocks", { n: entries.length }) },
            ...blocks.map((value) => ({
              value,
              label: `${value || words("directory.noBlock")} (${inBlock(value).length})`,
            })),
          ]}
          onChange={setBlock}
        />
      </div>
      <SplitView
        side={
          <>
            <PickList label={words("directory.agencies")} items={items} current={entry.key} onPick={setCurrent} />
            <div class="dd-tools">
              <Button look="small" onClick={add}>
                {words("directory.add")}
              </Button>
            </div>
          </>
        }
      >
        <AgencyForm
          key={entry.key}
          entry={entry}
          blocks={blocks}
          problems={problems.get(entry.key) ?? []}
          onChange={put}
          onReset={() => onChange(resetEntry(entries, entry.key))}
        />
      </SplitView>
    </>
  );
}
