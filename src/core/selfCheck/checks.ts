// One table, kept whole: a check is one entry here, its words one in `selfCheckMessages.ts`.
import { HOLIDAYS } from "../calendar/holidays.ts";
import { addDays } from "../calendar/isoDate.ts";
import { uncoveredYears } from "../calendar/uncoveredYears.ts";
import type { DialogMessageKey } from "../messages/dialogMessages.ts";
import { dayOfStamp, HEARTBEAT_HOURS, isHeartbeatLate, pauseOf } from "../register/automation.ts";
import type { Book } from "../register/book.ts";
import { lastNumber, missingIds } from "../register/identity.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { type SheetKey, sheetSpec } from "../register/sheets.ts";
import { isPublicMailbox } from "../text/isPublicMailbox.ts";
import { isMailAddress } from "../text/mailAddress.ts";
import { shortList } from "../text/shortList.ts";
import type { CheckResult, Finding, Repair } from "./finding.ts";
import type { Health } from "./health.ts";
import { layoutStamp } from "./layoutStamp.ts";
import { lookAtPage } from "./lookAtPage.ts";

interface Check {
  readonly key: string;
  readonly title: DialogMessageKey;
  /** What it found; nothing found is fine. */
  readonly look: (book: Book, health: Health) => readonly Finding[];
}

/** More names than these are only counted. */
const NAMED = 8;
/** A row may wait this long for somebody to look at it. */
const WAITING_DAYS = 14;
const LOCALE = "vi_VN";
const OFFSET = "+0700";

const named = (names: readonly string[]) => shortList(names, NAMED);

const say =
  (level: Finding["level"]) =>
  (text: DialogMessageKey, values: Finding["with"] = {}, repair: Repair | null = null): Finding => ({
    level,
    text,
    with: values,
    repair,
  });
const wrong = say("wrong");
const note = say("note");
const when = (holds: boolean, finding: Finding): Finding[] => (holds ? [finding] : []);

const required = (key: SheetKey) => sheetSpec(key).columns.flatMap((column) => (column.required ? [column.vi] : []));

const lookAtHeadings: Check["look"] = (_book, { sheets }) =>
  sheets.flatMap(({ key, isThere, lost }) => {
    const sheet = sheetSpec(key).vi;
    const needed = lost.filter((heading) => required(key).includes(heading));
    const others = lost.filter((heading) => !needed.includes(heading));
    return [
      ...when(
        isThere && needed.length > 0,
        wrong("self.headingsLost", { sheet, columns: needed.join(", ") }, "layout"),
      ),
      ...when(isThere && others.length > 0, note("self.headingsGone", { sheet, columns: named(others) }, "layout")),
    ];
  });

const lookAtIds: Check["look"] = ({ tables, properties }) => {
  const ids = missingIds(tables.register, lastNumber(tables.register, properties));
  const copies = ids.filter(({ before }) => before !== "");
  return [
    ...when(copies.length > 0, wrong("self.idsRepeated", { ids: named(copies.map(({ before }) => before)) }, "ids")),
    ...when(ids.length > copies.length, wrong("self.idsMissing", { n: ids.length - copies.length }, "ids")),
  ];
};

const lookAtAgencies: Check["look"] = ({ directory, today }) => {
  const live = directory.agencies.filter(({ validTo }) => validTo === null || validTo >= today);
  const mailed = live.filter((agency) => agency.mailed);
  const without = mailed.filter(({ addresses }) => addresses.length === 0).map(({ name }) => name);
  const bad = mailed.filter(({ addresses }) => addresses.some((address) => !isMailAddress(address)));
  return [
    ...when(live.length === 0, note("self.noAgencies")),
    ...when(without.length > 0, wrong("self.noAddress", { n: without.length, agencies: named(without) })),
    ...when(bad.length > 0, wrong("self.badAddress", { agencies: named(bad.map(({ name }) => name)) })),
  ];
};

const lookAtHolidays: Check["look"] = ({ tables, calendar, today }) => {
  const known = new Set(tables.holidays.rows.map(({ values }) => values.date));
  const left = HOLIDAYS.filter(({ date }) => date >= today && !known.has(date));
  const dues = tables.register.rows.map(({ values }) => values.extended ?? values.due);
  const years = uncoveredYears([today, ...dues], calendar, today);
  const unsure = tables.holidays.rows.filter(({ values }) => {
    return values.certainty.startsWith("Dự kiến") && values.date !== null && values.date >= today;
  });
  const near = unsure.filter(({ values }) => values.date !== null && values.date <= addDays(today, 120));
  return [
    ...when(years.length > 0, wrong("self.yearMissing", { years: years.join(", ") })),
    ...when(left.length > 0, note("self.holidaysLeft", { n: left.length }, "holidays")),
    ...when(
      near.length > 0,
      note("self.holidaysUnsure", { days: named(near.map(({ values }) => dayOfStamp(values.date ?? ""))) }),
    ),
  ];
};

const lookAtTrigger: Check["look"] = ({ properties }, { ownTriggers, effectiveUser }) => {
  const id = properties[PROPERTY.triggerId] ?? "";
  const owner = properties[PROPERTY.triggerOwner] ?? "?";
  if (id === "") return [note("self.triggerNone", {}, "trigger")];
  const extra = ownTriggers.filter((own) => own !== id).length;
  const lost = owner === effectiveUser && !ownTriggers.includes(id);
  return [
    ...when(lost, wrong("self.triggerLost", { owner }, "trigger")),
    ...when(!lost && extra > 0, note("self.triggerTwice", { n: extra }, "trigger")),
    ...when(isPublicMailbox(owner), note("self.triggerPublic", { owner })),
  ];
};

