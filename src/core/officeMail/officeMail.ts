import type { MorningList } from "./morningList.ts";
import type { RollUp } from "./rollUp.ts";

/** E-mails that stay inside the office. */
export type OfficeMail =
  | { readonly kind: "rollUp"; readonly rollUp: RollUp }
  | { readonly kind: "morning"; readonly lists: readonly MorningList[] };
