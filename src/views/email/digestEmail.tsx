// On demand: Code.js only fetches it from Parts.js.
import { renderToString } from "preact-render-to-string";
import type { DigestLetter } from "../../core/digest/digestLetter.ts";
import { digestSubject } from "../../core/digest/digestSubject.ts";
import { letterText } from "../../core/digest/letterText.ts";
import { type LetterBlock, wordLetter } from "../../core/digest/wordLetter.ts";
import type { Language } from "../../core/messages/say.ts";
import type { Settings } from "../../core/register/settings.ts";
import { LetterPage } from "./LetterPage.tsx";

/** An e-mail ready to be sent: one-line subject and the same content twice. */
export interface RenderedEmail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Gmail hides what comes after 102 KB of HTML; some room is left for what mail systems add. */
const LARGEST_HTML_BYTES = 95_000;

/** Longest text of a cell quoted whole, tried in this order until the letter is small enough. */
const LONGEST_TEXTS = [2000, 300, 120, 60] as const;

/** Bytes in UTF-8 without an encoder, which Apps Script lacks. */
function utf8Length(text: string): number {
  return encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, "x").length;
}

function html(blocks: readonly LetterBlock[], subject: string, language: Language): string {
  return `<!DOCTYPE html>${renderToString(<LetterPage blocks={blocks} title={subject} language={language} />)}`;
}

/** A weekly e-mail as subject, HTML and plain text; very long letters have their quoted texts cut, in both parts alike. */
export function renderDigestEmail(letter: DigestLetter, settings: Settings, language: Language): RenderedEmail {
  const subject = digestSubject(letter, language);
  let rendered: RenderedEmail = { subject, html: "", text: "" };
  for (const longest of LONGEST_TEXTS) {
    const blocks = wordLetter(letter, settings, language, longest);
    rendered = { subject, html: html(blocks, subject, language), text: letterText(blocks) };
    if (utf8Length(rendered.html) <= LARGEST_HTML_BYTES) break;
  }
  return rendered;
}
