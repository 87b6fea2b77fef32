import type { Agency } from "../agency/agency.ts";
import { documentWords } from "../report/documentWords.ts";

const DEPARTMENT = /^Sở\s+/u;
const COMMITTEE = /^UBND(?!\p{L})/u;

function departmentsLine(names: readonly string[]): string[] {
  const [only, ...others] = names;
  if (only === undefined) return [];
  if (others.length === 0) return [documentWords("meeting.heads", { names: only })];
  return [
    documentWords("meeting.headsOfDepartments", {
      names: names.map((name) => name.replace(DEPARTMENT, "")).join(", "),
    }),
  ];
}

/** “Lãnh đạo các sở: Tài chính, Xây dựng”, then other bodies, then communes; each in directory order. */
export function invitedLines(agencies: readonly Agency[]): readonly string[] {
  const names = agencies.map(({ name }) => name);
  const departments = names.filter((name) => DEPARTMENT.test(name));
  const committees = names.filter((name) => COMMITTEE.test(name));
  const others = names.filter((name) => !DEPARTMENT.test(name) && !COMMITTEE.test(name));
  return [
    ...departmentsLine(departments),
    ...[others, committees].flatMap((group) =>
      group.length === 0 ? [] : [documentWords("meeting.heads", { names: group.join(", ") })],
    ),
  ];
}
