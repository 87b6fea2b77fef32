import { useContext } from "preact/hooks";
import { behindUnits, rowsOfUnits } from "../../core/dashboard/behindFigure.ts";
import type { Board } from "../../core/dashboard/board.ts";
import { longestPast, longestWait, TILES, type TileKey } from "../../core/dashboard/tiles.ts";
import { openIn } from "../../core/report/figures.ts";
import { LanguageContext, useWords } from "../../views/kit/words.ts";
import { countWords, rateWords } from "./numbers.ts";
import type { OpenFigure } from "./openFigure.ts";

interface Props {
  readonly board: Board;
  readonly dueSoonDays: number;
  readonly onOpen: OpenFigure;
}

interface TileProps {
  readonly look: TileKey | "rate";
  readonly label: string;
  readonly value: string;
  readonly note: string;
  /** null: there is nothing behind it. */
  readonly onOpen: (() => void) | null;
}

function Tile({ look, label, value, note, onOpen }: TileProps) {
  const inside = (
    <>
      <span class="dd-tile-value">{value}</span>
      <span class="dd-tile-label">{label}</span>
      <span class="dd-tile-note">{note}</span>
    </>
  );
  const classes = `dd-tile dd-tile-${look}`;
  return (
    <li>
      {onOpen === null ? (
        <div class={`${classes} dd-tile-none`}>{inside}</div>
      ) : (
        <button type="button" class={classes} onClick={onOpen}>
          {inside}
        </button>
      )}
    </li>
  );
}

/** What waits today, and the share on time; each opens its rows. */
export function Tiles({ board, dueSoonDays, onOpen }: Props) {
  const words = useWords();
  const language = useContext(LanguageContext);
  const { onTime } = board;
  const done = onTime.onTime.length + onTime.late.length;
  const original = rateWords(
    onTime.originalOnTime.length,
    onTime.originalOnTime.length + onTime.originalLate.length,
    language,
  );
  const rate = words("board.t.rate");
  return (
    <ul class="dd-tiles" aria-label={words("board.tiles")}>
      {TILES.map(({ key, units, speaks }) => {
        const counted = units(board);
        const rows = rowsOfUnits(counted, board.rows, speaks);
        const label = words(`board.t.${key}`, { days: dueSoonDays });
        const numbers: Readonly<Record<TileKey, number>> = {
          open: openIn(board.assignments.figures),
          overdue: longestPast(rows),
          missedTarget: longestPast(rows),
          dueSoon: 0,
          reported: longestWait(rows),
        };
        const n = countWords(numbers[key], language);
        return (
          <Tile
            key={key}
            look={key}
            label={label}
            value={countWords(counted.length, language)}
            note={counted.length === 0 ? "" : words(`board.t.${key}.note`, { n })}
            onOpen={counted.length === 0 ? null : () => onOpen(label, () => behindUnits(counted, board.rows, speaks))}
          />
        );
      })}
      <Tile
        look="rate"
        label={rate}
        value={rateWords(onTime.onTime.length, done, language)}
        note={done === 0 ? "" : words("board.t.rate.note", { a: onTime.onTime.length, b: done, original })}
        onOpen={
          done === 0 ? null : () => onOpen(rate, () => behindUnits([...onTime.late, ...onTime.onTime], board.rows))
        }
      />
    </ul>
  );
}
