import { useMemo, useState } from "preact/hooks";
import {
  type CellChange,
  type KeyedAgency,
  type MergedAgency,
  mergeAgencies,
  type Refusal,
} from "../../core/agency/mergeAgencies.ts";
import { readAgencyTable } from "../../core/agency/readAgencyTable.ts";
import { Button } from "../../views/kit/Button.tsx";
import { DataTable } from "../../views/kit/DataTable.tsx";
import { Figures } from "../../views/kit/Figures.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { Tag } from "../../views/kit/Tag.tsx";
import { TextArea } from "../../views/kit/TextArea.tsx";
import { useWords, type Words } from "../../views/kit/words.ts";

interface Props {
  readonly rows: readonly KeyedAgency[];
  readonly onTake: (merged: readonly MergedAgency[]) => void;
}

const VERDICTS = [
  { how: "add", label: "directory.p.add", tag: "success" },
  { how: "change", label: "directory.p.change", tag: "info" },
  { how: "same", label: "directory.p.same", tag: "quiet" },
  { how: "refuse", label: "directory.p.refuse", tag: "error" },
] as const;

function sayRefusal(refusal: Refusal, words: Words): string {
  switch (refusal.code) {
    case "directory":
      return refusal.text;
    case "unread":
      return words("directory.r.unread", { column: refusal.column, text: refusal.text });
    default:
      return words(`directory.r.${refusal.code}`);
  }
}

function sayChange(change: CellChange, words: Words): string {
  return words(change.before === "" ? "directory.p.newCell" : "directory.p.cell", { ...change });
}

function detailsOf(merged: MergedAgency, words: Words): readonly string[] {
  switch (merged.how) {
    case "refuse":
      return merged.refusals.map((refusal) => sayRefusal(refusal, words));
    case "change":
      return merged.changes.map((change) => sayChange(change, words));
    case "add":
      return [[merged.row.kind, merged.row.block, merged.row.addresses].filter((text) => text !== "").join(" · ")];
    case "same":
      return [];
  }
}

function Verdict({ how }: Pick<MergedAgency, "how">) {
  const words = useWords();
  const verdict = VERDICTS.find((each) => each.how === how);
  return verdict ? <Tag kind={verdict.tag}>{words(verdict.label)}</Tag> : null;
}

/** What the pasted rows would do, row by row. */
function MergeTable({ merged }: { readonly merged: readonly MergedAgency[] }) {
  const words = useWords();
  return (
    <DataTable
      caption={words("directory.p.caption")}
      rows={merged}
      rowKey={({ line }) => String(line)}
      tone={({ how }) => (how === "refuse" ? "unsure" : "ok")}
      columns={[
        { key: "line", heading: words("directory.p.line"), width: "narrow", cell: ({ line }) => line },
        { key: "name", heading: words("directory.p.name"), width: "name", cell: ({ name }) => name, namesRow: true },
        { key: "how", heading: words("directory.p.how"), width: "date", cell: ({ how }) => <Verdict how={how} /> },
        {
          key: "details",
          heading: words("directory.p.details"),
          width: "text",
          cell: (row) => detailsOf(row, words).map((text) => <div key={text}>{text}</div>),
        },
      ]}
    />
  );
}

/** Rows copied from Excel or .csv text, compared with the directory before anything is taken over. */
export function PasteTable({ rows, onTake }: Props) {
  const words = useWords();
  const [text, setText] = useState("");
  const table = useMemo(() => readAgencyTable(text), [text]);
  const merged = useMemo(() => ("rows" in table ? mergeAgencies(table.rows, rows) : []), [table, rows]);
  const countOf = (how: MergedAgency["how"]) => merged.filter((each) => each.how === how).length;
  const taken = countOf("add") + countOf("change");
  return (
    <>
      <TextArea
        label={words("directory.paste")}
        hint={words("directory.paste.hint")}
        rows={merged.length > 0 ? 4 : 10}
        value={text}
        onChange={setText}
      />
      {"issue" in table && table.issue === "no-headings" && <Note kind="error">{words("directory.p.noHeadings")}</Note>}
      {"rows" in table && (
        <>
          <p class="dd-hint">
            {words("directory.p.found", { columns: table.found.join(", ") })}
            {table.unknown.length > 0 && ` ${words("directory.p.unknown", { columns: table.unknown.join(", ") })}`}
          </p>
          <Figures figures={VERDICTS.map(({ how, label }) => ({ label: words(label), value: String(countOf(how)) }))} />
          <MergeTable merged={merged} />
          <div class="dd-tools">
            <Button look="main" disabled={taken === 0} onClick={() => onTake(merged)}>
              {words("directory.p.take", { n: taken })}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
