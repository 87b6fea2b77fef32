import type { Plan } from "../commands/plan.ts";
import { message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { foldWords } from "../text/foldWords.ts";
import { keysText, readKeys } from "./linkKeys.ts";
import { agencyIds, agencyProperty, WEB_PROPERTY } from "./webProperties.ts";

/** Typed in the place of an agency's name: all agencies, or the key that signs. */
const ALL = "*";
const KEY = "khóa";

/**
 * Without its random name an agency's links lead nowhere; its next e-mail carries a new one. A retired key still speaks
 * for the links it signed, and the next link makes a new key. @param typed an agency's name, “*” or “khóa”
 */
export function planRenewLinks(typed: string, { properties, today, settings, now, user }: Book): Plan {
  const ids = [...agencyIds(properties)];
  const wanted = foldWords(typed);
  const note = (after: string) => [
    {
      sheet: "settings" as const,
      id: "webPage",
      field: "Liên kết biểu mẫu",
      before: "",
      after: `${after} (${now}, ${user})`,
    },
  ];
  if (wanted === KEY) {
    const keys = readKeys(properties[WEB_PROPERTY.keys] ?? "").map((key) => ({
      ...key,
      retired: key.retired ?? today,
    }));
    const say = [message("msg.linksRotated", { days: settings.linkDays })];
    return { properties: { [WEB_PROPERTY.keys]: keysText(keys) }, journal: note("đổi khóa"), say };
  }
  const revoked = ids.filter(([agency]) => wanted === ALL || foldWords(agency) === wanted);
  if (revoked.length === 0) return { refused: true, say: [message("msg.linksUnknown", { agency: typed.trim() })] };
  return {
    forget: [...revoked.map(([, id]) => agencyProperty(id)), ...(wanted === ALL ? [WEB_PROPERTY.keys] : [])],
    journal: note(wanted === ALL ? "thu hồi tất cả" : `thu hồi của ${revoked[0]?.[0] ?? ""}`),
    say: [message("msg.linksRevoked", { n: revoked.length })],
  };
}
