import { dayOf, monthOf } from "../../core/calendar/isoDate.ts";
import { behindRows } from "../../core/dashboard/behindFigure.ts";
import type { Board } from "../../core/dashboard/board.ts";
import type { ComingDay, ComingWeek } from "../../core/dashboard/comingDays.ts";
import { registerDate } from "../../core/text/formatDate.ts";
import { FigureButton } from "../../views/charts/FigureButton.tsx";
import { useWords } from "../../views/kit/words.ts";
import type { OpenFigure } from "./openFigure.ts";

interface Props {
  readonly board: Board;
  readonly onOpen: OpenFigure;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** More on one day look alike. */
const DEEPEST = 3;

/** How deep the tint of a day is: 0 nothing due, 1 to 3. */
function depthOf(tasks: number): number {
  return tasks === 0 ? 0 : tasks < 3 ? 1 : tasks < 6 ? 2 : DEEPEST;
}

const shortDate = (day: ComingDay) => `${dayOf(day.date)}/${monthOf(day.date)}`;

/** A month's view of what is due: weeks down, days across. */
export function CalendarSection({ board, onOpen }: Props) {
  const words = useWords();
  const dayCell = (day: ComingDay | null, weekday: number) => {
    if (day === null) return <td key={weekday} class="dd-day-out" />;
    const behind = behindRows(day.rows);
    const title = `${words("board.next")}: ${registerDate(day.date)}`;
    return (
      <td key={weekday} class={`dd-day dd-day-depth-${depthOf(behind.count)}${day.isOff ? " dd-day-off" : ""}`}>
        <span class="dd-day-date">{shortDate(day)}</span>
        {day.isOff && <span class="dd-unseen">{words("board.next.off")}</span>}
        {behind.count > 0 && (
          <FigureButton
            count={behind.count}
            label={words("board.figure.of", { n: behind.count, what: title })}
            onOpen={() => onOpen(title, () => behind)}
          />
        )}
      </td>
    );
  };
  const isEmpty = board.weeks.every((week: ComingWeek) => week.every((day) => day === null || day.rows.length === 0));
  return (
    <section class="dd-board-part">
      <h2>{words("board.next")}</h2>
      <p class="dd-hint">{words(isEmpty ? "board.next.none" : "board.next.note")}</p>
      <table class="dd-calendar">
        <caption class="dd-unseen">{words("board.next")}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {words(`board.day.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.weeks.map((week, index) => (
            <tr key={`week-${index}`}>{week.map(dayCell)}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
