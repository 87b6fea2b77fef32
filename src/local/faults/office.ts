import { REGISTER_COLUMNS } from "../../core/register/registerColumns.ts";
import { SETTING_COLUMNS, type SheetKey, sheetSpec } from "../../core/register/sheets.ts";
import { OFFICE_SETTINGS, SAMPLE_DATE, STAFF } from "../demo/sampleOffice.ts";
import { openProject, type Project } from "../simulator/project.ts";

/** Somebody else of the office, who may press the same button. */
export const COLLEAGUE = "vanthu@example.invalid";

const MORNING = `${SAMPLE_DATE}T00:30:00.000Z`;
/** Rows that people typed and nobody has numbered yet. */
const UNNUMBERED = 3;

/** One agency of the office, and the one address that may hear of its work. */
export interface Correspondent {
  readonly agency: string;
  readonly address: string;
}

/** An office about to send the week's e-mails. */
export interface Office {
  readonly project: Project;
  readonly correspondents: readonly Correspondent[];
}

type Pasted = string | number | boolean;

async function paste(project: Project, key: SheetKey, a1: string, cells: Pasted[][]): Promise<void> {
  const name = sheetSpec(key).vi;
  const { data } = project.sheet(name);
  data.maxRows = Math.max(data.maxRows, cells.length + 1);
  const { error } = await project.paste(name, a1, cells, { user: STAFF });
  if (error !== null) throw new Error(`${name}: ${error}`);
}

async function typeSettings(project: Project): Promise<void> {
  const place = (key: string) => SETTING_COLUMNS.findIndex((column) => column.key === key);
  const typed: Readonly<Record<string, string>> = { ...OFFICE_SETTINGS, mailReserve: "0" };
  const rows = project.sheet(sheetSpec("settings").vi).texts().slice(1);
  const column = rows.map((row) => [typed[row[place("key")] ?? ""] ?? row[place("value")] ?? ""]);
  await paste(project, "settings", `${String.fromCharCode(65 + place("value"))}2`, column);
}

function agencyRow({ agency, address }: Correspondent, index: number): Pasted[] {
  const filled: Readonly<Record<string, Pasted>> = {
    order: index + 1,
    name: agency,
    kind: "cơ quan",
    block: "UBND xã, phường",
    mailed: true,
    addresses: address,
  };
  return sheetSpec("agencies").columns.map(({ key }) => filled[key] ?? "");
}

/** Work that is late, so that every agency must hear of it; the text names the agency, which the judge reads again. */
function taskRow({ agency }: Correspondent, index: number, count: number): Pasted[] {
  const filled: Readonly<Record<string, Pasted>> = {
    id: index < count - UNNUMBERED ? `NV-${String(index + 1).padStart(4, "0")}` : "",
    text: `Báo cáo kết quả rà soát quỹ đất của ${agency}.`,
    lead: agency,
    due: `${String(1 + (index % 9)).padStart(2, "0")}/10/2026`,
    given: "01/09/2026",
    state: "Mới giao",
    chase: true,
  };
  return REGISTER_COLUMNS.map(({ key }) => filled[key] ?? "");
}

/** An office with so many agencies, each with one directive past due; the last few directives have no Mã yet. */
export async function officeOf(code: string, agencies: number): Promise<Office> {
  const correspondents = Array.from({ length: agencies }, (_, index) => ({
    agency: `UBND xã Thôn Mười ${index + 1}`,
    address: `xa${index + 1}@example.invalid`,
  }));
  const project = await openProject({ code, now: MORNING, owner: STAFF });
  await project.run("setUp", [], { context: "menu", user: STAFF, answers: ["yes", "ok"] });
  await typeSettings(project);
  await paste(project, "agencies", "A2", correspondents.map(agencyRow));
  const rows = correspondents.map((one, index) => taskRow(one, index, agencies));
  await paste(project, "register", "A2", rows);
  return { project, correspondents };
}
