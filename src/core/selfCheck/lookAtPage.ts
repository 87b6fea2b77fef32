import { dayOfStamp } from "../register/automation.ts";
import type { Book } from "../register/book.ts";
import { isExecAddress } from "../reportBack/execAddress.ts";
import { WEB_PROPERTY } from "../reportBack/webProperties.ts";
import type { Finding } from "./finding.ts";
import type { Health } from "./health.ts";

/** The agencies' page runs a version of its own until it is deployed anew: its last visit says which. */
export function lookAtPage({ settings, properties }: Book, { build }: Health): readonly Finding[] {
  const finding = (level: Finding["level"], text: Finding["text"], values: Finding["with"] = {}): Finding[] => [
    { level, text, with: values, repair: null },
  ];
  if (!settings.webPage) return [];
  if (!isExecAddress(settings.webAddress.trim())) return finding("wrong", "self.pageAddress");
  const address = settings.webAddress.trim();
  const [at = "", version = ""] = (properties[WEB_PROPERTY.visit] ?? "").split("|");
  if (at === "") return finding("note", "self.pageUnvisited", { address });
  const seen = { date: dayOfStamp(at), time: at.slice(11, 16), version, build, address };
  return version === build ? finding("fine", "self.pageFine", seen) : finding("wrong", "self.pageOld", seen);
}
