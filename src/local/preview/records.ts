import type { MadeDocument, SentMail } from "../simulator/outputs.ts";
import type { EndedRun } from "../simulator/playRun.ts";
import type { FromEngine } from "./engineMessages.ts";
import type { DocumentView, MailView, PreviewEvent, RunView } from "./protocol.ts";

/** The log stays readable, and the memory small. */
const MOST_RUNS = 500;

/** What all runs of this start did: the log, the outbox, the files made. */
export interface Records {
  readonly runs: readonly RunView[];
  readonly mails: readonly MailView[];
  readonly documents: readonly DocumentView[];
  add(run: EndedRun): void;
}

/** @param post to the server, which keeps what can be opened as files. */
export function createRecords(send: (event: PreviewEvent) => void, post: (message: FromEngine) => void): Records {
  const runs: RunView[] = [];
  const mails: MailView[] = [];
  const documents: DocumentView[] = [];
  let lastRun = 0;
  const addMail = (mail: SentMail) => {
    const view = mailView(mails.length + 1, mail);
    mails.push(view);
    post({ kind: "mail", id: view.id, mail });
    send({ kind: "mail", mail: view });
  };
  const addDocument = (made: MadeDocument, at: string) => {
    const { name, mimeType, bytes } = made;
    const view = { id: documents.length + 1, at, name, mimeType, size: bytes.length };
    documents.push(view);
    post({ kind: "document", id: view.id, document: made });
    send({ kind: "document", document: view });
  };
  return {
    runs,
    mails,
    documents,
    add(ended) {
      lastRun += 1;
      const run = runView(lastRun, ended);
      runs.push(run);
      if (runs.length > MOST_RUNS) runs.shift();
      for (const mail of ended.result.emails) addMail(mail);
      for (const document of ended.result.documents) addDocument(document, run.at);
      send({ kind: "ran", run });
    },
  };
}

function runView(id: number, { functionName, context, user, startedMs, result }: EndedRun): RunView {
  const { serviceCalls, callsByKind, virtualMs, wallMs, error, logs } = result;
  const at = new Date(startedMs).toISOString();
  return { id, functionName, context, user, at, serviceCalls, callsByKind, virtualMs, wallMs, error, logs };
}

function mailView(id: number, mail: SentMail): MailView {
  const { at, from, to, cc = "", replyTo = "", subject, body, htmlBody = null } = mail;
  return { id, at, from, to, cc, replyTo, subject, text: body, html: htmlBody, attachments: [] };
}
