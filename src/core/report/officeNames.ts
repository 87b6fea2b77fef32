import type { Settings } from "../register/settings.ts";
import { cellEntries, oneLine } from "../text/cleanText.ts";
import type { ReportNames } from "./reportModel.ts";

/** What differs from one kind of paper to the next; lines as the settings hold them, parted by “;”. */
interface PaperLines {
  readonly symbol: string;
  readonly signOff: string;
  readonly recipients: string;
}

/** The names that stand on a paper of the office. */
export function officeNames(settings: Settings, { symbol, signOff, recipients }: PaperLines): ReportNames {
  return {
    authority: oneLine(settings.authority),
    authorityFull: oneLine(settings.authorityFull),
    assigners: oneLine(settings.assigners),
    office: oneLine(settings.office),
    officeFull: oneLine(settings.officeFull),
    place: oneLine(settings.place),
    symbol: oneLine(symbol),
    signOff: cellEntries(signOff),
    recipients: cellEntries(recipients),
  };
}
