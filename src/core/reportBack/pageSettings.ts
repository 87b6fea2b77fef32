import * as v from "valibot";
import { isExecAddress } from "./execAddress.ts";
import { WEB_PROPERTY } from "./webProperties.ts";

const text = v.fallback(v.string(), "");

const PAGE_SETTINGS = v.object({
  webPage: v.boolean(),
  webAddress: v.pipe(v.string(), v.check(isExecAddress)),
  linkDays: v.pipe(v.number(), v.minValue(1)),
  authority: text,
  office: text,
  officeFull: text,
  contact: text,
  contactRoom: text,
  contactPhone: text,
});

/** Settings as the page knows them. */
export type PageSettings = v.InferOutput<typeof PAGE_SETTINGS>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** null while the page is switched off. */
export function readPageSettings(properties: Readonly<Record<string, string>>): PageSettings | null {
  const read = v.safeParse(PAGE_SETTINGS, parsed(properties[WEB_PROPERTY.page] ?? ""));
  return read.success && read.output.webPage ? read.output : null;
}
