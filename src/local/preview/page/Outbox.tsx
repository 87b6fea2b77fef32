import { useState } from "preact/hooks";
import { EmptyState } from "../../../views/kit/EmptyState.tsx";
import { Tabs } from "../../../views/kit/Tabs.tsx";
import type { MailView } from "../protocol.ts";
import type { Connection } from "./connection.ts";
import type { Language } from "./createUniver.ts";
import { Glyph } from "./Glyph.tsx";
import { momentInWords, shortMoment, sizeInWords } from "./inWords.ts";
import type { Say } from "./words.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly zone: string;
  readonly mails: readonly MailView[];
  readonly fileUrl: Connection["fileUrl"];
}

/** What the add-on sent: the list, or one mail as its reader sees it. */
export function Outbox(props: Props) {
  const [openId, setOpenId] = useState<number | null>(null);
  const { say, language, zone, mails } = props;
  const mail = mails.find(({ id }) => id === openId);
  if (mail) return <OpenMail {...props} mail={mail} onBack={() => setOpenId(null)} />;
  if (mails.length === 0) return <EmptyState title={say("outbox")} text={say("noMails")} />;
  return (
    <ul class="rows" data-testid="mails">
      {[...mails].reverse().map(({ id, to, subject, at }) => (
        <li key={id}>
          <button type="button" class="row" onClick={() => setOpenId(id)}>
            <span class="row-head">
              <span class="row-main">{to}</span>
              <span class="row-time">{shortMoment(at, zone, language)}</span>
            </span>
            <span class="row-text">{subject || say("noSubject")}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function OpenMail({
  say,
  language,
  zone,
  fileUrl,
  mail,
  onBack,
}: Props & { readonly mail: MailView; readonly onBack: () => void }) {
  const [shown, setShown] = useState<"rendered" | "plainText">(mail.html === null ? "plainText" : "rendered");
  const facts = [
    { label: say("from"), text: mail.from },
    { label: say("to"), text: mail.to },
    { label: say("cc"), text: mail.cc },
    { label: say("replyTo"), text: mail.replyTo },
  ].filter(({ text }) => text !== "");
  const views = [...(mail.html === null ? [] : ["rendered" as const]), "plainText" as const];
  return (
    <article class="mail">
      <button type="button" class="link" onClick={onBack}>
        <Glyph name="back" /> {say("back")}
      </button>
      <h3>{mail.subject || say("noSubject")}</h3>
      <dl>
        {facts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{momentInWords(mail.at, zone, language)}</p>
      {mail.attachments.length > 0 && (
        <ul class="files" aria-label={say("attachments")}>
          {mail.attachments.map(({ name, size }, index) => (
            <li key={name}>
              <a href={fileUrl(`/file/mail/${mail.id}/${index}`)} download={name}>
                <Glyph name="download" /> {name} <span class="quiet">{sizeInWords(size)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <Tabs
        label={mail.subject}
        tabs={views.map((key) => ({ key, label: say(key) }))}
        current={shown}
        onChange={setShown}
      >
        {shown === "rendered" ? (
          <iframe
            class="mail-frame"
            title={say("mailFrame")}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            srcDoc={withLinksOutside(mail.html ?? "")}
          />
        ) : (
          <pre class="mail-text">{mail.text}</pre>
        )}
      </Tabs>
    </article>
  );
}

/** Links of a mail open in a tab of their own, as in a mail program. */
function withLinksOutside(html: string): string {
  return `<base target="_blank">${html}`;
}
