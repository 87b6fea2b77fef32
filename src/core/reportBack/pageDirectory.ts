import type { Agency } from "../agency/agency.ts";

/** What the page needs of an agency to know which directives are its own. */
export type PageAgency = Pick<Agency, "name" | "shortNames" | "kind" | "validFrom" | "validTo" | "successors">;

/** Letters of one property, which holds 9 KB; some of ours take three bytes. */
const LETTERS = 2_800;
/** Properties that are spent on it. */
const MOST_PARTS = 12;

export const directoryPart = (index: number) => `web.directory.${index}`;

/** The same when the sheet has to be read: somebody is changing it, or it is too long to be kept. */
export const NO_DIRECTORY: Readonly<Record<string, string>> = { [directoryPart(0)]: "" };

/**
 * Script properties from which a visit takes the directory without reading its sheet. Each part begins with the moment
 * and the number of parts, so that parts of different moments are never put together.
 * @param now "YYYY-MM-DD HH:MM:SS", when it was read
 */
export function directoryProperties(agencies: readonly Agency[], now: string): Readonly<Record<string, string>> {
  const kept = agencies.map(({ name, shortNames, kind, validFrom, validTo, successors }): PageAgency => {
    return { name, shortNames, kind, validFrom, validTo, successors };
  });
  const text = JSON.stringify(kept);
  const count = Math.ceil(text.length / LETTERS);
  if (count > MOST_PARTS) return NO_DIRECTORY;
  const part = (index: number) => `${now}|${count}|${text.slice(index * LETTERS, (index + 1) * LETTERS)}`;
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [directoryPart(index), part(index)]));
}
