import { expect, jest, test } from "@jest/globals";
import { badinput } from "../../../src/local/cli/badinput.ts";

const PATIENCE_MS = 60_000;

test(
  "one case is played again by its class and its number; the report is the last line",
  async () => {
    const log = jest.spyOn(console, "log").mockImplementation(() => {});
    const code = await badinput(["--json", "--class", "doGet", "--case", "3"]);
    const last = log.mock.calls[log.mock.calls.length - 1];
    log.mockRestore();
    expect(code).toBe(0);
    expect(JSON.parse(String(last))).toEqual({
      classes: 1,
      cases: 1,
      crashed: 0,
      lost: 0,
      silent: 0,
      defectsSeeded: 0,
      defectsCaught: 0,
    });
  },
  PATIENCE_MS,
);

test.each([
  ["no number of cases", ["--cases", "nhiều"]],
  ["no case at all", ["--cases", "0"]],
  ["no class of that name", ["--class", "không có loại này"]],
])("%s is refused", async (_because, args) => {
  const error = jest.spyOn(console, "error").mockImplementation(() => {});
  const code = await badinput(args);
  error.mockRestore();
  expect(code).toBe(2);
});
