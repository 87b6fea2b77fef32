import { useContext } from "preact/hooks";
import { FILLED_COLUMNS } from "../../core/layout/chooseColumns.ts";
import type { LayoutKey } from "../../core/layout/headingLexicon.ts";
import type { LayoutColumn } from "../../core/layout/layout.ts";
import type { Language } from "../../core/messages/say.ts";
import { REGISTER_COLUMNS } from "../../core/register/registerColumns.ts";
import { columnLetters } from "../../core/text/columnLetters.ts";
import { Button } from "../../views/kit/Button.tsx";
import { CellSelect } from "../../views/kit/CellSelect.tsx";
import type { Choice } from "../../views/kit/choice.ts";
import { DataTable, type TableColumn } from "../../views/kit/DataTable.tsx";
import { Tag } from "../../views/kit/Tag.tsx";
import { LanguageContext, useWords, type Words } from "../../views/kit/words.ts";
import { columnName } from "./columnWords.ts";
import { isUnsure, listedColumns, type Track, type TrackAction } from "./trackState.ts";

interface Props {
  readonly track: Track;
  readonly sheet: string;
  readonly dispatch: (action: TrackAction) => void;
}

/** Enough to know the column by. */
const SAMPLES_SHOWN = 2;

function registerChoices(language: Language): Choice<LayoutKey>[] {
  return FILLED_COLUMNS.flatMap((key) => {
    const column = REGISTER_COLUMNS.find((candidate) => candidate.key === key);
    return column === undefined ? [] : [{ value: key, label: column[language] }];
  });
}

function choicesFor({ key }: LayoutColumn, language: Language, words: Words): Choice<LayoutKey | "unknown">[] {
  return [
    ...(key === null ? [{ value: "unknown" as const, label: words("track.meaning.unknown") }] : []),
    ...registerChoices(language),
    { value: "number", label: words("track.meaning.number") },
    { value: "other", label: words("track.meaning.other") },
  ];
}

function Samples({ column }: { readonly column: LayoutColumn }) {
  const words = useWords();
  const { samples } = column;
  if (samples.length === 0) return <span class="dd-hint">{words("track.c.blank")}</span>;
  return (
    <>
      {samples.slice(0, SAMPLES_SHOWN).map((sample) => (
        <div key={sample}>{sample}</div>
      ))}
    </>
  );
}

interface WhyProps {
  readonly column: LayoutColumn;
  readonly isConfirmed: boolean;
  readonly onConfirm: (key: LayoutKey) => void;
}

function Why({ column, isConfirmed, onConfirm }: WhyProps) {
  const words = useWords();
  const unsure = isUnsure(column);
  const [kind, word] = isConfirmed
    ? (["success", "track.confirmed"] as const)
    : unsure
      ? (["warning", "track.unsure"] as const)
      : (["quiet", "track.sure"] as const);
  const key = column.key ?? "other";
  return (
    <>
      <Tag kind={kind}>{words(word)}</Tag>
      {!isConfirmed && <div class="dd-hint">{column.reason}</div>}
      {unsure && (
        <div class="dd-tools">
          <Button look="small" onClick={() => onConfirm(key)}>
            {words("track.right")}
          </Button>
        </div>
      )}
    </>
  );
}

/** Every column of the foreign sheet: what it shows, where it goes, how sure that is and why. */
export function ColumnsTable({ track, sheet, dispatch }: Props) {
  const words = useWords();
  const language = useContext(LanguageContext);
  const choose = (index: number, key: LayoutKey | "unknown") => {
    if (key !== "unknown") dispatch({ do: "choose", index, key });
  };
  const columns: readonly TableColumn<LayoutColumn>[] = [
    {
      key: "column",
      heading: words("track.c.column"),
      width: "date",
      namesRow: true,
      cell: (column) => (
        <>
          <strong>{columnName(column, words)}</strong>
          {column.heading !== "" && (
            <div class="dd-hint">{words("track.c.letter", { letter: columnLetters(column.index + 1) })}</div>
          )}
        </>
      ),
    },
    { key: "samples", heading: words("track.c.samples"), width: "text", cell: (column) => <Samples column={column} /> },
    {
      key: "meaning",
      heading: words("track.c.meaning"),
      width: "name",
      cell: (column) => (
        <CellSelect
          label={words("track.meaning.of", { column: columnName(column, words) })}
          value={column.key ?? "unknown"}
          choices={choicesFor(column, language, words)}
          onChange={(key) => choose(column.index, key)}
        />
      ),
    },
    {
      key: "why",
      heading: words("track.c.why"),
      width: "name",
      cell: (column) => (
        <Why
          column={column}
          isConfirmed={track.choices.has(column.index)}
          onConfirm={(key) => choose(column.index, key)}
        />
      ),
    },
  ];
  return (
    <DataTable
      caption={words("track.columns", { sheet })}
      columns={columns}
      rows={listedColumns(track)}
      rowKey={({ index }) => String(index)}
      tone={(column) => (isUnsure(column) ? "unsure" : "ok")}
    />
  );
}
