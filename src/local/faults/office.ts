import { REGISTER_COLUMNS } from "../../core/register/registerColumns.ts";
import type { SettingKey } from "../../core/register/settings.ts";
import { sheetSpec } from "../../core/register/sheets.ts";
import { OFFICE_SETTINGS, SAMPLE_DATE, STAFF } from "../demo/sampleOffice.ts";
import { type Pasted, pasteRows, typeSettings } from "../demo/typedCells.ts";
import { openProject, type Project } from "../simulator/project.ts";

/** Somebody else of the office, who may press the same button. */
export const COLLEAGUE = "vanthu@example.invalid";
/** Who gets the roll-up. */
export const MANAGERS = "lanhdao@example.invalid";
/** Who get a morning list; each follows every other directive. */
export const FOLLOWERS = [
  { name: "Lò Văn Minh", address: "minh@example.invalid" },
  { name: "Hà Thị Lan", address: "lan@example.invalid" },
] as const;

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

/** How large the office is, and what it has set. */
export interface OfficeSize {
  readonly agencies: number;
  /** As many as agencies unless told; shared out in turn. */
  readonly directives?: number;
  readonly settings?: Readonly<Partial<Record<SettingKey, string>>>;
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

/** What a directive asks of its agency: the text names it, which the judge reads again in every e-mail. */
const taskText = (agency: string, round: number) => `Báo cáo đợt ${round} kết quả rà soát quỹ đất của ${agency}.`;

/** The agencies whose work an e-mail names. */
export function namedIn(body: string): ReadonlySet<string> {
  return new Set([...body.matchAll(/quỹ đất của (.+?)\./g)].map(([, agency = ""]) => agency));
}

/**
 * Work that is late, so that every agency must hear of it; the first of each follower is due tomorrow, so that its
 * follower must too.
 */
function taskRow({ agency }: Correspondent, index: number, count: number): Pasted[] {
  const follower = FOLLOWERS[index];
  const filled: Readonly<Record<string, Pasted>> = {
    id: index < count - UNNUMBERED ? `NV-${String(index + 1).padStart(4, "0")}` : "",
    text: taskText(agency, index + 1),
    lead: agency,
    due: follower ? "20/10/2026" : `${String(1 + (index % 9)).padStart(2, "0")}/10/2026`,
    given: "01/09/2026",
    state: "Mới giao",
    chase: true,
    ...(follower && { follower: follower.name }),
  };
  return REGISTER_COLUMNS.map(({ key }) => filled[key] ?? "");
}

/** An office with so many agencies, each with work that it must hear of; the last few directives have no Mã yet. */
export async function officeOf(code: string, size: OfficeSize): Promise<Office> {
  const { agencies, directives = agencies, settings } = size;
  const correspondents = Array.from({ length: agencies }, (_, index) => ({
    agency: `UBND xã Thôn Mười ${index + 1}`,
    address: `xa${index + 1}@example.invalid`,
  }));
  const project = await openProject({ code, now: MORNING, owner: STAFF });
  await project.run("setUp", [], { context: "menu", user: STAFF, answers: ["yes", "ok"] });
  await typeSettings(project, { ...OFFICE_SETTINGS, mailReserve: "0", managerEmail: MANAGERS, ...settings });
  await pasteRows(project, "agencies", "A", correspondents.map(agencyRow));
  const rows = Array.from({ length: directives }, (_, index) => {
    const led = correspondents[index % agencies];
    return led ? [taskRow(led, index, directives)] : [];
  });
  await pasteRows(project, "register", "A", rows.flat());
  return { project, correspondents };
}
