import { isRecord } from "./realm.ts";

/** What a visitor sends to the web app. */
export interface WebRequest {
  /** "POST" when there is a body. */
  readonly method?: "GET" | "POST";
  /** "a=1&b=2", without "?". */
  readonly query?: string;
  readonly body?: string;
  /** Type of the body; that of a plain form unless told. */
  readonly type?: string;
  /** What the address has after “/exec/”. */
  readonly pathInfo?: string;
}

const FORM = "application/x-www-form-urlencoded";

/** Parameters that Google keeps to itself. Source: guide “Web apps”. */
const RESERVED = ["c", "sid"];

/** What doGet or doPost is told of a request. Source: guide “Web apps”, request parameters. */
export function webEvent({ query = "", body, type = FORM, pathInfo }: WebRequest): Readonly<Record<string, unknown>> {
  const isForm = body !== undefined && type.startsWith(FORM);
  const parameters = parametersIn(isForm ? `${query}&${body}` : query);
  const first = Object.entries(parameters).map(([name, values]) => [name, values[0] ?? ""] as const);
  return {
    parameter: Object.fromEntries(first),
    parameters,
    queryString: query,
    contextPath: "",
    ...(pathInfo !== undefined && { pathInfo }),
    contentLength: body === undefined ? -1 : Buffer.byteLength(body),
    ...(body !== undefined && {
      postData: { contents: body, length: Buffer.byteLength(body), name: "postData", type },
    }),
  };
}

/** A request told as {query, body, type, pathInfo}, or as an event of Google's, for one of the two functions. */
export function requestOf(functionName: string, told: unknown): WebRequest {
  const given = isRecord(told) ? told : {};
  const { postData, queryString, parameter } = given;
  const posted = isRecord(postData) ? postData : {};
  const query = textIn(given["query"]) ?? textIn(queryString) ?? queryOf(parameter);
  const body = textIn(given["body"]) ?? textIn(posted["contents"]) ?? (functionName === "doPost" ? "" : undefined);
  const type = textIn(given["type"]) ?? textIn(posted["type"]);
  const pathInfo = textIn(given["pathInfo"]);
  return {
    method: functionName === "doPost" ? "POST" : "GET",
    query,
    ...(body !== undefined && { body }),
    ...(type !== undefined && { type }),
    ...(pathInfo !== undefined && { pathInfo }),
  };
}

function textIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function queryOf(parameter: unknown): string {
  const pairs = isRecord(parameter) ? Object.entries(parameter) : [];
  return new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
}

/** The function that answers a request. */
export function handlerOf({ method, body }: WebRequest): "doGet" | "doPost" {
  return (method ?? (body === undefined ? "GET" : "POST")) === "GET" ? "doGet" : "doPost";
}

/** What Google shows instead of the page for a parameter of its own; null when there is none. */
export function reservedFault({ query = "" }: WebRequest): string | null {
  const names = Object.keys(parametersIn(query));
  return names.some((name) => RESERVED.includes(name))
    ? "Sorry, the file you have requested does not exist. (HTTP 405)"
    : null;
}

function parametersIn(query: string): Record<string, string[]> {
  // A map: a parameter may be called “constructor”.
  const found = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(query)) found.set(name, [...(found.get(name) ?? []), value]);
  return Object.fromEntries(found);
}
