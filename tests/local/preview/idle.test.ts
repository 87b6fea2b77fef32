import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { createIdle, type Idle } from "../../../src/local/preview/idle.ts";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

type Ask = "soon" | "afterOpening";

/** When the work was done, in milliseconds, for what was asked when. */
function doneAt(asked: readonly (readonly [atMs: number, ask: Ask])[]): number[] {
  const start = performance.now();
  const done: number[] = [];
  const idle: Idle = createIdle(() => done.push(Math.round(performance.now() - start)));
  for (const [atMs, ask] of asked) setTimeout(() => idle[ask](), atMs);
  jest.advanceTimersByTime(20_000);
  return done;
}

test.each<[because: string, asked: readonly (readonly [number, Ask])[], done: readonly number[]]>([
  ["a change is worked out in a moment", [[0, "soon"]], [351]],
  ["typing goes on", [0, 300, 600].map((at) => [at, "soon"]), [951]],
  ["typing goes on and on", Array.from({ length: 9 }, (_, n) => [n * 300, "soon"]), [1501, 2751]],
  ["a window draws first", [[0, "afterOpening"]], [1801]],
  [
    "a second window does not put it off",
    [
      [0, "afterOpening"],
      [1000, "afterOpening"],
    ],
    [1801],
  ],
  [
    "what is typed into a window that opens does not wait for it",
    [
      [0, "afterOpening"],
      [900, "soon"],
    ],
    [1251],
  ],
  [
    "a window opens while somebody types",
    [
      [0, "soon"],
      [100, "afterOpening"],
    ],
    [351],
  ],
])("%s", (_because, asked, done) => {
  expect(doneAt(asked)).toEqual(done);
});

test("work that nobody asked for is not done", () => {
  const work = jest.fn();
  createIdle(work).runNow();
  expect(work).not.toHaveBeenCalled();
});
