import { planUrging } from "../letters/planUrging.ts";
import { urgingData } from "../letters/urgingData.ts";
import { message } from "../messages/say.ts";
import { defineCommand } from "./command.ts";
import { urgingInput } from "./urgingInput.ts";

export const draftUrgingLetters = defineCommand({
  name: "draftUrgingLetters",
  menu: { label: "menu.urging", under: "root" },
  callers: ["editor"],
  input: urgingInput,
  reads: ["register", "agencies", "events", "notices", "settings", "holidays"],
  dialogReads: ["register", "agencies", "events"],
  dialog: (book) => ({ page: "Urging", title: message("menu.urging"), data: urgingData(book) }),
  decide: (book, input) => planUrging(input, book),
});
