import { describe, expect, test } from "@jest/globals";
import { summaryCells } from "../../src/core/commands/summarySheet.ts";
import { sheetSpec } from "../../src/core/register/sheets.ts";
import { STANDINGS } from "../../src/core/register/standings.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { choose, fill, fillAgencies, readyRegister, USER } from "../support/readyRegister.ts";

const SHEET = "Tổng hợp";
const REGISTER = sheetSpec("register").vi;

async function figures(project: Project): Promise<Readonly<Record<string, string>>> {
  await project.save();
  const texts = project.sheet(SHEET).texts();
  return Object.fromEntries(texts.map(([label = "", figure = ""]) => [label, figure]));
}

test("every standing has its line, once", () => {
  const labels = summaryCells().flatMap(({ column, content }) =>
    column === 1 && content.kind === "text" ? [content.text] : [],
  );
  expect(labels.filter((label) => STANDINGS.some(({ vi }) => vi === label)).sort()).toEqual(
    STANDINGS.map(({ vi }) => vi).sort(),
  );
});

test("parts add up to the whole, and the whole is the register", async () => {
  const project = await readyRegister();
  await fill(project, [
    { id: "NV-0001", text: "Việc", due: "05/10/2026", state: "Mới giao" },
    { id: "NV-0002", text: "Việc", due: "21/10/2026", state: "Mới giao" },
    {
      id: "NV-0003",
      text: "Việc",
      due: "05/10/2026",
      doneOn: "01/10/2026",
      resultPaper: "Báo cáo số 9",
      state: "Hoàn thành",
    },
    { id: "NV-0004", text: "Việc", due: "05/10/2026", state: "Mới giao", check: "Cơ quan chủ trì" },
  ]);
  await choose(project, "refreshRegister");
  expect(await figures(project)).toMatchObject({
    "CHƯA HOÀN THÀNH": "2",
    "Quá hạn": "1",
    "Sắp đến hạn": "1",
    "ĐÃ HOÀN THÀNH": "1",
    "NGOÀI TỔNG SỐ": "1",
    "Chưa kiểm tra": "1",
    CỘNG: "4",
    "Cách hiện tại": "chưa bật",
  });
});

test("figures reach a register that has grown", async () => {
  const project = await readyRegister();
  const rows = Array.from({ length: 1_200 }, (_, index) => ({
    id: `NV-${String(index + 1).padStart(4, "0")}`,
    text: "Việc",
    due: "05/10/2026",
    state: "Mới giao",
  }));
  await fill(project, rows);
  await choose(project, "refreshRegister");
  expect(await figures(project)).toMatchObject({ "Quá hạn": "1200", CỘNG: "1200" });
});

describe("how the register runs", () => {
  test("tells the hours since the hourly run, and when they are too many", async () => {
    const project = await readyRegister();
    await choose(project, "installTriggers", ["yes"]);
    await project.advance("2026-10-19T01:50:00.000Z");
    expect(await figures(project)).toMatchObject({
      "Thư và tự động": "đang bật",
      "Tự động chạy lần cuối": expect.stringMatching(/^19\/10\/2026 0[78]:/),
      "Cách hiện tại": expect.stringMatching(/^[01] giờ$/),
    });
    project.host.state.triggers = [];
    await project.advance("2026-10-21T03:10:00.000Z");
    expect((await figures(project))["Cách hiện tại"]).toMatch(/^(?:4[89]|50) giờ: quá 26 giờ$/);
  });

  test("tells whose account runs and sends, and nothing once it no longer does", async () => {
    const project = await readyRegister();
    const owner = () => project.sheet(SHEET).texts()[5]?.[0];
    expect(owner()).toBe("");
    await choose(project, "installTriggers", ["yes"]);
    expect(owner()).toBe(`Tài khoản chạy, gửi: ${USER}`);
    await choose(project, "pause", ["yes", "yes"]);
    expect(owner()).toBe("");
  });

  test("tells what became of the week's letters, and how many wait for a person", async () => {
    const project = await readyRegister();
    const letters = async () => {
      const { "Thư tuần gần nhất": sent, "Thư lỗi, chưa rõ, bị trả lại": troubled } = await figures(project);
      return [sent, troubled];
    };
    await fillAgencies(project, [
      ["Sở Tài chính", "stc@example.invalid"],
      ["Sở Xây dựng", "sxd@example.invalid"],
    ]);
    const late = { text: "Việc", due: "05/10/2026", state: "Mới giao", chase: true };
    await fill(project, [
      { ...late, id: "NV-0001", lead: "Sở Tài chính" },
      { ...late, id: "NV-0002", lead: "Sở Xây dựng" },
    ]);
    expect(await letters()).toEqual(["chưa gửi, 19/10–25/10/2026", "0"]);
    await choose(project, "sendWeeklyDigest", ["yes"]);
    expect(await letters()).toEqual(["2 thư, 19/10–25/10/2026", "0"]);
    const keys = ["digest|2026-W43|Sở Xây dựng"];
    await project.run("settleMail", [{ keys, how: "returned" }], { context: "dialog", user: USER });
    expect(await letters()).toEqual(["1 thư, 19/10–25/10/2026", "1"]);
  });

  test("a sheet of an earlier layout is not written into where another line stands", async () => {
    const project = await readyRegister();
    await project.paste(SHEET, "A7", [["CHƯA HOÀN THÀNH", "3"]], { user: USER });
    await fillAgencies(project, [["Sở Tài chính", "stc@example.invalid"]]);
    await fill(project, [
      { id: "NV-0001", text: "Việc", lead: "Sở Tài chính", due: "05/10/2026", state: "Mới giao", chase: true },
    ]);
    await choose(project, "sendWeeklyDigest", ["yes"]);
    expect(project.sheet(SHEET).texts()[6]?.slice(0, 2)).toEqual(["CHƯA HOÀN THÀNH", "3"]);
  });

  test("opening the book says that the hourly run has stopped, and whose it was", async () => {
    const project = await readyRegister();
    await choose(project, "installTriggers", ["yes"]);
    project.host.state.triggers = [];
    await project.advance("2026-10-20T02:00:00.000Z");
    const early = await project.run("onOpen", [], { context: "open", user: "khac@example.invalid" });
    await project.advance("2026-10-20T03:00:00.000Z");
    const late = await project.run("onOpen", [], { context: "open", user: "khac@example.invalid" });
    expect(early.toasts).toEqual([]);
    expect(JSON.stringify(late.toasts)).toContain(USER);
  });
});

test("a sheet laid out by an earlier version is laid out again, and its figures live", async () => {
  const project = await readyRegister();
  await project.paste(SHEET, "A7", [["Tình trạng thời hạn"], ["Chưa kiểm tra"]], { user: USER });
  await fill(project, [{ id: "NV-0001", text: "Việc", due: "05/10/2026", state: "Mới giao" }]);
  await choose(project, "setUp", ["yes"]);
  expect(await figures(project)).toMatchObject({ "Tính đến ngày": "19/10/2026", "Quá hạn": "1", CỘNG: "1" });
  expect(project.sheet(REGISTER).texts()[1]?.[0]).toBe("NV-0001");
});
