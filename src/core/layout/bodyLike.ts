import { foldName, joinedTail, shortenName } from "../agency/foldName.ts";
import type { Directory } from "../agency/indexDirectory.ts";
import { agenciesAt } from "../notice/findAgencies.ts";
import { splitWords } from "../notice/words.ts";
import { withoutMarks } from "./foldHeading.ts";

/** How a body's name begins in a sheet without marks, or abbreviated; what follows keeps verbs out (“ban hành”). */
const PLAIN_BODY =
  /^(?:cac |lanh dao |dai dien )?(?:so|ubnd|uy ban nhan dan|phong|ban (?:ql|quan ly|to chuc|noi chinh|tuyen giao|chi huy|dan toc|kiem tra|xay dung)|bql\w*|cong an|van phong|vp|xa|phuong|thanh tra|chi cuc|cuc|trung tam|tt|cong ty|cty|bo chi huy|hoi|doan|truong|benh vien|tu van|nha thau|chu dau tu|department|ministry|division|board|committee|unit|agency|provincial)(?: |$)/;
const PERSON = /^(?:đ\/c|đc|đồng chí|ông|bà|anh|chị|mr\.?|ms\.?|mrs\.?|dr\.?)\s/iu;
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d&.-]{1,9}$/u;
/** “Nguyễn Văn A”, “N.V. Dũng”, “Hà”. */
const NAME = /^(?:\p{Lu}\.\s?){0,3}\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){0,4}$/u;

const LONGEST_NAME = 90;

/** Does the directory hold this very name, in any of its spellings? */
function isListed(name: string, directory: Directory | null): boolean {
  const folded = foldName(name);
  if (directory === null || folded === "") return false;
  const short = shortenName(folded);
  return (
    directory.byName.has(folded) ||
    directory.byShortName.has(folded) ||
    directory.byKey.has(short) ||
    directory.byInitials.has(folded) ||
    directory.byInitials.has(joinedTail(folded))
  );
}

/** Do the words name bodies and nothing else? */
export function namesBodies(text: string, directory: Directory | null): boolean {
  if (text.length > LONGEST_NAME) return false;
  if (isListed(text, directory)) return true;
  const words = splitWords(text);
  const list = agenciesAt({ text, words }, 0);
  return list !== null && list.end >= words.length;
}

/** 0-1: how much a cell looks like whoever has to do something; sentences, figures and blanks are 0. */
export function bodyLikeness(cell: string, directory: Directory | null): number {
  if (cell === "" || cell.length > 160 || /^[\d\s.,/%-]+$/.test(cell)) return 0;
  const first = cell.split(/[;\n]/)[0]?.trim() ?? "";
  if (namesBodies(first, directory)) return 1;
  const words = first.split(/\s+/);
  if (PLAIN_BODY.test(withoutMarks(first)) && words.length <= 9) return 0.9;
  if (PERSON.test(first)) return 0.7;
  if (ABBREVIATION.test(first)) return 0.6;
  return NAME.test(first) ? 0.6 : 0;
}
