import * as v from "valibot";

const MAIL_ONE_INPUT = v.strictObject({
  /** “digest|2026-W43|Sở Công Thương”. */
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  /** now: to the agency · test: to whoever asks, marked as a test · note: a short message was copied to be sent by telephone */
  how: v.picklist(["now", "test", "note"]),
});

export type MailOneInput = v.InferOutput<typeof MAIL_ONE_INPUT>;

/** A function, so that it is fetched when a page first calls. */
export const mailOneInput = () => MAIL_ONE_INPUT;
