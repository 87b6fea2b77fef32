import { type IsoDate, isoDate, parseIsoDate } from "../core/calendar/isoDate.ts";
import type { ColumnType, Value } from "../core/register/column.ts";
import type { CellValue } from "./google.ts";

const DAY_MS = 86_400_000;

/** A cell as a value, and whether it held what its column is for. */
interface DecodedCell {
  readonly value: Value;
  readonly readable: boolean;
}

/** Turns cells into values and back; dates are days in the spreadsheet's zone. */
export interface CellCodec {
  decode(cell: CellValue, type: ColumnType): DecodedCell;
  encode(value: Value, type: ColumnType): CellValue;
  /** @param stamp "YYYY-MM-DD HH:MM:SS" in the spreadsheet's zone. */
  moment(stamp: string): Date;
}

/** @param text offset as "+0700". @returns minutes east of Greenwich. */
export function offsetMinutes(text: string): number {
  const match = /^([+-])(\d{2})(\d{2})$/.exec(text);
  if (!match) throw new Error(`No UTC offset: ${text}`);
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === "-" ? -minutes : minutes;
}

/** By its tag: a Date made by the host is no instance of this script's own Date. */
export function isDate(cell: unknown): cell is Date {
  return typeof cell === "object" && Object.prototype.toString.call(cell) === "[object Date]";
}

function dayOfMoment(ms: number, offset: number): IsoDate | null {
  const local = ms + offset * 60_000;
  if (Number.isNaN(local)) return null;
  return parseIsoDate(new Date(Math.floor(local / DAY_MS) * DAY_MS).toISOString().slice(0, 10));
}

/** A function that works each answer out once: a register has many date cells and few different days. */
function remembered<Key, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    const made = work(key);
    known.set(key, made);
    return made;
  };
}

function dayOfText(text: string): IsoDate | null {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  return match ? isoDate(Number(match[3]), Number(match[2]), Number(match[1])) : parseIsoDate(text.trim());
}

function dayWords(day: IsoDate): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** A text that Sheets would take for a formula, a number's sign or its own quote is led by an apostrophe, which Sheets drops. */
export function guardText(text: string): string {
  return /^[=+\-@'\t\r\n]/.test(text) ? `'${text}` : text;
}

const APOSTROPHE = 39;

/** Takes our guard off again, should Sheets have kept it: nobody has documented which formats swallow it. */
function unguardText(text: string): string {
  return text.charCodeAt(0) === APOSTROPHE && /^'[=+\-@'\t\r\n]/.test(text) ? text.slice(1) : text;
}

const YES = new Set(["true", "x", "có", "1", "đúng"]);
const NO = new Set(["false", "-", "không", "0", "sai", ""]);

/** What a formula that failed shows; Sheets hands it over as text. */
const FAILED = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)$/;

/** Days before and after are slips of the hand, or numbers that were no days: 7 in a date column shows as 06/01/1900. */
const ERA = { first: "1945-01-01", last: "2199-12-31" } as const;

type DayOf = (cell: Date) => IsoDate | null;

type Decoder = (cell: CellValue, dayOf: DayOf) => DecodedCell;

const BLANK: Readonly<Record<ColumnType, DecodedCell>> = {
  text: { value: "", readable: true },
  date: { value: null, readable: true },
  number: { value: null, readable: true },
  flag: { value: false, readable: true },
};

/** What a cell that is not blank means. */
const DECODERS: Readonly<Record<ColumnType, Decoder>> = {
  text: (cell, dayOf) => {
    if (typeof cell === "string") return { value: unguardText(cell), readable: cell[0] !== "#" || !FAILED.test(cell) };
    const day = isDate(cell) ? dayOf(cell) : null;
    return { value: day === null ? unguardText(String(cell)) : dayWords(day), readable: true };
  },
  date: (cell, dayOf) => {
    const day = isDate(cell) ? dayOf(cell) : dayOfText(String(cell));
    const value = day !== null && day >= ERA.first && day <= ERA.last ? day : null;
    return { value, readable: value !== null };
  },
  number: (cell) => {
    const value = typeof cell === "number" ? cell : Number(String(cell).replace(",", "."));
    return Number.isFinite(value) ? { value, readable: true } : { value: null, readable: false };
  },
  flag: (cell) => {
    const word = String(cell).trim().toLowerCase();
    return { value: YES.has(word), readable: YES.has(word) || NO.has(word) };
  },
};

/** @param offset of the spreadsheet's zone, minutes east of Greenwich; Vietnam's does not change within a year. */
export function cellCodec(offset: number): CellCodec {
  const dayOfMs = remembered((ms: number) => dayOfMoment(ms, offset));
  const dayOf: DayOf = (cell) => dayOfMs(cell.getTime());
  const cellOfDay = remembered((text: string): CellValue => {
    const day = parseIsoDate(text);
    // What was typed and is no date goes back as it was.
    return day === null ? guardText(text) : new Date(Date.parse(`${day}T00:00:00Z`) - offset * 60_000);
  });
  return {
    decode: (cell, type) => (cell === "" ? BLANK[type] : DECODERS[type](cell, dayOf)),
    encode: (value, type) => {
      if (value === null) return "";
      if (type === "date") return cellOfDay(String(value));
      return typeof value === "string" ? guardText(value) : value;
    },
    moment: (stamp) => new Date(Date.parse(`${stamp.replace(" ", "T")}Z`) - offset * 60_000),
  };
}

/** Whether two cells hold the same, however they were made. */
export function isSameCell(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  return isDate(a) && isDate(b) ? a.getTime() === b.getTime() : String(a) === String(b);
}
