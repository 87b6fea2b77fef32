import { useContext } from "preact/hooks";
import { allParts, behindUnits, type Speaks, stillOpen } from "../../core/dashboard/behindFigure.ts";
import { type Board, openUnits, unitsFrom, unitsIn } from "../../core/dashboard/board.ts";
import type { Unit } from "../../core/report/units.ts";
import { FigureButton } from "../../views/charts/FigureButton.tsx";
import { LanguageContext, useWords } from "../../views/kit/words.ts";
import { countWords } from "./numbers.ts";
import type { OpenFigure } from "./openFigure.ts";

interface Props {
  readonly board: Board;
  readonly onOpen: OpenFigure;
}

interface Term {
  readonly key: "opening" | "given" | "total" | "done" | "left" | "open";
  /** What stands before it. */
  readonly sign: "" | "+" | "=";
  readonly units: (board: Board) => readonly Unit[];
  readonly speaks: Speaks;
}

/** The flow identity of a report, left to right. */
const TERMS: readonly Term[] = [
  { key: "opening", sign: "", units: ({ tasks, year }) => unitsFrom(tasks, year, "opening"), speaks: allParts },
  { key: "given", sign: "+", units: ({ tasks, year }) => unitsFrom(tasks, year, "given"), speaks: allParts },
  { key: "total", sign: "=", units: ({ tasks }) => tasks.units, speaks: allParts },
  {
    key: "done",
    sign: "=",
    units: ({ tasks: { units } }) => [
      ...unitsIn(units, "doneOnTime"),
      ...unitsIn(units, "doneLate"),
      ...unitsIn(units, "doneNoDeadline"),
    ],
    speaks: allParts,
  },
  { key: "left", sign: "+", units: ({ tasks }) => unitsIn(tasks.units, "left"), speaks: allParts },
  { key: "open", sign: "+", units: ({ tasks }) => openUnits(tasks.units), speaks: stillOpen },
];

/** How the year's figures hang together: what came in is what was done, what left and what is open. */
export function FlowLine({ board, onOpen }: Props) {
  const words = useWords();
  const language = useContext(LanguageContext);
  return (
    <section class="dd-flow" aria-label={words("board.flow", { year: board.year.year })}>
      <h2>{words("board.flow", { year: board.year.year })}</h2>
      <ol class="dd-flow-terms">
        {TERMS.map(({ key, sign, units, speaks }) => {
          const counted = units(board);
          const what = words(`board.flow.${key}`);
          const n = countWords(counted.length, language);
          return (
            <li key={key}>
              {sign !== "" && <span class="dd-flow-sign">{sign}</span>}
              <span>
                <span class="dd-flow-label">{what}</span>
                <FigureButton
                  count={counted.length}
                  label={words("board.figure.of", { n, what })}
                  onOpen={() => onOpen(what, () => behindUnits(counted, board.rows, speaks))}
                >
                  {n}
                </FigureButton>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
