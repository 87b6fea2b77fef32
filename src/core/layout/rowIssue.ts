import { type CheckKey, check } from "../register/checks.ts";

/** What a person should look at in a row that was read; worded by `check`. */
export interface RowIssue {
  readonly code: CheckKey;
  readonly values: Readonly<Record<string, string>>;
}

export function issue(code: CheckKey, values: Readonly<Record<string, string>> = {}): RowIssue {
  return { code, values };
}

/** As it stands in “Cần kiểm tra”. */
export function issueWords({ code, values }: RowIssue): string {
  return check(code, values);
}
