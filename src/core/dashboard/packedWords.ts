import type { Population } from "../register/population.ts";
import { type OfficialClass, STANDINGS } from "../register/standings.ts";

/** In the order in which packed rows name them. */
export const POPULATIONS: readonly Population[] = [
  "counted",
  "draft",
  "unchecked",
  "recurring",
  "preparation",
  "unchased",
];

/** In the order in which packed rows name them. */
export const CLASSES: readonly OfficialClass[] = [...new Set(STANDINGS.map((standing) => standing.class))];
