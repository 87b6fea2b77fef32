import { type Colour, DONE, NO_DEADLINE, OVERDUE, TARGET, WAITING } from "../../core/register/standingColours.ts";

/** How a surface is drawn besides its colour, so that it is told apart without it. */
export type Pattern = "plain" | "diagonal" | "dots" | "horizontal" | "vertical";

export interface Surface {
  readonly colour: Colour;
  readonly pattern: Pattern;
}

/** In time: no colour, as in the register. */
const IN_TIME: Colour = { fill: "#FFFFFF", text: "#5F6368" };

/** Surfaces of all charts, by what they stand for; colours are those of the register. */
export const SURFACES = {
  openOverdue: { colour: OVERDUE, pattern: "diagonal" },
  openMissedTarget: { colour: TARGET, pattern: "dots" },
  openInTime: { colour: IN_TIME, pattern: "plain" },
  openNoDeadline: { colour: NO_DEADLINE, pattern: "horizontal" },
  openWaiting: { colour: WAITING, pattern: "vertical" },
  extended: { colour: DONE, pattern: "plain" },
  original: { colour: { fill: "#FFFFFF", text: DONE.text }, pattern: "diagonal" },
} as const satisfies Readonly<Record<string, Surface>>;

export type SurfaceKey = keyof typeof SURFACES;

/** What open directives are split into, left to right: what is late begins where all bars begin. */
export const OPEN_SURFACES = [
  "openOverdue",
  "openMissedTarget",
  "openInTime",
  "openNoDeadline",
  "openWaiting",
] as const satisfies readonly SurfaceKey[];

export const surfaceId = (key: SurfaceKey) => `dd-surface-${key}`;
