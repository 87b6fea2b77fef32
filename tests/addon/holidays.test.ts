import { expect, test } from "@jest/globals";
import { importRequest } from "../support/importing.ts";
import { choose, fill, readyRegister, USER } from "../support/readyRegister.ts";

const WARNING = "chưa có ngày nghỉ lễ năm 2028";

test("set-up fills “Ngày nghỉ” and marks what nobody has announced", async () => {
  const project = await readyRegister();
  const rows = project.sheet("Ngày nghỉ").texts().slice(1);
  const years = new Set(rows.map(([date = ""]) => date.slice(6)).filter((year) => year !== ""));
  expect([...years]).toEqual(["2024", "2025", "2026", "2027"]);
  expect(rows.find(([date]) => date === "24/11/2026")?.[3]).toContain("cần kiểm tra lại");
  expect(rows.find(([date]) => date === "02/09/2026")?.[3]).not.toContain("kiểm tra");
});

test("a directive due in a year without days off warns at refresh and at opening, until the year is entered", async () => {
  const project = await readyRegister();
  await fill(project, [{ id: "NV-0001", text: "Việc", due: "30/06/2028", state: "Mới giao" }]);
  const refreshed = await choose(project, "refreshRegister");
  expect(JSON.stringify(refreshed.alerts)).toContain(WARNING);
  const opened = await project.run("onOpen", [], { context: "open", user: USER });
  expect(JSON.stringify(opened.toasts)).toContain(WARNING);
  const lines = project
    .sheet("Ngày nghỉ")
    .texts()
    .filter(([date]) => date !== "").length;
  await project.paste("Ngày nghỉ", `A${lines + 1}`, [["03/01/2028", "Nghỉ", "Tết Dương lịch 2028", ""]], {
    user: USER,
  });
  const after = await choose(project, "refreshRegister");
  expect(JSON.stringify(after.alerts)).not.toContain("chưa có ngày nghỉ lễ");
});

test("the import of such a directive says so", async () => {
  const project = await readyRegister();
  const due = "2028-06-30";
  const { result } = await project.run("importNotice", [importRequest([{ due }])], { context: "dialog", user: USER });
  expect(JSON.stringify(result)).toContain(WARNING);
});

test("a day off that is no day is passed over, and every command says so", async () => {
  const project = await readyRegister();
  await project.paste("Ngày nghỉ", "A2", [["2/9 (nghỉ bù)"]], { user: USER });
  const { alerts } = await choose(project, "refreshRegister");
  expect(JSON.stringify(alerts)).toContain("Trang “Ngày nghỉ”, dòng 2: không đọc được ngày “2/9 (nghỉ bù)”");
});
