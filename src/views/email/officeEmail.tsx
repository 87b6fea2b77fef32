// On demand: Code.js only fetches it from Parts.js.
import { renderToString } from "preact-render-to-string";
import type { Language } from "../../core/messages/say.ts";
import type { MorningList } from "../../core/officeMail/morningList.ts";
import { type OfficeBlock, officeText } from "../../core/officeMail/officeBlock.ts";
import type { RollUp } from "../../core/officeMail/rollUp.ts";
import { wordMorning } from "../../core/officeMail/wordMorning.ts";
import { wordRollUp } from "../../core/officeMail/wordRollUp.ts";
import type { Settings } from "../../core/register/settings.ts";
import type { RenderedEmail } from "./digestEmail.tsx";
import { OfficePage } from "./OfficePage.tsx";

function rendered(subject: string, blocks: readonly OfficeBlock[], language: Language): RenderedEmail {
  const page = renderToString(<OfficePage blocks={blocks} title={subject} language={language} />);
  return { subject, html: `<!DOCTYPE html>${page}`, text: officeText(blocks) };
}

/** The weekly roll-up as subject, HTML and plain text. */
export function renderRollUp(rollUp: RollUp, settings: Settings, language: Language): RenderedEmail {
  return rendered(rollUp.subject, wordRollUp(rollUp, settings, language), language);
}

/** A follower's morning list as subject, HTML and plain text. */
export function renderMorning(list: MorningList, language: Language): RenderedEmail {
  return rendered(list.subject, wordMorning(list, language), language);
}
