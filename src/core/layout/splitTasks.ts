/** “1.”, “2)”, “a)”, “(3)” at the beginning of a line. */
const NUMBERED = /^\(?(\d{1,2}|[a-hđ])[.)]\)?\s+(?=\S)/u;

interface Numbered {
  readonly mark: string;
  readonly text: string;
}

/** Lines with a number of their own, each with the lines that follow it; null unless they count 1, 2, 3 or a, b, c. */
function numberedParts(cell: string): Numbered[] | null {
  const parts: Numbered[] = [];
  for (const line of cell.split("\n")) {
    const mark = NUMBERED.exec(line);
    const last = parts[parts.length - 1];
    if (mark) parts.push({ mark: mark[1] ?? "", text: line.slice(mark[0].length).trim() });
    else if (last === undefined) return null;
    else parts[parts.length - 1] = { ...last, text: `${last.text}\n${line}` };
  }
  const series = /^\d/.test(parts[0]?.mark ?? "") ? ["1", "2", "3", "4", "5", "6", "7", "8", "9"] : [..."abcd"];
  const counts = parts.every(({ mark }, index) => index >= series.length || mark === series[index]);
  return parts.length > 1 && counts ? parts : null;
}

/** One row's worth of the cells that may be split. */
export interface TaskPart {
  readonly text: string;
  readonly lead: string;
  readonly due: string;
}

/**
 * Several tasks in one cell, where its lines are numbered from the beginning; agencies and deadlines go along where
 * they are as many lines, else each task has them all. Unnumbered lines stay one task.
 */
export function splitTasks(cell: TaskPart): readonly TaskPart[] {
  const tasks = numberedParts(cell.text);
  if (tasks === null) return [cell];
  const along = (text: string): readonly string[] => {
    const numbered = numberedParts(text)?.map((part) => part.text);
    const lines = numbered ?? text.split("\n").filter((line) => line.trim() !== "");
    return lines.length === tasks.length ? lines : tasks.map(() => text);
  };
  const [leads, dues] = [along(cell.lead), along(cell.due)];
  return tasks.map(({ text }, index) => ({ text, lead: leads[index] ?? "", due: dues[index] ?? "" }));
}
