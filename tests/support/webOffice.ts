import { EVENT_COLUMNS, sheetSpec } from "../../src/core/register/sheets.ts";
import { FIELD } from "../../src/core/reportBack/submission.ts";
import type { Project, RunOptions, WebResult } from "../../src/local/simulator/project.ts";
import { choose, fill, fillAgencies, readyRegister, type } from "./readyRegister.ts";

/** Where the office has deployed its page. */
export const EXEC = "https://script.google.com/macros/s/AKfycbxSample_1-2/exec";

/** Leads, co-ordinators and days of the directives, in the order of their Mã. */
const ROWS = [
  { lead: "Sở Tài chính", support: "Sở Y tế", due: "05/10/2026" },
  { lead: "Sở Xây dựng", support: "", due: "02/10/2026" },
  { lead: "Sở Y tế", support: "Sở Tài chính; Sở Xây dựng", due: "20/10/2026" },
  { lead: "Sở Tài chính", support: "", due: "30/12/2026" },
] as const;

const AGENCIES = ["Sở Tài chính", "Sở Xây dựng", "Sở Y tế"] as const;

/** An office whose page is switched on, with three agencies and four directives; nothing has been sent. */
export async function webOffice(now?: string): Promise<Project> {
  const project = await readyRegister(now);
  await fillAgencies(
    project,
    AGENCIES.map((name, index) => [name, `a${index}@example.invalid`]),
  );
  await type(project, { webPage: "có", webAddress: EXEC });
  await fill(
    project,
    ROWS.map((row, index) => ({
      id: `NV-000${index + 1}`,
      text: `Việc ${index + 1}`,
      state: "Mới giao",
      chase: true,
      given: "01/09/2026",
      deadlineKind: "Ngày cụ thể",
      paper: "TB 31/TB-VP",
      ...row,
    })),
  );
  return project;
}

/** Sends the week's e-mails. @returns the link of each agency by its name */
export async function sentLinks(project: Project): Promise<Readonly<Record<string, string>>> {
  const { emails } = await choose(project, "sendWeeklyDigest", ["yes"]);
  return Object.fromEntries(emails.map(({ to, body }) => [AGENCIES[Number(to.slice(1, 2))] ?? to, linkIn(body)]));
}

/** The link that an e-mail carries, from “t=” on; "" when it carries none. */
export function linkIn(body: string): string {
  return /\/exec\?t=(\S+)/.exec(body)?.[1] ?? "";
}

/** Names of the agencies of a big office. */
const MANY = Array.from({ length: 20 }, (_, index) => `Sở thứ ${String(index + 1).padStart(2, "0")}`);

export const numberedId = (index: number) => `NV-${String(index + 1).padStart(4, "0")}`;

/** Does the agency lead or co-ordinate the directive? Both 0-based. */
export const isOwnOf = (agency: number, index: number) =>
  index % 20 === agency || (index < 200 && (index + 7) % 20 === agency);

/** 20 agencies and so many directives, dealt out so that of 200 every agency leads ten and co-ordinates ten. */
export async function bigOffice(rows: number): Promise<Project> {
  const project = await readyRegister();
  await fillAgencies(
    project,
    MANY.map((name, index) => [name, `b${index}@example.invalid`]),
  );
  await type(project, { webPage: "có", webAddress: EXEC });
  await fill(
    project,
    Array.from({ length: rows }, (_, index) => ({
      id: numberedId(index),
      text: `Việc ${index + 1}`,
      lead: MANY[index % 20] ?? "",
      support: index < 200 ? (MANY[(index + 7) % 20] ?? "") : "",
      due: "05/10/2026",
      state: "Mới giao",
      chase: true,
      given: "01/09/2026",
      deadlineKind: "Ngày cụ thể",
    })),
  );
  return project;
}

/** Sends the week's e-mails of a big office. @returns the agencies' links in their order */
export async function bigLinks(project: Project): Promise<readonly string[]> {
  const { emails } = await choose(project, "sendWeeklyDigest", ["yes"]);
  const links: string[] = [];
  for (const { to, body } of emails) links[Number(/\d+/.exec(to)?.[0])] = linkIn(body);
  return links;
}

/** One agency whose directives hold these texts as content and paper, as the office pasted them. */
export async function officeHolding(texts: readonly string[]): Promise<Project> {
  const project = await readyRegister();
  await fillAgencies(project, [["Sở Tài chính", "a0@example.invalid"]]);
  await type(project, { webPage: "có", webAddress: EXEC });
  const row = { lead: "Sở Tài chính", due: "05/10/2026", state: "Mới giao", chase: true, given: "01/09/2026" };
  const rows = texts.map((text, index) => ({
    ...row,
    id: numberedId(index),
    text: `Việc ${text}`,
    paper: `TB ${text}`,
  }));
  await fill(
    project,
    rows.map((each) => ({ ...each, deadlineKind: "Ngày cụ thể" })),
  );
  return project;
}

/** Fields of a form that reports progress on each. */
export const progressOn = (ids: readonly string[]) =>
  Object.fromEntries(
    ids.flatMap((id) => [
      [`kind.${id}`, "progress"],
      [`content.${id}`, "xen vào"],
    ]),
  );

/** The key of a form, another for each number. */
export const formKey = (number: number) => number.toString(16).padStart(8, "0").repeat(2);

/** Opens an agency's page. */
export function visit(project: Project, link: string, options: Partial<RunOptions> = {}): Promise<WebResult> {
  return project.request({ query: `t=${encodeURIComponent(link)}` }, options);
}

const WHO = { name: "Nguyễn Văn An", position: "Phó Trưởng phòng", phone: "0912 345 678" };

/** The form's body as a browser sends it. @param fields as `FIELD` names them, with the Mã */
export function formBody(link: string, fields: Readonly<Record<string, string>>, key = "0123456789abcdef"): string {
  return new URLSearchParams({ [FIELD.link]: link, [FIELD.key]: key, ...WHO, ...fields }).toString();
}

export function submit(
  project: Project,
  link: string,
  fields: Readonly<Record<string, string>>,
  { key, ...options }: Partial<RunOptions> & { readonly key?: string } = {},
): Promise<WebResult> {
  return project.request({ body: formBody(link, fields, key) }, options);
}

/** Lines of “Diễn biến”, by column key. */
function eventLines(project: Project): readonly Readonly<Record<string, string>>[] {
  return project
    .sheet(sheetSpec("events").vi)
    .texts()
    .slice(1)
    .map((row) => Object.fromEntries(EVENT_COLUMNS.map(({ key }, index) => [key, row[index] ?? ""])))
    .filter(({ id }) => id !== "");
}

/** Those that agencies sent by form. */
export function formLines(project: Project) {
  return eventLines(project).filter(({ source }) => source === "biểu mẫu");
}
