import type { PageRequest } from "./reportPage.ts";
import { FIELD } from "./submission.ts";

/** The address that opens an agency's page. @param exec address of the web app @param link the link's text */
export function pageAddress(exec: string, link: string, { language, page }: Partial<PageRequest> = {}): string {
  const asked = [
    `${FIELD.link}=${link}`,
    ...(language === undefined || language === "vi" ? [] : [`${FIELD.language}=${language}`]),
    ...(page === undefined || page <= 1 ? [] : [`${FIELD.page}=${page}`]),
  ];
  return `${exec}?${asked.join("&")}`;
}
