import { numberOf } from "../register/identity.ts";

/** Ranks of the parts of a paper: the greater the part, the lower its rank. */
const RANKS: ReadonlyMap<string, number> = new Map([
  ["phần", 0],
  ["mục", 1],
  ["khoản", 2],
  ["điểm", 3],
  ["tiết", 4],
]);

const ROMAN = /^(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanValue(text: string): number {
  const values = [...text].map((letter) => DIGITS[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

const LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy";

/** The ranks of parts that papers number in Roman; below them “i” is the letter after “h”. */
const LAST_ROMAN_RANK = 2;

/** “3” is 3, “II” is 2, “b” is 4: their place among their like. @param rank of the part that is counted */
function placeOf(written: string, rank: number): number | null {
  const token = written.toLowerCase();
  if (/^\d+$/.test(token)) return Number(token);
  const isRoman = token.length > 1 || (/^[ivx]$/.test(token) && (rank < LAST_ROMAN_RANK || token !== written));
  if (isRoman) return ROMAN.test(token) ? romanValue(token) : null;
  const place = LETTERS.indexOf(token);
  return place < 0 ? null : place + 1;
}

/** “điểm 4 mục II” → [2, 4]: its places from the greatest part to the least; [] where the words name none. */
function placesIn(item: string): readonly number[] {
  const tokens = item
    .normalize("NFC")
    .split(/[\s.,;/()]+/)
    .filter((token) => token !== "");
  const places: { rank: number; place: number }[] = [];
  let rank = 1;
  for (const token of tokens) {
    const named = RANKS.get(token.toLowerCase());
    if (named !== undefined) {
      rank = named;
      continue;
    }
    const place = placeOf(token, rank);
    if (place === null) continue;
    places.push({ rank, place });
    // “II.4”: a part that is not named lies within the one before it
    rank += 0.1;
  }
  return places.sort((a, b) => a.rank - b.rank).map(({ place }) => place);
}

interface Placed {
  readonly id: string;
  /** Column “Mục, điểm”. */
  readonly item: string;
}

/** Compares two rows of one paper by where they stand in it; what names no place comes last, in the order of its Mã. */
export function byPlaceInPaper(a: Placed, b: Placed): number {
  const [left, right] = [placesIn(a.item), placesIn(b.item)];
  const [isLeftBlank, isRightBlank] = [left.length === 0, right.length === 0];
  if (isLeftBlank !== isRightBlank) return isLeftBlank ? 1 : -1;
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const gap = (left[index] ?? 0) - (right[index] ?? 0);
    if (gap !== 0) return gap;
  }
  const gap = (numberOf(a.id) ?? 0) - (numberOf(b.id) ?? 0);
  return gap !== 0 ? gap : a.id.localeCompare(b.id, "vi", { numeric: true });
}
