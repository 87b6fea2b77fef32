import * as v from "valibot";
import { DIALOG_MESSAGES, type DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import { REPAIRS } from "../../core/selfCheck/finding.ts";

const isKey = (key: unknown): key is DialogMessageKey => typeof key === "string" && key in DIALOG_MESSAGES;

const FINDING = v.object({
  level: v.picklist(["wrong", "note", "fine"]),
  text: v.custom<DialogMessageKey>(isKey),
  with: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
  repair: v.nullable(v.picklist(REPAIRS)),
});

/** What the script found, check by check. */
export const RESULTS = v.array(
  v.object({ key: v.string(), title: v.custom<DialogMessageKey>(isKey), findings: v.array(FINDING) }),
);

/** The script's answer to a look. */
export const CHECKED = v.object({ results: RESULTS });

/** The script's answer to a probe. */
export const PROBED = v.object({
  answers: v.array(v.object({ asks: v.string(), wanted: v.nullable(v.string()), answer: v.string() })),
});

export type Results = v.InferOutput<typeof RESULTS>;
export type Answers = v.InferOutput<typeof PROBED>["answers"];
