import { answerReports } from "./answerReports.ts";
import { closeYear } from "./closeYear.ts";
import { confirmChecked } from "./confirmChecked.ts";
import { continueDigest } from "./continueDigest.ts";
import { draftMeetingNotice } from "./draftMeetingNotice.ts";
import { draftUrgingLetters } from "./draftUrgingLetters.ts";
import { exportList } from "./exportList.ts";
import { generateReport } from "./generateReport.ts";
import { handOver } from "./handOver.ts";
import { importInBoxes } from "./importInBoxes.ts";
import { importNotice } from "./importNotice.ts";
import { installTriggers } from "./installTriggers.ts";
import { lookUpNotice } from "./lookUpNotice.ts";
import { mailOne } from "./mailOne.ts";
import { noteEdits } from "./noteEdits.ts";
import { openDashboard } from "./openDashboard.ts";
import { openDirectory } from "./openDirectory.ts";
import { openFirstSteps } from "./openFirstSteps.ts";
import { openMyWork } from "./openMyWork.ts";
import { openSettings } from "./openSettings.ts";
import { pause } from "./pause.ts";
import { previewDigest } from "./previewDigest.ts";
import { recogniseScan } from "./recogniseScan.ts";
import { recordInBoxes } from "./recordInBoxes.ts";
import { recordProgress } from "./recordProgress.ts";
import { refreshRegister } from "./refreshRegister.ts";
import { renewLinks } from "./renewLinks.ts";
import { reportInBoxes } from "./reportInBoxes.ts";
import { runSelfCheck } from "./runSelfCheck.ts";
import { sendCorrection } from "./sendCorrection.ts";
import { sendMorningLists } from "./sendMorningLists.ts";
import { sendReceipts } from "./sendReceipts.ts";
import { sendRollUp } from "./sendRollUp.ts";
import { sendWeeklyDigest } from "./sendWeeklyDigest.ts";
import { settleMail } from "./settleMail.ts";
import { setUp } from "./setUp.ts";
import { tickWork } from "./tickWork.ts";
import { trackInBoxes } from "./trackInBoxes.ts";
import { trackSelectedRows } from "./trackSelectedRows.ts";
import { undoLast } from "./undoLast.ts";

/** Every command, in the order of the menu; from it come menu, global functions, input and caller checks. */
export const COMMANDS = {
  importNotice,
  lookUpNotice,
  recogniseScan,
  trackSelectedRows,
  recordProgress,
  openMyWork,
  answerReports,
  confirmChecked,
  refreshRegister,
  generateReport,
  openDashboard,
  draftUrgingLetters,
  draftMeetingNotice,
  exportList,
  handOver,
  previewDigest,
  sendWeeklyDigest,
  continueDigest,
  sendCorrection,
  mailOne,
  settleMail,
  importInBoxes,
  trackInBoxes,
  recordInBoxes,
  reportInBoxes,
  installTriggers,
  setUp,
  openFirstSteps,
  openDirectory,
  openSettings,
  runSelfCheck,
  renewLinks,
  closeYear,
  pause,
  undoLast,
  tickWork,
  sendRollUp,
  sendMorningLists,
  sendReceipts,
  noteEdits,
} as const;

export type CommandName = keyof typeof COMMANDS;
