import { useState } from "preact/hooks";
import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { ExportRequest } from "../../core/commands/exportInput.ts";
import { MOST_IN_DOCUMENT } from "../../core/commands/limits.ts";
import { documentDate } from "../../core/text/formatDate.ts";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { FieldGroup } from "../../views/kit/FieldGroup.tsx";
import { RadioField } from "../../views/kit/RadioField.tsx";
import { TextField } from "../../views/kit/TextField.tsx";
import { useWords } from "../../views/kit/words.ts";
import { CallNote } from "../CallNote.tsx";
import { MadeDocuments } from "../MadeDocuments.tsx";
import { useCommand } from "../useCommand.ts";
import { ColumnChoice, type NamedColumn } from "./ColumnChoice.tsx";
import { type ExportChoice, type Facets, filteredCount, requestOf } from "./exportForm.ts";
import { MadeTable } from "./MadeTable.tsx";
import { RowChoice } from "./RowChoice.tsx";

interface ExportStart {
  readonly today: IsoDate;
  /** Mã of the rows that are selected in the sheet. */
  readonly selected: readonly string[];
  readonly facets: Facets;
  readonly columns: readonly NamedColumn[];
  /** Of the last time, in their order. */
  readonly chosen: readonly string[];
  readonly goesWith: string;
}

const FORMS = ["appendix", "print", "xlsx", "csv"] as const;

/** Which rows, in which form; then the file. */
export function ExportDialog({ start }: { readonly start: ExportStart }) {
  const words = useWords();
  const [choice, setChoice] = useState<ExportChoice>(() => ({
    scope: start.selected.length > 0 ? "selected" : "filter",
    agency: "",
    standing: "",
    project: "",
    paper: "",
    form: "appendix",
    title: words("export.title.usual"),
    goesWith: start.goesWith,
    columns: start.chosen,
  }));
  const call = useCommand("exportList");
  const { form } = choice;
  const isDocument = form === "appendix";
  if (call.state.kind === "done") {
    const { outcome } = call.state;
    const name = words("export.file", { date: documentDate(start.today).replace(/\//g, "-") });
    return isDocument ? (
      <MadeDocuments outcome={outcome} />
    ) : (
      <MadeTable outcome={outcome} form={form} title={choice.title} name={name} onAnother={call.reset} />
    );
  }

  const count = choice.scope === "selected" ? start.selected.length : filteredCount(start.facets, choice);
  const isTable = form === "xlsx" || form === "csv";
  const isReady = count > 0 && !(isTable && choice.columns.length === 0) && call.state.kind !== "busy";
  const make = (deliver: ExportRequest["deliver"]) => call.run(requestOf(choice, start.selected, deliver));
  const note =
    isDocument && count > MOST_IN_DOCUMENT
      ? `${words("export.count", { n: count })}. ${words("export.parts", { most: MOST_IN_DOCUMENT })}`
      : words(count === 0 ? "export.nothing" : "export.count", { n: count });
  return (
    <>
      <RowChoice choice={choice} facets={start.facets} selected={start.selected.length} onChange={setChoice} />
      <RadioField
        label={words("export.form")}
        value={form}
        choices={FORMS.map((value) => ({ value, label: words(`export.form.${value}`) }))}
        onChange={(chosen) => setChoice({ ...choice, form: chosen })}
      />
      {!isTable && (
        <FieldGroup title={words("export.title")}>
          <TextField
            label={words("export.title")}
            value={choice.title}
            onChange={(title) => setChoice({ ...choice, title })}
          />
          {isDocument && (
            <TextField
              label={words("export.goesWith")}
              hint={words("export.goesWith.hint")}
              value={choice.goesWith}
              onChange={(goesWith) => setChoice({ ...choice, goesWith })}
            />
          )}
        </FieldGroup>
      )}
      {isTable && (
        <ColumnChoice
          all={start.columns}
          chosen={choice.columns}
          onChange={(columns) => setChoice({ ...choice, columns })}
        />
      )}
      <ActionBar note={note} notice={<CallNote state={call.state} working={words("export.working")} />}>
        <Button look={isDocument ? "plain" : "main"} disabled={!isReady} onClick={() => make("download")}>
          {words("export.download")}
        </Button>
        {isDocument && (
          <Button look="main" disabled={!isReady} onClick={() => make("drive")}>
            {words("export.drive")}
          </Button>
        )}
      </ActionBar>
    </>
  );
}
