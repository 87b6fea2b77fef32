import { meetingData } from "../meeting/meetingData.ts";
import { planMeeting } from "../meeting/planMeeting.ts";
import { message } from "../messages/say.ts";
import { defineCommand } from "./command.ts";
import { meetingInput } from "./meetingInput.ts";

export const draftMeetingNotice = defineCommand({
  name: "draftMeetingNotice",
  menu: { label: "menu.meeting", under: "root" },
  callers: ["editor"],
  input: meetingInput,
  reads: ["register", "agencies", "notices", "settings", "holidays"],
  dialogReads: ["register", "agencies", "leaders"],
  dialog: (book) => ({ page: "Meeting", title: message("menu.meeting"), data: meetingData(book) }),
  decide: (book, input) => planMeeting(input, book),
});
