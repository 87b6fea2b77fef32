import type { MessageKey } from "../messages/messages.ts";

/** Commands whose last run can be taken back, with the words of their menu line. */
export const UNDOABLE: Readonly<Record<string, MessageKey>> = {
  importNotice: "menu.import",
  trackSelectedRows: "menu.track",
  importInBoxes: "menu.boxes.import",
  trackInBoxes: "menu.track",
  recordProgress: "menu.progress",
  answerReports: "menu.answers",
  draftUrgingLetters: "menu.urging",
  draftMeetingNotice: "menu.meeting",
  handOver: "menu.handOver",
  recordInBoxes: "menu.progress",
  confirmChecked: "menu.confirmChecked",
  openDirectory: "menu.directory",
  openSettings: "menu.settings",
  closeYear: "menu.closeYear",
  generateReport: "menu.report",
  reportInBoxes: "menu.report",
};
