import * as v from "valibot";
import { defineCommand } from "./command.ts";
import { planMailOne } from "./planMailOne.ts";
import { draftSheets } from "./wakeDrafts.ts";

const MAIL_ONE_INPUT = v.strictObject({
  /** “digest|2026-W43|Sở Công Thương”. */
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  /** now: to the agency · test: to whoever asks, marked as a test · note: a short message was copied to be sent by telephone */
  how: v.picklist(["now", "test", "note"]),
});

export type MailOneInput = v.InferOutput<typeof MAIL_ONE_INPUT>;

export const mailOne = defineCommand({
  name: "mailOne",
  menu: null,
  callers: ["editor"],
  input: MAIL_ONE_INPUT,
  reads: ["register", "agencies", "events", "settings", "holidays"],
  readsToo: draftSheets,
  /** One letter of the week; sent to its agency it has left, and does not leave again with the others. */
  decide: (book, input) => planMailOne(input, book),
});
