import { useState } from "preact/hooks";
import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { DiscussedRow } from "../../core/meeting/meetingData.ts";
import { entryLines } from "../../core/text/cleanText.ts";
import { ErrorState } from "../../views/kit/ErrorState.tsx";
import { useWords } from "../../views/kit/words.ts";
import { DraftBar } from "../DraftBar.tsx";
import { MadeDocuments } from "../MadeDocuments.tsx";
import { useCommand } from "../useCommand.ts";
import { DiscussedRows } from "./DiscussedRows.tsx";
import { MeetingFields } from "./MeetingFields.tsx";
import { chosenRows, type MeetingForm, requestOf } from "./meetingForm.ts";
import { PreparationFields } from "./PreparationFields.tsx";

interface MeetingStart {
  readonly today: IsoDate;
  readonly on: IsoDate;
  readonly papersOn: IsoDate;
  readonly rows: readonly DiscussedRow[];
  readonly chairs: readonly string[];
  readonly always: string;
  readonly signOff: string;
  readonly recipients: string;
  /** Settings to be filled in first, in words. */
  readonly missing: readonly string[];
}

function startForm({ on, papersOn, chairs, signOff, recipients }: MeetingStart): MeetingForm {
  return {
    subject: "",
    basis: "",
    chair: chairs.length === 1 ? (chairs[0] ?? "") : "",
    on,
    at: "14:00",
    place: "",
    agenda: "",
    paper: "",
    project: "",
    agency: "",
    left: new Set(),
    invitees: "",
    papersOn,
    papersAt: "16:00",
    press: "",
    track: false,
    signOff: entryLines(signOff),
    recipients: entryLines(recipients),
  };
}

/** A meeting, the directives it looks at, and the notice that invites to it. */
export function MeetingDialog({ start }: { readonly start: MeetingStart }) {
  const words = useWords();
  const { rows } = start;
  const [form, setForm] = useState(() => startForm(start));
  const call = useCommand("draftMeetingNotice");
  if (start.missing.length > 0) {
    return <ErrorState title={words("report.f.missing")} steps={[...start.missing, words("report.f.missing.step")]} />;
  }
  if (call.state.kind === "done") return <MadeDocuments outcome={call.state.outcome} />;

  const chosen = chosenRows(rows, form);
  const agencies = new Set(chosen.flatMap((row) => row.agencies)).size;
  const isWhole = requestOf(form, rows, "drive") !== null;
  return (
    <>
      <MeetingFields form={form} today={start.today} chairs={start.chairs} onChange={setForm} />
      <DiscussedRows rows={rows} form={form} onChange={setForm} />
      <PreparationFields form={form} always={start.always} onChange={setForm} />
      <DraftBar
        note={isWhole ? words("meet.chosen", { rows: chosen.length, agencies }) : words("meet.incomplete")}
        working={words("meet.working")}
        state={call.state}
        isWhole={isWhole}
        onMake={(deliver) => call.run(requestOf(form, rows, deliver))}
      />
    </>
  );
}
