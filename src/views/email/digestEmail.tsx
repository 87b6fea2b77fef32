// On demand: Code.js only fetches it from Parts.js.
import { renderToString } from "preact-render-to-string";
import { type Attachment, attachmentsOf } from "../../core/digest/attachments.ts";
import type { DigestLetter } from "../../core/digest/digestLetter.ts";
import { digestSubject } from "../../core/digest/digestSubject.ts";
import { letterText } from "../../core/digest/letterText.ts";
import { type LetterBlock, type LetterExtent, linesOf, wordLetter } from "../../core/digest/wordLetter.ts";
import type { Language } from "../../core/messages/say.ts";
import type { Settings } from "../../core/register/settings.ts";
import { utf8Length } from "../../core/text/utf8Length.ts";
import { LetterPage } from "./LetterPage.tsx";

/** An e-mail ready to be sent: one-line subject and the same content twice. */
export interface RenderedEmail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

interface DigestEmail extends RenderedEmail {
  readonly attachments: readonly Attachment[];
}

/** Gmail hides what comes after 102 KB of HTML; some room is left for what mail systems add. */
const LARGEST_HTML_BYTES = 95_000;

/** Longest text of a cell quoted whole, tried in this order until the letter is small enough. */
const LONGEST_TEXTS = [2000, 300, 120, 60] as const;
/** Of lines that a list goes with: fewer of them, which can be understood. */
const LONGEST_IN_PART = 120;

/** Lines differ in length: a little fewer than would fit by the average. */
const CAUTION = 0.95;

function html(blocks: readonly LetterBlock[], subject: string, language: Language): string {
  return `<!DOCTYPE html>${renderToString(<LetterPage blocks={blocks} title={subject} language={language} />)}`;
}

/**
 * A weekly e-mail as subject, HTML and plain text, cut in both parts alike where it is too large for a mailbox: first the
 * texts that it quotes, then the lines that press least, which then go with it as a list, wanted by the office or not.
 */
export function renderDigestEmail(letter: DigestLetter, settings: Settings, language: Language): DigestEmail {
  const subject = digestSubject(letter, language);
  const render = (extent: LetterExtent): RenderedEmail => {
    const blocks = wordLetter(letter, settings, language, extent);
    return { subject, html: html(blocks, subject, language), text: letterText(blocks) };
  };
  let bytes = 0;
  for (const longest of LONGEST_TEXTS) {
    const whole = render({ longest, lines: null });
    bytes = utf8Length(whole.html);
    if (bytes <= LARGEST_HTML_BYTES) return { ...whole, attachments: attachmentsOf(letter, settings, language) };
  }
  const attachments = attachmentsOf(letter, { ...settings, attachList: true }, language);
  for (let lines = linesOf(letter).length; ; ) {
    lines = Math.floor(((lines * LARGEST_HTML_BYTES) / bytes) * CAUTION);
    const cut = render({ longest: LONGEST_IN_PART, lines });
    bytes = utf8Length(cut.html);
    if (bytes <= LARGEST_HTML_BYTES || lines === 0) return { ...cut, attachments };
  }
}
