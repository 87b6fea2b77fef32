import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { createIdle, type Idle } from "../../../src/local/preview/idle.ts";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

type Ask = "soon" | "asSaved" | "changed";

/** When the work was done, in milliseconds, for what was asked when. */
function doneAt(asked: readonly (readonly [atMs: number, ask: Ask])[]): number[] {
  const start = performance.now();
  const done: number[] = [];
  const idle: Idle = createIdle(() => done.push(Math.round(performance.now() - start)));
  for (const [atMs, ask] of asked) setTimeout(() => (ask === "soon" ? idle.soon() : idle.afterOpening(ask)), atMs);
  jest.advanceTimersByTime(20_000);
  return done;
}

test.each<[because: string, asked: readonly (readonly [number, Ask])[], done: readonly number[]]>([
  ["a change is worked out in a moment", [[0, "soon"]], [351]],
  ["typing goes on", [0, 300, 600].map((at) => [at, "soon"]), [951]],
  ["typing goes on and on", Array.from({ length: 9 }, (_, n) => [n * 300, "soon"]), [1501, 2751]],
  ["a window draws first", [[0, "changed"]], [1801]],
  ["a file has its results", [[0, "asSaved"]], [5001]],
  [
    "a second window does not put it off",
    [
      [0, "changed"],
      [1000, "changed"],
    ],
    [1801],
  ],
  [
    "what a window's opening changed does not wait for the one before",
    [
      [0, "asSaved"],
      [1000, "changed"],
    ],
    [2801],
  ],
  [
    "what is typed into a window that opens does not wait for it",
    [
      [0, "asSaved"],
      [900, "soon"],
    ],
    [1251],
  ],
  [
    "a window opens while somebody types",
    [
      [0, "soon"],
      [100, "changed"],
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
