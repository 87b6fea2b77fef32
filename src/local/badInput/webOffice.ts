import { REGISTER_COLUMNS } from "../../core/register/registerColumns.ts";
import type { SettingKey } from "../../core/register/settings.ts";
import { SETTING_COLUMNS, sheetSpec } from "../../core/register/sheets.ts";
import type { Project } from "../simulator/project.ts";
import { press, put, sheetOf } from "./bookCase.ts";

/** What one agency got with its letter. */
export interface WebAgency {
  readonly agency: string;
  /** The secret text of its page's address. */
  readonly link: string;
  /** Mã of its own directive. */
  readonly id: string;
}

/** An office whose agencies have the address of their page. */
export interface WebOffice {
  readonly project: Project;
  readonly agencies: readonly WebAgency[];
}

const PAGE: Readonly<Partial<Record<SettingKey, string>>> = {
  webPage: "có",
  webAddress: "https://script.google.com/macros/s/AKfycbxSample_1-2/exec",
};

/** Cells of a sheet's rows by the keys of its columns, line 2 first. */
function rowsOf(project: Project, name: string, columns: readonly { readonly key: string }[]) {
  const rows = project.sheet(name).texts().slice(1);
  return rows.map((row) => Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? ""])));
}

/** Lines of “Diễn biến” that came by form. */
export function formLines(project: Project) {
  const { vi, columns } = sheetSpec("events");
  return rowsOf(project, vi, columns).filter(({ source }) => source === "biểu mẫu");
}

/** The same office with its page switched on and the week's letters sent. */
export async function webOfficeOf(office: Project): Promise<WebOffice> {
  const project = office.copy();
  const place = SETTING_COLUMNS.findIndex(({ key }) => key === "value");
  const settings = new Map<string, string>(Object.entries(PAGE));
  rowsOf(project, sheetSpec("settings").vi, SETTING_COLUMNS).forEach(({ key = "" }, index) => {
    const value = settings.get(key);
    if (value !== undefined) put(sheetOf(project, "settings"), index + 2, place, value);
  });
  const { emails } = await press(project, "sendWeeklyDigest");
  const ids = new Map(rowsOf(project, sheetSpec("register").vi, REGISTER_COLUMNS).map(({ lead, id }) => [lead, id]));
  const agencies = emails.flatMap(({ body }): WebAgency[] => {
    const [, agency = ""] = /Kính gửi: (.+)\n/.exec(body) ?? [];
    const [, link = ""] = /\/exec\?t=(\S+)/.exec(body) ?? [];
    return link === "" ? [] : [{ agency, link, id: ids.get(agency) ?? "" }];
  });
  return { project, agencies };
}
