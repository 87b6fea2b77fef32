import { selfReference } from "../digest/wordLine.ts";
import { documentWords } from "../report/documentWords.ts";
import { withFullStop } from "../text/cleanText.ts";
import { documentDate } from "../text/formatDate.ts";
import { paddedCount } from "../text/formatNumber.ts";
import type { UrgedItem, UrgingLetter } from "./urgingLetter.ts";

const issuerOf = ({ issuer, names }: UrgingLetter) => (issuer === "office" ? names.office : names.authority);

/** “Chủ tịch UBND tỉnh”; who heads another authority than a people's committee is not known. */
function chairOf({ names: { authority } }: UrgingLetter): string {
  const key = /^(?:UBND|Ủy ban nhân dân)(?!\p{L})/iu.test(authority) ? "urge.chair" : "urge.chair.other";
  return documentWords(key, { authority });
}

/** Directives in the letter, each once for each agency that leads it. */
function itemCount({ agencies }: UrgingLetter): number {
  return agencies.reduce((sum, { items }) => sum + items.length, 0);
}

/** “Qua theo dõi, tính đến ngày …”. */
export function openingSentence(letter: UrgingLetter): string {
  const { agencies, asOf, moreThanDays, names } = letter;
  const over = moreThanDays === null ? "" : documentWords("urge.over", { days: paddedCount(moreThanDays) });
  const values = {
    date: documentDate(asOf),
    n: paddedCount(itemCount(letter)),
    assigners: names.assigners,
    over,
  };
  const [only, ...others] = agencies;
  return only && others.length === 0
    ? documentWords("urge.opening", { ...values, agency: only.name })
    : documentWords("urge.opening.many", { ...values, m: paddedCount(agencies.length) });
}

/** “1. Rà soát … (mục 3 Thông báo số …); thời hạn ngày …; quá hạn 14 ngày.” @param number 1-based */
export function itemSentence(
  { text, paper, deadline, daysPast, beforeTakeover, dayOff }: UrgedItem,
  number: number,
): string {
  const remark = [beforeTakeover, dayOff].filter((part) => part !== "").join("; ");
  const parts = [
    `${number}. ${text}`,
    paper === "" ? "" : documentWords("urge.item.paper", { paper }),
    deadline === "" ? "" : documentWords("urge.item.due", { deadline }),
    documentWords("urge.item.past", { days: paddedCount(daysPast) }),
    remark === "" ? "" : documentWords("urge.item.remark", { remark }),
  ];
  return withFullStop(parts.join(""));
}

function orderSentences(letter: UrgingLetter, agency: string): string[] {
  const { names, issuer, answerBy, clause } = letter;
  const { authority, office } = names;
  const ask = issuer === "office" ? "urge.ask.office" : "urge.ask.authority";
  return [
    documentWords(ask, { chair: chairOf(letter), office, agency }),
    documentWords("urge.finish", {
      authority,
      office,
      clause: clause ? documentWords("urge.clause") : "",
      date: documentDate(answerBy),
    }),
    documentWords("urge.obstacles", { authority }),
  ];
}

/** What is asked, and how the letter ends; central bodies are asked without a word of delay or responsibility. */
export function askingSentences(letter: UrgingLetter): readonly string[] {
  const { agencies, names, issuer, answerBy } = letter;
  const { office } = names;
  const [only, ...others] = agencies;
  const name = only && others.length === 0 ? only.name : null;
  if (letter.tone === "request") {
    return [
      documentWords("urge.request", { issuer: issuerOf(letter), office, date: documentDate(answerBy) }),
      documentWords("urge.known", { agency: documentWords("urge.known.request"), office }),
      documentWords("urge.closing.request"),
    ];
  }
  const agency = name ?? documentWords("urge.many");
  const self = name === null ? documentWords("urge.known.many") : selfReference(name);
  return [
    ...orderSentences(letter, agency),
    documentWords("urge.known", { agency: self, office }),
    issuer === "office"
      ? documentWords("urge.closing", { issuer: office, agency })
      : documentWords("urge.closing.authority", { agency }),
  ];
}
