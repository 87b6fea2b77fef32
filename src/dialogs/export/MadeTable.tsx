import { useEffect, useState } from "preact/hooks";
import * as v from "valibot";
import type { Outcome } from "../../addon/run.ts";
import { csvText } from "../../core/text/csvCell.ts";
import { Button } from "../../views/kit/Button.tsx";
import { ErrorState } from "../../views/kit/ErrorState.tsx";
import { useWords } from "../../views/kit/words.ts";
import { downloadBytes, downloadText } from "../downloadFile.ts";
import { Finished } from "../Finished.tsx";
import type { ExportForm } from "./exportForm.ts";
import { workbookOf } from "./workbookOf.ts";

const REPLY = v.object({ cells: v.array(v.array(v.string())) });

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Props {
  readonly outcome: Outcome;
  readonly form: ExportForm;
  readonly title: string;
  /** Name of the file without its ending. */
  readonly name: string;
  readonly onAnother: () => void;
}

async function give({ form, title, name }: Props, cells: readonly (readonly string[])[]): Promise<void> {
  if (form === "csv") downloadText(`${name}.csv`, "text/csv", csvText(cells));
  else downloadBytes(`${name}.xlsx`, XLSX, await workbookOf(form === "print" ? "print" : "table", title, cells));
}

/** The cells that came back, made into a file that downloads by itself. */
export function MadeTable(props: Props) {
  const words = useWords();
  const [failed, setFailed] = useState(false);
  const read = v.safeParse(REPLY, props.outcome.reply);
  const get = () => {
    if (read.success) give(props, read.output.cells).catch(() => setFailed(true));
  };
  useEffect(get, []);
  if (!read.success || failed) return <ErrorState title={words("export.broken")} steps={[]} />;
  return (
    <Finished
      messages={props.outcome.messages}
      buttons={
        <>
          <Button onClick={props.onAnother}>{words("export.another")}</Button>
          <Button onClick={get}>{words("export.again")}</Button>
        </>
      }
    />
  );
}
