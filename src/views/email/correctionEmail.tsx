// On demand: Code.js only fetches it from Parts.js.
import { renderToString } from "preact-render-to-string";
import type { CorrectionLetter } from "../../core/digest/correction.ts";
import { letterText } from "../../core/digest/letterText.ts";
import type { Language } from "../../core/messages/say.ts";
import type { RenderedEmail } from "./digestEmail.tsx";
import { LetterPage } from "./LetterPage.tsx";

/** A correction as subject, HTML and plain text. */
export function renderCorrection({ subject, blocks }: CorrectionLetter, language: Language): RenderedEmail {
  const page = renderToString(<LetterPage blocks={blocks} title={subject} language={language} />);
  return { subject, html: `<!DOCTYPE html>${page}`, text: letterText(blocks) };
}
