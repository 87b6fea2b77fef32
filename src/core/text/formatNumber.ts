/** “87,5”, “1.234,0”: dot for thousands, comma before the decimals. @param decimals ≥ 0. */
export function formatDecimal(value: number, decimals: number): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const digits = fraction === undefined ? grouped : `${grouped},${fraction}`;
  return value < 0 && Number(value.toFixed(decimals)) !== 0 ? `−${digits}` : digits;
}

/** “1.234”: a count in tables and dialogs. */
export function formatCount(value: number): string {
  return formatDecimal(value, 0);
}

/** “02”, “14”, “0”: a count in the sentences of e-mails and documents, below 10 with a zero. */
export function paddedCount(value: number): string {
  return value > 0 && value < 10 ? `0${value}` : formatCount(value);
}

/** “(+02)”, “(−03)”, “(0)” without brackets: a change against another period. */
export function signedCount(value: number): string {
  const size = paddedCount(Math.abs(value));
  if (value === 0) return size;
  return value > 0 ? `+${size}` : `−${size}`;
}

/** “87,5” for 42 of 48; null where there is nothing to share. */
export function percentage(part: number, whole: number): string | null {
  return whole === 0 ? null : formatDecimal((100 * part) / whole, 1);
}
