import { renderToString } from "preact-render-to-string";
import type { Digest } from "../../core/digest/composeDigest.ts";
import type { Language } from "../../core/messages/say.ts";
import type { Settings } from "../../core/register/settings.ts";
import { renderDigestEmail } from "./digestEmail.tsx";

const PAGE = "font:14px/1.5 Arial,sans-serif;color:#202124;margin:16px";
const FRAME = "width:100%;height:420px;border:1px solid #dadce0;background:#fff";
const ROW = "margin:0 0 8px;padding:8px 12px;border:1px solid #dadce0;border-radius:6px";

/** A page that shows each letter of the week folded under its address line; it holds no script. */
export function previewPage(digest: Digest, settings: Settings, language: Language): string {
  const letters = digest.letters.map((letter) => ({ letter, email: renderDigestEmail(letter, settings, language) }));
  const page = (
    <body style={PAGE}>
      {letters.map(({ letter, email }) => (
        <details style={ROW} key={letter.key}>
          <summary>
            <b>{letter.agency}</b> ({letter.to.join(", ")}): {email.subject}
          </summary>
          <iframe sandbox="" title={letter.agency} style={FRAME} srcdoc={email.html} />
        </details>
      ))}
    </body>
  );
  return renderToString(page);
}
