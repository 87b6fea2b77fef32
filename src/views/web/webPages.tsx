import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Language } from "../../core/messages/say.ts";
import type { ReportPage as Page } from "../../core/reportBack/reportPage.ts";
import { RefusalPage, TakenPage } from "./AnswerPages.tsx";
import { ReportPage } from "./ReportPage.tsx";

const html = (page: JSX.Element) => `<!DOCTYPE html>${renderToString(page)}`;

/** The agencies' page as HTML. @param script runs in it where scripts run; "": none */
export function renderReportPage(page: Page, script: string): string {
  return html(<ReportPage page={page} script={script} />);
}

export function renderTaken(props: Parameters<typeof TakenPage>[0]): string {
  return html(<TakenPage {...props} />);
}

export function renderRefusal(language: Language): string {
  return html(<RefusalPage language={language} />);
}
