import { TextOutputObject } from "./ContentService.ts";
import { type Call, callFunction } from "./execute.ts";
import { unwrap } from "./guard.ts";
import { HtmlOutputObject } from "./HtmlOutput.ts";
import { type PlayOptions, play, type RunResult, type Work } from "./playRun.ts";
import type { Host } from "./run.ts";
import { after, type Soon } from "./soon.ts";
import { handlerOf, reservedFault, type WebRequest, webEvent } from "./webRequest.ts";

/** A web request's run, and what the visitor gets. */
export interface WebResult extends RunResult {
  /** The page or text; null when Google shows an error of its own instead. */
  readonly page: string | null;
  readonly contentType: string | null;
  /** Whether other sites may show the page in a frame. */
  readonly mayBeFramed: boolean;
}

/** Content types of text answers, by their names in Google's enumeration. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  ATOM: "application/atom+xml",
  CSV: "text/csv",
  ICAL: "text/calendar",
  JAVASCRIPT: "application/javascript",
  JSON: "application/json",
  RSS: "application/rss+xml",
  TEXT: "text/plain",
  VCARD: "text/vcard",
  XML: "text/xml",
};

const NO_PAGE = { page: null, contentType: null, mayBeFramed: false };
type Page = Pick<WebResult, "page" | "contentType" | "mayBeFramed">;

/** Answers a visitor's request as the spreadsheet's owner, whom the web app runs as. */
export function serve(host: Host, request: WebRequest, options: Partial<PlayOptions>): Soon<WebResult> {
  const functionName = handlerOf(request);
  let page: Page = NO_PAGE;
  const call: Work["call"] = (run) => {
    const fault = reservedFault(request);
    if (fault !== null) return { value: undefined, promise: null, error: fault };
    const answered = callFunction(run, functionName, [webEvent(request)]);
    if (answered.error !== null || answered.promise) return withoutPromise(answered);
    const shown = pageOf(answered.value);
    if (typeof shown === "string") return { ...answered, error: shown };
    page = shown;
    return answered;
  };
  const whole: PlayOptions = { user: host.book.owner, ...options, context: "web" };
  return after(play(host, whole, { functionName, call }), (result) => ({
    ...result,
    ...(result.error === null ? page : NO_PAGE),
  }));
}

/** Google waits for no promise of doGet: it is no page. */
function withoutPromise(call: Call): Call {
  return call.promise ? { value: undefined, promise: null, error: UNSUPPORTED } : call;
}

const UNSUPPORTED = "The script completed but the returned value is not a supported return type.";

function pageOf(value: unknown): Page | string {
  if (value === null || value === undefined) return "The script completed but did not return anything.";
  const output = unwrap(value);
  if (output instanceof HtmlOutputObject) {
    return { page: output.served(), contentType: "text/html", mayBeFramed: output.mayBeFramed() };
  }
  if (!(output instanceof TextOutputObject)) return UNSUPPORTED;
  const contentType = TEXT_TYPES[output.getMimeType().member] ?? "text/plain";
  return { page: output.getContent(), contentType, mayBeFramed: false };
}
