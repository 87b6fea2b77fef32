/** “Đính chính Thông báo số 45/TB-VP”, “thay thế Thông báo số 45/TB-VP ngày …”. */
const CORRECTS =
  /(?:đính chính|thay thế)[^.;\n]{0,80}?số[\s:]*(?<number>\d+\s*\/\s*[\p{Lu}\d]+(?:[-–.][\p{Lu}\d&]+)*)/iu;

/** Number of the paper that this one says it corrects or replaces; null when it says none, or names itself. */
export function correctedNumber(source: string, own: string | null): string | null {
  const number = CORRECTS.exec(source)?.groups?.["number"]?.replace(/\s+/gu, "") ?? null;
  return number === own ? null : number;
}
