import { type Message, message } from "../core/messages/say.ts";

/** Something the person can put right; shown as worded, nothing was changed. */
export class UserIssue extends Error {
  readonly issue: Message;
  constructor(issue: Message) {
    super(issue.key);
    this.issue = issue;
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Google refused a write: a validation, a protection, a limit. */
export class RefusedWrite extends UserIssue {
  /** @param place the cells, e.g. "H5:H7" */
  constructor(sheet: string, place: string, cause: unknown) {
    super(message("msg.writeRefused", { sheet, place, reason: reasonOf(cause).replace(/\.$/, "") }));
  }
}

/** The words for whatever was thrown. */
export function issueOf(thrown: unknown): Message {
  return thrown instanceof UserIssue ? thrown.issue : message("msg.failed", { reason: reasonOf(thrown) });
}
