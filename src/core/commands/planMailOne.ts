import { composeDigest, type Digest } from "../digest/composeDigest.ts";
import type { DigestLetter } from "../digest/digestLetter.ts";
import { markOf, stateWords } from "../digest/mailMarks.ts";
import { shortMessage } from "../digest/shortMessage.ts";
import { urgedIds } from "../digest/urgedIds.ts";
import { message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { reminderOf, remindersById } from "../register/reminders.ts";
import { isMailAddress } from "../text/mailAddress.ts";
import { digestToSend, mailStop } from "./mailGate.ts";
import type { MailOneInput } from "./mailOneInput.ts";
import type { Plan } from "./plan.ts";
import { afterRefresh, refreshPlan } from "./refreshRegister.ts";

const gone = (): Plan => ({ refused: true, say: [message("msg.letterGone")] });

function letterOf(digest: Digest, key: string): DigestLetter | null {
  return [...digest.letters, ...digest.returned].find((letter) => letter.key === key) ?? null;
}

function sendNow(key: string, book: Book): Plan {
  const ready = digestToSend(book);
  if ("stop" in ready) return ready.stop;
  const { digest } = ready;
  const letters = digest.letters.filter((letter) => letter.key === key);
  if (letters.length === 0) return gone();
  const state = markOf(book.properties, key)?.state;
  if (state === "sent" || state === "sending") {
    const agency = letters[0]?.agency ?? "";
    return { refused: true, say: [message("msg.settleState", { agency, state: stateWords(state) })] };
  }
  return { ...refreshPlan(book), digest: { ...digest, letters }, sends: "some" };
}

function sendTest(key: string, book: Book): Plan {
  const stop = mailStop(book);
  if (stop) return stop;
  if (!isMailAddress(book.user)) return { refused: true, say: [message("msg.noOwnAddress")] };
  const digest = composeDigest(afterRefresh(book));
  const letter = letterOf(digest, key);
  return letter ? { digest: { ...digest, letters: [letter] }, sends: "test" } : gone();
}

/** The message was copied, so it is on its way: its directives count as reminded of. */
function noteMessage(key: string, book: Book): Plan {
  const letter = letterOf(composeDigest(afterRefresh(book)), key);
  const text = letter ? shortMessage(letter, book.settings, book.language) : "";
  if (letter === null || text === "") return gone();
  const urged = urgedIds(letter);
  const ids = urged.length > 0 ? urged : letter.lead.flatMap(({ lines }) => lines.map(({ row }) => row.id));
  const plan = refreshPlan(book);
  const reminders = remindersById(book.tables.events);
  return {
    ...plan,
    own: plan.own.map((values, index) => {
      const id = book.tables.register.rows[index]?.values.id ?? "";
      return ids.includes(id) ? { ...values, reminders: (reminders.get(id) ?? 0) + 1 } : values;
    }),
    append: { events: ids.map((id) => reminderOf(id, text, book, "Zalo")) },
    say: [message("msg.messageNoted", { n: ids.length })],
  };
}

const WAYS: Readonly<Record<MailOneInput["how"], (key: string, book: Book) => Plan>> = {
  now: sendNow,
  test: sendTest,
  note: noteMessage,
};

/** What becomes of one letter of the week. */
export function planMailOne({ key, how }: MailOneInput, book: Book): Plan {
  return WAYS[how](key, book);
}
