/** Script properties that the add-on keeps; the e-mail ledger has its own. */
export const PROPERTY = {
  /** Highest number ever given to a Mã, so that a deleted row's is not used again; in a copy of the file read from the journal. */
  lastNumber: "register.lastNumber",
  /** The spreadsheet that was set up. A copy of the file has another id and sends nothing until it is set up. */
  spreadsheet: "register.spreadsheet",
  /** Which version's sheets, columns and settings it has; see `layoutStamp`. */
  layoutStamp: "register.layout",
  /** The day for which the register was last computed. */
  asOf: "register.asOf",
  /** Rows of the register's grid that colour rules and live figures reach, sheet by sheet: "1000,1200". */
  rows: "register.rows",
  /** What people have typed since the journal last told, a line each: see `editNotes.ts`; more of it under "edits:…". */
  edits: "edits",
  /** Sheets of people's own whose rows are tracked where they stand, as JSON. */
  adopted: "register.adopted",
  /** "yes" while the sheet “Dự án” names any: they are then computed with the register. */
  projects: "register.projects",
  /** "yes" while a paper that has not been issued waits in the register, or work for a meeting is not over. */
  drafts: "register.drafts",
  /** Years in which directives are due and no day off is known: "2028 2029". */
  holidayGap: "holidays.gap",
  /** The last week whose e-mails are all settled. */
  digestWeek: "digest.week",
  /** The last week whose roll-up has left. */
  rollUpWeek: "rollUp.week",
  /** What the last two weeks' roll-ups said: see `earlierFigures.ts`. */
  rollUpFigures: "rollUp.figures",
  /** The last day whose morning lists have left. */
  morningDay: "morning.day",
  /** Keys of the columns that a list for another system was last given, parted by blanks. */
  exportColumns: "export.columns",
  /** When a person last looked at a preview: nothing is sent by itself before. */
  previewed: "digest.previewed",
  /** When the hourly run was last alive. */
  heartbeat: "tick.heartbeat",
  /** Id of the one hourly trigger; "" once it was removed. */
  triggerId: "trigger.id",
  /** Whose account it runs and sends as. */
  triggerOwner: "trigger.owner",
  /** When it was installed. */
  triggerSince: "trigger.since",
  /** The spreadsheet that automation was switched on for: a copy takes no part in it. */
  triggerFor: "trigger.spreadsheet",
  /** "time|who" while mail and automation are paused; "" when not. */
  paused: "paused",
  /** "off" while our colour rules are taken away. */
  rules: "rules",
} as const;
