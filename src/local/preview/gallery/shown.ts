import type { ComponentChildren } from "preact";
import type { Sample } from "./sample.ts";

export type StateName = "rest" | "focus" | "filled" | "error" | "disabled" | "loading" | "empty" | "long";

/** One component in one state. */
export interface Shown {
  readonly component: string;
  readonly state: StateName;
  readonly render: (text: Sample) => ComponentChildren;
}
