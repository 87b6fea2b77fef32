/** Per cent as the register keeps it, 0-100: from “80%”, “0,8” and “80”; null for anything else. */
export function readProgress(cell: string): number | null {
  const match = /^(\d{1,3}(?:[.,]\d+)?)\s*(%?)$/.exec(cell.trim());
  if (!match) return null;
  const value = Number((match[1] ?? "").replace(",", "."));
  // a spreadsheet keeps “80%” as 0.8, and “100%” as 1
  const percent = match[2] === "" && value <= 1 ? value * 100 : value;
  return percent <= 100 ? Math.round(percent) : null;
}
