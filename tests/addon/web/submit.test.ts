import { beforeAll, expect, test } from "@jest/globals";
import { sheetSpec } from "../../../src/core/register/sheets.ts";
import { MOST_A_DAY } from "../../../src/core/reportBack/linkUse.ts";
import type { Project } from "../../../src/local/simulator/project.ts";
import { choose, fill, fillAgencies, readyRegister, type } from "../../support/readyRegister.ts";
import { EXEC, formBody, formLines, linkIn, sentLinks, submit, visit, webOffice } from "../../support/webOffice.ts";

const PROGRESS = { "kind.NV-0001": "progress", "content.NV-0001": "đang làm" };

let office: Project;
let link: string;
beforeAll(async () => {
  office = await webOffice();
  link = (await sentLinks(office))["Sở Tài chính"] ?? "";
});

const key = (number: number) => number.toString(16).padStart(8, "0").repeat(2);

test("a form is taken once, however often it is sent", async () => {
  const project = office.copy();
  for (let time = 0; time < 3; time++) {
    const { page } = await submit(project, link, PROGRESS);
    expect(page).toContain("Mã tiếp nhận: 01234567");
  }
  expect(formLines(project)).toHaveLength(1);
});

test("killed at any call and sent again, a form is written once", async () => {
  for (const unflushed of ["kept", "lost"] as const) {
    for (let failAt = 1; failAt <= 12; failAt++) {
      const project = office.copy();
      await submit(project, link, PROGRESS, { failAt, unflushed });
      const again = await submit(project, link, PROGRESS);
      expect([failAt, unflushed, again.page?.includes("Mã tiếp nhận")]).toEqual([failAt, unflushed, true]);
      expect([failAt, unflushed, formLines(project).length]).toEqual([failAt, unflushed, 1]);
    }
  }
});

const REFUSED: readonly {
  readonly fields: Readonly<Record<string, string>>;
  readonly says: string;
  readonly because: string;
}[] = [
  { fields: {}, says: "ít nhất một nhiệm vụ", because: "nothing was chosen" },
  { fields: { "kind.NV-0001": "progress" }, says: "Cần ghi nội dung", because: "progress without words" },
  {
    fields: { "kind.NV-0001": "extension", "content.NV-0001": "vướng mặt bằng" },
    says: "Cần ngày đề nghị",
    because: "an extension without a day",
  },
  {
    fields: { "kind.NV-0001": "extension", "content.NV-0001": "chậm", "due.NV-0001": "01/10/2026" },
    says: "phải sau ngày",
    because: "an extension into the past",
  },
  {
    fields: { "kind.NV-0001": "completion", "content.NV-0001": "xong", "number.NV-0001": "12/STC" },
    says: "Ghi cả số và ngày",
    because: "half a paper",
  },
  {
    fields: { "kind.NV-0001": "completion", "number.NV-0001": "12/STC", "date.NV-0001": "31/02/2026" },
    says: "Ngày không đọc được",
    because: "a day that does not exist",
  },
  {
    fields: { "kind.NV-0001": "completion", "number.NV-0001": "12/STC", "date.NV-0001": "20/10/2026" },
    says: "không thể sau hôm nay",
    because: "a paper of tomorrow",
  },
  {
    fields: { "kind.NV-0002": "progress", "content.NV-0002": "của sở khác" },
    says: "không còn trong danh sách",
    because: "another agency's directive",
  },
  {
    fields: { "kind.NV-9999": "progress", "content.NV-9999": "không có" },
    says: "không còn trong danh sách",
    because: "no directive at all",
  },
  {
    fields: { "kind.NV-0003": "completion", "content.NV-0003": "xong" },
    says: "không còn trong danh sách",
    because: "a co-ordinator completes nothing",
  },
  { fields: { ...PROGRESS, name: "" }, says: "Ghi họ tên", because: "nobody says who reports" },
];

test.each(REFUSED)("is not taken and says why: $because", async ({ fields, says }) => {
  const project = office.copy();
  const { page, error } = await submit(project, link, fields);
  expect(error).toBeNull();
  expect(page).toContain(says);
  expect(formLines(project)).toEqual([]);
});

test("what was typed stands in the form again", async () => {
  const { page } = await submit(office.copy(), link, {
    ...PROGRESS,
    "kind.NV-0004": "extension",
    "content.NV-0004": "lý do",
  });
  expect(page).toContain("đang làm</textarea>");
  expect(page).toContain("lý do</textarea>");
  expect(page).toContain('value="Nguyễn Văn An"');
});

test("completion without a paper is stored as progress, and the agency is told", async () => {
  const project = office.copy();
  const { page } = await submit(project, link, { "kind.NV-0001": "completion", "content.NV-0001": "đã xong" });
  expect(page).toContain("NV-0001: chưa có số, ngày văn bản");
  expect(formLines(project)).toMatchObject([
    { kind: "báo cáo tiến độ (chờ xử lý)", content: "báo đã hoàn thành; đã xong", paper: "chưa có văn bản" },
  ]);
});

