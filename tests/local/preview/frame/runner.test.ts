import { expect, jest, test } from "@jest/globals";
import { argumentFault } from "../../../../src/local/preview/frame/argumentFault.ts";
import { isSealed } from "../../../../src/local/preview/frame/frameMessages.ts";
import { createScriptApi } from "../../../../src/local/preview/frame/runner.ts";

type Runner = Record<string, (...args: unknown[]) => Runner>;

function opened() {
  const sent: unknown[] = [];
  const { google, settle } = createScriptApi(["save", "load"], (message) => void sent.push(message));
  return { run: google.script.run as Runner, host: google.script.host, settle, sent };
}

test.each`
  args                      | expected | because
  ${["a", 1, true, null]}   | ${null}  | ${"plain values go"}
  ${[{ rows: [[1, "b"]] }]} | ${null}  | ${"objects and lists of them go"}
  ${[undefined]}            | ${null}  | ${"nothing goes as nothing"}
  ${[new Date(0)]}          | ${"0"}   | ${"a Date does not go"}
  ${["a", () => 1]}         | ${"1"}   | ${"nor does a function"}
  ${[{ on: new Date(0) }]}  | ${"on"}  | ${"nor one inside, which is named"}
  ${[{ nodeType: 1 }]}      | ${"0"}   | ${"nor does an element"}
  ${[Symbol("x")]}          | ${"0"}   | ${"nor does a symbol"}
`("arguments: $because", ({ args, expected }) => expect(argumentFault(args as unknown[])).toBe(expected));

test("an object that holds itself does not go", () => {
  const self: Record<string, unknown> = {};
  self["again"] = self;
  expect(argumentFault([self])).toBe("again");
});

test("a call goes with its arguments, and its reply to the handlers of that call with the user's object", () => {
  const { run, settle, sent } = opened();
  const success = jest.fn();
  run["withSuccessHandler"]?.(success)["withUserObject"]?.({ id: 5 })["save"]?.("a", [1]);
  expect(sent).toEqual([{ kind: "call", callId: 1, functionName: "save", args: ["a", [1]] }]);
  settle(1, { result: "xong" });
  expect(success.mock.calls).toEqual([["xong", { id: 5 }]]);
});

test("a runner can be kept and used again; each call has its own reply", () => {
  const { run, settle } = opened();
  const success = jest.fn();
  const kept = run["withSuccessHandler"]?.(success);
  kept?.["save"]?.();
  kept?.["load"]?.();
  settle(2, { result: "hai" });
  settle(1, { result: "một" });
  expect(success.mock.calls.map(([value]) => value)).toEqual(["hai", "một"]);
});

test("an error comes as an Error with the name and message that the server gave", () => {
  const { run, settle } = opened();
  const failure = jest.fn<(error: Error) => void>();
  run["withFailureHandler"]?.(failure)["save"]?.();
  settle(1, { error: { name: "ScriptError", message: "Không được" } });
  const [error] = failure.mock.calls[0] ?? [];
  expect(error).toBeInstanceOf(Error);
  expect([error?.name, error?.message]).toEqual(["ScriptError", "Không được"]);
});

test("a function that the script has not is not there", () => {
  const { run, sent } = opened();
  expect(() => run["unknown"]?.call(run)).not.toThrow();
  expect(run["unknown"]).toBeUndefined();
  expect(sent).toEqual([]);
});

test("a refused argument throws at once and nothing is sent", () => {
  const { run, sent } = opened();
  expect(() => run["save"]?.(new Date(0))).toThrow("Failed due to illegal value in property: 0");
  expect(sent).toEqual([]);
});

test("the host closes and resizes", () => {
  const { host, sent } = opened();
  host.close();
  host.setHeight(300);
  expect(sent).toEqual([{ kind: "close" }, { kind: "resize", width: null, height: 300 }]);
});

test.each`
  data                              | expected | because
  ${{ kind: "close", secret: "s" }} | ${true}  | ${"with the secret"}
  ${{ kind: "close", secret: "x" }} | ${false} | ${"with another secret"}
  ${{ kind: "close" }}              | ${false} | ${"without one"}
  ${"close"}                        | ${false} | ${"no message at all"}
`("a message $because", ({ data, expected }) => expect(isSealed(data, "s")).toBe(expected));
