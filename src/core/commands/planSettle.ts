import { composeDigest } from "../digest/composeDigest.ts";
import type { DigestLetter } from "../digest/digestLetter.ts";
import { ledgerRow, type MailMark, markName, markOf, markText, stateWords } from "../digest/mailMarks.ts";
import { addresseeOf } from "../digest/returnedMail.ts";
import { type Known, settlementOf } from "../digest/settlements.ts";
import { toldText } from "../digest/toldText.ts";
import { urgedIds } from "../digest/urgedIds.ts";
import { weekLetters } from "../digest/weekLetters.ts";
import { message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { reminderOf } from "../register/reminders.ts";
import type { JournalNote, Plan } from "./plan.ts";
import { afterRefresh } from "./refreshRegister.ts";
import type { SettleInput } from "./settleInput.ts";

/** An e-mail to be settled: what the ledger knows, and the letter as it would leave now, if any. */
interface Settled {
  readonly key: string;
  readonly known: Known;
  readonly mark: MailMark | null;
  readonly letter: DigestLetter | null;
}

function settledOf(key: string, letters: readonly DigestLetter[], book: Book): Settled {
  const mark = markOf(book.properties, key);
  return { key, known: mark?.state ?? "never", mark, letter: letters.find((each) => each.key === key) ?? null };
}

/** The mark as it was claimed; for an e-mail that left by another way, as it would have been. */
function claimOf({ mark, letter }: Settled, book: Book): MailMark | null {
  if (mark) return { ...mark, run: book.run };
  if (!letter) return null;
  return { key: letter.key, to: letter.to, subject: letter.subject, state: "sending", run: book.run, at: book.now };
}

const wordsOf = (known: Known) => (known === "never" ? "" : stateWords(known));

/** Writes down what a person says became of e-mails: all of them or, with a reason, none. */
export function planSettle({ keys, how }: SettleInput, book: Book): Plan {
  const { from, state, done } = settlementOf(how);
  const { letters, returned } = composeDigest(afterRefresh(book));
  const all = [...new Set(keys)].map((key) => settledOf(key, [...letters, ...returned], book));
  const issues = all
    .filter((each) => !from.includes(each.known) || claimOf(each, book) === null)
    .map(({ key, known }) => message("msg.settleState", { agency: addresseeOf(key), state: wordsOf(known) || "–" }));
  if (issues.length > 0) return { refused: true, say: issues };
  const marks = all.flatMap((each) => claimOf(each, book) ?? []).map((mark): MailMark => ({ ...mark, state }));
  // An e-mail that left by another way says what its letter says now.
  const byOtherWay = all.filter(({ known }) => known === "never").flatMap(({ letter }) => letter ?? []);
  const told = new Map(byOtherWay.map((letter) => [letter.key, toldText(letter, book.language)]));
  const texts = Object.fromEntries(marks.map((mark) => [markName(mark.key), markText(mark)]));
  const shown = stateWords(state);
  const note = `Người dùng ghi nhận${book.user ? `: ${book.user}` : ""}`;
  const urged = state === "sent" ? all.flatMap(({ letter }) => (letter ? [letter] : [])) : [];
  return {
    append: {
      mail: marks.map((mark) => ledgerRow(mark, shown, note, told.get(mark.key) ?? "")),
      events: urged.flatMap((letter) => urgedIds(letter).map((id) => reminderOf(id, letter.subject, book))),
    },
    weekLetters: weekLetters({ ...book.properties, ...texts }, book.today),
    properties: {
      ...texts,
      // The hourly run takes up the week again.
      ...(state === "waiting" ? { [PROPERTY.digestWeek]: "", [PROPERTY.rollUpWeek]: "" } : {}),
    },
    journal: all.map(({ key, known }): JournalNote => {
      return { sheet: "mail", id: key, field: "Kết quả gửi", before: wordsOf(known), after: shown };
    }),
    reply: { marks: marks.map(({ key }) => ({ key, known: state })) },
    say: [message(done, { n: marks.length })],
  };
}
