/** Tint and dark text; contrast at least 5 : 1. */
export interface Colour {
  /** null: the cell keeps its own. */
  readonly fill: string | null;
  readonly text: string;
  readonly italic?: true;
}

export const OVERDUE: Colour = { fill: "#F9D6D5", text: "#8B1A10" };
export const TARGET: Colour = { fill: "#FBE3D0", text: "#7A3E00" };
export const SOON: Colour = { fill: "#FFF2CC", text: "#6B4E00" };
export const REPORTED: Colour = { fill: "#DCE9FB", text: "#0B3D91" };
export const NO_DEADLINE: Colour = { fill: "#F1F3F4", text: "#3C4043" };
export const WAITING: Colour = { fill: "#ECE6F5", text: "#4A2C7A" };
export const DONE: Colour = { fill: "#DDF0E0", text: "#0F5223" };
export const DONE_LATE: Colour = { fill: "#EEF3D6", text: "#4A5A00" };
export const PAUSED: Colour = { fill: "#E8EAED", text: "#5F6368" };
export const UNCHECKED: Colour = { fill: null, text: "#8A4B00", italic: true };