test("a link sends so many forms a day and takes up again on the next", async () => {
  const project = office.copy();
  for (let number = 1; number <= MOST_A_DAY; number++) await submit(project, link, PROGRESS, { key: key(number) });
  const spent = await submit(project, link, PROGRESS, { key: key(900) });
  expect(spent.page).toContain("đã gửi quá nhiều lần");
  expect(formLines(project)).toHaveLength(MOST_A_DAY);
  project.host.nowMs = Date.parse("2026-10-20T00:30:00.000Z");
  expect((await submit(project, link, PROGRESS, { key: key(901) })).page).toContain("Mã tiếp nhận");
});

test.each(["x".repeat(250_000), "&content.NV-0001=".repeat(20_000)])("a huge form is not read", async (body) => {
  const project = office.copy();
  const { page } = await project.request({ body: `${formBody(link, PROGRESS)}&more=${body}` });
  expect(page).toContain("Không mở được trang báo cáo");
  expect(formLines(project)).toEqual([]);
});

const STARTS = ["=", "+", "-", "@", "'", "\t=", "\r\n=", " =", "＝", "\u0000="];
const BODIES = [
  'HYPERLINK("https://evil.example.invalid","x")',
  'IMPORTXML("https://evil.example.invalid","//a")',
  "<script>window.hacked=1</script>",
  "<img src=x onerror=window.hacked=1>",
  '"><svg onload=window.hacked=1>',
  "</textarea><script>window.hacked=1</script>",
  "{{constructor.constructor('window.hacked=1')()}}",
  "<?= window.hacked = 1 ?>",
  "javascript:window.hacked=1",
  "\u202Etxt.exe\u0007\u0008\u001b[31m",
] as const;
/** 300: each beginning with each body in three fields. */
const PAYLOADS = STARTS.flatMap((start) =>
  BODIES.flatMap((body) => [0, 1, 2].map((field) => ({ text: start + body, field }))),
);

test("300 hostile payloads: nothing stored as a formula, no markup on any page", async () => {
  expect(PAYLOADS).toHaveLength(300);
  const project = office.copy();
  const events = project.sheet(sheetSpec("events").vi);
  for (const [index, { text, field }] of PAYLOADS.entries()) {
    if (index % 25 === 0) project.host.nowMs += 86_400_000;
    const fields =
      field === 0
        ? { "content.NV-0001": text }
        : field === 1
          ? { "obstacle.NV-0001": text }
          : { name: text, "content.NV-0001": text };
    const asked = { "kind.NV-0001": "progress", ...fields };
    const { page, error } = await submit(project, link, asked, { key: key(index + 1) });
    expect([text, error]).toEqual([text, null]);
    expect([text, markupOf(page ?? "")]).toEqual([text, []]);
    // Sent back because the reporter is missing, it is shown in the form again.
    const shown = await submit(project, link, { ...asked, phone: "" }, { key: key(index + 1_000) });
    expect([text, markupOf(shown.page ?? "")]).toEqual([text, []]);
  }
  const cells = events.data.rows.flatMap((row) => row?.contents ?? []);
  expect(JSON.stringify(cells)).not.toMatch(/"formula"/);
  for (const line of formLines(project)) {
    for (const cell of Object.values(line)) expect(cell).not.toMatch(/\p{Cc}/u);
  }
  expect(formLines(project).length).toBeGreaterThan(250);
});

/** Elements and attributes that our page has not. */
function markupOf(page: string): readonly string[] {
  const own = page.replace(/<script>\(function[\s\S]*?\}\)\(\);<\/script>/, "").replace(/<style>[\s\S]*?<\/style>/, "");
  const bare = own.replace(/="[^"]*"/g, "");
  return bare.match(/<(?:script|img|svg|iframe|object)\b|<[^>]*\son\w+|<\?/gi) ?? [];
}

/** 20 agencies with 200 directives, dealt out so that every agency leads ten and co-ordinates ten. */
async function bigOffice(rows: number): Promise<Project> {
  const project = await readyRegister();
  const names = Array.from({ length: 20 }, (_, index) => `Sở thứ ${String(index + 1).padStart(2, "0")}`);
  await fillAgencies(
    project,
    names.map((name, index) => [name, `b${index}@example.invalid`]),
  );
  await type(project, { webPage: "có", webAddress: EXEC });
  await fill(
    project,
    Array.from({ length: rows }, (_, index) => ({
      id: `NV-${String(index + 1).padStart(4, "0")}`,
      text: `Việc ${index + 1}`,
      lead: names[index % 20] ?? "",
      support: index < 200 ? (names[(index + 7) % 20] ?? "") : "",
      due: "05/10/2026",
      state: "Mới giao",
      chase: true,
      given: "01/09/2026",
      deadlineKind: "Ngày cụ thể",
    })),
  );
  return project;
}

