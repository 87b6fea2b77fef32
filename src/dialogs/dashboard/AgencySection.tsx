import { useState } from "preact/hooks";
import { type Board, openUnits, unitsIn } from "../../core/dashboard/board.ts";
import type { Language } from "../../core/messages/say.ts";
import { boundIn, openIn } from "../../core/report/figures.ts";
import type { Unit } from "../../core/report/units.ts";
import { FigureButton } from "../../views/charts/FigureButton.tsx";
import { type FigureColumn, FigureTable } from "../../views/charts/FigureTable.tsx";
import { Legend } from "../../views/charts/Legend.tsx";
import { StackedBar } from "../../views/charts/StackedBar.tsx";
import { OPEN_SURFACES } from "../../views/charts/series.ts";
import { SelectField } from "../../views/kit/SelectField.tsx";
import { useWords } from "../../views/kit/words.ts";
import { type AgencyOrder, agencyLines, type TableLine } from "./agencyLines.ts";
import { rateWords } from "./numbers.ts";

interface Props {
  readonly board: Board;
  readonly language: Language;
  readonly onOpen: (title: string, units: readonly Unit[]) => void;
}

/** Open assignments of each agency by standing, in the directory's order with subtotals by block. */
export function AgencySection({ board, language, onOpen }: Props) {
  const words = useWords();
  const [order, setOrder] = useState<AgencyOrder>("directory");
  const lines = agencyLines(board, order, words("board.total"));
  const most = Math.max(0, ...lines.filter(({ look }) => look === "line").map(({ figures }) => openIn(figures)));
  const figure = (line: TableLine, what: string, units: readonly Unit[], shown?: string) => {
    const title = `${what}: ${line.name}`;
    return (
      <FigureButton
        count={units.length}
        label={words("board.figure.of", { n: shown ?? units.length, what: title })}
        onOpen={() => onOpen(title, units)}
      >
        {shown}
      </FigureButton>
    );
  };
  const rate = (line: TableLine) => {
    const { figures, units } = line;
    const bound = [...unitsIn(units, "doneLate"), ...unitsIn(units, "doneOnTime")];
    const shown = rateWords(figures.doneOnTime, boundIn(figures), language);
    return bound.length === 0 ? "–" : figure(line, words("board.t.rate"), bound, shown);
  };
  const parts = (line: TableLine) =>
    OPEN_SURFACES.map((surface) => {
      const title = `${words(`board.s.${surface}`)}: ${line.name}`;
      const units = unitsIn(line.units, surface);
      const value = line.figures[surface];
      return { surface, value, title: `${title}: ${value}`, onPick: () => onOpen(title, units) };
    });
  const columns: readonly FigureColumn<TableLine>[] = [
    { key: "name", heading: words("board.agency"), kind: "name", cell: ({ name }) => name },
    {
      key: "bar",
      heading: words("board.bar"),
      kind: "chart",
      cell: (line) => (line.look === "line" ? <StackedBar most={most} parts={parts(line)} /> : null),
    },
    {
      key: "open",
      heading: words("board.s.open"),
      kind: "figure",
      cell: (line) => figure(line, words("board.flow.open"), openUnits(line.units)),
    },
    ...OPEN_SURFACES.map(
      (surface): FigureColumn<TableLine> => ({
        key: surface,
        heading: words(`board.s.${surface}`),
        kind: "figure",
        cell: (line) => figure(line, words(`board.s.${surface}`), unitsIn(line.units, surface)),
      }),
    ),
    { key: "rate", heading: words("board.s.rate"), kind: "figure", cell: rate },
  ];
  return (
    <section class="dd-board-part dd-board-page">
      <h2>{words("board.agencies")}</h2>
      <p class="dd-hint">
        {words("board.agencies.note", { a: openIn(board.assignments.figures), n: openIn(board.tasks.figures) })}
      </p>
      <div class="dd-board-tools">
        <Legend entries={OPEN_SURFACES.map((surface) => ({ surface, label: words(`board.s.${surface}`) }))} />
        <div class="dd-no-print">
          <SelectField
            label={words("board.agencies.order")}
            value={order}
            choices={[
              { value: "directory", label: words("board.agencies.directory") },
              { value: "overdue", label: words("board.agencies.overdue") },
            ]}
            onChange={setOrder}
          />
        </div>
      </div>
      <FigureTable
        caption={words("board.agencies")}
        columns={columns}
        rows={lines}
        rowKey={({ key }) => key}
        look={({ look }) => look}
      />
    </section>
  );
}
