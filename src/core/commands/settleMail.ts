import { defineCommand } from "./command.ts";
import { planSettle } from "./planSettle.ts";
import { settleInput } from "./settleInput.ts";

export const settleMail = defineCommand({
  name: "settleMail",
  menu: null,
  callers: ["editor"],
  input: settleInput,
  reads: ["register", "agencies", "events", "settings", "holidays"],
  whileSending: "refused",
  /** What a person found in the sent mail: it never left, it left, it came back. */
  decide: (book, input) => planSettle(input, book),
});
