import * as v from "valibot";
import { type Message, message } from "../messages/say.ts";

/** What the schema makes of an input that came from a page, or where it is wrong: at most three places. */
export function checkInput(
  schema: v.GenericSchema,
  input: unknown,
): { readonly input: unknown } | { readonly issue: Message } {
  const parsed = v.safeParse(schema, input);
  if (parsed.success) return { input: parsed.output };
  const where = parsed.issues.map((issue) => v.getDotPath(issue) ?? issue.type).slice(0, 3);
  return { issue: message("msg.inputRefused", { where: where.join(", ") }) };
}
