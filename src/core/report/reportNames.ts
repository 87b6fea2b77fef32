import type { Book } from "../register/book.ts";
import { officeNames } from "./officeNames.ts";
import type { ReportNames } from "./reportModel.ts";

/** The names that stand on a report. */
export function reportNames({ settings }: Book): ReportNames {
  const { reportSymbol: symbol, signOff, recipients } = settings;
  return officeNames(settings, { symbol, signOff, recipients });
}
