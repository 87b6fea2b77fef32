import * as v from "valibot";
import type { Agency } from "../agency/agency.ts";
import { parseIsoDate } from "../calendar/isoDate.ts";
import { directoryPart } from "./pageDirectory.ts";

const AGENCIES = v.array(
  v.object({
    name: v.string(),
    shortNames: v.array(v.string()),
    kind: v.picklist(["agency", "group", "leader", "own", "other"]),
    validFrom: v.nullable(v.string()),
    validTo: v.nullable(v.string()),
    successors: v.array(v.string()),
  }),
);

/** So long a directory serves: what somebody types in its sheet holds for the page after that. */
const MINUTES_KEPT = 10;

const minuteOf = (moment: string) => Date.parse(`${moment.replace(" ", "T")}Z`) / 60_000;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The text that the properties hold in parts; null when they hold none, one that is too old, or parts of several. */
function keptText(properties: Readonly<Record<string, string>>, now: string): string | null {
  const [, moment = "", count = ""] = /^([-\d: ]{19})\|(\d{1,2})\|/.exec(properties[directoryPart(0)] ?? "") ?? [];
  const age = minuteOf(now) - minuteOf(moment);
  if (!(age >= 0 && age <= MINUTES_KEPT)) return null;
  const head = `${moment}|${count}|`;
  const parts = Array.from({ length: Number(count) }, (_, index) => properties[directoryPart(index)] ?? "");
  return parts.every((part) => part.startsWith(head)) ? parts.map((part) => part.slice(head.length)).join("") : null;
}

/** The directory as properties keep it; null where its sheet has to be read. @param now "YYYY-MM-DD HH:MM:SS" */
export function readPageDirectory(properties: Readonly<Record<string, string>>, now: string): readonly Agency[] | null {
  const text = keptText(properties, now);
  const read = text === null ? null : v.safeParse(AGENCIES, parsed(text));
  if (read === null || !read.success) return null;
  const unkept = { block: "", mailed: false, addresses: [], salutation: "", contact: "" };
  return read.output.map(({ validFrom, validTo, ...agency }, order) => {
    const days = { validFrom: parseIsoDate(validFrom ?? ""), validTo: parseIsoDate(validTo ?? "") };
    return { ...agency, ...days, ...unkept, order };
  });
}
