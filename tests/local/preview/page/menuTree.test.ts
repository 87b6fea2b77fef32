import { expect, test } from "@jest/globals";
import { type MenuPath, menuMove } from "../../../../src/local/preview/page/menuTree.ts";
import type { MenuEntry } from "../../../../src/local/simulator/outputs.ts";

const line = (caption: string): MenuEntry => ({ caption, functionName: `run${caption}`, items: [] });
const menu = (caption: string, items: readonly MenuEntry[]): MenuEntry => ({ caption, functionName: null, items });
const rule: MenuEntry = { caption: "-", functionName: null, items: [] };

const MENUS = [
  menu("Đôn đốc", [line("Nhập"), rule, line("Lập"), menu("Thư", [line("Gửi"), line("Xem")])]),
  menu("Khác", [line("Một")]),
];

test.each`
  path         | key             | expected     | because
  ${[0]}       | ${"ArrowRight"} | ${[1]}       | ${"the next menu in the bar"}
  ${[1]}       | ${"ArrowRight"} | ${[0]}       | ${"round the end"}
  ${[0]}       | ${"ArrowDown"}  | ${[0, 0]}    | ${"down opens the menu"}
  ${[0]}       | ${"ArrowUp"}    | ${[0, 3]}    | ${"up opens it at its end"}
  ${[0, 0]}    | ${"ArrowDown"}  | ${[0, 2]}    | ${"separators are passed over"}
  ${[0, 0]}    | ${"ArrowUp"}    | ${[0, 3]}    | ${"round the top"}
  ${[0, 3]}    | ${"ArrowRight"} | ${[0, 3, 0]} | ${"into the submenu"}
  ${[0, 3, 1]} | ${"ArrowLeft"}  | ${[0, 3]}    | ${"out of the submenu"}
  ${[0, 0]}    | ${"ArrowRight"} | ${[1, 0]}    | ${"a line without submenu leads to the menu beside"}
  ${[0, 0]}    | ${"ArrowLeft"}  | ${[1, 0]}    | ${"the same to the left"}
  ${[0, 3, 1]} | ${"Escape"}     | ${[0, 3]}    | ${"Esc closes one level"}
  ${[0, 0]}    | ${"Escape"}     | ${[0]}       | ${"Esc goes back to the bar"}
  ${[0, 2]}    | ${"Home"}       | ${[0, 0]}    | ${"to the first line"}
  ${[0, 0]}    | ${"End"}        | ${[0, 3]}    | ${"to the last line"}
  ${[0, 0]}    | ${"Tab"}        | ${null}      | ${"Tab leaves the menus"}
  ${[0, 0]}    | ${"l"}          | ${[0, 2]}    | ${"a letter goes to its line"}
`("$because", ({ path, key, expected }) =>
  expect(menuMove(MENUS, path as MenuPath, String(key))).toEqual({ path: expected }),
);

test.each`
  path         | key        | expected     | because
  ${[0, 0]}    | ${"Enter"} | ${"runNhập"} | ${"Enter chooses"}
  ${[0, 3, 1]} | ${" "}     | ${"runXem"}  | ${"so does the space bar"}
`("$because", ({ path, key, expected }) => {
  const move = menuMove(MENUS, path as MenuPath, String(key));
  expect(move && "chosen" in move && move.chosen.functionName).toBe(expected);
});

test("other keys are the browser's", () => {
  expect(menuMove(MENUS, [0, 0], "F5")).toBeNull();
});
