import type { ComponentChildren } from "preact";
import type { Language } from "../../core/messages/say.ts";
import { PAGE_STYLE } from "./pageStyle.ts";

/** Name of the draft of one page under a link: its report and the answer to it must agree, or the draft stays. */
export function draftName(link: string, page: number): string {
  return `${link.slice(0, 32)}.${page}`;
}

interface Props {
  readonly language: Language;
  readonly title: string;
  /** Names the draft that the page's script keeps on the device; "" keeps none. */
  readonly draft: string;
  /** new: nothing was typed yet · typed: the page comes back with what was · taken: the report has arrived. */
  readonly state: "new" | "typed" | "taken";
  /** Runs in the page where scripts run; "": none. */
  readonly script: string;
  readonly children: ComponentChildren;
}

/** The frame of every page that an agency sees. Links and forms leave Google's frames for the whole window. */
export function WebFrame({ language, title, draft, state, script, children }: Props) {
  const marks = {
    ...(state === "typed" ? { "data-typed": "1" } : {}),
    ...(state === "taken" ? { "data-taken": "1" } : {}),
  };
  return (
    <html lang={language}>
      <head>
        <base target="_top" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: PAGE_STYLE }} />
      </head>
      <body>
        <main data-draft={draft} {...marks}>
          {children}
        </main>
        {script !== "" && <script dangerouslySetInnerHTML={{ __html: script }} />}
      </body>
    </html>
  );
}
