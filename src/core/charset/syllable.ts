/** Beginnings of a syllable; the longer stand before their own beginnings. */
const ONSET = "(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?";

/** Vowels that end a syllable, and those that may be closed by a consonant; without tone. */
const OPEN =
  "a|ai|ao|au|ay|âu|ây|e|eo|ê|êu|i|ia|iêu|iu|o|oi|ô|ôi|ơ|ơi|u|ua|ui|ư|ưa|ưi|ưu|uôi|ươi|ươu|y|yêu|oa|oai|oao|oay|oe|oeo|uê|uơ|uy|uya|uyu|uây|uao";
const CLOSED = "a|ă|â|e|ê|i|o|oo|ô|ơ|u|ư|iê|yê|uô|ươ|oa|oă|oe|uâ|uê|uy|uyê|ua|uă|y";

const SYLLABLE = new RegExp(`^${ONSET}(?:(?:${OPEN})|(?:${CLOSED})(?:ng|nh|n|m))$`);
/** Syllables that end in a stop have only two of the tones: acute and dot below. */
const STOPPED = new RegExp(`^${ONSET}(?:${CLOSED})(?:ch|c|p|t)$`);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Is it spelt like a Vietnamese syllable: one tone, a known rhyme? Case does not matter; composed or not. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize("NFD");
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = apart.replace(TONES, "").normalize("NFC");
  if (SYLLABLE.test(plain)) return true;
  return STOPPED.test(plain) && (tones[0] === "\u0301" || tones[0] === "\u0323");
}