const lookAtHeartbeat: Check["look"] = ({ properties, now }) => {
  const late = isHeartbeatLate(properties, now);
  const owner = properties[PROPERTY.triggerOwner] ?? "?";
  const last = properties[PROPERTY.heartbeat] || "–";
  const pause = pauseOf(properties);
  return [
    ...when(late, wrong("self.heartbeatLate", { owner, last, hours: HEARTBEAT_HOURS }, "trigger")),
    ...when(pause !== null, note("self.paused", { date: dayOfStamp(pause?.at ?? ""), by: pause?.by || "?" })),
  ];
};

const lookAtMail: Check["look"] = ({ directory, settings, properties }, { quota }) => {
  const needed = directory.agencies.filter(({ mailed }) => mailed).flatMap(({ addresses }) => addresses).length;
  const left = Math.max(0, quota - settings.mailReserve);
  return [
    ...when(needed > left, note("self.quotaShort", { quota, needed, reserve: settings.mailReserve })),
    ...when(settings.replyTo.trim() === "", wrong("self.noReplyTo")),
    ...when(isPublicMailbox(settings.replyTo), note("self.replyToPublic", { address: settings.replyTo })),
    ...when(settings.autoMail && !properties[PROPERTY.previewed], note("self.noPreview")),
  ];
};

const lookAtSettings: Check["look"] = ({ settingIssues, settings }) => {
  const blank = (["authority", "office", "officeFull", "place"] as const).filter((key) => settings[key].trim() === "");
  return [
    ...settingIssues.map(({ setting, text }) => wrong("self.settingUnread", { setting, text })),
    ...when(blank.length > 0, note("self.settingsBlank", { n: blank.length })),
  ];
};

const lookAtWaiting: Check["look"] = ({ tables, today }) => {
  const before = addDays(today, -WAITING_DAYS);
  const old = tables.register.rows.filter(({ values }) => {
    const since = values.given ?? values.updated;
    return values.check.trim() !== "" && since !== null && since < before;
  });
  return when(old.length > 0, note("self.waitingOld", { n: old.length, days: WAITING_DAYS }));
};

const lookAtSharing: Check["look"] = ({ directory }, { editors, viewers }) => {
  const outside = [...editors, ...viewers].filter(isPublicMailbox);
  const mailed = directory.agencies.filter(({ kind }) => kind === "agency" || kind === "other");
  const theirs = new Set(mailed.flatMap(({ addresses }) => addresses.map((address) => address.toLowerCase())));
  const agencies = [...editors, ...viewers].filter((address) => theirs.has(address.toLowerCase()));
  return [
    ...when(agencies.length > 0, wrong("self.sharedAgency", { people: named(agencies) })),
    ...when(outside.length > 0, note("self.sharedPublic", { n: outside.length, people: named(outside) })),
    ...when(viewers.length > 0, note("self.sharedViewers", { n: viewers.length })),
    { level: "fine", text: "self.sharedLink", with: { editors: editors.length }, repair: null },
  ];
};

/** Order is that of the dialog: what everything else hangs on first. */
const CHECKS: readonly Check[] = [
  {
    key: "copy",
    title: "self.t.copy",
    look: ({ properties, spreadsheetId }) =>
      when(properties[PROPERTY.spreadsheet] !== spreadsheetId, wrong("self.isCopy", {}, "layout")),
  },
  {
    key: "sheets",
    title: "self.t.sheets",
    look: (_book, { sheets, summary }) => [
      ...sheets.flatMap(({ key, isThere }) =>
        when(!isThere, wrong("self.sheetMissing", { sheet: sheetSpec(key).vi }, "layout")),
      ),
      ...when(summary === "missing", wrong("self.summaryMissing", {}, "layout")),
      ...when(summary === "changed", note("self.summaryChanged", {}, "layout")),
    ],
  },
  { key: "headings", title: "self.t.headings", look: lookAtHeadings },
  {
    key: "version",
    title: "self.t.version",
    look: ({ properties }) =>
      when((properties[PROPERTY.layoutStamp] ?? "") !== layoutStamp(), note("self.versionOther", {}, "layout")),
  },
  {
    key: "locale",
    title: "self.t.locale",
    look: (_book, { locale, offset }) => [
      ...when(locale !== LOCALE, wrong("self.locale", { locale }, "layout")),
      ...when(offset !== OFFSET, wrong("self.offset", { offset }, "layout")),
    ],
  },
  { key: "ids", title: "self.t.ids", look: lookAtIds },
  {
    key: "colours",
    title: "self.t.colours",
    look: ({ properties }, { rules }) => [
      ...when(
        rules.ours !== rules.wanted && properties[PROPERTY.rules] !== "off",
        wrong("self.rulesBroken", { ours: rules.ours, wanted: rules.wanted }, "rules"),
      ),
      ...when(rules.dead > 0, note("self.rulesDead", { n: rules.dead }, "rules")),
    ],
  },
  { key: "settings", title: "self.t.settings", look: lookAtSettings },
  { key: "agencies", title: "self.t.agencies", look: lookAtAgencies },
  { key: "holidays", title: "self.t.holidays", look: lookAtHolidays },
  { key: "trigger", title: "self.t.trigger", look: lookAtTrigger },
  { key: "heartbeat", title: "self.t.heartbeat", look: lookAtHeartbeat },
  { key: "mail", title: "self.t.mail", look: lookAtMail },
  { key: "page", title: "self.t.page", look: lookAtPage },
  { key: "waiting", title: "self.t.waiting", look: lookAtWaiting },
  { key: "sharing", title: "self.t.sharing", look: lookAtSharing },
];

/** Every check with what it found. */
export function runChecks(book: Book, health: Health): readonly CheckResult[] {
  return CHECKS.map(({ key, title, look }) => ({ key, title, findings: look(book, health) }));
}
