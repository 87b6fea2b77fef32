import { message } from "../messages/say.ts";
import { defineCommand } from "./command.ts";
import { planTrack } from "./planTrack.ts";
import { trackData } from "./trackData.ts";
import { trackInput } from "./trackInput.ts";

export const trackSelectedRows = defineCommand({
  name: "trackSelectedRows",
  menu: { label: "menu.track", under: "root" },
  callers: ["editor"],
  readsSelection: true,
  input: trackInput,
  reads: ["register", "agencies", "settings", "holidays"],
  dialogReads: ["register", "agencies"],
  dialog: (book) => {
    const data = trackData(book);
    return data === null ? null : { page: "Track", title: message("menu.track"), data };
  },
  /** Copies rows of any sheet into the register, whatever its layout: those confirmed in the dialog, else those selected. */
  decide: (book, input, answers) => planTrack(book, input, answers),
});
