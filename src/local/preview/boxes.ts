import type { Box, BoxAnswer } from "../simulator/run.ts";
import type { PreviewEvent, QuestionView } from "./protocol.ts";
import { Refusal } from "./refusal.ts";

/** Boxes that scripts have opened and people have not yet answered. */
export interface Boxes {
  /** Opens a box in a window and waits; meanwhile other requests are carried out. */
  ask(window: string, box: Box): BoxAnswer;
  /** Throws a {@link Refusal} when there is no such box in the window. */
  answer(window: string, id: number, answer: BoxAnswer): void;
  /** Closes the boxes of a window that is gone. */
  closeAll(window: string): void;
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
  waitUntil: (condition: () => boolean) => void,
): Boxes {
  const open = new Map<number, OpenBox>();
  let lastId = 0;
  const ofWindow = (window: string) => [...open.values()].filter((box) => box.window === window);
  return {
    ask(window, box) {
      lastId += 1;
      const waiting: OpenBox = { window, view: { id: lastId, ...box }, answer: null };
      open.set(waiting.view.id, waiting);
      send(window, { kind: "question", question: waiting.view });
      waitUntil(() => waiting.answer !== null);
      open.delete(waiting.view.id);
      return waiting.answer ?? CLOSED;
    },
    answer(window, id, answer) {
      const box = open.get(id);
      const offered = answer.button === "CLOSE" || box?.view.buttons.some((button) => button === answer.button);
      if (!box || box.window !== window || !offered) throw new Refusal("Không có hộp thoại này.", 404);
      box.answer = answer;
    },
    closeAll(window) {
      for (const box of ofWindow(window)) box.answer = CLOSED;
    },
    showAgain(window) {
      for (const { view, answer } of ofWindow(window)) {
        if (answer === null) send(window, { kind: "question", question: view });
      }
    },
  };
}
