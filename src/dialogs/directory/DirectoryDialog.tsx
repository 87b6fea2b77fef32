import { useMemo, useState } from "preact/hooks";
import type { Homonym } from "../../core/agency/homonyms.ts";
import type { MergedAgency } from "../../core/agency/mergeAgencies.ts";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { Folded } from "../../views/kit/Folded.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { Tabs } from "../../views/kit/Tabs.tsx";
import { useWords } from "../../views/kit/words.ts";
import { CallNote } from "../CallNote.tsx";
import { Finished } from "../Finished.tsx";
import { useCommand } from "../useCommand.ts";
import { AgencyList } from "./AgencyList.tsx";
import {
  directoryRequest,
  type Entry,
  isChanged,
  problemsOf,
  type SheetLine,
  sharedNames,
  startEntries,
  takeMerged,
} from "./directoryState.ts";
import { PasteTable } from "./PasteTable.tsx";

function SharedNames({ shared }: { readonly shared: readonly Homonym[] }) {
  const words = useWords();
  if (shared.length === 0) return null;
  return (
    <Note kind="warning">
      <Folded title={words("directory.homonyms", { n: shared.length })}>
        <p>{words("directory.homonyms.text")}</p>
        <ul>
          {shared.map(({ said, agencies }) => (
            <li key={said}>{words("directory.homonym", { said, agencies: agencies.join("; ") })}</li>
          ))}
        </ul>
      </Folded>
    </Note>
  );
}

/** The agencies, one by one or by a pasted table; changed cells and new rows are written in one go. */
export function DirectoryDialog({ start }: { readonly start: { readonly agencies: readonly SheetLine[] } }) {
  const words = useWords();
  const [entries, setEntries] = useState<readonly Entry[]>(() => startEntries(start.agencies));
  const [tab, setTab] = useState<"list" | "paste">("list");
  const [taken, setTaken] = useState(0);
  const { state, run } = useCommand("openDirectory");
  const problems = useMemo(() => problemsOf(entries, words("directory.noName")), [entries]);
  const shared = useMemo(() => sharedNames(entries), [entries]);
  if (state.kind === "done") return <Finished messages={state.outcome.messages} />;

  const take = (merged: readonly MergedAgency[]) => {
    setEntries(takeMerged(entries, merged));
    setTaken(merged.filter(({ how }) => how === "add" || how === "change").length);
    setTab("list");
  };
  const changed = entries.filter(isChanged).length;
  const wrong = problems.size;
  const note =
    wrong > 0
      ? words("directory.wrong", { n: wrong })
      : changed > 0
        ? words("directory.changed", { n: changed })
        : null;
  const request = directoryRequest(entries);
  return (
    <>
      <Tabs
        label={words("directory.tabs")}
        current={tab}
        onChange={setTab}
        tabs={[
          { key: "list", label: words("directory.tab.list", { n: entries.length }) },
          { key: "paste", label: words("directory.tab.paste") },
        ]}
      >
        {tab === "paste" && <PasteTable rows={entries} onTake={take} />}
        {tab === "list" && (
          <>
            {taken > 0 && <Note kind="success">{words("directory.p.taken", { n: taken })}</Note>}
            <SharedNames shared={shared} />
            <AgencyList entries={entries} problems={problems} onChange={setEntries} />
          </>
        )}
      </Tabs>
      <ActionBar note={note} notice={<CallNote state={state} working={words("directory.saving")} />}>
        <Button
          look="main"
          disabled={request === null || wrong > 0 || state.kind === "busy"}
          onClick={() => run(request)}
        >
          {words("directory.save")}
        </Button>
      </ActionBar>
    </>
  );
}
