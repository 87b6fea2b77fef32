import type { MessageKey } from "../../core/messages/messages.ts";
import { message, say } from "../../core/messages/say.ts";
import type { ClaimRole } from "../../core/reportBack/claimKinds.ts";
import type { OwnRow } from "../../core/reportBack/ownRows.ts";
import { pageAddress } from "../../core/reportBack/pageAddress.ts";
import type { ReportPage as Page } from "../../core/reportBack/reportPage.ts";
import { FIELD } from "../../core/reportBack/submission.ts";
import { oneLine } from "../../core/text/cleanText.ts";
import { documentDate } from "../../core/text/formatDate.ts";
import { ReportFields } from "./ReportFields.tsx";
import { draftName, WebFrame } from "./WebFrame.tsx";

type Words = (key: MessageKey, values?: Parameters<typeof message>[1]) => string;

const wordsOf =
  ({ language }: Page): Words =>
  (key, values = {}) =>
    say(language, message(key, values));

function facts(row: OwnRow, words: Words): readonly string[] {
  const date = row.due === null ? null : documentDate(row.due);
  const due = date === null ? words("web.noDue") : words(row.isTarget ? "web.target" : "web.due", { date });
  const paper = oneLine(row.paper);
  return [
    due,
    ...(row.role === "support" ? [words("web.lead", { agencies: row.leads.join(", ") })] : []),
    ...(paper === "" ? [] : [words("web.paper", { paper })]),
  ];
}

function Row({ row, page }: { readonly row: OwnRow; readonly page: Page }) {
  const words = wordsOf(page);
  const typed = page.typed?.reports.get(row.id) ?? null;
  const issues = page.issues.filter(({ id }) => id === row.id);
  return (
    <li class={issues.length > 0 ? "row wrong" : "row"}>
      <h3>
        [{row.id}] {oneLine(row.text)}
      </h3>
      <p class="quiet">{facts(row, words).join(" · ")}</p>
      {row.isReported && <p>{words("web.reported", { office: page.settings.office })}</p>}
      {issues.length > 0 && (
        <div class="note bad">
          {issues.map(({ text }) => (
            <p key={text.key}>{say(page.language, text)}</p>
          ))}
        </div>
      )}
      <details open={typed !== null}>
        <summary>{words("web.report", { id: row.id })}</summary>
        <ReportFields row={row} typed={typed} language={page.language} />
      </details>
    </li>
  );
}

function Part({ as: role, page }: { readonly as: ClaimRole; readonly page: Page }) {
  const rows = page.rows.filter((row) => row.role === role);
  if (rows.length === 0) return null;
  const words = wordsOf(page);
  const title = role === "lead" ? "web.h.lead" : "web.h.support";
  return (
    <>
      <h2>{words(title, { n: page.counts[role] })}</h2>
      <ul class="rows">
        {rows.map((row) => (
          <Row key={row.id} row={row} page={page} />
        ))}
      </ul>
    </>
  );
}

function Turning({ page }: { readonly page: Page }) {
  if (page.pages === 1) return null;
  const words = wordsOf(page);
  const to = (number: number) => pageAddress(page.settings.webAddress, page.link, { ...page, page: number });
  return (
    <nav class="turn" aria-label={words("web.pages", { n: page.page, all: page.pages })}>
      {page.page > 1 && <a href={to(page.page - 1)}>{words("web.page.before")}</a>}
      <span>{words("web.pages", { n: page.page, all: page.pages })}</span>
      {page.page < page.pages && <a href={to(page.page + 1)}>{words("web.page.next")}</a>}
    </nav>
  );
}

function Reporter({ page }: { readonly page: Page }) {
  const words = wordsOf(page);
  const fields = [
    { name: FIELD.name, label: words("web.f.name"), keyboard: "text", complete: "name", key: "name" },
    {
      name: FIELD.position,
      label: words("web.f.position"),
      keyboard: "text",
      complete: "organization-title",
      key: "position",
    },
    { name: FIELD.phone, label: words("web.f.phone"), keyboard: "tel", complete: "tel", key: "phone" },
  ] as const;
  return (
    <section class="who">
      <h2>{words("web.h.reporter")}</h2>
      {fields.map(({ name, label, keyboard, complete, key }) => (
        <div key={name}>
          <label for={name}>{label}</label>
          <input
            type="text"
            inputmode={keyboard}
            id={name}
            name={name}
            value={page.typed?.reporter[key] ?? ""}
            maxLength={200}
            autocomplete={complete}
            required
          />
        </div>
      ))}
    </section>
  );
}

function Wrong({ page }: { readonly page: Page }) {
  if (page.issues.length === 0) return null;
  return (
    <div class="note bad" role="alert">
      <p>
        <b>{wordsOf(page)("web.wrong")}</b>
      </p>
      <ul>
        {page.issues.map(({ id, text }) => (
          <li key={`${id} ${text.key}`}>
            {id === null ? "" : `${id}: `}
            {say(page.language, text)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Form({ page }: { readonly page: Page }) {
  const words = wordsOf(page);
  return (
    <form method="post" target="_top" action={page.settings.webAddress} accept-charset="utf-8">
      <input type="hidden" name={FIELD.link} value={page.link} />
      <input type="hidden" name={FIELD.key} value={page.key} />
      <input type="hidden" name={FIELD.language} value={page.language} />
      <input type="hidden" name={FIELD.page} value={String(page.page)} />
      <Part as="lead" page={page} />
      <Part as="support" page={page} />
      <Reporter page={page} />
      {page.pages > 1 && <p class="quiet">{words("web.page.note")}</p>}
      <button type="submit" data-send={words("web.send")} data-sending={words("web.sending")}>
        {words("web.send")}
      </button>
    </form>
  );
}

/** The agency's page: its own open directives, each with what can be reported of it, in one plain form. */
export function ReportPage({ page, script }: { readonly page: Page; readonly script: string }) {
  const words = wordsOf(page);
  const { settings, agency, link, language } = page;
  const other = pageAddress(settings.webAddress, link, { page: page.page, language: language === "vi" ? "en" : "vi" });
  return (
    <WebFrame
      language={language}
      title={words("web.title")}
      draft={draftName(link, page.page)}
      state={page.typed === null ? "new" : "typed"}
      script={script}
    >
      <p class="top">
        <b>{settings.officeFull}</b>
        <a href={other} lang={language === "vi" ? "en" : "vi"}>
          {words("web.other")}
        </a>
      </p>
      <h1>{words("web.title")}</h1>
      <p>{words("web.greeting", { agency })}</p>
      <div class="note">
        <p>{words("web.notice", { office: settings.office })}</p>
        <p>{words("web.secret")}</p>
      </div>
      <Wrong page={page} />
      <div class="note" id="draft" role="status" hidden>
        <p>{words("web.draft")}</p>
      </div>
      <Turning page={page} />
      {page.rows.length === 0 ? <p>{words("web.none", { agency })}</p> : <Form page={page} />}
      <Turning page={page} />
      <p class="quiet">{words("web.byMail")}</p>
      <p class="quiet">{words("web.until", { date: documentDate(page.until) })}</p>
      <p class="quiet">{words("web.accounts")}</p>
    </WebFrame>
  );
}
