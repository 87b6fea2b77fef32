import { message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { runChecks } from "../selfCheck/checks.ts";
import type { CheckResult, Repair } from "../selfCheck/finding.ts";
import type { DialogCall, Plan } from "./plan.ts";
import { missingHolidays, planLayout } from "./planLayout.ts";
import { refreshPlan } from "./refreshRegister.ts";
import type { SelfCheckInput } from "./selfCheckInput.ts";

/** What each button does. */
const REPAIR_PLANS: Readonly<Record<Repair, (book: Book) => Plan>> = {
  layout: planLayout,
  ids: refreshPlan,
  rules: () => ({ rules: "apply", properties: { [PROPERTY.rules]: "" } }),
  holidays: (book) => ({ append: { holidays: missingHolidays(book) } }),
  trigger: () => ({ triggers: "install" }),
};

function resultsOf(book: Book): readonly CheckResult[] {
  return book.health ? runChecks(book, book.health) : [];
}

/** The dialog, with everything looked at. */
export function selfCheckCall(book: Book): DialogCall {
  const data = { language: book.language, results: resultsOf(book) };
  return { page: "SelfCheck", title: message("menu.selfCheck"), data };
}

/** Looks again, repairs one thing, or probes the platform. */
export function planSelfCheck(book: Book, input: SelfCheckInput): Plan {
  switch (input.what) {
    case "check":
      return { reply: { results: resultsOf(book) } };
    case "repair":
      return REPAIR_PLANS[input.repair](book);
    case "probe":
      return { probe: input.how };
  }
}
