/** A vowel and what the marks written behind it make of it; the place of a mark in MARKS is that of its letter. */
const MARKS = {
  plain: "øùûõï",
  hat: "âàáåãä",
  breve: "êèéúüë",
} as const;

/** Source: the VNI-Windows encoding of the fonts “VNI-Times”. */
const VOWELS: readonly (readonly [vowel: string, marks: keyof typeof MARKS, letters: string])[] = [
  ["a", "plain", "àáảãạ"],
  ["a", "hat", "âầấẩẫậ"],
  ["a", "breve", "ăằắẳẵặ"],
  ["e", "plain", "èéẻẽẹ"],
  ["e", "hat", "êềếểễệ"],
  ["o", "plain", "òóỏõọ"],
  ["o", "hat", "ôồốổỗộ"],
  ["ô", "plain", "ờớởỡợ"],
  ["u", "plain", "ùúủũụ"],
  ["ö", "plain", "ừứửữự"],
  ["y", "plain", "ỳýỷỹ"],
];

/** Letters of one sign. */
const SINGLE = { from: "ìíæóòîñôö", to: "ìíỉĩịỵđơư" } as const;

function addBothCases(table: Map<string, string>, from: string, to: string): void {
  table.set(from, to);
  table.set(from.toUpperCase(), to.toUpperCase());
  // A capital whose mark was typed small: “Aù”.
  if (from.length > 1) table.set(`${from.charAt(0).toUpperCase()}${from.slice(1)}`, to.toUpperCase());
}

function buildTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [vowel, marks, letters] of VOWELS) {
    [...letters].forEach((letter, index) => {
      addBothCases(table, vowel + MARKS[marks].charAt(index), letter);
    });
  }
  [...SINGLE.from].forEach((sign, index) => {
    addBothCases(table, sign, SINGLE.to.charAt(index));
  });
  return table;
}

const TABLE = buildTable();

/** Text of VNI fonts, whose bytes were taken for Western European letters, in Unicode. */
export function fromVni(text: string): string {
  return text.replace(/[aeouyôö][àáâãäåèéêëïõøùúûü]|[æìíîñòóôö]/gi, (signs) => TABLE.get(signs) ?? signs);
}
