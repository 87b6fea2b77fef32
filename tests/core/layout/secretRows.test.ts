import { expect, test } from "@jest/globals";
import { secretRows } from "../../../src/core/layout/secretRows.ts";
import type { Value } from "../../../src/core/register/column.ts";

const row = (line: number, ...cells: Value[]) => ({ line, cells });
const HEAD = row(2, "Nội dung", "Độ mật");
const grid = (above: ReturnType<typeof row>[], ...rows: ReturnType<typeof row>[]) => ({ above, rows, merges: null });

test.each([
  ["a cell of its own", grid([HEAD], row(3, "Việc một", "Mật"), row(4, "Việc hai", "Thường")), [3]],
  ["in a frame, any case", grid([HEAD], row(3, "Việc", "[TỐI MẬT]")), [3]],
  ["a named mark", grid([HEAD], row(3, "Độ mật: Tuyệt mật")), [3]],
  ["a stamp over the table speaks for all of it", grid([row(1, "", "MẬT"), HEAD], row(3, "Việc", "")), [1]],
  ["another row's mark does not", grid([HEAD, row(3, "Việc khác", "Mật")], row(4, "Việc", "")), []],
  ["innocent words", grid([HEAD], row(3, "Bảo vệ bí mật nhà nước", "mật độ cao"), row(4, "Bảo mật", "không mật")), []],
])("%s", (_because, selected, lines) => {
  expect(secretRows(selected)).toEqual(lines);
});
