import { defineCommand } from "./command.ts";
import { planTrack } from "./planTrack.ts";
import { trackSelectedRows } from "./trackSelectedRows.ts";

export const trackInBoxes = defineCommand({
  name: "trackInBoxes",
  menu: { label: "menu.track", under: "boxes" },
  callers: ["editor"],
  readsSelection: true,
  reads: trackSelectedRows.reads,
  decide: (book, _input, answers) => planTrack(book, undefined, answers),
});
