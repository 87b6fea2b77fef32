import { readFile } from "node:fs/promises";
import { parseCsv } from "hucre/csv";
import { writeXlsx } from "hucre/xlsx";
import type { SettingKey } from "../../core/register/settings.ts";

/** The person who plays the demo, and from whose account the add-on runs. */
export const STAFF = "chuyenvien@example.invalid";

export const SAMPLES = new URL("../../../samples/", import.meta.url);

export const SAMPLE_NOTICES: readonly URL[] = [
  "01-ket-luan-ha-tang-cua-khau.txt",
  "02-so-ket-6-thang.txt",
  "03-thong-bao-hop.txt",
].map((name) => new URL(`notices/${name}`, SAMPLES));

/** The day of the samples: some of their directives are late by then, some due soon. */
export const SAMPLE_DATE = "2026-10-19";

/** What the office types into “Thiết lập”. */
export const OFFICE_SETTINGS: Readonly<Partial<Record<SettingKey, string>>> = {
  authorityFull: "Ủy ban nhân dân tỉnh Lạng Sơn",
  authority: "UBND tỉnh",
  assigners: "UBND tỉnh, Chủ tịch, các Phó Chủ tịch UBND tỉnh",
  officeFull: "Văn phòng UBND tỉnh Lạng Sơn",
  office: "Văn phòng UBND tỉnh",
  place: "Lạng Sơn",
  replyTo: "theodoinhiemvu@example.invalid",
  contact: "chuyên viên theo dõi",
  contactRoom: "Phòng Kinh tế tổng hợp",
  contactPhone: "0205.000.000",
};

export const OLD_SHEET = "Theo dõi cũ";

async function csvRows(name: string): Promise<string[][]> {
  return parseCsv(await readFile(new URL(name, SAMPLES), "utf8")).map((row) => row.map((cell) => String(cell ?? "")));
}

/** The directory as the office pastes it: without its heading row, ticks as true. */
export async function directoryRows(): Promise<(string | true)[][]> {
  const rows = (await csvRows("directory.csv")).slice(1);
  return rows.map((row) => row.map((cell) => (cell === "x" ? true : cell)));
}

/** The workbook that the office has been using: one plain sheet of another layout. */
export async function oldWorkbook(): Promise<{ bytes: Uint8Array; rows: number; columns: number }> {
  const rows = await csvRows("old-register.csv");
  const bytes = await writeXlsx({ sheets: [{ name: OLD_SHEET, rows }] });
  return { bytes, rows: rows.length, columns: rows[0]?.length ?? 1 };
}
