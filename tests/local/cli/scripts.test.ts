import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { openProject, type RunOptions } from "../../../src/local/simulator/project.ts";
import { codeFolder, NOW, OWNER, scriptProject } from "../../support/scriptProject.ts";

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

const folderOf = (name: string, ...pages: readonly string[]) =>
  codeFolder({
    "Code.js": script(name),
    ...Object.fromEntries(
      pages.map((page) => [page, readFileSync(new URL(`scripts/${page}`, import.meta.url), "utf8")]),
    ),
  });

test("menus, boxes, selections and a sidebar as tutorials write them", async () => {
  const project = await openProject({ code: folderOf("menus", "Sidebar.html", "Style.html"), now: NOW, owner: OWNER });
  const call = async (name: string, options: Partial<RunOptions> = {}) => {
    const run = await project.run(name, [], { ...MENU, ...options });
    return run.error ?? run.result;
  };
  const opened = await project.open({ user: OWNER });
  expect([opened.error, opened.menus.map(({ caption, items }) => [caption, items.length])]).toEqual([
    null,
    [
      ["Kho", 3],
      ["Cũ", 3],
    ],
  ]);
  expect(await call("setUp")).toEqual([0, "A3", true, false]);
  expect(await call("receiveGoods", { answers: ["Giấy", "7"] })).toEqual([3, 10, { item: "Giấy", count: "7" }, "A3"]);
  expect(await call("receiveGoods", { answers: ["Hồ dán", "4", "yes"] })).toEqual([
    6,
    4,
    { item: "Hồ dán", count: "4" },
    "A6",
  ]);
  expect(await call("receiveGoods", { answers: ["Hồ dán", "cancel"] })).toBeNull();
  expect(await call("highlightSelection", { select: "Kho!A2:B2,Kho!A4" })).toEqual([2, "A4", "A4", "Kho"]);
  expect(await call("sortByName")).toEqual(["Bút", "Ghim", "Giấy", "Hồ dán"]);
  expect(await call("removeEmptyRows")).toEqual([5, true, false]);
  const shown = await project.run("showSidebar", [], MENU);
  expect([shown.error, shown.dialogs[0]?.title, shown.dialogs[0]?.width]).toEqual([null, "Kho hàng", 300]);
  expect(shown.dialogs[0]?.html.replace(/\s+/g, " ")).toContain("li { margin: 4px; } </style>");
  expect(shown.dialogs[0]?.html).toContain("<li>Giấy: 10</li>");
});

test("a mail merge with an HTML template as tutorials write it", async () => {
  const project = await openProject({ code: folderOf("mailMerge", "Letter.html"), now: NOW, owner: OWNER });
  const first = await project.run("setUp", [], MENU);
  expect([first.error, first.result]).toEqual([null, "A1:E1"]);
  const sent = await project.run("sendEmails", ["Thông báo"], MENU);
  expect([sent.error, sent.result]).toEqual([null, ["ngày", "ngày", "Invalid email: không phải địa chỉ", "11/1/2026"]]);
  expect(sent.emails.map(({ to, body, name }) => [to, body, name])).toEqual([
    ["hoa@example.invalid", "Số tiền của Hoa & Co là 1,500,000 đồng", "Phòng Tài chính"],
    ["binh@example.invalid", "Số tiền của Bình là 20,000 đồng", "Phòng Tài chính"],
  ]);
  expect(sent.emails[0]?.htmlBody).toContain("Kính gửi Hoa &#38; Co,");
  expect(sent.emails[0]?.htmlBody).toContain("<b>01/12/2026</b>");
  expect(sent.emails[1]?.htmlBody).not.toContain("Hạn:");
  expect(sent.emails[0]?.attachments?.map(({ name, mimeType, cid }) => [name, mimeType, cid])).toEqual([
    ["so-tien.txt", "text/plain", undefined],
    ["trang.html", "text/html", undefined],
    ["logo.png", "image/png", "logo"],
  ]);
  expect((await project.run("sendEmails", ["Thông báo"], MENU)).emails).toEqual([]);
  const style = await project.run("style", [], MENU);
  expect(style.error ?? style.result).toEqual([true, "bold", ["a", "b", "c"]]);
});

test("form responses, their clean-up and triggers as tutorials write them", async () => {
  const project = await openProject({ code: folderOf("formResponses"), now: NOW, owner: OWNER });
  const installed = await project.run("install", [], MENU);
  expect(installed.error ?? installed.result).toEqual(["ON_FORM_SUBMIT:true", "CLOCK:false", "ON_CHANGE:true"]);
  const submit = async (name: string, email: string, courses: string) => {
    const answers = { "Họ tên": name, Email: email, Môn: courses };
    const [run] = await project.submitForm("Sheet1", answers);
    return run?.error ?? [run?.result, run?.emails.map(({ to }) => to)];
  };
  expect(await submit("  nguyễn  văn AN ", "AN@example.invalid", "Toán, Văn")).toEqual([
    ["Nguyễn Văn An", "an@example.invalid", 2],
    ["an@example.invalid"],
  ]);
  expect(await submit("lê thị hoa", "hoa@example.invalid", "Toán")).toEqual([
    ["Lê Thị Hoa", "hoa@example.invalid", 1],
    ["hoa@example.invalid"],
  ]);
  expect(await submit("Nguyễn Văn An", "an@example.invalid", "Toán, Văn")).toEqual([
    ["Nguyễn Văn An", "an@example.invalid", 2],
    ["an@example.invalid"],
  ]);
  const cleaned = await project.run("cleanUp", [], MENU);
  expect(cleaned.error ?? cleaned.result).toEqual([3, ["Tổng", 3], "=SUM(B2:B3)", true]);
  const runs = await project.advance("2026-12-01T08:00:00+07:00");
  expect(runs.map(({ error, result }) => error ?? result)).toEqual([[2, 1]]);
});