async function linksOf(project: Project): Promise<readonly string[]> {
  const { emails } = await choose(project, "sendWeeklyDigest", ["yes"]);
  const links: string[] = [];
  for (const { to, body } of emails) links[Number(/\d+/.exec(to)?.[0])] = linkIn(body);
  return links;
}

test("20 agencies × 200 directives: none reads or writes what is another's", async () => {
  const project = await bigOffice(200);
  const links = await linksOf(project);
  expect(links).toHaveLength(20);
  const ids = Array.from({ length: 200 }, (_, index) => `NV-${String(index + 1).padStart(4, "0")}`);
  const mine = (agency: number, index: number) => index % 20 === agency || (index + 7) % 20 === agency;
  for (const [agency, each] of links.entries()) {
    const { page } = await visit(project, each);
    const shown = ids.map((id) => page?.includes(`[${id}]`) ?? false);
    expect([agency, shown]).toEqual([agency, ids.map((_, index) => mine(agency, index))]);
    // All that are not its own, forty in a form.
    const foreign = ids.filter((_, index) => !mine(agency, index));
    for (let from = 0; from < foreign.length; from += 40) {
      const some = foreign.slice(from, from + 40);
      const fields = Object.fromEntries(
        some.flatMap((id) => [
          [`kind.${id}`, "progress"],
          [`content.${id}`, "xen vào"],
        ]),
      );
      const sent = await submit(project, each, fields, { key: key(agency * 10 + from + 1) });
      expect(sent.page).not.toContain("Mã tiếp nhận");
      for (const id of some) expect(sent.page?.includes(`[${id}]`)).toBe(false);
    }
  }
  expect(formLines(project)).toEqual([]);
});

test("ten agencies at once, whole runs at each other's boundaries: every report kept, none twice", async () => {
  const project = await bigOffice(20);
  const links = await linksOf(project);
  const sendAs = (agency: number, options = {}) => {
    const id = `NV-${String(agency + 1).padStart(4, "0")}`;
    return submit(
      project,
      links[agency] ?? "",
      { [`kind.${id}`]: "progress", [`content.${id}`]: `của ${agency}` },
      { key: key(agency + 1), ...options },
    );
  };
  const pending: Promise<unknown>[] = [];
  let started = 0;
  await sendAs(0, {
    onCall: ({ index }: { readonly index: number }) => {
      if (index !== started + 1 || started >= 9) return;
      started += 1;
      pending.push(sendAs(started));
    },
  });
  const answers = (await Promise.all(pending)) as readonly { readonly page: string | null }[];
  expect(answers).toHaveLength(9);
  // Who was told that the register is busy still has the form before him, and sends it again.
  for (const [index, { page }] of answers.entries()) {
    const isTaken = page?.includes("Mã tiếp nhận") ?? false;
    expect([index, isTaken || page?.includes("chưa được nhận")]).toEqual([index, true]);
    if (!isTaken) await sendAs(index + 1);
  }
  for (let agency = 0; agency < 10; agency++) {
    const { page } = await sendAs(agency);
    expect([agency, page?.includes("Mã tiếp nhận")]).toEqual([agency, true]);
  }
  const written = formLines(project).map(({ id }) => id);
  expect([...written].sort()).toEqual(
    Array.from({ length: 10 }, (_, index) => `NV-${String(index + 1).padStart(4, "0")}`),
  );
});

test.each([200, 5_000])("page and form keep to their calls and time in a register of %d rows", async (rows) => {
  const project = await bigOffice(rows);
  const links = await linksOf(project);
  const opened = await visit(project, links[3] ?? "");
  const sent = await submit(project, links[3] ?? "", { "kind.NV-0004": "progress", "content.NV-0004": "đang làm" });
  expect(sent.page).toContain("Mã tiếp nhận");
  const START = 1_500;
  expect(opened.serviceCalls).toBeLessThanOrEqual(6);
  expect(opened.virtualMs - START).toBeLessThanOrEqual(1_200);
  expect(sent.serviceCalls).toBeLessThanOrEqual(12);
  expect(sent.virtualMs - START).toBeLessThanOrEqual(2_000);
  process.stdout.write(
    `${rows} rows: page ${opened.serviceCalls} calls, ${opened.virtualMs - START} ms; form ${sent.serviceCalls} calls, ${sent.virtualMs - START} ms\n`,
  );
});

test("what is not its own stays as it was: a form writes lines of Diễn biến and nothing else", async () => {
  const project = office.copy();
  const others = project.book().sheets.flatMap(({ name }) => (name === sheetSpec("events").vi ? [] : [name]));
  const before = others.map((name) => project.sheet(name).values());
  await submit(project, link, PROGRESS);
  expect(others.map((name) => project.sheet(name).values())).toEqual(before);
});
