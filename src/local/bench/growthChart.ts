import type { Measured } from "./registers.ts";

/** A line of the chart. */
export interface ChartLine {
  readonly label: string;
  readonly colour: string;
  readonly dashed: boolean;
  readonly points: readonly (readonly [rows: number, seconds: number])[];
}

const [WIDTH, HEIGHT] = [760, 360];
const FRAME = { left: 62, right: 190, top: 34, bottom: 46 };
const ROWS = [100, 1_000, 10_000, 50_000];
const SECONDS = [1, 3, 10, 30, 100, 360];

/** Both scales are logarithmic: what grows with the rows is a straight line. */
function place(value: number, [from, to]: readonly [number, number], [start, end]: readonly [number, number]): number {
  const share = (Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from));
  return Math.round((start + share * (end - start)) * 10) / 10;
}

const xOf = (rows: number) => place(rows, [100, 50_000], [FRAME.left, WIDTH - FRAME.right]);
const yOf = (seconds: number) => place(seconds, [1, 400], [HEIGHT - FRAME.bottom, FRAME.top]);
const number = (value: number) => value.toLocaleString("vi-VN");

function drawn({ label, colour, dashed, points }: ChartLine): string {
  const path = points.map(([rows, seconds]) => `${xOf(rows)},${yOf(seconds)}`).join(" ");
  const [lastRows = 100, lastSeconds = 1] = points[points.length - 1] ?? [];
  const dash = dashed ? ' stroke-dasharray="5 4"' : "";
  const dots = points.map(
    ([rows, seconds]) => `<circle cx="${xOf(rows)}" cy="${yOf(seconds)}" r="3" fill="${colour}"/>`,
  );
  return (
    `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>${dots.join("")}` +
    `<text x="${xOf(lastRows) + 10}" y="${yOf(lastSeconds) + 4}" fill="${colour}">${label}</text>`
  );
}

/** Seconds by rows as an SVG picture; labels are ours and hold no markup. */
export function growthChart(lines: readonly ChartLine[]): string {
  const across = SECONDS.map(
    (value) =>
      `<line x1="${FRAME.left}" x2="${WIDTH - FRAME.right}" y1="${yOf(value)}" y2="${yOf(value)}" stroke="#dadce0"/>` +
      `<text x="${FRAME.left - 8}" y="${yOf(value) + 4}" text-anchor="end">${number(value)}</text>`,
  );
  const below = ROWS.map(
    (value) => `<text x="${xOf(value)}" y="${HEIGHT - FRAME.bottom + 18}" text-anchor="middle">${number(value)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Arial, sans-serif" font-size="12" fill="#3c4043">
<title>Thời gian theo số dòng của sổ</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
<text x="${FRAME.left - 8}" y="18" text-anchor="end">giây</text>
${across.join("\n")}
${below.join("\n")}
<text x="${(FRAME.left + WIDTH - FRAME.right) / 2}" y="${HEIGHT - 10}" text-anchor="middle">số dòng của sổ</text>
${lines.map(drawn).join("\n")}
</svg>
`;
}

const COLOURS = ["#1a73e8", "#188038", "#9334e6", "#d93025"] as const;

/** What Google would take for a command, by rows, for one number of agencies. */
export function chartLine(
  all: readonly Measured[],
  { command, label, dashed }: { readonly command: string; readonly label: string; readonly dashed: boolean },
  at: number,
): ChartLine {
  const points = all
    .filter((measured) => measured.command === command)
    .map(({ rows, virtualMs }) => [rows, virtualMs / 1000] as const)
    // A line goes from left to right, in whatever order the offices were measured.
    .sort(([a], [b]) => a - b);
  return { label, dashed, colour: COLOURS[at % COLOURS.length] ?? "#000000", points };
}
