import { message } from "../messages/say.ts";
import { planRenewLinks } from "../reportBack/planRenewLinks.ts";
import { defineCommand } from "./command.ts";
import type { Plan } from "./plan.ts";

export const renewLinks = defineCommand({
  name: "renewLinks",
  menu: { label: "menu.links", under: "admin" },
  callers: ["editor"],
  reads: ["settings"],
  /** Takes links back: one agency's, all of them, or signs new ones with a new key and lets the old ones run out. */
  decide: (book, _input, answers): Plan => {
    const { links } = answers;
    if (links !== undefined) return planRenewLinks(links, book);
    return { ask: { name: "links", title: message("menu.links"), text: message("ask.links"), kind: "text" } };
  },
});
