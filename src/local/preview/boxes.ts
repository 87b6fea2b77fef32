import type { Box, BoxAnswer } from "../simulator/outputs.ts";
import type { PreviewEvent, QuestionView } from "./protocol.ts";
import { Refusal } from "./refusal.ts";

/** Boxes that scripts have opened and people have not yet answered. */
export interface Boxes {
  /** Opens a box in a window and waits, while other requests are carried out; it closes with its window. */
  ask(window: string, box: Box): BoxAnswer;
  /** Throws a {@link Refusal} when there is no such box in the window. */
  answer(window: string, id: number, answer: BoxAnswer): void;
  /** Shows a window its boxes again. */
  showAgain(window: string): void;
}

interface OpenBox {
  readonly window: string;
  readonly view: QuestionView;
  answer: BoxAnswer | null;
}

const CLOSED: BoxAnswer = { button: "CLOSE", text: "" };

/** @param waitUntil serves other requests until the condition holds. */
export function createBoxes(
  send: (window: string, event: PreviewEvent) => void,
  isOpen: (window: string) => boolean,
  waitUntil: (condition: () => boolean) => void,
): Boxes {
  const open = new Map<number, OpenBox>();
  let lastId = 0;
  return {
    ask(window, box) {
      if (!isOpen(window)) return CLOSED;
      lastId += 1;
      const waiting: OpenBox = { window, view: { id: lastId, ...box }, answer: null };
      open.set(waiting.view.id, waiting);
      send(window, { kind: "question", question: waiting.view });
      waitUntil(() => waiting.answer !== null || !isOpen(window));
      open.delete(waiting.view.id);
      return waiting.answer ?? CLOSED;
    },
    answer(window, id, answer) {
      const box = open.get(id);
      const offered = answer.button === "CLOSE" || box?.view.buttons.some((button) => button === answer.button);
      if (!box || box.window !== window || !offered) throw new Refusal("Không có hộp thoại này.", 404);
      box.answer = answer;
    },
    showAgain(window) {
      for (const { view, answer, ...box } of open.values()) {
        if (answer === null && box.window === window) send(window, { kind: "question", question: view });
      }
    },
  };
}
