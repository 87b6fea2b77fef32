import { expect, jest, test } from "@jest/globals";
import { exec } from "../../../src/local/cli/exec.ts";
import { run } from "../../../src/local/cli/run.ts";
import { readRunOptions } from "../../../src/local/cli/runOptions.ts";

test.each([
  ["an unknown option", exec, ["a.gs", "--cal", "f"], "Không có tùy chọn “--cal”"],
  ["an option without its value", exec, ["a.gs", "--call"], "Tùy chọn --call cần một giá trị"],
  ["a call without function", exec, ["a.gs"], "Cách dùng: dondoc exec"],
  ["a run without function", run, [], "Cách dùng: dondoc run"],
  ["a run of two functions", run, ["tick", "onOpen"], "Cách dùng: dondoc run"],
  ["code that is not there", exec, ["khong-co.gs", "--call", "f"], "Không mở được tệp “khong-co.gs”"],
  ["a workbook that is not there", run, ["tick", "--workbook", "khong-co.xlsx"], "Không mở được tệp “khong-co.xlsx”"],
  ["a selection that is not there", run, ["tick", "--select", "Sổ!A1"], "Không có vùng “Sổ!A1” trong bảng tính."],
  ["a part of a selection", run, ["tick", "--select", "A1,Sổ!B2"], "Không có vùng “Sổ!B2” trong bảng tính."],
  ["a context that does not exist", run, ["tick", "--context", "phone"], "--context phải là một trong"],
  [
    "an account that does not exist",
    run,
    ["tick", "--account", "gmail"],
    "--account phải là một trong: consumer, workspace",
  ],
  ["a moment that is none", run, ["tick", "--now", "mai"], "không phải thời điểm ISO"],
  ["arguments that are no list", run, ["tick", "--args", "{}"], "--args phải là một mảng JSON"],
  ["arguments that are no JSON", run, ["tick", "--args", "[a"], "--args phải là một mảng JSON"],
  ["a count that is none", run, ["tick", "--fail-at", "mấy"], "--fail-at phải là một số nguyên"],
])("%s is misuse: exit code 2 and a sentence", async (_, verb, args, sentence) => {
  const said = jest.spyOn(console, "error").mockImplementation(() => {});
  const code = await verb(args);
  const message = said.mock.calls.flat().join("\n");
  said.mockRestore();
  expect([code, message]).toEqual([2, expect.stringContaining(sentence)]);
});

test("an account is passed on", () => {
  expect(readRunOptions(["tick", "--account", "workspace"]).run.account).toBe("workspace");
});

test("what is not said has a sensible default", () => {
  expect(readRunOptions(["tick"])).toMatchObject({
    names: ["tick"],
    workbook: null,
    save: null,
    now: null,
    json: false,
    args: [],
    run: { context: "menu", user: "owner@example.invalid", answers: [], unflushed: "lost" },
  });
});
