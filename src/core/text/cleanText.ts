/** Control characters and lone surrogates: XML cannot hold them, mail headers must not. Tab and line feed stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
/** Marks that turn the direction of whatever follows: a cell could make the rest of a line read backwards. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g;

/** Whatever the rules above and the line ends below are about: most texts have none of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNCLEAN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/;

/** Text of a cell made fit for XML and for its neighbours: no control characters, line ends as “\n”, composed letters. */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text.normalize("NFC");
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(FORBIDDEN, "")
    .replace(TURNING, "")
    .replace(LONE_SURROGATES, "$1")
    .normalize("NFC");
}

/** Text of a cell on one line, without surplus blanks; safe in a subject. */
export function oneLine(text: string): string {
  const clean = cleanText(text).trim();
  return /[^\S ]| {2}/.test(clean) ? clean.replace(/\s+/g, " ") : clean;
}

/** @param longest characters allowed; a cut text ends in “…”, at a word where one is near. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = cleanText(text.slice(0, longest - 1));
  const space = cut.lastIndexOf(" ");
  return `${(space > longest * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, "")}…`;
}

/** Entries of a cell that holds several, separated by “;” or line breaks. */
export function cellEntries(cell: string): string[] {
  return cleanText(cell)
    .split(/[;\n]/)
    .map(oneLine)
    .filter((entry) => entry !== "");
}

/** The same, a line each, as a field of several lines shows them. */
export function entryLines(cell: string): string {
  return cellEntries(cell).join("\n");
}

/** The sentence with exactly one full stop, unless it ends otherwise. */
export function withFullStop(text: string): string {
  return /[.!?…:]$/.test(text) ? text : `${text.replace(/[\s,;]+$/, "")}.`;
}

/** The sentence without its final stop, to be continued. */
export function withoutFullStop(text: string): string {
  return text.replace(/[\s.;,]+$/, "");
}
