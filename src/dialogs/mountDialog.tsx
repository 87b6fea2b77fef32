import { type ComponentChildren, type ComponentType, render } from "preact";
import { useErrorBoundary } from "preact/hooks";
import * as v from "valibot";
import type { DialogMessageKey } from "../core/messages/dialogMessages.ts";
import type { Language } from "../core/messages/say.ts";
import { ErrorState } from "../views/kit/ErrorState.tsx";
import css from "../views/kit/kit.css";
import { LanguageContext, useWords, wordsIn } from "../views/kit/words.ts";
import { technicalText } from "./explainFailure.ts";
import { startData } from "./serverCall.ts";

/** In every dialog's start data. */
export const LANGUAGE = v.picklist(["vi", "en"]);

interface Started {
  readonly language: Language;
}

function Broken({ details }: { readonly details: string }) {
  const words = useWords();
  return <ErrorState title={words("dialog.broken")} steps={[words("dialog.broken.step")]} details={details} />;
}

/** A fault in the page is shown instead of a blank dialog. */
function Boundary({ children }: { readonly children: ComponentChildren }) {
  const [fault] = useErrorBoundary();
  return (
    <main class="dd-dialog">
      {/* Google shows the title outside the page, where a screen reader inside it does not look. */}
      <h1 class="dd-unseen">{document.title}</h1>
      {fault === undefined ? children : <Broken details={technicalText(fault)} />}
    </main>
  );
}

/** Puts a dialog into its page: looks, start data, language, and words for whatever goes wrong. */
export function mountDialog<Start extends Started>(
  title: DialogMessageKey,
  schema: v.GenericSchema<unknown, Start>,
  Dialog: ComponentType<{ readonly start: Start }>,
): void {
  const style = document.createElement("style");
  style.textContent = css;
  document.head.append(style);
  const root = document.getElementById("root");
  if (root === null) return;
  const read = v.safeParse(schema, startData());
  const language = read.success ? read.output.language : "vi";
  document.documentElement.lang = language;
  document.title = wordsIn(language)(title);
  const where = read.success ? "" : read.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join("\n");
  render(
    <LanguageContext.Provider value={language}>
      <Boundary>{read.success ? <Dialog start={read.output} /> : <Broken details={where} />}</Boundary>
    </LanguageContext.Provider>,
    root,
  );
}
