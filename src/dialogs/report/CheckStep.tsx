import * as v from "valibot";
import { DAY } from "../../core/calendar/daySchema.ts";
import { parseIsoDate } from "../../core/calendar/isoDate.ts";
import { DOUBT_CODES } from "../../core/report/reportDoubts.ts";
import { registerDate } from "../../core/text/formatDate.ts";
import { FieldGroup } from "../../views/kit/FieldGroup.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { RadioField } from "../../views/kit/RadioField.tsx";
import { ReasonList } from "../../views/kit/ReasonList.tsx";
import { useWords } from "../../views/kit/words.ts";

/** What the command answers when it is asked to look only. */
export const CHECKED = v.object({
  doubts: v.array(v.object({ code: v.picklist(DOUBT_CODES), n: v.number(), names: v.array(v.string()) })),
  rows: v.number(),
  kept: v.nullable(v.object({ id: v.string(), madeAt: v.string(), asOf: DAY })),
  broken: v.array(v.string()),
  opensWith: v.nullable(v.string()),
  agencies: v.array(v.string()),
});
export type Checked = v.InferOutput<typeof CHECKED>;

/** Things that a person may know and leave as they are. */
const HARMLESS: ReadonlySet<string> = new Set(["leftOut", "unassessed", "spoken"]);

interface Props {
  readonly checked: Checked;
  readonly source: "register" | "kept";
  readonly onSource: (source: "register" | "kept") => void;
}

/** What is unresolved, what the figures begin with, and whether a report of the period was kept before. */
export function CheckStep({ checked, source, onSource }: Props) {
  const words = useWords();
  const { doubts, rows, kept, broken, opensWith } = checked;
  const items = doubts.map(({ code, n, names }) => {
    const more = n > names.length ? ", …" : "";
    return {
      key: code,
      kind: HARMLESS.has(code) ? ("info" as const) : ("warning" as const),
      text: words(`report.f.doubt.${code}`, { n }),
      reason: names.join(", ") + more,
    };
  });
  return (
    <>
      <Note kind={doubts.length === 0 ? "success" : "warning"}>
        {words(doubts.length === 0 ? "report.f.noDoubts" : "report.f.doubts")}
      </Note>
      {items.length > 0 && <ReasonList label={words("report.f.doubts")} items={items} />}
      {broken.length > 0 && <Note kind="warning">{words("report.f.broken", { ids: broken.join(", ") })}</Note>}
      <p class="dd-hint">
        {words("report.f.rows", { n: rows })} {opensWith !== null && words("report.f.opensWith", { period: opensWith })}
      </p>
      {checked.agencies.length > 0 && <Note kind="info">{words("report.f.long")}</Note>}
      {kept !== null && (
        <FieldGroup title={words("report.f.kept", { id: kept.id, at: momentWords(kept.madeAt) })}>
          <RadioField
            label={words("report.f.source")}
            value={source}
            choices={[
              { value: "register", label: words("report.f.source.register") },
              { value: "kept", label: words("report.f.source.kept", { date: registerDate(kept.asOf) }) },
            ]}
            onChange={onSource}
          />
        </FieldGroup>
      )}
    </>
  );
}

/** “19/10/2026 07:30” of “2026-10-19 07:30:00”. */
function momentWords(moment: string): string {
  const [day = "", time = ""] = moment.split(" ");
  const date = parseIsoDate(day);
  return date === null ? moment : `${registerDate(date)} ${time.slice(0, 5)}`;
}
