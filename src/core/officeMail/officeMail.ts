import type { CorrectionLetter } from "../digest/correction.ts";
import type { MorningList } from "./morningList.ts";
import type { RollUp } from "./rollUp.ts";

/** E-mails that stay inside the office, and receipts of what agencies sent it by form. */
export type OfficeMail =
  | { readonly kind: "rollUp"; readonly rollUp: RollUp }
  | { readonly kind: "receipts"; readonly letters: readonly CorrectionLetter[] }
  | { readonly kind: "morning"; readonly lists: readonly MorningList[] };
