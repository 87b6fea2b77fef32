import type { Agency } from "./agency.ts";
import type { Directory, SpelledName } from "./indexDirectory.ts";

/** First words of bodies named after what they do. Communes, schools, firms, posts bear proper names, where one letter makes another body. */
const NAMED_BY_FUNCTION = new Set(["sở", "ban", "bql", "bộ", "văn", "chi", "cục", "kho", "trung"]);

/** Words of such names in which a slip cannot turn one body into another; no word that place names are made of. */
const FUNCTION_WORDS = new Set(
  [
    "quản lý dự án đầu tư xây dựng phát triển quỹ đất bảo trì hạ tầng giao thông vận tải kinh tế cửa khẩu",
    "nông nghiệp môi trường tài nguyên chính khoa học công nghệ thông tin truyền giáo dục đào tạo thể thao",
    "du lịch dân tộc tôn giáo ngoại vụ tư pháp thương phòng chỉ huy bộ đội biên quân sự thuế kho bạc nhà nước",
    "trung tâm phục hành chi cục ủy ban nhân hội đồng kế hoạch lao động xúc tiến kiểm soát bệnh",
  ].flatMap((line) => line.split(" ")),
);

const LONG_ENOUGH = 10;
const MOST_SLIPS = 2;

/** One letter changed, missing, added or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlip(b, a);
  if (b.length - a.length > 1) return false;
  let from = 0;
  while (from < a.length && a.charAt(from) === b.charAt(from)) from++;
  if (a.length < b.length) return a.slice(from) === b.slice(from + 1);
  const swapped = a.charAt(from) === b.charAt(from + 1) && a.charAt(from + 1) === b.charAt(from);
  return a.slice(from + 1) === b.slice(from + 1) || (swapped && a.slice(from + 2) === b.slice(from + 2));
}

function mayMean(mention: readonly string[], { words }: SpelledName): boolean {
  const slips = words.flatMap((known, index) =>
    mention[index] === known ? [] : [[mention[index] ?? "", known] as const],
  );
  return (
    slips.length <= MOST_SLIPS && slips.every(([said, known]) => FUNCTION_WORDS.has(known) && isOneSlip(said, known))
  );
}

/** Bodies whose name differs from a folded mention by typing slips only; [] when none may be meant. */
export function similarlySpelled(folded: string, directory: Directory): Agency[] {
  const words = folded.split(" ");
  const head = words[0] ?? "";
  if (folded.length < LONG_ENOUGH || !NAMED_BY_FUNCTION.has(head)) return [];
  const names = directory.byShape.get(`${head}|${words.length}`) ?? [];
  return names.filter((name) => mayMean(words, name)).map(({ agency }) => agency);
}
