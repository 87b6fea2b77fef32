import { createServer } from "node:http";
import { describe, expect, test } from "@jest/globals";
import { readPreviewOptions } from "../../../src/local/cli/previewOptions.ts";
import { listen, PortTakenError } from "../../../src/local/preview/listen.ts";

describe("the command line of preview", () => {
  test.each<[because: string, args: readonly string[], command: object]>([
    ["nothing: the sample on the usual port", [], { port: null, workbook: null, help: false }],
    ["a port and a file", ["--port", "9000", "--workbook", "so.xlsx"], { port: 9000, workbook: "so.xlsx" }],
    ["written with =", ["--port=0", "--workbook=thư mục/Sổ.XLSX"], { port: 0, workbook: "thư mục/Sổ.XLSX" }],
    ["help", ["--help"], { help: true }],
  ])("takes %s", (_because, args, command) => {
    expect(readPreviewOptions(args)).toMatchObject(command);
  });

  test.each<[because: string, args: readonly string[], told: string]>([
    ["an unknown option", ["--prot", "1"], "Không có tùy chọn “--prot”. Có: --port, --workbook, --help."],
    ["no value", ["--port"], "Tùy chọn --port cần một giá trị."],
    ["no number", ["--port", "tám"], "--port phải là một số"],
    ["no port", ["--port", "70000"], "--port phải là một số"],
    ["another kind of file", ["--workbook", "so.xls"], "--workbook cần một tệp .xlsx, không phải “so.xls”."],
    ["a file without its option", ["so.xlsx"], "Không hiểu “so.xlsx”."],
  ])("tells of %s", (_because, args, told) => {
    expect(() => readPreviewOptions(args)).toThrow(told);
  });
});

describe("a port that is taken", () => {
  test("gives the next free one, unless exactly that one was asked for", async () => {
    const servers = [1, 2, 3].map(() => createServer());
    const [first, second, third] = servers;
    if (!first || !second || !third) throw new Error("no servers");
    try {
      const port = await listen(first, 0, "exactly");
      expect(await listen(second, port, "next")).toBeGreaterThan(port);
      await expect(listen(third, port, "exactly")).rejects.toThrow(PortTakenError);
    } finally {
      for (const server of servers) server.close();
    }
  });
});
