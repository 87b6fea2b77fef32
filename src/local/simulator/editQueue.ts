import type { Edit } from "./personEdit.ts";

/** How many events wait while onEdit runs; Google loses the rest. Source: guide “Simple triggers”. */
const MAX_WAITING = 2;

/** An edit with the e-mail of who made it and where, as "'Sheet'!A1". */
export interface QueuedEdit {
  readonly edit: Edit;
  readonly user: string;
  readonly place: string;
}

/** The simple onEdit's events: one runs at a time. */
export interface EditQueue {
  isRunning: boolean;
  waiting: readonly QueuedEdit[];
}

/** What becomes of an edit's event: onEdit runs for it at once, after the present run, or never. */
export type EditFate = "ran" | "queued" | "lost";

/** Takes an event in; after "ran" the caller runs onEdit for it and all that {@link nextEdit} gives. */
export function enqueueEdit(queue: EditQueue, queued: QueuedEdit): EditFate {
  if (!queue.isRunning) {
    queue.isRunning = true;
    return "ran";
  }
  if (queue.waiting.length >= MAX_WAITING) return "lost";
  queue.waiting = [...queue.waiting, queued];
  return "queued";
}

/** The event that has waited longest; null ends the runs. */
export function nextEdit(queue: EditQueue): QueuedEdit | null {
  const [next = null, ...rest] = queue.waiting;
  queue.waiting = rest;
  if (!next) queue.isRunning = false;
  return next;
}
