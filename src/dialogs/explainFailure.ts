import type { DialogMessageKey } from "../core/messages/dialogMessages.ts";

/** A failed call in words: what, and what to do about it. */
export interface Explanation {
  readonly title: DialogMessageKey;
  readonly steps: readonly DialogMessageKey[];
}

interface Rule extends Explanation {
  readonly pattern: RegExp;
}

/**
 * What Google says, in English or in the browser's language, and what it means. Order matters: “authorization” and
 * quotas also speak of permissions, so the general refusal comes after them.
 */
const RULES: readonly Rule[] = [
  // “Authorization is required to perform that action.”, “Specified permissions are not sufficient to call …”
  {
    pattern: /authoriz|authoris|ủy quyền|uỷ quyền|permissions are not sufficient/i,
    title: "fail.consent",
    steps: ["fail.consent.step"],
  },
  // “Service invoked too many times for one day: email.”, “Limit Exceeded: Email Recipients Per Day.”
  {
    pattern: /too many times|limit exceeded|quota|hạn mức/i,
    title: "fail.quota",
    steps: ["fail.quota.step"],
  },
  // “Too many simultaneous invocations: Spreadsheets”, “There are too many scripts running simultaneously”
  { pattern: /simultaneous/i, title: "fail.crowd", steps: ["fail.crowd.step"] },
  // “Exceeded maximum execution time”, “Service Spreadsheets timed out while accessing document”
  { pattern: /maximum execution time|timed? ?out|thời gian thực thi/i, title: "fail.time", steps: ["fail.time.step"] },
  // “PERMISSION_DENIED”, “You do not have permission to access the requested document.”
  {
    pattern: /permission|access denied|forbidden|HTTP 40[13]|quyền truy cập/i,
    title: "fail.accounts",
    steps: ["fail.accounts.step1", "fail.accounts.step3", "fail.accounts.step2"],
  },
  // “NetworkError: Connection failure due to HTTP 0”, “Failed to fetch”
  {
    pattern: /network|connection|offline|failed to fetch|HTTP 0|lỗi mạng/i,
    title: "fail.network",
    steps: ["fail.network.step1", "fail.network.step2"],
  },
  // “We're sorry, a server error occurred. Please wait a bit and try again.”
  { pattern: /server error|internal error|HTTP 5\d\d|máy chủ/i, title: "fail.google", steps: ["fail.crowd.step"] },
];

const OTHER: Explanation = { title: "fail.other", steps: ["fail.other.step"] };

/** Plain words for what `google.script.run` failed with. */
export function explainFailure(technical: string): Explanation {
  const { title, steps } = RULES.find(({ pattern }) => pattern.test(technical)) ?? OTHER;
  return { title, steps };
}

/** The technical text of anything thrown: name, message. */
export function technicalText(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
}
