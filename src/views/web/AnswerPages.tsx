import { type Language, message, say } from "../../core/messages/say.ts";
import { pageAddress } from "../../core/reportBack/pageAddress.ts";
import type { PageSettings } from "../../core/reportBack/pageSettings.ts";
import { draftName, WebFrame } from "./WebFrame.tsx";

interface TakenProps {
  readonly language: Language;
  readonly settings: PageSettings;
  readonly link: string;
  readonly page: number;
  readonly receipt: string;
  /** Mã of completions that were taken as progress, because no paper shows them. */
  readonly weakened: readonly string[];
  readonly script: string;
}

/** What an agency sees when its report has arrived. */
export function TakenPage({ language, settings, link, page, receipt, weakened, script }: TakenProps) {
  const { office, webAddress } = settings;
  return (
    <WebFrame
      language={language}
      title={say(language, message("web.taken", { office }))}
      draft={draftName(link, page)}
      state="taken"
      script={script}
    >
      <h1>{say(language, message("web.taken", { office }))}</h1>
      <div class="note good" role="status">
        <p>
          <b>{say(language, message("web.taken.number", { receipt }))}</b>
        </p>
        <p>{say(language, message("web.taken.pending"))}</p>
        {weakened.map((id) => (
          <p key={id}>{say(language, message("web.taken.weak", { id }))}</p>
        ))}
      </div>
      <p>{say(language, message("web.notice", { office }))}</p>
      <p>
        <a href={pageAddress(webAddress, link, { language, page })}>{say(language, message("web.back"))}</a>
      </p>
    </WebFrame>
  );
}

/** The same page for every link that does not hold, whatever is wrong with it. */
export function RefusalPage({ language }: { readonly language: Language }) {
  return (
    <WebFrame language={language} title={say(language, message("web.refused"))} draft="" state="new" script="">
      <h1>{say(language, message("web.refused"))}</h1>
      <p>{say(language, message("web.refused.why"))}</p>
      <p>{say(language, message("web.refused.do"))}</p>
    </WebFrame>
  );
}
