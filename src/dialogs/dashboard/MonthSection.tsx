import { useContext } from "preact/hooks";
import { behindUnits } from "../../core/dashboard/behindFigure.ts";
import type { Board, MonthLine } from "../../core/dashboard/board.ts";
import type { Unit } from "../../core/report/units.ts";
import { type ColumnGroup, ColumnPairs } from "../../views/charts/ColumnPairs.tsx";
import { FigureButton } from "../../views/charts/FigureButton.tsx";
import { type FigureColumn, FigureTable } from "../../views/charts/FigureTable.tsx";
import { Legend } from "../../views/charts/Legend.tsx";
import { LanguageContext, useWords } from "../../views/kit/words.ts";
import { rateWords } from "./numbers.ts";
import type { OpenFigure } from "./openFigure.ts";

interface Props {
  readonly board: Board;
  readonly onOpen: OpenFigure;
}

/** The two ways of judging, as columns of the chart and of the table. */
const JUDGED = [
  { key: "extended", onTime: (line: MonthLine) => line.onTime, late: (line: MonthLine) => line.late },
  { key: "original", onTime: (line: MonthLine) => line.originalOnTime, late: (line: MonthLine) => line.originalLate },
] as const;

const boundOf = ({ onTime, late }: MonthLine): readonly Unit[] => [...late, ...onTime];

function percentOf(part: readonly Unit[], rest: readonly Unit[]): number | null {
  const whole = part.length + rest.length;
  return whole === 0 ? null : (100 * part.length) / whole;
}

/** Share on time month by month, with extensions and without. */
export function MonthSection({ board, onOpen }: Props) {
  const words = useWords();
  const language = useContext(LanguageContext);
  const nameOf = ({ month }: MonthLine) => `${month.number}/${month.year}`;
  const open = (title: string, units: readonly Unit[], line: MonthLine) =>
    onOpen(title, () => behindUnits(units, line.rows));
  const groups = board.months.map(
    (line, index): ColumnGroup => ({
      key: nameOf(line),
      label: String(line.month.number),
      under: index === 0 || line.month.number === 1 ? String(line.month.year) : "",
      columns: JUDGED.map(({ key, onTime, late }) => {
        const title = `${words(`board.month.${key}`)}, ${nameOf(line)}`;
        const rate = rateWords(onTime(line).length, onTime(line).length + late(line).length, language);
        return {
          surface: key,
          percent: percentOf(onTime(line), late(line)),
          title: `${title}: ${rate}`,
          onPick: () => open(title, onTime(line), line),
        };
      }),
    }),
  );
  const columns: readonly FigureColumn<MonthLine>[] = [
    { key: "month", heading: words("board.month"), kind: "name", cell: nameOf },
    {
      key: "bound",
      heading: words("board.month.bound"),
      kind: "figure",
      cell: (line) => {
        const title = `${words("board.month.bound")}, ${nameOf(line)}`;
        const units = boundOf(line);
        return (
          <FigureButton
            count={units.length}
            label={words("board.figure.of", { n: units.length, what: title })}
            onOpen={() => open(title, units, line)}
          />
        );
      },
    },
    ...JUDGED.map(
      ({ key, onTime, late }): FigureColumn<MonthLine> => ({
        key,
        heading: words(`board.month.${key}`),
        kind: "figure",
        cell: (line) => {
          const units = onTime(line);
          const whole = units.length + late(line).length;
          if (whole === 0) return "–";
          const shown = `${units.length} (${rateWords(units.length, whole, language)})`;
          const title = `${words(`board.month.${key}`)}, ${nameOf(line)}`;
          return (
            <FigureButton
              count={units.length}
              label={words("board.figure.of", { n: shown, what: title })}
              onOpen={() => open(title, units, line)}
            >
              {shown}
            </FigureButton>
          );
        },
      }),
    ),
  ];
  if (board.months.every((line) => boundOf(line).length === 0)) {
    return (
      <section class="dd-board-part">
        <h2>{words("board.months")}</h2>
        <p class="dd-hint">{words("board.months.none")}</p>
      </section>
    );
  }
  return (
    <section class="dd-board-part">
      <h2>{words("board.months")}</h2>
      <p class="dd-hint">{words("board.months.note")}</p>
      <div class="dd-board-pair">
        <div>
          <Legend entries={JUDGED.map(({ key }) => ({ surface: key, label: words(`board.month.${key}`) }))} />
          <ColumnPairs label={words("board.month.chart")} groups={groups} />
        </div>
        <FigureTable caption={words("board.months")} columns={columns} rows={board.months} rowKey={nameOf} />
      </div>
    </section>
  );
}
