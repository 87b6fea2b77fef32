import { useEffect, useState } from "preact/hooks";
import * as v from "valibot";
import type { Level, Repair } from "../../core/selfCheck/finding.ts";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { DataTable, type TableColumn } from "../../views/kit/DataTable.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { Tag, type TagKind } from "../../views/kit/Tag.tsx";
import { useWords } from "../../views/kit/words.ts";
import { CallNote } from "../CallNote.tsx";
import { closeDialog } from "../serverCall.ts";
import { useCommand } from "../useCommand.ts";
import { ProbeBox } from "./ProbeBox.tsx";
import { CHECKED, type Results } from "./selfCheckSchema.ts";
import { countOf, linesOf, type ShownFinding } from "./selfCheckState.ts";

const TAGS: Readonly<Record<Level, TagKind>> = { wrong: "error", note: "warning", fine: "success" };

/** What was found, worst first, with a button where the add-on can mend it; after mending everything is looked at again. */
export function SelfCheckDialog({ start }: { readonly start: { readonly results: Results } }) {
  const words = useWords();
  const [results, setResults] = useState(start.results);
  const check = useCommand("runSelfCheck");
  const mend = useCommand("runSelfCheck");
  const lookAgain = () => check.run({ what: "check" });
  useEffect(() => {
    if (mend.state.kind === "done") lookAgain();
  }, [mend.state]);
  useEffect(() => {
    const read = check.state.kind === "done" ? v.safeParse(CHECKED, check.state.outcome.reply) : null;
    if (read?.success) setResults(read.output.results);
  }, [check.state]);

  const busy = check.state.kind === "busy" || mend.state.kind === "busy";
  const lines = linesOf(results);
  const counts = { wrong: countOf(lines, "wrong"), note: countOf(lines, "note") };
  const repairButton = (repair: Repair) => (
    <Button look="small" disabled={busy} onClick={() => mend.run({ what: "repair", repair })}>
      {words(`self.r.${repair}`)}
    </Button>
  );
  const columns: readonly TableColumn<ShownFinding>[] = [
    { key: "title", heading: words("self.what"), width: "name", cell: ({ title }) => words(title), namesRow: true },
    {
      key: "level",
      heading: words("self.state"),
      width: "narrow",
      cell: ({ level }) => <Tag kind={TAGS[level]}>{words(`self.${level}`)}</Tag>,
    },
    {
      key: "found",
      heading: words("self.found"),
      width: "text",
      cell: ({ finding }) => (finding ? words(finding.text, finding.with ?? {}) : ""),
    },
    {
      key: "mend",
      heading: words("self.mend"),
      width: "date",
      cell: ({ finding }) => (finding?.repair ? repairButton(finding.repair) : ""),
    },
  ];
  const said = mend.state.kind === "done" ? mend.state.outcome.messages : [];
  return (
    <>
      <p>{words("self.intro")}</p>
      {counts.wrong + counts.note === 0 && <Note kind="success">{words("self.allFine")}</Note>}
      {said.map((line) => (
        <Note kind="info" key={line}>
          {line}
        </Note>
      ))}
      <DataTable
        caption={words("self.table")}
        columns={columns}
        rows={lines}
        rowKey={({ key }) => key}
        tone={({ level }) => (level === "wrong" ? "unsure" : "ok")}
      />
      <ProbeBox />
      <ActionBar
        note={words("self.counts", counts)}
        notice={
          <>
            <CallNote state={mend.state} />
            <CallNote state={check.state} working={words("self.checking")} />
          </>
        }
      >
        <Button look="plain" disabled={busy} onClick={lookAgain}>
          {words("self.again")}
        </Button>
        <Button look="main" onClick={closeDialog}>
          {words("dialog.close")}
        </Button>
      </ActionBar>
    </>
  );
}
