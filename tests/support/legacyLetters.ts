import { fromTcvn3 } from "../../src/core/charset/tcvn3.ts";
import { fromVni } from "../../src/core/charset/vni.ts";

/** Every letter with a mark that Vietnamese has, small. */
export const SMALL_LETTERS = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

const LATIN = Array.from({ length: 0xff - 0xa1 }, (_, index) => String.fromCharCode(0xa1 + index));

/** Signs of the encoding by the letter that they stand for. */
function inverse(decode: (text: string) => string, signs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(signs.map((sign): [string, string] => [decode(sign), sign]).filter(([letter]) => letter.length === 1));
}

const PAIRS = [..."aeouyôöAEOUYÔÖ"].flatMap((vowel) => LATIN.map((mark) => vowel + mark));

const SIGNS = {
  tcvn3: inverse(fromTcvn3, [...LATIN].reverse()),
  vni: inverse(fromVni, [...PAIRS, ...LATIN.filter((sign) => fromVni(sign) !== sign)]),
};

/** Text as the old fonts kept it. */
export function toLegacy(text: string, charset: keyof typeof SIGNS): string {
  return [...text.normalize("NFC")].map((letter) => SIGNS[charset].get(letter) ?? letter).join("");
}
