import { sheetSpec } from "./sheets.ts";

/** “Nhiệm vụ 2026”: the sheet to which the rows of a closed year went. */
export function archiveName(year: number): string {
  return `${sheetSpec("register").vi} ${year}`;
}
