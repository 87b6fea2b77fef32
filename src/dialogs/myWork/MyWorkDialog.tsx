import { useEffect, useState } from "preact/hooks";
import type { IsoDate } from "../../core/calendar/isoDate.ts";
import { WORK_SECTIONS, type WorkRow, type WorkSection } from "../../core/progress/myWork.ts";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { SelectField } from "../../views/kit/SelectField.tsx";
import { Tabs } from "../../views/kit/Tabs.tsx";
import { useWords } from "../../views/kit/words.ts";
import { CallNote } from "../CallNote.tsx";
import { closeDialog } from "../serverCall.ts";
import { useCommand } from "../useCommand.ts";
import { RecordOne } from "./RecordOne.tsx";
import { WorkTable } from "./WorkTable.tsx";
import { firstSection, inSection, rowsOf } from "./workState.ts";

interface MyWorkStart {
  readonly today: IsoDate;
  readonly dueSoonDays: number;
  readonly rows: readonly WorkRow[];
  /** Rows that wait too and are not shown. */
  readonly left: number;
  readonly followers: readonly string[];
  /** Who opened it, where the address tells. */
  readonly me: string | null;
  readonly leads: readonly string[];
}

/** What waits for the one who follows it: to be checked, confirmed, urged; each row can be opened and recorded here. */
export function MyWorkDialog({ start }: { readonly start: MyWorkStart }) {
  const words = useWords();
  const [follower, setFollower] = useState(start.me ?? "");
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState<readonly string[]>([]);
  const [recorded, setRecorded] = useState<WorkRow | null>(null);
  const rows = rowsOf(start.rows, follower, done);
  const [section, setSection] = useState<WorkSection>(() => firstSection(rows));
  const opening = useCommand("openMyWork");
  const answering = useCommand("answerReports");
  const isOpened = opening.state.kind === "done";
  useEffect(() => {
    if (isOpened) closeDialog();
  }, [isOpened]);

  if (recorded !== null) {
    return (
      <RecordOne
        row={recorded}
        leads={start.leads}
        today={start.today}
        onBack={() => setRecorded(null)}
        onDone={(messages) => {
          setSaid(messages);
          setDone(new Set([...done, recorded.id]));
          setRecorded(null);
        }}
      />
    );
  }
  const names = [
    { value: "", label: words("work.follower.all") },
    ...start.followers.map((name) => ({ value: name, label: name })),
  ];
  // An office without the form never sees the tab.
  const shown = WORK_SECTIONS.filter(({ key }) => key !== "byForm" || inSection(start.rows, key).length > 0);
  const tabs = shown.map(({ key }) => {
    const values = { n: inSection(rows, key).length, days: start.dueSoonDays };
    return { key, label: words(`work.s.${key}`, values) };
  });
  return (
    <>
      {said.map((line) => (
        <Note kind="success" key={line}>
          {line}
        </Note>
      ))}
      <SelectField label={words("work.follower")} value={follower} choices={names} onChange={setFollower} />
      <CallNote state={opening.state} />
      <Tabs label={words("work.sections")} tabs={tabs} current={section} onChange={setSection}>
        <WorkTable
          rows={inSection(rows, section)}
          onOpen={(open) => opening.run({ open })}
          onRecord={section === "byForm" ? null : setRecorded}
        />
        {section === "byForm" && (
          <ActionBar notice={<CallNote state={answering.state} working={words("work.answer.opening")} />}>
            <Button look="main" disabled={answering.state.kind === "busy"} onClick={() => answering.run(undefined)}>
              {words("work.answer")}
            </Button>
          </ActionBar>
        )}
      </Tabs>
      {start.left > 0 && <p class="dd-hint">{words("work.left", { n: start.left })}</p>}
    </>
  );
}
