import { behindRows } from "../../core/dashboard/behindFigure.ts";
import type { Board } from "../../core/dashboard/board.ts";
import type { OutsideKey } from "../../core/report/outsideFigures.ts";
import { FigureButton } from "../../views/charts/FigureButton.tsx";
import { useWords } from "../../views/kit/words.ts";
import type { OpenFigure } from "./openFigure.ts";

interface Props {
  readonly board: Board;
  readonly onOpen: OpenFigure;
}

/** What somebody has to do something about stands first. */
const KEYS: readonly OutsideKey[] = [
  "unchecked",
  "draft",
  "withoutAgency",
  "recurring",
  "preparation",
  "unchased",
  "paused",
];

/** What no total counts, each kind with its number; nothing where there is none. */
export function OutsideLine({ board, onOpen }: Props) {
  const words = useWords();
  const found = KEYS.map((key) => ({ key, behind: behindRows(board.outside[key]) })).filter(
    ({ behind }) => behind.count > 0,
  );
  if (found.length === 0) return null;
  return (
    <section class="dd-board-part">
      <h2>{words("board.outside")}</h2>
      <ul class="dd-outside">
        {found.map(({ key, behind }) => {
          const what = words(`board.o.${key}`);
          return (
            <li key={key}>
              {what}:{" "}
              <FigureButton
                count={behind.count}
                label={words("board.figure.of", { n: behind.count, what })}
                onOpen={() => onOpen(what, () => behind)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
