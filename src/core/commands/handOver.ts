import { handOverData } from "../handOver/handOverData.ts";
import { planHandOver } from "../handOver/planHandOver.ts";
import { message } from "../messages/say.ts";
import { defineCommand } from "./command.ts";
import { handOverInput } from "./handOverInput.ts";

export const handOver = defineCommand({
  name: "handOver",
  menu: { label: "menu.handOver", under: "root" },
  callers: ["editor"],
  input: handOverInput,
  reads: ["register", "settings", "holidays"],
  dialogReads: ["register", "leaders"],
  dialog: (book) => ({ page: "HandOver", title: message("menu.handOver"), data: handOverData(book) }),
  decide: (book, input) => planHandOver(input, book),
});
