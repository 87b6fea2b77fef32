import { expect, test } from "@jest/globals";
import mammoth from "mammoth";
import { sheetSpec } from "../../src/core/register/sheets.ts";
import { OVERDUE, TARGET } from "../../src/core/register/standingColours.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { importRequest } from "../support/importing.ts";
import { choose, column, fillAgencies, readyRegister, USER } from "../support/readyRegister.ts";

const ROWS = 300;
const AGENCIES = ["Sở Tài chính", "Sở Xây dựng", "Sở Công Thương"] as const;

/** Last year's work, long past due when somebody enters it. */
const LAST_YEAR = importRequest(
  Array.from({ length: ROWS }, (_, index) => ({
    text: `Rà soát hồ sơ gói thầu số ${100 + index}`,
    item: `mục ${index + 1}`,
    leads: [{ name: AGENCIES[index % AGENCIES.length] ?? "", kind: "agency" as const }],
    due: `2025-${String((index % 12) + 1).padStart(2, "0")}-15`,
    deadlineKind: index % 5 === 0 ? ("target" as const) : ("date" as const),
  })),
  { header: { number: "7/TB-VP", issuedOn: "2024-12-20", meetingOn: "2024-12-18" }, pastDue: "keep" },
);

const register = sheetSpec("register").vi;

/** How many cells of the register have a tint that accuses. */
function accusing(project: Project): number {
  const tints: readonly (string | null)[] = [OVERDUE.fill, TARGET.fill];
  const colours = project.colours(register, `A2:AJ${ROWS + 1}`).flat();
  return colours.filter(({ background }) => tints.some((tint) => tint?.toLowerCase() === background?.toLowerCase()))
    .length;
}

const late = (project: Project) => column(project, "standing").filter((text) => /Quá hạn|Chậm mốc/.test(text)).length;

test("300 rows entered past due accuse nobody until they are vouched for", async () => {
  const project = await readyRegister();
  await fillAgencies(
    project,
    AGENCIES.map((name, index) => [name, `a${index}@example.invalid`]),
  );
  const { result } = await project.run("importNotice", [LAST_YEAR], { context: "dialog", user: USER });
  expect(result).toMatchObject({ ok: true });
  await choose(project, "refreshRegister");
  expect(new Set(column(project, "standing").slice(0, ROWS))).toEqual(new Set(["Chưa kiểm tra"]));
  expect(accusing(project)).toBe(0);
  const silent = await choose(project, "sendWeeklyDigest");
  expect(silent.error).toBeNull();
  expect(silent.emails).toEqual([]);
  const report = await choose(project, "reportInBoxes", ["năm 2026"]);
  expect(report.documents).toHaveLength(1);
  const { value: printed } = await mammoth.extractRawText({ buffer: Buffer.from(report.documents[0]?.bytes ?? []) });
  expect(printed).not.toContain("gói thầu");

  const confirmed = await project.run("confirmChecked", [{ rows: null }], { context: "dialog", user: USER });
  expect(confirmed.result).toMatchObject({ ok: true });
  expect(late(project)).toBe(ROWS);
  expect(accusing(project)).toBeGreaterThanOrEqual(ROWS);
  const told = await choose(project, "sendWeeklyDigest", ["yes"]);
  expect(told.emails.map(({ subject }) => subject)).toHaveLength(AGENCIES.length);
  for (const { subject } of told.emails) expect(subject).toContain("quá hạn");
}, 60_000);

test("some rows vouched for, the others stay silent", async () => {
  const project = await readyRegister();
  await fillAgencies(project, [["Sở Tài chính", "a0@example.invalid"]]);
  await project.run("importNotice", [LAST_YEAR], { context: "dialog", user: USER });
  const rows = [{ id: "NV-0001", leads: null }];
  await project.run("confirmChecked", [{ rows }], { context: "dialog", user: USER });
  expect(late(project)).toBe(1);
  const { emails } = await choose(project, "sendWeeklyDigest", ["yes"]);
  expect(emails).toHaveLength(1);
  expect(emails[0]?.body).toContain("NV-0001");
  expect(emails[0]?.body).not.toContain("NV-0004");
}, 60_000);
