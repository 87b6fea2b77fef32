import { type Language, type Message, message } from "../messages/say.ts";
import type { Settings } from "../register/settings.ts";
import { oneLine, withFullStop, withoutFullStop } from "../text/cleanText.ts";
import type { Attachment } from "./attachments.ts";
import { sayLine } from "./wordingContext.ts";
import type { LetterBlock } from "./wordLetter.ts";

/** One wrong line of a letter, and what should have stood there. */
export interface CorrectedLine {
  readonly id: string;
  /** What the letter said, after “nhiệm vụ NV-0147”; "" where the ledger does not hold it. */
  readonly told: string;
  readonly right: string;
}

/** A correction of one letter. */
export interface Correction {
  readonly agency: string;
  /** Day of the letter, “19/10/2026”. */
  readonly date: string;
  readonly lines: readonly CorrectedLine[];
}

/** A correction that may leave. */
export interface CorrectionLetter {
  /** “correction|2026-W43.1|Sở Công Thương”: the week of the letter that it corrects, and its number. */
  readonly key: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly blocks: readonly LetterBlock[];
  readonly told: string;
  /** What the corrected directives look like in a calendar now. */
  readonly attachments: readonly Attachment[];
}

type Office = Pick<Settings, "office" | "officeFull">;

export function correctionSubject({ date, agency }: Correction, language: Language): string {
  return sayLine(language, message("mail.subject.correction", { date, agency }));
}

function statement({ id, told, right }: CorrectedLine, { date }: Correction, { office }: Office): Message {
  const values = { id, told, date, office, right: withFullStop(oneLine(right)) };
  return message(told === "" ? "mail.corrected.unknown" : "mail.corrected", values);
}

function wrongLines(correction: Correction, office: Office, language: Language): LetterBlock[] {
  const [first, ...more] = correction.lines;
  if (first && more.length === 0) {
    return [{ kind: "paragraph", text: sayLine(language, statement(first, correction, office)) }];
  }
  const opening = message("mail.corrected.several", { date: correction.date, office: office.office });
  const lines = correction.lines.map(({ id, told, right }, index) => {
    const values = { n: index + 1, id, told, right: withoutFullStop(oneLine(right)) };
    return sayLine(language, message(told === "" ? "mail.corrected.lineUnknown" : "mail.corrected.line", values));
  });
  return [
    { kind: "paragraph", text: sayLine(language, opening) },
    { kind: "lines", lines },
  ];
}

/** The correction in words, top to bottom; the cause is not told. */
export function correctionBlocks(correction: Correction, office: Office, language: Language): readonly LetterBlock[] {
  const { agency } = correction;
  return [
    { kind: "paragraph", text: sayLine(language, message("mail.greeting", { agency })) },
    ...wrongLines(correction, office, language),
    { kind: "paragraph", text: sayLine(language, message("mail.corrected.sorry", { office: office.office, agency })) },
    { kind: "lines", lines: [sayLine(language, message("mail.corrected.reply"))] },
    { kind: "paragraph", text: sayLine(language, message("mail.closing")) },
    { kind: "signature", text: oneLine(office.officeFull).toUpperCase() },
  ];
}
