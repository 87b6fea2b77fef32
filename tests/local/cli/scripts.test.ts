import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import type { RunOptions } from "../../../src/local/simulator/project.ts";
import { OWNER, scriptProject } from "../../support/scriptProject.ts";

const MENU: RunOptions = { context: "menu", user: OWNER };
const script = (name: string) => readFileSync(new URL(`scripts/${name}.gs`, import.meta.url), "utf8");

test("a script of the older kind runs as it is", async () => {
  const project = await scriptProject(script("timesheet"));
  const call = async (name: string, context: RunOptions["context"] = "menu") => {
    const run = await project.run(name, [], { ...MENU, context });
    return run.error ?? run.result;
  };
  const open = await project.run("onOpen", [], { ...MENU, context: "open" });
  expect(open.menus).toMatchObject([
    { caption: "Chấm công", items: [{ functionName: "createTimesheet" }, { caption: "Khác" }] },
  ]);
  expect(await call("createTimesheet")).toEqual([["600,000 đ"], ["510,000 đ"], ["900,000 đ"]]);
  expect(await call("approveLongest")).toEqual(["Phạm An", "an@example.invalid", 20, 45000, 900000, true]);
  const sent = await project.run("sendApprovals", [], MENU);
  expect([sent.result, sent.emails.map(({ to, subject, body }) => [to, subject, body])]).toEqual([
    [1, "an@example.invalid"],
    [["an@example.invalid", "Đã duyệt 20 giờ", "Chào Phạm An, số tiền: 900,000 đ"]],
  ]);
  expect((await project.run("sendApprovals", [], MENU)).emails).toEqual([]);
});

test("a script of the newer kind runs as it is", async () => {
  const project = await scriptProject(script("tracker"));
  const call = async (name: string, ...args: string[]) => {
    const run = await project.run(name, args, MENU);
    return run.error ?? run.result;
  };
  expect(await call("setUp")).toEqual(["001 Máy in", "002 Loa", "003 Máy chiếu"]);
  expect(await call("lend", "009", "Hoa")).toBe("Không có thiết bị 009");
  expect(await call("lend", "001", "Cường")).toContain("violates the data validation rules");
  expect(await call("hideReturned")).toEqual([true, false, false]);
  expect(await call("lend", "001", "An")).toBe(2);
  expect(await call("remind")).toBe(1);
  expect(project.colours("Thiết bị", "A2:A4").map(([cell]) => cell?.background)).toEqual([null, null, "#f4cccc"]);
});
