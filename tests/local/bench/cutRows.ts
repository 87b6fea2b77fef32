import type { Sending } from "../../../src/local/bench/mails.ts";

/** What is expected where every run dies: while it hands an e-mail over, or right after. @param all e-mails of the office */
export function cutRows(before: Sending | undefined, after: Sending | undefined, all: number) {
  return [
    {
      sending: before,
      runs: 3,
      emails: all - 2,
      uncertain: 2,
      because: "of each dead run the one it was handing over stays: nobody can tell, so a person decides",
    },
    {
      sending: after,
      runs: 3,
      emails: all,
      uncertain: 2,
      because: "of each dead run the last one that left is not marked, and not sent a second time",
    },
  ];
}
