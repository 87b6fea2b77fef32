import * as v from "valibot";
import { PAGE_COLUMNS, type PageColumns } from "./pageColumns.ts";

const PLACE = v.pipe(v.number(), v.integer(), v.minValue(1));
const PAGE_PLACES = v.object({
  width: PLACE,
  columns: v.array(v.object({ key: v.picklist(PAGE_COLUMNS), place: PLACE, heading: v.string() })),
});

/** From their script property; null when it holds none. */
export function readPageColumns(text: string): PageColumns | null {
  try {
    const read = v.safeParse(PAGE_PLACES, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
