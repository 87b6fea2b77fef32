import type { Agency } from "../agency/agency.ts";
import type { Directory } from "../agency/indexDirectory.ts";
import { matchAgency } from "../agency/matchAgency.ts";
import type { IsoDate } from "../calendar/isoDate.ts";
import { cellEntries } from "../text/cleanText.ts";

/** A body of the directory that answers for a name in a cell today. */
export interface LeadAgency {
  readonly agency: Agency;
  /** The former body whose work it took over; null when the cell names the agency itself. */
  readonly tookOver: { readonly from: string; readonly since: IsoDate } | null;
}

/** A name in a cell, met with the directory; null where a person still has to choose, or no agency is meant. */
export interface NamedLead {
  readonly written: string;
  readonly lead: LeadAgency | null;
}

function leadOf(written: string, directory: Directory, on: IsoDate): LeadAgency | null {
  const match = matchAgency(written, directory, on);
  switch (match.how) {
    case "name":
    case "short":
    case "abbreviation":
    case "spelling":
      return { agency: match.agency, tookOver: null };
    case "succession": {
      const [heir] = match.heirs;
      if (match.heirs.length !== 1 || !heir) return null;
      return { agency: heir, tookOver: { from: match.former.name, since: match.since } };
    }
    case "ambiguous":
    case "group":
    case "unknown":
      return null;
  }
}

/** Reads cells of agencies, several separated by “;”; a cell, and a name in it, is looked up once however often it occurs. */
export function leadReader(directory: Directory, on: IsoDate): (cell: string) => readonly NamedLead[] {
  const known = new Map<string, NamedLead>();
  const cells = new Map<string, readonly NamedLead[]>();
  return (cell) => {
    const leads =
      cells.get(cell) ??
      cellEntries(cell).map((written) => {
        const found = known.get(written) ?? { written, lead: leadOf(written, directory, on) };
        known.set(written, found);
        return found;
      });
    cells.set(cell, leads);
    return leads;
  };
}
