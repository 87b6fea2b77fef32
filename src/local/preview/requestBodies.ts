import * as v from "valibot";
import { Refusal } from "./refusal.ts";
import type { RequestName, Requests } from "./requests.ts";

const whole = v.pipe(v.number(), v.integer());
const place = v.pipe(v.number(), v.integer(), v.minValue(1));
const area = v.object({ row: place, column: place, rows: place, columns: place });
const nothing = v.object({});
const selection = v.nullable(v.string());
const value = v.nullable(v.union([v.string(), v.number(), v.boolean()]));
const lines = { sheetId: whole, at: place, count: place };

/** Shape of the body of each request. */
const BODIES: { readonly [N in RequestName]: v.GenericSchema<unknown, Requests[N]["body"]> } = {
  open: v.object({ user: v.nullable(v.pipe(v.string(), v.email())), language: v.string() }),
  book: nothing,
  edit: v.object({
    sheetId: whole,
    row: place,
    column: place,
    values: v.pipe(
      v.array(v.pipe(v.array(value), v.minLength(1))),
      v.minLength(1),
      v.check((rows) => rows.every((row) => row.length === rows[0]?.length), "rows of one length"),
    ),
  }),
  restructure: v.variant("kind", [
    v.object({ kind: v.picklist(["insertRows", "deleteRows", "insertColumns", "deleteColumns"]), ...lines }),
    v.object({ kind: v.picklist(["hideRows", "showRows", "hideColumns", "showColumns"]), ...lines }),
    v.object({
      kind: v.literal("sort"),
      sheetId: whole,
      area,
      by: v.pipe(v.array(v.object({ column: place, descending: v.boolean() })), v.minLength(1)),
    }),
    v.object({ kind: v.literal("toggleGroup"), sheetId: whole, column: place }),
    v.object({ kind: v.literal("renameSheet"), sheetId: whole, name: v.string() }),
    v.object({ kind: v.literal("addSheet"), name: v.string() }),
    v.object({ kind: v.literal("deleteSheet"), sheetId: whole }),
  ]),
  menu: v.object({ functionName: v.string(), selection }),
  call: v.object({ dialogId: whole, functionName: v.string(), args: v.array(v.unknown()), selection }),
  closeDialog: v.object({ dialogId: whole }),
  answer: v.object({
    questionId: whole,
    button: v.picklist(["OK", "CANCEL", "YES", "NO", "CLOSE"]),
    text: v.string(),
  }),
  web: v.object({ query: v.string(), body: v.exactOptional(v.string()) }),
  advance: v.object({ days: v.pipe(v.number(), v.minValue(0), v.maxValue(366)) }),
};

/** Whether the page may ask for this. */
export function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(BODIES, name);
}

/** The body of a request; throws a {@link Refusal} when it is not what the request takes. */
export function readBody<N extends RequestName>(name: N, body: unknown): Requests[N]["body"] {
  const read = v.safeParse(BODIES[name], body);
  if (read.success) return read.output;
  throw new Refusal(`Yêu cầu “${name}” không đúng dạng: ${v.getDotPath(read.issues[0]) ?? "nội dung"}.`);
}
