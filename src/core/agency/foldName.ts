/** Where the tone mark stands differs between two spellings of the same syllable (hoà/hòa, uỷ/ủy): one is chosen. */
const TONE_PLACES: readonly (readonly [string, string])[] = [
  ["oà oá oả oã oạ", "òa óa ỏa õa ọa"],
  ["oè oé oẻ oẽ oẹ", "òe óe ỏe õe ọe"],
  ["uỳ uý uỷ uỹ uỵ", "ùy úy ủy ũy ụy"],
];

const TONES = new Map(
  TONE_PLACES.flatMap(([newer, older]) => {
    const targets = older.split(" ");
    return newer.split(" ").map((from, index) => [from, targets[index] ?? from] as const);
  }),
);
const TONE_PATTERN = new RegExp([...TONES.keys()].join("|"), "gu");

/** A name reduced to its words: NFC, lower case, no punctuation, dashes or doubled spaces, one place for the tone mark. */
export function foldName(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[-‐-―.,;:()"“”'’*&/\s\u00a0\u00ad\u200b]+/gu, (gap) => (gap.includes("&") ? " & " : " "))
    .replace(TONE_PATTERN, (place) => TONES.get(place) ?? place)
    .trim();
}

/** Long form → short form, longest first: “dự án” must not eat into a longer phrase, “qlda” is split before “ban ql” is joined. */
const SHORT_FORMS: readonly (readonly [string, string])[] = [
  ["quản lí", "quản lý"],
  ["bqlda", "bql da"],
  ["qlda", "ql da"],
  ["ban quản lý", "bql"],
  ["ban ql", "bql"],
  ["dự án", "da"],
  ["ủy ban nhân dân", "ubnd"],
  ["hội đồng nhân dân", "hđnd"],
  ["ủy ban mttq", "ubmttq"],
  ["ủy ban mặt trận tổ quốc", "ubmttq"],
  ["khu kinh tế cửa khẩu", "khu ktck"],
  ["đầu tư xây dựng", "đtxd"],
  ["đầu tư và xây dựng", "đtxd"],
  ["bộ đội biên phòng", "bđbp"],
  ["quân sự", "qs"],
  ["văn phòng", "vp"],
  ["thành phố", "tp"],
  ["phát triển", "pt"],
  ["trung ương", "tw"],
  ["và", "&"],
];

/** A folded name with the usual long forms in their short form, so that either spelling of a body gives one key. */
export function shortenName(folded: string): string {
  const padded = SHORT_FORMS.reduce((text, [long, short]) => text.split(` ${long} `).join(` ${short} `), ` ${folded} `);
  return padded.replace(/ & /gu, " ").replace(/\s+/gu, " ").trim();
}

/** “sở nông nghiệp và môi trường” → “sở nnmt”: how offices abbreviate what follows the first word. */
export function initialsOf(folded: string): string | null {
  const [head, ...rest] = folded.split(" ").filter((word) => word !== "và" && word !== "&");
  if (head === undefined || rest.length < 2) return null;
  return `${head} ${rest.map((word) => word.charAt(0)).join("")}`;
}

/** “sở nn mt”, “sở nn & mt” → “sở nnmt”, to be looked up among the initials. */
export function joinedTail(folded: string): string {
  const [head, ...rest] = folded.split(" ").filter((word) => word !== "và" && word !== "&");
  return `${head ?? ""} ${rest.join("")}`;
}
