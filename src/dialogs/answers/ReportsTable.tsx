import type { WaitingReport } from "../../core/reportBack/answersData.ts";
import { registerDate } from "../../core/text/formatDate.ts";
import { Button } from "../../views/kit/Button.tsx";
import { DataTable, type TableColumn } from "../../views/kit/DataTable.tsx";
import { useWords, type Words } from "../../views/kit/words.ts";
import { together } from "../directiveTable.ts";
import { keyOf } from "./answersState.ts";

interface Props {
  readonly reports: readonly WaitingReport[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onEdit: (report: WaitingReport) => void;
}

/** What an agency said, a line each. */
function saidLines(report: WaitingReport, words: Words): readonly string[] {
  const { kind, content, obstacle, paperNumber, paperOn, newDue } = report;
  const paper = paperOn === null ? "" : `${paperNumber}, ${registerDate(paperOn)}`;
  return [
    words(`answer.k.${kind}`),
    content,
    ...(obstacle === "" ? [] : [words("answer.obstacle", { text: obstacle })]),
    ...(paper === "" ? [] : [words("answer.paper", { paper })]),
    ...(newDue === null ? [] : [words("answer.until", { date: registerDate(newDue) })]),
  ].filter((line) => line !== "");
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>
  );
}

/** Reports that wait, each with what it says; several can be chosen. */
export function ReportsTable({ reports, chosen, onChoose, onEdit }: Props) {
  const words = useWords();
  const columns: readonly TableColumn<WaitingReport>[] = [
    { key: "id", heading: words("record.id"), width: "narrow", cell: ({ id }) => id, namesRow: true },
    {
      key: "text",
      heading: words("record.text"),
      width: "text",
      cell: ({ text, due, state }) => <Lines lines={[text, together(due === null ? "" : registerDate(due), state)]} />,
    },
    {
      key: "who",
      heading: words("answer.who"),
      width: "name",
      cell: ({ agency, reporter, on }) => <Lines lines={[agency, reporter, registerDate(on)]} />,
    },
    {
      key: "said",
      heading: words("answer.said"),
      width: "text",
      cell: (report) => <Lines lines={saidLines(report, words)} />,
    },
    {
      key: "edit",
      heading: words("work.do"),
      width: "date",
      cell: (report) => (
        <Button
          look="small"
          label={words("answer.edit.of", { id: report.id, agency: report.agency })}
          onClick={() => onEdit(report)}
        >
          {words("answer.edit")}
        </Button>
      ),
    },
  ];
  const toggle = (index: number, selected: boolean) => {
    const report = reports[index];
    const next = new Set(chosen);
    if (report !== undefined && selected) next.add(keyOf(report));
    if (report !== undefined && !selected) next.delete(keyOf(report));
    onChoose(next);
  };
  return (
    <DataTable
      caption={words("answer.table")}
      columns={columns}
      rows={reports}
      rowKey={keyOf}
      selection={{
        heading: words("answer.all"),
        isSelected: (report) => chosen.has(keyOf(report)),
        label: ({ id, agency }) => words("answer.take.one", { id, agency }),
        onToggle: toggle,
        onToggleAll: (selected) => onChoose(new Set(selected ? reports.map(keyOf) : [])),
      }}
    />
  );
}
