import { defineCommand } from "./command.ts";
import { mailOneInput } from "./mailOneInput.ts";
import { planMailOne } from "./planMailOne.ts";
import { draftSheets } from "./wakeDrafts.ts";

export const mailOne = defineCommand({
  name: "mailOne",
  menu: null,
  callers: ["editor"],
  input: mailOneInput,
  reads: ["register", "agencies", "events", "settings", "holidays"],
  readsToo: draftSheets,
  /** One letter of the week; sent to its agency it has left, and does not leave again with the others. */
  decide: (book, input) => planMailOne(input, book),
});
