import { asItStands, behindUnits, type Speaks } from "../../core/dashboard/behindFigure.ts";
import type { Board } from "../../core/dashboard/board.ts";
import type { AgeLine } from "../../core/dashboard/overdueAges.ts";
import type { Unit } from "../../core/report/units.ts";
import { FigureButton } from "../../views/charts/FigureButton.tsx";
import { type FigureColumn, FigureTable } from "../../views/charts/FigureTable.tsx";
import { StackedBar } from "../../views/charts/StackedBar.tsx";
import { useWords } from "../../views/kit/words.ts";
import type { OpenFigure } from "./openFigure.ts";

interface Props {
  readonly board: Board;
  readonly onOpen: OpenFigure;
}

const isReported: Speaks = (row, unit) => row.reported && asItStands(row, unit);

/** Overdue tasks by how long they have been so. */
export function AgeSection({ board, onOpen }: Props) {
  const words = useWords();
  const most = Math.max(0, ...board.ages.map(({ units }) => units.length));
  const titleOf = ({ key }: AgeLine) => `${words("board.t.overdue")}: ${words(`board.age.${key}`)}`;
  const openUnits = (title: string, units: readonly Unit[], speaks: Speaks) =>
    onOpen(title, () => behindUnits(units, board.rows, speaks));
  const columns: readonly FigureColumn<AgeLine>[] = [
    { key: "age", heading: words("board.age"), kind: "name", cell: ({ key }) => words(`board.age.${key}`) },
    {
      key: "bar",
      heading: words("board.bar"),
      kind: "chart",
      cell: (line) => (
        <StackedBar
          most={most}
          parts={[
            {
              surface: "openOverdue",
              value: line.units.length,
              title: `${titleOf(line)}: ${line.units.length}`,
              onPick: () => openUnits(titleOf(line), line.units, asItStands),
            },
          ]}
        />
      ),
    },
    {
      key: "tasks",
      heading: words("board.age.tasks"),
      kind: "figure",
      cell: (line) => (
        <FigureButton
          count={line.units.length}
          label={words("board.figure.of", { n: line.units.length, what: titleOf(line) })}
          onOpen={() => openUnits(titleOf(line), line.units, asItStands)}
        />
      ),
    },
    {
      key: "reported",
      heading: words("board.age.reported"),
      kind: "figure",
      cell: (line) => {
        const title = `${titleOf(line)}, ${words("board.age.reported")}`;
        return (
          <FigureButton
            count={line.reported.length}
            label={words("board.figure.of", { n: line.reported.length, what: title })}
            onOpen={() => openUnits(title, line.reported, isReported)}
          />
        );
      },
    },
  ];
  return (
    <section class="dd-board-part">
      <h2>{words("board.ages")}</h2>
      {most === 0 ? (
        <p class="dd-hint">{words("board.ages.none")}</p>
      ) : (
        <FigureTable caption={words("board.ages")} columns={columns} rows={board.ages} rowKey={({ key }) => key} />
      )}
    </section>
  );
}
