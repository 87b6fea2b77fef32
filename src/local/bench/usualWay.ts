import { REGISTER_COLUMNS } from "../../core/register/registerColumns.ts";
import { sheetSpec } from "../../core/register/sheets.ts";
import { STAFF } from "../demo/sampleOffice.ts";
import { type Project, projectOn, type RunResult } from "../simulator/project.ts";

const CODE = new URL("usual/", import.meta.url).pathname;

/** Functions of usual/usual.js; they do what refreshRegister, sendWeeklyDigest and importNotice do. */
export const USUAL = [
  { name: "colourOverdue", label: "Tô màu từng ô" },
  { name: "mailOverdueRows", label: "Mỗi dòng một thư" },
  { name: "appendSixty", label: "Thêm từng dòng một" },
] as const;

const column = (key: string) => REGISTER_COLUMNS.findIndex((each) => each.key === key) + 1;

/** Runs one of {@link USUAL} on the same workbook; where Google stops it, the result's error says so. */
export function usualWay(project: Project, name: string): Promise<RunResult> {
  const state = project.state();
  const same = projectOn(project.book(), { code: CODE, state, now: state.now });
  const at = {
    sheet: sheetSpec("register").vi,
    id: column("id"),
    text: column("text"),
    due: column("due"),
    doneOn: column("doneOn"),
  };
  return same.run(name, [at], { context: "menu", user: STAFF, account: "workspace" });
}
