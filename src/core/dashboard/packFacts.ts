import { addDays, daysBetween, type IsoDate } from "../calendar/isoDate.ts";
import { STANDINGS } from "../register/standings.ts";
import { calendarPeriod, type ReportPeriod } from "../report/reportPeriod.ts";
import type { DashboardFacts, DashboardRow, ListedAgency } from "./dashboardRow.ts";
import { CLASSES, POPULATIONS } from "./packedWords.ts";

/** Rows column by column: texts by their place in a list of names, days counted from today. */
export interface PackedRows {
  readonly id: readonly string[];
  readonly root: readonly (string | null)[];
  readonly text: readonly (string | null)[];
  readonly population: readonly number[];
  readonly state: readonly number[];
  readonly standing: readonly number[];
  readonly officialClass: readonly number[];
  readonly originalClass: readonly number[];
  readonly given: readonly (number | null)[];
  readonly due: readonly (number | null)[];
  readonly leftOn: readonly (number | null)[];
  readonly reported: readonly number[];
  readonly target: readonly number[];
  readonly past: readonly number[];
  readonly waiting: readonly number[];
  readonly agencies: readonly (readonly number[])[];
  readonly lead: readonly number[];
  readonly project: readonly number[];
  readonly leader: readonly number[];
  readonly paper: readonly number[];
}

/** The facts as plain data that travels well. */
export interface PackedFacts {
  readonly today: IsoDate;
  readonly agencies: readonly ListedAgency[];
  /** Every name that rows hold, once. */
  readonly names: readonly string[];
  readonly rows: PackedRows;
  readonly months: readonly { readonly year: number; readonly number: number; readonly rows: PackedRows }[];
  readonly daysOff: readonly number[];
}

/** Gives each name a place. */
function nameList() {
  const places = new Map<string, number>();
  const placeOf = (name: string): number => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, places.size);
    return places.size - 1;
  };
  return { placeOf, names: () => [...places.keys()] };
}

function packRows(
  rows: readonly DashboardRow[],
  today: IsoDate,
  placeOf: (name: string) => number,
  textOf: (row: DashboardRow) => string | null,
): PackedRows {
  const day = (date: IsoDate | null) => (date === null ? null : daysBetween(today, date));
  const standings = STANDINGS.map(({ key }) => key);
  return {
    id: rows.map(({ row }) => row.id),
    root: rows.map(({ root, row }) => (root === row.id ? null : root)),
    text: rows.map(textOf),
    population: rows.map(({ population }) => POPULATIONS.indexOf(population)),
    state: rows.map(({ row }) => placeOf(row.state)),
    standing: rows.map(({ judgement }) => standings.indexOf(judgement.standing)),
    officialClass: rows.map(({ officialClass }) => CLASSES.indexOf(officialClass)),
    originalClass: rows.map(({ originalClass }) => CLASSES.indexOf(originalClass)),
    given: rows.map(({ row }) => day(row.given)),
    due: rows.map(({ due }) => day(due)),
    leftOn: rows.map(({ leftOn }) => day(leftOn)),
    reported: rows.map(({ reported }) => Number(reported)),
    target: rows.map(({ isTarget }) => Number(isTarget)),
    past: rows.map(({ daysPast }) => daysPast),
    waiting: rows.map(({ daysWaiting }) => daysWaiting),
    agencies: rows.map(({ leads }) => leads.map(({ agency }) => placeOf(agency.name))),
    lead: rows.map(({ lead }) => placeOf(lead)),
    project: rows.map(({ project }) => placeOf(project)),
    leader: rows.map(({ leader }) => placeOf(leader)),
    paper: rows.map(({ paper }) => placeOf(paper)),
  };
}

/** Texts stand once, with the rows of today. */
export function packFacts(facts: DashboardFacts): PackedFacts {
  const { placeOf, names } = nameList();
  const rows = packRows(facts.rows, facts.today, placeOf, ({ text }) => text);
  const months = facts.months.map(({ month, rows: then }) => {
    return { year: month.year, number: month.number, rows: packRows(then, facts.today, placeOf, () => null) };
  });
  const daysOff = [...facts.daysOff].map((date) => daysBetween(facts.today, date));
  return { today: facts.today, agencies: facts.agencies, rows, months, daysOff, names: names() };
}

/** The word at a place; throws where the list is shorter: then the page and what it was given do not fit together. */
function at<Word>(list: readonly Word[], place: number | undefined): Word {
  const word = place === undefined ? undefined : list[place];
  if (word === undefined) throw new Error(`nothing stands at ${String(place)}`);
  return word;
}

function unpackRows(
  packed: PackedRows,
  { today, names }: PackedFacts,
  texts: ReadonlyMap<string, string | null>,
): readonly DashboardRow[] {
  const known = new Map<number, IsoDate>();
  const day = (offset: number | null | undefined): IsoDate | null => {
    if (offset === null || offset === undefined) return null;
    const date = known.get(offset) ?? addDays(today, offset);
    known.set(offset, date);
    return date;
  };
  const agencies = new Map(names.map((name) => [name, { agency: { name } }]));
  const named = (places: readonly number[] | undefined) => (places ?? []).map((place) => at(names, place));
  return packed.id.map((id, index): DashboardRow => {
    return {
      row: { id, given: day(packed.given[index]), state: at(names, packed.state[index]) },
      root: packed.root[index] ?? id,
      population: at(POPULATIONS, packed.population[index]),
      judgement: { standing: at(STANDINGS, packed.standing[index]).key },
      officialClass: at(CLASSES, packed.officialClass[index]),
      originalClass: at(CLASSES, packed.originalClass[index]),
      reported: packed.reported[index] === 1,
      leftOn: day(packed.leftOn[index]),
      leads: named(packed.agencies[index]).flatMap((name) => agencies.get(name) ?? []),
      due: day(packed.due[index]),
      isTarget: packed.target[index] === 1,
      daysPast: packed.past[index] ?? 0,
      daysWaiting: packed.waiting[index] ?? 0,
      lead: at(names, packed.lead[index]),
      project: at(names, packed.project[index]),
      leader: at(names, packed.leader[index]),
      paper: at(names, packed.paper[index]),
      text: texts.get(id) ?? null,
    };
  });
}

function monthOf({ year, number }: { readonly year: number; readonly number: number }): ReportPeriod {
  return calendarPeriod("month", year, number, null);
}

/** What `packFacts` was given. */
export function unpackFacts(packed: PackedFacts): DashboardFacts {
  const { id, text } = packed.rows;
  const texts = new Map(id.map((each, index) => [each, text[index] ?? null]));
  return {
    today: packed.today,
    agencies: packed.agencies,
    rows: unpackRows(packed.rows, packed, texts),
    months: packed.months.map((month) => ({ month: monthOf(month), rows: unpackRows(month.rows, packed, texts) })),
    daysOff: new Set(packed.daysOff.map((offset) => addDays(packed.today, offset))),
  };
}
