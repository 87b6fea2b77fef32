import type { DeadlineContext } from "./context.ts";
import type { Mention } from "./mention.ts";

/** Changes a list of mentions in the light of each other and of the folded text. */
export type Refiner = (mentions: readonly Mention[], text: string, context: DeadlineContext) => readonly Mention[];
