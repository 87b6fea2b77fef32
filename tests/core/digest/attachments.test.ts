import { expect, test } from "@jest/globals";
import { attachmentsOf } from "../../../src/core/digest/attachments.ts";
import { composeDigest } from "../../../src/core/digest/composeDigest.ts";
import { csvCell } from "../../../src/core/text/csvCell.ts";
import { utf8Bytes } from "../../../src/core/text/utf8Bytes.ts";
import { bookOf, directive } from "../../support/testBook.ts";

const task = (id: string, due: string | null, more = {}) =>
  directive({ id, text: `Báo cáo; gồm "số liệu", ${"dài ".repeat(30)}`, lead: "Sở Xây dựng", due, ...more });

const ROWS = [
  task("NV-0001", "2026-10-05"),
  task("NV-0002", "2026-10-22", { support: "Sở Tài chính" }),
  task("NV-0003/1", null, { given: "2026-10-15" }),
];

function files(settings: Readonly<Record<string, boolean>>, rows = ROWS, today = "2026-10-19") {
  const book = bookOf({ rows, settings, today });
  const letter = composeDigest(book).letters.find(({ agency }) => agency === "Sở Xây dựng");
  if (!letter) throw new Error("no letter");
  return attachmentsOf(letter, book.settings, "vi");
}

const calendar = (rows = ROWS, today?: string) => files({ attachCalendar: true }, rows, today)[0]?.text ?? "";

test.each([
  [{}, []],
  [{ attachList: true }, ["Danh sach nhiem vu 2026-W43.csv"]],
  [{ attachCalendar: true }, ["Lich thoi han 2026-W43.ics"]],
  [{ attachList: true, attachCalendar: true }, ["Danh sach nhiem vu 2026-W43.csv", "Lich thoi han 2026-W43.ics"]],
])("settings %j: %j", (settings, names) => {
  expect(files(settings).map(({ name }) => name)).toEqual(names);
});

test("the list reads back as it was: Excel's mark, a heading, a line a directive", () => {
  const [list] = files({ attachList: true });
  expect(list?.text.charCodeAt(0)).toBe(0xfeff);
  const lines = (list?.text.slice(1) ?? "").trimEnd().split("\r\n");
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain('"NV-0001","Báo cáo; gồm ""số liệu"", dài');
  expect(lines[1]?.endsWith('"05/10/2026","quá hạn 14 ngày"')).toBe(true);
});

test.each([
  ["=HYPERLINK(1)", `"'=HYPERLINK(1)"`, "a formula"],
  ["+84 200", `"'+84 200"`, "a sum"],
  ["-1", `"'-1"`, "a difference"],
  ["@SUM(1)", `"'@SUM(1)"`, "an old way to call a function"],
  [" \t=1+1", `"'=1+1"`, "blanks hide nothing"],
  ["Sở Y tế\r\n=1", `"Sở Y tế =1"`, "a line end starts no cell"],
  ['a"b', '"a""b"', "a quotation mark"],
])("%j becomes %j: %s", (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test("the calendar holds what is still to come, published, not asked for", () => {
  const text = calendar();
  expect(text).toContain("METHOD:PUBLISH\r\n");
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  const unfolded = text.replace(/\r\n /g, "");
  expect(unfolded).toContain("UID:NV-0002@example.invalid\r\n");
  expect(unfolded).toContain("DTSTART;VALUE=DATE:20261022\r\nDTEND;VALUE=DATE:20261023\r\n");
});

test("next week's calendar names the same directive the same, and is newer", () => {
  const unfolded = (text: string) => text.replace(/\r\n /g, "").split("\r\n");
  const rows = [task("NV-0002", "2026-10-27")];
  const [first, second] = [calendar(rows, "2026-10-20"), calendar(rows, "2026-10-26")].map(unfolded);
  const line = (lines: readonly string[] | undefined, name: string) => lines?.find((one) => one.startsWith(name)) ?? "";
  expect(line(first, "UID")).toBe("UID:NV-0002@example.invalid");
  expect(line(second, "UID")).toBe(line(first, "UID"));
  expect(Number(line(second, "SEQUENCE:").slice(9))).toBeGreaterThan(Number(line(first, "SEQUENCE:").slice(9)));
});

test("no line of the calendar is longer than 75 bytes, marks are escaped, and no part is cut", () => {
  const text = calendar();
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replace(/\r\n /g, "")).toContain('SUMMARY:Hạn: [NV-0002] Báo cáo\\; gồm "số liệu"\\, dài');
});

test("no calendar goes where nothing is to come", () => {
  expect(calendar([task("NV-0001", "2026-10-05")])).toBe("");
});

/** “NV-0002 2026-11-20 CONFIRMED” of each event. */
function events(text: string): string[] {
  const blocks = text.replace(/\r\n /g, "").split("BEGIN:VEVENT").slice(1);
  const value = (block: string, name: string) => new RegExp(`^${name}[^:]*:(.*)$`, "m").exec(block)?.[1]?.trim() ?? "";
  return blocks.map(
    (block) => `${value(block, "UID").split("@")[0]} ${value(block, "DTSTART")} ${value(block, "STATUS")}`,
  );
}

test.each<[string, Parameters<typeof task>[2], string[]]>([
  ["a deadline that is not listed yet", {}, ["NV-0002 20261120 CONFIRMED"]],
  ["a deadline put off", { extended: "2026-12-15" }, ["NV-0002 20261215 CONFIRMED"]],
  [
    "work that is done",
    { state: "Hoàn thành", doneOn: "2026-10-12", resultPaper: "Báo cáo số 9/BC" },
    ["NV-0002 20261120 CANCELLED"],
  ],
  ["work that is dropped", { state: "Thôi theo dõi" }, ["NV-0002 20261120 CANCELLED"]],
  ["work that is paused", { state: "Tạm dừng" }, ["NV-0002 20261120 CANCELLED"]],
])("an agency's calendar holds no dead deadline: %s", (_because, more, expected) => {
  const rows = [task("NV-0001", "2026-10-05"), task("NV-0002", "2026-11-20", more)];
  expect(events(calendar(rows))).toEqual(expected);
});

test.each(["", "abc", "Sở Công Thương", "📌 100 %", "%25"])("the bytes of “%s” are its UTF-8", (text) => {
  expect(Buffer.from(utf8Bytes(text).map((byte) => byte & 255)).toString("utf8")).toBe(text);
});
