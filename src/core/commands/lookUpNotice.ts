import { defineCommand } from "./command.ts";
import { lookUp } from "./lookUp.ts";
import { lookUpInput } from "./lookUpInput.ts";
import type { Plan } from "./plan.ts";

export const lookUpNotice = defineCommand({
  name: "lookUpNotice",
  menu: null,
  callers: ["editor"],
  input: lookUpInput,
  reads: ["register", "notices", "agencies", "settings", "holidays"],
  /** Writes nothing: what the register knows goes back to the dialog that asked. */
  decide: (book, input): Plan => ({ reply: lookUp(book, input) }),
});
