import { beforeAll, expect, test } from "@jest/globals";
import type { Project } from "../../src/local/simulator/project.ts";
import {
  adopt,
  adoptedOffice,
  adoptRequest,
  byHand,
  headings,
  OLD_SHEET,
  rowOf,
  sendAdoption,
  TABLE,
  TASKS,
  tracked,
} from "../support/adopting.ts";
import { USER } from "../support/readyRegister.ts";

let office: Project;
let adopted: Project;

beforeAll(async () => {
  ({ office, adopted } = await adoptedOffice());
}, 60_000);

const DUE = { [TASKS.first]: "30/11/2026", [TASKS.two]: "25/10/2026", [TASKS.last]: "05/12/2026" };

test("rows sorted by somebody at any moment of the run: each keeps what was read for it, or none has anything", async () => {
  const request = await adoptRequest(office.copy(), TABLE);
  const sort = `var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("${OLD_SHEET}");
    sheet.getRange(4, 1, 5, sheet.getLastColumn()).sort({ column: 2, ascending: false });`;
  const calls = (await sendAdoption(office.copy(), TABLE, request)).serviceCalls;
  // Most calls only dress new columns: of those every eighth is tried, of the others each.
  const moments = Array.from({ length: calls }, (_, index) => index + 1).filter(
    (at) => at > calls - 20 || at % 8 === 1,
  );
  for (const at of moments) {
    const project = office.copy();
    await sendAdoption(project, TABLE, request, ({ index }) => {
      if (index === at) byHand(project, sort);
    });
    const found = Object.keys(DUE).map((task) => rowOf(project, task));
    const given = found.map((row) => row["Mã"] ?? "").filter((id) => id !== "");
    if (given.length === 0) continue;
    expect({ at, ids: new Set(given).size, dues: found.map((row) => row["Hạn hoàn thành"]) }).toEqual({
      at,
      ids: found.length,
      dues: Object.values(DUE),
    });
  }
}, 120_000);

test("a run that dies anywhere and is started again goes on: no column twice, no Mã twice", async () => {
  const request = await adoptRequest(office.copy(), TABLE);
  const calls = (await sendAdoption(office.copy(), TABLE, request)).serviceCalls;
  const width = headings(adopted).length;
  const moments = Array.from({ length: calls - 4 }, (_, index) => index + 1).filter(
    (at) => at > calls - 10 || at % 12 === 1,
  );
  for (const failAt of moments) {
    const project = office.copy();
    const select = `'${OLD_SHEET}'!${TABLE}`;
    const options = { context: "dialog" as const, user: USER, select, failAt, unflushed: "kept" as const };
    await project.run("trackSelectedRows", [{ confirmed: request }], options);
    if (rowOf(project, TASKS.first)["Mã"]) continue;
    const { result } = await adopt(project, TABLE);
    expect({ failAt, result }).toMatchObject({ failAt, result: { ok: true } });
    expect({ failAt, width: headings(project).length }).toEqual({ failAt, width });
    const ids = tracked(project)
      .map((row) => row["Mã"])
      .filter((id) => id !== "");
    expect({ failAt, different: new Set(ids).size }).toEqual({ failAt, different: ids.length });
    expect(ids.length).toBeGreaterThan(1);
  }
}, 120_000);
