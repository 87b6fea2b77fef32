import { useContext, useEffect, useRef, useState } from "preact/hooks";
import { LIST_PAGE } from "../../core/commands/limits.ts";
import type { DashboardRow } from "../../core/dashboard/dashboardRow.ts";
import { standingInfo } from "../../core/register/standings.ts";
import { registerDate } from "../../core/text/formatDate.ts";
import { Button } from "../../views/kit/Button.tsx";
import { DataTable, type TableColumn } from "../../views/kit/DataTable.tsx";
import { LanguageContext, useWords } from "../../views/kit/words.ts";
import { CallNote } from "../CallNote.tsx";
import { closeDialog } from "../serverCall.ts";
import { useCommand } from "../useCommand.ts";
import { countWords } from "./numbers.ts";
import type { OpenedFigure } from "./openFigure.ts";
import { StandingTag } from "./StandingTag.tsx";
import { useTexts } from "./useTexts.ts";

interface Props {
  readonly opened: OpenedFigure;
  readonly onBack: () => void;
}

/** The rows that a figure counted, each a click away from its line in the register. */
export function BehindList({ opened, onBack }: Props) {
  const words = useWords();
  const language = useContext(LanguageContext);
  const { title, counted, filtered, behind } = opened;
  const [most, setMost] = useState(LIST_PAGE);
  const rows = behind.rows.slice(0, most);
  const { state, textOf } = useTexts(rows);
  const going = useCommand("openDashboard");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const hasGone = going.state.kind === "done";
  useEffect(() => {
    if (hasGone) closeDialog();
  }, [hasGone]);
  const n = countWords(behind.count, language);
  const lines = words("board.list.rows", { n: countWords(behind.rows.length, language) });
  const size = words(`board.list.${counted}`, { n });
  const dueWords = ({ due, isTarget }: DashboardRow) => {
    if (due === null) return "";
    return isTarget ? `${registerDate(due)} (${words("board.list.target")})` : registerDate(due);
  };
  const columns: readonly TableColumn<DashboardRow>[] = [
    { key: "id", heading: words("board.list.id"), width: "date", cell: ({ row }) => row.id, namesRow: true },
    {
      key: "text",
      heading: words("board.list.text"),
      width: "text",
      cell: (row) => (
        <>
          {textOf(row) ?? words("board.list.waiting")}
          <span class="dd-behind-paper">{row.paper}</span>
        </>
      ),
    },
    { key: "lead", heading: words("board.list.lead"), width: "name", cell: ({ lead }) => lead },
    { key: "due", heading: words("board.list.due"), width: "date", cell: dueWords },
    {
      key: "standing",
      heading: words("board.list.standing"),
      width: "date",
      cell: ({ judgement, daysPast }) => (
        <>
          <StandingTag colour={standingInfo(judgement.standing).colour}>
            {standingInfo(judgement.standing)[language]}
          </StandingTag>
          {daysPast > 0 && <span class="dd-behind-past">{words("board.list.past", { n: daysPast })}</span>}
        </>
      ),
    },
    {
      key: "go",
      heading: words("board.list.do"),
      width: "date",
      cell: ({ row }) => (
        <Button
          look="small"
          label={words("board.list.go.of", { id: row.id })}
          onClick={() => going.run({ open: row.id })}
        >
          {words("board.list.go")}
        </Button>
      ),
    },
  ];
  const left = behind.rows.length - rows.length;
  return (
    <section class="dd-behind">
      <div class="dd-board-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <div class="dd-tools dd-no-print">
          <Button onClick={() => window.print()}>{words("board.print")}</Button>
          <Button onClick={onBack}>{words("board.list.back")}</Button>
        </div>
      </div>
      <p>{[behind.count === behind.rows.length ? size : `${size}, ${lines}`, filtered].filter(Boolean).join(" · ")}</p>
      <CallNote state={going.state} />
      {state.kind !== "busy" && <CallNote state={state} />}
      <DataTable caption={title} columns={columns} rows={rows} rowKey={({ row }) => row.id} />
      {left > 0 && (
        <Button onClick={() => setMost(most + LIST_PAGE)}>
          {words("board.list.more", { n: Math.min(left, LIST_PAGE) })}
        </Button>
      )}
    </section>
  );
}
